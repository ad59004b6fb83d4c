import { match } from 'pinyin-pro';
import { hanRuns } from './tokens';

/** From the first to behind the last of the characters that are meant (UTF-16 units). */
export type Mark = readonly [from: number, to: number];

function occurrences(text: string, part: string): Mark[] {
  const marks: Mark[] = [];
  if (part === '') return marks;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    marks.push([at, at + part.length]);
  }
  return marks;
}

/** Marks in order, those that touch as one. */
function joined(marks: readonly Mark[]): Mark[] {
  const merged: [number, number][] = [];
  for (const [from, to] of marks.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

function hanMarks(text: string, run: string): Mark[] {
  const whole = occurrences(text, run);
  if (whole.length > 0 || run.length < 3) return whole;
  const pairs = Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
  return pairs.flatMap((pair) => occurrences(text, pair));
}

function spelledMarks(text: string, typed: string): Mark[] {
  const found = match(text, typed, { continuous: true, v: true });
  const [first] = found ?? [];
  const last = found?.at(-1);
  return first === undefined || last === undefined ? [] : [[first, last + 1]];
}

/** Where a text says what was typed, by characters, pinyin, initials or English. */
export function marksIn(text: string, typed: string): Mark[] {
  const asked = typed.trim().toLowerCase();
  if (asked === '') return [];
  const runs = hanRuns(asked);
  if (runs.length > 0) return joined(runs.flatMap((run) => hanMarks(text, run)));
  const lower = text.toLowerCase();
  const words = asked.split(/\s+/).flatMap((word) => occurrences(lower, word));
  if (words.length > 0) return joined(words);
  return spelledMarks(text, asked.replaceAll(/[\s']/g, ''));
}
