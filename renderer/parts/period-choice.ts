import {
  datesOf,
  firstDateOf,
  periodAfter,
  periodKind,
  periodOf,
  type Period,
  type PeriodKind,
} from '../../shared/domain/period';
import type { Language } from '../i18n';
import { fullDateWords, monthWords, yearWords } from './date-words';

/**
 * The period of another kind that is meant when one goes from a period to it: the month or year
 * around it, or its last day or month that is not in the future.
 */
export function turnedTo(kind: PeriodKind, period: Period, today: string): Period {
  const last = periodAfter(datesOf(period).untilDate, -1);
  const isCoarser = periodOf(kind, firstDateOf(period)).length <= period.length;
  if (isCoarser) return periodOf(kind, firstDateOf(period));
  return periodOf(kind, last < today ? last : today);
}

/** A period in words: 2026年, 2026年10月, 2026年10月3日. */
export function periodWords(period: Period, language: Language): string {
  const kind = periodKind(period);
  if (kind === 'year') return yearWords(period, language);
  return kind === 'month' ? monthWords(period, language) : fullDateWords(period, language);
}
