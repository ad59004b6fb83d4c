import { dayAfter, monthAfter, monthBefore, monthOf } from '../../shared/domain/calendar';
import type { EntryRow } from './ledger';

// What an entry is found by. One letter says what a word is of; the rest is digits or hex, which
// every tokenizer leaves alone.

const hexOf = (text: string): string => Buffer.from(text, 'utf8').toString('hex');

/** As SQLite's lower() has it: the letters of ASCII only. */
export const lowered = (text: string): string =>
  text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());

const AMOUNT_DIGITS = 12;
/** The largest amount that has a word. */
export const MOST_FEN = 10 ** AMOUNT_DIGITS - 1;

export const staffWord = (no: string): string => `s${hexOf(no)}`;
export const ruleWord = (code: string): string => `r${hexOf(code)}`;
export const kindWord = (kind: string): string => `k${kind}`;
const digits = (date: string): string => date.replaceAll('-', '');
/** Of a business date and of its month; in the order of time. */
const dayWord = (date: string): string => `d${digits(date)}`;
const monthWord = (month: string): string => `m${digits(month)}`;
/** Of an amount without its sign; in the order of the amounts. */
export const amountWord = (fen: number): string =>
  `a${String(Math.abs(fen)).padStart(AMOUNT_DIGITS, '0')}`;
export const amountOfWord = (word: string): number => Number(word.slice(1));

/** Every character with the one after it; the last one alone. */
function pairWords(text: string): string[] {
  const characters = [...lowered(text)];
  return characters.map((one, at) => `n${hexOf(one + (characters[at + 1] ?? ''))}`);
}

/** What notes with a text in them have: all of its pairs, or a pair that begins with its only character. */
export function textMatch(text: string): string {
  const [only, ...more] = [...lowered(text)];
  return more.length === 0
    ? `n${hexOf(only ?? '')}*`
    : [...new Set(pairWords(text).slice(0, -1))].join(' AND ');
}

/** Two words and all between them. */
export type WordRange = readonly [least: string, most: string];

const FIRST_DATE = '0001-01-01';
const LAST_DATE = '9998-12-31';

/** The words that dates from one to another have: of whole months by the month, of the rest by the day. */
export function dateRanges(from = FIRST_DATE, to = LAST_DATE): WordRange[] {
  const firstWhole = from.endsWith('-01') ? monthOf(from) : monthAfter(monthOf(from));
  const lastWhole = dayAfter(to).endsWith('-01') ? monthOf(to) : monthBefore(monthOf(to), 1);
  if (firstWhole > lastWhole) return [[dayWord(from), dayWord(to)]];
  const before = monthOf(from) < firstWhole ? [[from, `${monthOf(from)}-31`] as const] : [];
  const after = monthOf(to) > lastWhole ? [[`${monthOf(to)}-01`, to] as const] : [];
  return [
    [monthWord(firstWhole), monthWord(lastWhole)],
    ...[...before, ...after].map(([one, other]): WordRange => [dayWord(one), dayWord(other)]),
  ];
}

/** The words of an entry. */
export const wordsOf = (entry: EntryRow): string =>
  [
    staffWord(entry.staff),
    ruleWord(entry.rule),
    kindWord(entry.kind),
    dayWord(entry.businessDate),
    monthWord(monthOf(entry.businessDate)),
    amountWord(entry.amountFen),
    ...new Set(pairWords(entry.note)),
  ].join(' ');
