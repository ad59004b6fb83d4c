import type { DuePointView, TableView } from '../../../shared/contract/queries';
import { isChangeDue } from '../../../shared/domain/ashtray';
import { standing, type Standing } from '../../../shared/domain/timers';

/** What a tile shows by its shape. */
export type TileState = 'free' | 'waiting' | 'served' | 'request' | 'ashtray' | 'refill' | 'clear';

/** What a tap on the tile does, and the word at its bottom. */
export type Verb = 'seat' | 'serve' | 'deliver' | 'ashtray' | 'refill' | 'clear';

export type Urgency = Exclude<Standing, 'missed'>;

export interface TileView {
  code: string;
  state: TileState;
  urgency: Urgency;
  /** The one next step. */
  verb: Verb;
  /** Other steps that are due as well, by rank. */
  also: readonly Verb[];
  guests: number;
  /** From the start of the wait (0) to its due instant (1). */
  fraction: number;
  /** Whole seconds to the due instant, below zero after it; null where no clock runs. */
  seconds: number | null;
}

type Step = Pick<TileView, 'state' | 'urgency' | 'verb' | 'fraction' | 'seconds'>;

/** Whole seconds to an instant, below zero once it is past; adding 0 turns -0 into 0. */
export const secondsTo = (atMs: number, nowMs: number): number =>
  Math.ceil((atMs - nowMs) / 1000) + 0;

/** Urgency, ring and seconds of a due point at an instant. */
export function progressOf(
  point: DuePointView,
  nowMs: number,
): { urgency: Standing; fraction: number; seconds: number } {
  const spanMs = Math.max(1, point.dueAtMs - point.startedAtMs);
  const fraction = Math.min(1, Math.max(0, (nowMs - point.startedAtMs) / spanMs));
  return {
    urgency: standing(point, nowMs),
    fraction,
    seconds: secondsTo(point.dueAtMs, nowMs),
  };
}

const FULL = { urgency: 'due', fraction: 1, seconds: null } as const;
const EMPTY = { urgency: 'waiting', fraction: 0, seconds: null } as const;

function timed(table: TableView, kind: DuePointView['kind'], nowMs: number) {
  const point = table.timers.find((timer) => timer.kind === kind);
  if (!point) return EMPTY;
  const { urgency, ...ring } = progressOf(point, nowMs);
  return { ...ring, urgency: urgency === 'missed' ? 'overdue' : urgency } as const;
}

/** Everything open at a table that has been served, by rank: request, ashtray, refill. */
function dueSteps(table: TableView, nowMs: number): Step[] {
  const { visit } = table;
  if (!visit) return [];
  const asked = visit.requests[0];
  const steps: Step[] = [];
  if (asked) {
    const seconds = Math.min(0, secondsTo(asked.askedAtMs, nowMs));
    steps.push({ state: 'request', verb: 'deliver', ...FULL, seconds });
  }
  if (isChangeDue(visit, nowMs)) {
    steps.push({ state: 'ashtray', verb: 'ashtray', ...FULL });
  }
  const refill = timed(table, 'refill', nowMs);
  if (refill.urgency !== 'waiting') steps.push({ state: 'refill', verb: 'refill', ...refill });
  return steps;
}

/**
 * A table as its tile shows it at an instant. What is due goes in this order: to clear (S-09),
 * first serve (S-01), request (S-02), ashtray (S-06, S-07), refill (S-04).
 */
export function tileOf(table: TableView, nowMs: number): TileView {
  const { code, visit } = table;
  const shown = (step: Step, also: readonly Verb[] = []): TileView => ({
    code,
    guests: visit?.guests ?? 0,
    ...step,
    also,
  });
  if (!visit) return shown({ state: 'free', verb: 'seat', ...EMPTY });
  if (visit.leftAtMs !== null) {
    return shown({ state: 'clear', verb: 'clear', ...timed(table, 'clear', nowMs) });
  }
  const due = dueSteps(table, nowMs);
  if (visit.servedAtMs === null) {
    const also = due.map(({ verb }) => verb);
    return shown({ state: 'waiting', verb: 'serve', ...timed(table, 'serve', nowMs) }, also);
  }
  const [first, ...rest] = due;
  if (first) {
    return shown(
      first,
      rest.map(({ verb }) => verb),
    );
  }
  return shown({ state: 'served', verb: 'refill', ...timed(table, 'refill', nowMs) });
}

const RANK: Record<TileState, number> = {
  waiting: 0,
  request: 1,
  ashtray: 2,
  refill: 3,
  clear: 4,
  served: 5,
  free: 6,
};
const URGENCY_RANK: Record<Urgency, number> = { overdue: 0, due: 1, waiting: 2 };

/** Which table needs somebody first: overdue, due, waiting; then guests before empty tables. */
function compareNeed(a: TileView, b: TileView): number {
  return (
    URGENCY_RANK[a.urgency] - URGENCY_RANK[b.urgency] ||
    RANK[a.state] - RANK[b.state] ||
    (a.seconds ?? 0) - (b.seconds ?? 0)
  );
}

/** The table that needs somebody first, or null while all are served or free. */
export function nextOf(tiles: readonly TileView[]): TileView | null {
  const open = tiles.filter(({ state }) => state !== 'served' && state !== 'free');
  return open.toSorted(compareNeed)[0] ?? null;
}
