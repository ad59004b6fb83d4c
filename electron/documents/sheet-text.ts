/**
 * Text as a workbook can hold it. Characters that XML lacks, or that are lost on the way through
 * it, are written as Office Open XML has it: _xHHHH_, the UTF-16 unit in hex (ST_Xstring).
 */

/** What is not XML, what a parser changes (CR), and what the writer drops as discouraged. */
const LOST = /[^\P{Cc}\t\n\x85]|\p{Noncharacter_Code_Point}|\uFFFD/gu;

const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}_)/gi;

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, unit) => `_x${character.charCodeAt(unit).toString(16).toUpperCase().padStart(4, '0')}_`,
  ).join('');

/** The text as a cell's content. The writer looks texts up in a plain object, so its names are kept out. */
export function sheetText(text: string): string {
  const safe = text.replace(LOOKS_ESCAPED, '_x005F_').replace(LOST, escaped);
  return safe in Object.prototype ? escaped(safe.slice(0, 1)) + safe.slice(1) : safe;
}

/** How wide a text is in a sheet, in digits of the standard font: Chinese counts double. */
export function widthOf(text: string): number {
  const widths = text
    .split('\n')
    .map((line) => [...line].reduce((sum, one) => sum + (isWide(one) ? 2 : 1), 0));
  return Math.max(...widths);
}

const isWide = (character: string): boolean => (character.codePointAt(0) ?? 0) >= 0x2e80;

const MAX_SHEET_NAME = 31;
const NOT_IN_SHEET_NAME = /[\\/?*[\]:]/g;

function cut(text: string, units: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > units) break;
    kept += character;
  }
  return kept;
}

/**
 * Names for sheets, in order: as wanted, but as Excel allows them (31 UTF-16 units, none of
 * \ / ? * [ ] :, no apostrophe at an end, not "History") and each different from the others.
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set(['history']);
  return wanted.map((text) => {
    const clean = text.replace(NOT_IN_SHEET_NAME, '-').replace(LOST, '-').trim();
    const fitting = (units: number): string =>
      cut(clean.replace(/^'+/, ''), units).replace(/['\s]+$/, '') || '-';
    let name = fitting(MAX_SHEET_NAME);
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) {
      const tail = ` (${copy})`;
      name = fitting(MAX_SHEET_NAME - tail.length) + tail;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
