import { COMPLAINT_STEPS, type ComplaintStep } from '../standard/desk-kinds';
import type { DeskSettings } from '../standard/desk';
import { percentOf } from './targets';

/** The pure rules of the front desk (F-01 to F-05, F-07). Instants are milliseconds since the epoch. */

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** How a record of the front desk stands at an instant; 'overdue' from a millisecond after its due time. */
export type DeskStanding = 'open' | 'overdue' | 'done' | 'cancelled';

export interface DueRecord {
  state: 'open' | 'done' | 'cancelled';
  dueAtMs: number | null;
}

/** F-01 to F-05: a closed record is never overdue, an open one once its due time is past. */
export function deskStanding({ state, dueAtMs }: DueRecord, nowMs: number): DeskStanding {
  if (state !== 'open') return state;
  return dueAtMs !== null && nowMs > dueAtMs ? 'overdue' : 'open';
}

export const afterMinutes = (fromMs: number, minutes: number): number =>
  fromMs + minutes * MINUTE_MS;

export const afterDays = (fromMs: number, days: number): number => fromMs + days * DAY_MS;

/** How far ahead something may be due: what is further off is a slip of the finger. */
const FURTHEST_MS = 400 * DAY_MS;

/** True for a due time that lies ahead, and not absurdly so. */
export const isDueAhead = (dueAtMs: number, nowMs: number): boolean =>
  dueAtMs > nowMs && dueAtMs <= nowMs + FURTHEST_MS;

/** F-02: when each step of a complaint has to be done at the latest. */
export const complaintDues = (
  takenAtMs: number,
  minutes: DeskSettings['complaintMinutes'],
): Record<ComplaintStep, number> => ({
  calm: afterMinutes(takenAtMs, minutes.calm),
  cause: afterMinutes(takenAtMs, minutes.cause),
  plan: afterMinutes(takenAtMs, minutes.plan),
  act: afterMinutes(takenAtMs, minutes.act),
  callback: afterMinutes(takenAtMs, minutes.callback),
});

/** F-02: the steps go one by one; null once all five are done. */
export const nextComplaintStep = (done: readonly { step: ComplaintStep }[]): ComplaintStep | null =>
  COMPLAINT_STEPS.find((step) => !done.some((made) => made.step === step)) ?? null;

/** F-03: nothing is thrown away before its keeping time is over. */
export const mayDispose = (dueAtMs: number | null, nowMs: number): boolean =>
  dueAtMs !== null && nowMs >= dueAtMs;

/** A guest's own tap on a face comes at most once in so long: a child's drumming is one opinion. */
export const RATING_PAUSE_MS = 3_000;

/** The ratings that count as satisfied: the two smiling faces. */
export const LEAST_SATISFIED = 4;
export const isSatisfied = (rating: number): boolean => rating >= LEAST_SATISFIED;

/** F-07: the share of satisfied ratings in per cent; null where nobody rated. */
export const satisfactionPercent = percentOf;

/** How guests are spoken to: it says no more of them than the surname does. */
const TITLE = /(先生|女士|小姐|太太|老师|阿姨|叔叔|总)$/;

/** A name as anyone may see it: the first character, the rest as stars, and the title (王**先生). */
export function maskedName(name: string): string {
  const whole = name.trim();
  const [title = ''] = TITLE.exec(whole) ?? [];
  const [first = '', ...rest] = whole.slice(0, whole.length - title.length);
  // '张女士' has nothing to hide; a title alone is no name.
  return rest.length === 0 && first !== '' && title !== '' ? first + title : `${first}**${title}`;
}

/** The end of a phone number, by which its owner knows it; never more than half of it. */
export function maskedPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return `****${digits.slice(-Math.min(4, Math.floor(digits.length / 2)) || digits.length)}`;
}
