import type { DuePointView, Floor, RoomView, TableView } from '../../shared/contract/queries';
import { isChangeDue } from '../../shared/domain/ashtray';
import { roomDue, standing, type Standing, type TimerKind } from '../../shared/domain/timers';
import type { RingState } from '../parts/ring';

/** Something that somebody must do, as the strip and the board show it. */
export interface DueItem {
  key: string;
  kind: TimerKind | 'ashtray' | 'request' | 'desk';
  /** The table, room or zone; of the front desk the record: 'loan 12'. */
  subject: string;
  /** Null where it is due now without a due time of its own. */
  dueAtMs: number | null;
  point: DuePointView | null;
  standing: Standing;
}

const timed = (subject: string, point: DuePointView, nowMs: number): DueItem => ({
  key: `${point.kind} ${subject}`,
  kind: point.kind,
  subject,
  dueAtMs: point.dueAtMs,
  point,
  standing: standing(point, nowMs),
});

const atOnce = (kind: DueItem['kind'], subject: string, stands: Standing, key = ''): DueItem => ({
  key: `${kind} ${subject} ${key}`,
  kind,
  subject,
  dueAtMs: null,
  point: null,
  standing: stands,
});

function ofTable({ code, visit, timers }: TableView, nowMs: number): DueItem[] {
  const items = timers.map((point) => timed(code, point, nowMs));
  if (!visit || visit.leftAtMs !== null) return items;
  if (isChangeDue(visit, nowMs)) items.push(atOnce('ashtray', code, 'due'));
  for (const request of visit.requests) {
    items.push(atOnce('request', code, 'due', String(request.id)));
  }
  return items;
}

/** A room in use stays missed until it is served, and counts on from when it was due (S-15). */
function ofRoom(room: RoomView, nowMs: number): DueItem[] {
  const due = roomDue(room, nowMs);
  return due && room.session
    ? [{ ...timed(room.code, due.point, nowMs), standing: due.standing }]
    : [];
}

const FIRST: Record<Standing, number> = { missed: 0, overdue: 1, due: 2, waiting: 3 };

/** Missed VIP services first, then what is overdue, what is due, what comes next; each by time. */
export function byUrgency(a: DueItem, b: DueItem): number {
  return FIRST[a.standing] - FIRST[b.standing] || (a.dueAtMs ?? 0) - (b.dueAtMs ?? 0);
}

/** What is due and what comes next, in the order in which it is to be done. */
export function dueItems(floor: Floor, nowMs: number): DueItem[] {
  const patrols = floor.patrols.flatMap(({ zone, timer }) =>
    timer ? [timed(zone, timer, nowMs)] : [],
  );
  return [
    ...floor.rooms.flatMap((room) => ofRoom(room, nowMs)),
    ...floor.tables.flatMap((table) => ofTable(table, nowMs)),
    ...patrols,
  ].toSorted(byUrgency);
}

/** S-16: whose turn the round of a zone is, as the station gives it out; null while nobody is on. */
export const turnOf = ({ patrols }: Pick<Floor, 'patrols'>, zone: string): string | null =>
  patrols.find((patrol) => patrol.zone === zone)?.turn ?? null;

/** VIP services that have come due: on every screen until the room is served. */
export const vipAlarms = (items: readonly DueItem[]): DueItem[] =>
  items.filter((item) => item.kind === 'vip' && item.standing !== 'waiting');

/** The shape of an item: how its ring is drawn. */
export function ringOf(item: DueItem, nowMs: number): { state: RingState; fraction: number } {
  if (item.standing !== 'waiting') return { state: item.standing, fraction: 1 };
  if (item.kind === 'clear') return { state: 'clear', fraction: 0 };
  const { point } = item;
  const fraction = point ? (nowMs - point.startedAtMs) / (point.dueAtMs - point.startedAtMs) : 0;
  return { state: item.kind === 'serve' ? 'waiting' : 'served', fraction };
}

/** The tone of an item's countdown. */
export function toneOf({ standing: stands }: DueItem): 'calm' | 'due' | 'overdue' {
  if (stands === 'waiting') return 'calm';
  return stands === 'due' ? 'due' : 'overdue';
}
