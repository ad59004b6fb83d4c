import { monthBefore } from '../../shared/domain/calendar';
import type { Language } from '../i18n';

const LOCALE: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };

// A date without a time belongs to no zone: it is read and written in one and the same.
const format = (date: string, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(LOCALE[language], { ...options, timeZone: 'UTC' }).format(
    Date.parse(`${date}T00:00:00Z`),
  );

/** A local date in words: 10月3日, 3 October. */
export const dateWords = (date: string, language: Language): string =>
  format(date, language, { month: 'long', day: 'numeric' });

/** A local date with its year: 2026年10月3日, 3 October 2026. */
export const fullDateWords = (date: string, language: Language): string =>
  format(date, language, { year: 'numeric', month: 'long', day: 'numeric' });

/** A local date with its weekday: 10月3日周六, Sat 3 October. */
export const dayWords = (date: string, language: Language): string =>
  format(date, language, { month: 'long', day: 'numeric', weekday: 'short' });

/** A local date for a narrow column: 10/3 周六, Sat 3 Oct. */
export const dateBrief = (date: string, language: Language): string =>
  format(date, language, {
    month: language === 'zh' ? 'numeric' : 'short',
    day: 'numeric',
    weekday: 'short',
  });

/** A month (YYYY-MM) in words: 2026年10月, October 2026. */
export const monthWords = (month: string, language: Language): string =>
  format(`${month}-01`, language, { year: 'numeric', month: 'long' });

/** A year (YYYY) in words: 2026年, 2026. */
export const yearWords = (year: string, language: Language): string =>
  format(`${year}-01-01`, language, { year: 'numeric' });

/** A weekday from 1 for Monday to 7 for Sunday: 周一, Mon. */
export const weekdayWords = (weekday: number, language: Language): string =>
  format(`2024-01-0${weekday}`, language, { weekday: 'short' });

/** A month for a narrow column, with the year where one begins: 3月, 26年1月; Mar, Jan 26. */
export const monthBrief = (month: string, language: Language): string =>
  format(`${month}-01`, language, {
    month: 'short',
    ...(month.endsWith('-01') && { year: '2-digit' }),
  });

/** The month after a month, YYYY-MM. */
export const monthAfter = (month: string): string => monthBefore(month, -1);

/** The date so many days before a date, YYYY-MM-DD. */
export const daysBefore = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
