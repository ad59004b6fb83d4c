import type { WorkDay } from '../../contract/views/work-log';
import type { Bilingual, Standard } from '../../standard/schema';
import { WORK_LOG_WORDS, type WorkLogWord } from '../../words/work-log';

/** What the lines of a day's log are written with, on the screen or on paper. */
export interface LogWords {
  language: keyof Bilingual;
  standard: Standard;
  /** The local time of day of an instant, HH:mm. */
  time: (atMs: number) => string;
  name: (no: string) => string;
}

type Values = Record<string, string | number>;

/** A word of the log with its open names filled in. */
export function said({ language }: LogWords, word: WorkLogWord, values: Values = {}): string {
  const text: string = WORK_LOG_WORDS[word][language];
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The name of a code in a list of the standard; the code itself where it has none. */
export const nameIn = (
  list: readonly { code: string; name: Bilingual }[],
  code: string,
  { language }: LogWords,
): string => list.find((one) => one.code === code)?.name[language] ?? code;

export const placeName = (code: string, words: LogWords): string =>
  nameIn([...words.standard.zones, ...words.standard.rooms], code, words);

/** One line: what it is about, and what there is to say. */
export interface LogLine {
  key: string;
  head: string;
  text: string;
}

/** Writes one part of a day; no lines where there is nothing to tell. */
export type LineWriter = (day: WorkDay, words: LogWords) => LogLine[];

/** Parts of a line, those that say nothing left out. */
export const joined = (parts: readonly (string | null)[], words: LogWords): string =>
  parts.filter((part) => part !== null && part !== '').join(said(words, 'sep'));
