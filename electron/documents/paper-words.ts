import type { Calendar } from '../../shared/domain/calendar';
import type { Standard } from '../../shared/standard/schema';
import type { StandardBook } from '../station/standards';
import type { StationRow } from '../store/station';
import type { Language } from './tables';

/** What the words of a report come from. */
export interface PaperWords {
  station: StationRow;
  calendar: Calendar;
  standards: StandardBook;
  /** The standard in force when the paper is made. */
  standard: Standard;
  language: Language;
  nowMs: number;
  nameOf: (no: string) => string;
}

/** A zone, a room or a drink by its name, a table by its code. */
export function placeName({ standard, language }: PaperWords, code: string): string {
  const { zones, rooms } = standard;
  const found = [...zones, ...rooms].find((one) => one.code === code);
  return found ? found.name[language] : code;
}

export const drinkName = ({ standard, language }: PaperWords, code: string): string =>
  standard.drinks.find((drink) => drink.code === code)?.name[language] ?? code;

/** A rule with its few words. */
export function ruleName({ standard, language }: PaperWords, code: string): string {
  const rule = standard.rules.find((one) => one.code === code);
  return rule ? `${code} ${rule.title[language]}` : code;
}

/** Local date and time to the minute; '' for none. */
export const minuteOf = ({ calendar }: PaperWords, atMs: number | null): string =>
  atMs === null ? '' : calendar.dateTimeOf(atMs).slice(0, 16);

/** The local time of day, HH:mm; '' for none. */
export const timeOf = (words: PaperWords, atMs: number | null): string =>
  minuteOf(words, atMs).slice(11);
