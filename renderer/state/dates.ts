import { currentLanguage } from '../i18n';

const locale = (): string => (currentLanguage() === 'zh' ? 'zh-CN' : 'en-GB');

const formatted = (date: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(Date.parse(date));

/** A local date with its weekday, in the present language: 11月23日星期日, Sunday 23 November. */
export const dayText = (date: string): string =>
  formatted(date, { month: 'long', day: 'numeric', weekday: 'long' });
