import type { CommandInput } from '../../../shared/contract/commands';
import type { Calendar } from '../../../shared/domain/calendar';

/** What is known of a guest, while it is typed. */
export interface GuestDraft {
  name: string;
  room: string;
  phone: string;
}
export const NO_GUEST: GuestDraft = { name: '', room: '', phone: '' };

const PHONE = /^\+?[\d\s()-]{3,20}$/;
export const isPhone = (phone: string): boolean => phone.trim() === '' || PHONE.test(phone.trim());

type Guest = NonNullable<CommandInput<'request.log'>['guest']>;

/** A guest as a command takes it: only what was filled in; undefined where that is nothing. */
export function guestOf({ name, room, phone }: GuestDraft): Guest | undefined {
  const told: Guest = {
    ...(name.trim() && { name: name.trim() }),
    ...(room.trim() && { room: room.trim() }),
    ...(phone.trim() && { phone: phone.trim() }),
  };
  return Object.keys(told).length > 0 ? told : undefined;
}

/** The same where a name is needed; null while it is missing or the phone is none. */
export function namedGuest(draft: GuestDraft): (Guest & { name: string }) | null {
  const told = guestOf(draft);
  return told?.name === undefined || !isPhone(draft.phone) ? null : { ...told, name: told.name };
}

/** When something is due, as one taps it; 'usual' leaves it to the front desk's settings. */
export type DueChoice =
  'usual' | 'm15' | 'm30' | 'h1' | 'h2' | 'h4' | 'evening' | 'tomorrow' | 'd3' | 'd7';

const MINUTES: Partial<Record<DueChoice, number>> = { m15: 15, m30: 30, h1: 60, h2: 120, h4: 240 };
const DAYS: Partial<Record<DueChoice, number>> = { evening: 0, tomorrow: 1, d3: 3, d7: 7 };
const EVENING = '18:00';
const DAY_MS = 86_400_000;

/** The instant of a choice in the station's own time; null for 'usual'. */
export function dueAtMs(choice: DueChoice, nowMs: number, calendar: Calendar): number | null {
  const minutes = MINUTES[choice];
  if (minutes !== undefined) return nowMs + minutes * 60_000;
  const days = DAYS[choice];
  if (days === undefined) return null;
  return calendar.instantOf(calendar.dateOf(nowMs + days * DAY_MS), EVENING);
}

/** The choices that still lie ahead. */
export const choicesAhead = (
  choices: readonly DueChoice[],
  nowMs: number,
  calendar: Calendar,
): DueChoice[] =>
  choices.filter((choice) => (dueAtMs(choice, nowMs, calendar) ?? Infinity) > nowMs);

/** A due time as a command takes it. */
export function dueOf(choice: DueChoice, nowMs: number, calendar: Calendar): { due?: string } {
  const atMs = dueAtMs(choice, nowMs, calendar);
  return atMs === null ? {} : { due: new Date(atMs).toISOString() };
}

/** A note where there is one: an empty one is not sent. */
export const noteOf = (note: string): { note?: string } =>
  note.trim() === '' ? {} : { note: note.trim() };
