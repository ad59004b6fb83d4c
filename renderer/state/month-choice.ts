import { create } from 'zustand';
import { monthOf } from '../../shared/domain/calendar';
import { periodKind, type Period } from '../../shared/domain/period';
import { useSession } from './session';

/** What Month's tabs look at: one month for all of them, and the day, month or year of the service. */
export interface MonthChoice {
  month: string;
  period: Period;
}

interface Chosen {
  /** Null until somebody chose: the present month. */
  choice: MonthChoice | null;
}

export const useChosen = create<Chosen>()(() => ({ choice: null }));

// What was looked at stays as long as the place is open, and no longer than the PIN.
useSession.subscribe(({ unlocked }) => {
  if (unlocked === null) useChosen.setState({ choice: null });
});

/** A day or a month of the service is the month of all tabs; a year leaves them in theirs if it can. */
export function withPeriod(period: Period, month: string, latest: string): MonthChoice {
  if (periodKind(period) !== 'year') return { month: monthOf(period), period };
  const inYear = `${period}${month.slice(4)}`;
  return { month: inYear > latest ? latest : inYear, period };
}

export const chooseMonth = (month: string): void =>
  useChosen.setState({ choice: { month, period: month } });

export const choosePeriod = (period: Period, month: string, latest: string): void =>
  useChosen.setState({ choice: withPeriod(period, month, latest) });
