import { pinyin } from 'pinyin-pro';

const HAN_RUN = /\p{Script=Han}+/gu;
const LATIN_WORD = /[a-z0-9]+(?:-[a-z0-9]+)*/g;

/** The longest spelling that is one term: what is longer is searched in pieces. */
export const MOST_SYLLABLES = 4;

export const hanRuns = (text: string): string[] => text.match(HAN_RUN) ?? [];

/** The Chinese of each line of a text; nobody types the commas in it. */
const hanLines = (text: string): string[] => text.split('\n').map((line) => hanRuns(line).join(''));

/** From each place so many neighbours, fewer at the end: what is shorter is found as its beginning. */
const pieces = (parts: readonly string[], size: number): string[] =>
  parts.map((_, at) => parts.slice(at, at + size).join(''));

/** Chinese by pairs of characters; Latin by words, a code with and without its hyphen. */
export function wordTokens(text: string): string[] {
  const han = hanLines(text).flatMap((line) => pieces([...line], 2));
  const latin = (text.toLowerCase().match(LATIN_WORD) ?? []).flatMap((word) =>
    word.includes('-') ? [word, word.replaceAll('-', ''), ...word.split('-')] : [word],
  );
  return [...han, ...latin];
}

/** The pinyin of a line of Chinese, a syllable for each character, without tones. */
export const syllablesOf = (line: string): string[] =>
  line === '' ? [] : pinyin(line, { toneType: 'none', type: 'array', v: true });

/** How a text may be typed, from each of its characters on: in full and by initials. */
export function spellingTokens(text: string): string[] {
  return hanLines(text).flatMap((line) => {
    const syllables = syllablesOf(line);
    const initials = syllables.map((syllable) => syllable.slice(0, 1));
    return [...pieces(syllables, MOST_SYLLABLES), ...pieces(initials, MOST_SYLLABLES)];
  });
}

/**
 * Typed pinyin in syllables, of those that occur; the last may be begun only. Undefined where it is
 * no pinyin of them: then it may be initials, or English.
 */
export function cutSpelling(typed: string, known: ReadonlySet<string>): string[] | undefined {
  const LONGEST = 6;
  const isBegun = (piece: string): boolean => [...known].some((one) => one.startsWith(piece));
  const cut = (rest: string): string[] | undefined => {
    if (rest === '') return [];
    for (let size = Math.min(LONGEST, rest.length); size > 0; size -= 1) {
      const piece = rest.slice(0, size);
      if (size === rest.length && isBegun(piece)) return [piece];
      if (!known.has(piece)) continue;
      const after = cut(rest.slice(size));
      if (after) return [piece, ...after];
    }
    return undefined;
  };
  return cut(typed);
}

/** Terms of at most four parts each, one after the other. */
export function inTerms(parts: readonly string[]): string[] {
  const terms: string[] = [];
  for (let at = 0; at < parts.length; at += MOST_SYLLABLES) {
    terms.push(parts.slice(at, at + MOST_SYLLABLES).join(''));
  }
  return terms;
}
