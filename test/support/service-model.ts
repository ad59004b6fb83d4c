import type { Line, Payload } from './month-script';

/**
 * What a replay's service comes to, due point by due point and wait by wait: a plain walk over the
 * accepted lines by formats.md, section 6, that shares no code with the app.
 */

const HOUR = 3_600_000;
const MINUTE = 60_000;
const SHANGHAI = 8 * HOUR;

export interface ModelPoint {
  kind: string;
  place: string;
  staff: string;
  state: 'on-time' | 'late' | 'missed';
  dueMs: number;
  begunMs: number;
}

interface ModelWait {
  what: string;
  place: string;
  ms: number;
  begunMs: number;
}

interface Visit {
  begunMs: number;
  guests: number;
  servedMs: number | null;
  refillDueMs: number | null;
  leftMs: number | null;
  cleared: boolean;
  drinks: Map<string, number>;
  askedMs: number[];
  asked: number;
}

const text = (value: unknown): string => String(value);
const localIso = (atMs: number): string => new Date(atMs + SHANGHAI).toISOString();

/** The value at a rank from 1 of some waits, smallest first. */
const ranked = (waits: readonly number[], share: number): number | null => {
  const sorted = waits.toSorted((a, b) => a - b);
  for (const [index, wait] of sorted.entries())
    if ((index + 1) / sorted.length >= share) return wait;
  return null;
};

export const zoneOfPlace = (place: string): string =>
  ({ T: 'talk', F: 'sofa', D: 'terrace', V: 'vip' })[place[0] ?? ''] ?? place;

export class ServiceModel {
  readonly points: ModelPoint[] = [];
  private readonly waits: ModelWait[] = [];
  private readonly visits: Visit[] = [];
  private readonly atTable = new Map<string, Visit>();
  private readonly inRoom = new Map<
    string,
    { begunMs: number; dueMs: number | null; first: boolean }
  >();

  constructor(lines: readonly Line[]) {
    for (const line of lines) {
      if (line.refused !== undefined) continue;
      const atMs = Date.parse(line.at);
      if (line.do.startsWith('table.')) this.table(line.do, line.with, atMs, line.as ?? '');
      if (line.do.startsWith('vip.')) this.room(line.do, line.with, atMs, line.as ?? '');
    }
  }

  private judge(point: Omit<ModelPoint, 'state'>, atMs: number, lateMs: number): void {
    this.points.push({ ...point, state: atMs <= lateMs ? 'on-time' : 'late' });
  }

  private table(name: string, input: Payload, atMs: number, staff: string): void {
    const place = text(input['table']);
    if (name === 'table.seat') {
      const visit: Visit = {
        begunMs: atMs,
        guests: Number(input['guests']),
        servedMs: null,
        refillDueMs: null,
        leftMs: null,
        cleared: false,
        drinks: new Map(),
        askedMs: [],
        asked: 0,
      };
      this.visits.push(visit);
      this.atTable.set(place, visit);
      pour(visit, input);
      return;
    }
    const visit = this.atTable.get(place);
    if (!visit) throw new Error(`nobody is at ${place}`);
    const { begunMs } = visit;
    if (name === 'table.serve') {
      pour(visit, input);
      if (visit.servedMs === null) {
        const dueMs = begunMs + 2 * MINUTE;
        visit.servedMs = atMs;
        this.judge({ kind: 'serve', place, staff, dueMs, begunMs }, atMs, dueMs);
        this.waits.push({ what: 'serve', place, ms: atMs - begunMs, begunMs });
      }
      visit.refillDueMs = atMs + 15 * MINUTE;
    }
    if (name === 'table.refill') {
      if (input['outcome'] === 'done' && input['drink'] !== undefined) {
        pour(visit, { drinks: [{ drink: input['drink'], qty: 1 }] });
      }
      const dueMs = visit.refillDueMs;
      if (dueMs !== null) {
        this.judge({ kind: 'refill', place, staff, dueMs, begunMs }, atMs, dueMs + MINUTE);
      }
      visit.refillDueMs = atMs + 15 * MINUTE;
    }
    if (name === 'table.request') {
      visit.asked += 1;
      visit.askedMs.push(atMs);
    }
    if (name === 'table.deliver') {
      for (const askedMs of visit.askedMs.splice(0)) {
        this.waits.push({ what: 'deliver', place, ms: atMs - askedMs, begunMs });
      }
    }
    if (name === 'table.leave') visit.leftMs = atMs;
    if (name === 'table.clear') {
      const leftMs = visit.leftMs ?? 0;
      const dueMs = leftMs + 3 * MINUTE;
      this.judge({ kind: 'clear', place, staff, dueMs, begunMs }, atMs, dueMs + MINUTE);
      this.waits.push({ what: 'clear', place, ms: atMs - leftMs, begunMs });
      visit.cleared = true;
      this.atTable.delete(place);
    }
  }

  private room(name: string, input: Payload, atMs: number, staff: string): void {
    const place = text(input['room'] ?? 'VIP1');
    if (name === 'vip.enter') {
      this.inRoom.set(place, { begunMs: atMs, dueMs: atMs + 2 * MINUTE, first: true });
      return;
    }
    const session = this.inRoom.get(place);
    if (!session) throw new Error(`nobody is in ${place}`);
    const { begunMs } = session;
    if (session.dueMs !== null && atMs > session.dueMs + 5 * MINUTE) {
      const point = { kind: 'vip', place, staff: '', dueMs: session.dueMs, begunMs };
      this.points.push({ ...point, state: 'missed' });
      session.dueMs = null;
    }
    if (name === 'vip.leave') {
      this.inRoom.delete(place);
      return;
    }
    if (session.dueMs !== null) {
      const point = { kind: 'vip', place, staff, dueMs: session.dueMs, begunMs };
      this.judge(point, atMs, session.dueMs + MINUTE);
      if (session.first) this.waits.push({ what: 'first', place, ms: atMs - begunMs, begunMs });
    }
    session.first = false;
    session.dueMs = atMs + 10 * MINUTE;
  }

  /** Counts of due points in a period (a prefix of the local date), by any key. */
  tally(period: string, keyOf: (point: ModelPoint) => string): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const point of this.points) {
      if (!localIso(point.begunMs).startsWith(period)) continue;
      const key = `${keyOf(point)} ${point.kind} ${point.state}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    return counts;
  }

  /** How many waits of a kind, the middle one and the ninth of ten; of one zone or of all. */
  spread(period: string, what: string, zone: string | null) {
    const waits = this.waits
      .filter((wait) => wait.what === what && localIso(wait.begunMs).startsWith(period))
      .filter(({ place }) => zone === null || zoneOfPlace(place) === zone)
      .map(({ ms }) => ms);
    return { count: waits.length, medianMs: ranked(waits, 0.5), p90Ms: ranked(waits, 0.9) };
  }

  private visitsOf(period: string): Visit[] {
    return this.visits.filter((visit) => localIso(visit.begunMs).startsWith(period));
  }

  drinks(period: string): Record<string, number> {
    const cups: Record<string, number> = {};
    for (const { servedMs, drinks } of this.visitsOf(period)) {
      if (servedMs === null) continue;
      for (const [drink, qty] of drinks) cups[drink] = (cups[drink] ?? 0) + qty;
    }
    return cups;
  }

  /** What the month's report says beside the counts. */
  report(month: string) {
    const visits = this.visitsOf(month);
    const sum = (of: (visit: Visit) => number) => visits.reduce((all, visit) => all + of(visit), 0);
    const asked = sum((visit) => visit.asked);
    const spread = (what: string) => this.spread(month, what, null);
    return {
      requests: { asked, delivered: asked - sum(({ askedMs }) => askedMs.length) },
      response: {
        serve: spread('serve'),
        deliver: spread('deliver'),
        clear: spread('clear'),
        first: spread('first'),
      },
      drinks: this.drinks(month),
    };
  }

  /** Guests by 'weekday hour', Monday being 1. */
  busy(period: string): Record<string, number> {
    const cells: Record<string, number> = {};
    for (const { begunMs, guests } of this.visitsOf(period)) {
      const local = new Date(begunMs + SHANGHAI);
      const key = `${local.getUTCDay() || 7} ${local.getUTCHours()}`;
      cells[key] = (cells[key] ?? 0) + guests;
    }
    return cells;
  }
}

function pour(visit: Visit, input: Payload): void {
  for (const { drink, qty } of (input['drinks'] ?? []) as { drink: string; qty: number }[]) {
    visit.drinks.set(drink, (visit.drinks.get(drink) ?? 0) + qty);
  }
}
