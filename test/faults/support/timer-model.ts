import type { Urgent } from '../../../shared/domain/watch';

/**
 * What the due points of a floor must come to, by the time that truly passes. Worked out from
 * formats.md section 6 alone: it shares no code with the app.
 */

/** A floor in fast motion. */
export const FAST_POLICY = {
  vipFirstS: 5,
  vipIntervalS: 20,
  vipGraceS: 3,
  vipMissedS: 8,
  serveByS: 6,
  refillS: 15,
  clearByS: 7,
  patrolS: 30,
  graceS: 3,
} as const;

/** Small differences of the clocks are worked off gently: a bound is known to this much. */
export const TOLERANCE_MS = 60;
const AWAKE_MS = 1000;
const RESUMED_MS = 2000;

type Kind = 'vip' | 'serve' | 'refill' | 'clear' | 'patrol';

const RANK: Record<Urgent, number> = { due: 1, overdue: 2, missed: 3 };

interface Point {
  /** When it is due, overdue and missed, by true time. */
  bounds: number[];
  /** How far it was told: 0 not at all, 1 due, 2 overdue, 3 missed. */
  told: number;
  missed: boolean;
  quietMs: number;
}

const WAITS: Record<Kind, readonly [waitS: number, graceS: number, missedS: number | null]> = {
  vip: [FAST_POLICY.vipIntervalS, FAST_POLICY.vipGraceS, FAST_POLICY.vipMissedS],
  serve: [FAST_POLICY.serveByS, 0, null],
  refill: [FAST_POLICY.refillS, FAST_POLICY.graceS, null],
  clear: [FAST_POLICY.clearByS, FAST_POLICY.graceS, null],
  patrol: [FAST_POLICY.patrolS, FAST_POLICY.graceS, null],
};

const NO_FIGURES = { onTime: 0, late: 0, missed: 0, servedOnTime: 0, servedLate: 0 };

export class TimerModel {
  figures = { ...NO_FIGURES };
  told = 0;
  /** Entries that were posted, and those that had to wait for a clock that is believed. */
  posts = { done: 0, waited: 0 };
  /** The longest that an alarm came after its time, while awake and after a resume. */
  worst = { awake: 0, resumed: 0 };
  readonly faults: string[] = [];
  private points = new Map<string, Point>();
  /** When the app could run again, and when it first looked. */
  private resumedMs = 0;
  private lookedMs = 0;

  start(kind: Kind, subject: string, nowMs: number, first = false): void {
    const [waitS, graceS, missedS] = WAITS[kind];
    const dueMs = nowMs + (first ? FAST_POLICY.vipFirstS : waitS) * 1000;
    const bounds = [dueMs, dueMs + graceS * 1000];
    if (missedS !== null) bounds.push(dueMs + missedS * 1000);
    const fresh = { bounds, told: 0, missed: false, quietMs: -Infinity };
    this.points.set(`${kind} ${subject}`, fresh);
  }

  /** Settles a due point: 'on time', 'late', or nothing where none is open. */
  settle(kind: Kind, subject: string, nowMs: number): 'on time' | 'late' | undefined {
    const key = `${kind} ${subject}`;
    const point = this.points.get(key);
    this.points.delete(key);
    if (!point || point.missed) return undefined;
    return nowMs <= (point.bounds[1] ?? 0) ? 'on time' : 'late';
  }

  /** Each VIP service that is past its last late instant is missed, once. */
  sweep(nowMs: number): void {
    for (const point of this.points.values()) {
      if (point.missed || nowMs <= (point.bounds[2] ?? Infinity)) continue;
      point.missed = true;
      this.figures.missed += 1;
    }
  }

  /** Something that stands due and may be made quiet, as 'kind subject'. */
  urgent(nowMs: number): string | undefined {
    for (const [key, { bounds }] of this.points) {
      if ((bounds[0] ?? Infinity) < nowMs) return key;
    }
    return undefined;
  }

  quiet(key: string, untilMs: number): void {
    const point = this.points.get(key);
    if (point) Object.assign(point, { told: 0, quietMs: untilMs });
  }

  /** True where an instant is so near a bound that either side would do. */
  isNearBound(nowMs: number): boolean {
    return [...this.points.values()].some(({ bounds, quietMs }) =>
      [...bounds, quietMs].some((bound) => Math.abs(bound - nowMs) <= TOLERANCE_MS),
    );
  }

  /** Takes back the last command: what `do` did goes, what was told stays told. */
  takeBack(did: () => void): void {
    const points = new Map([...this.points].map(([key, point]) => [key, { ...point }]));
    const figures = { ...this.figures };
    did();
    this.points = points;
    this.figures = figures;
  }

  /** An alarm is heard: each standing once, never early, at most so late. */
  heard(key: string, standing: Urgent, nowMs: number): void {
    const point = this.points.get(key);
    if (!point) return void this.faults.push(`${key} ${standing} is told of nothing`);
    const rank = RANK[standing];
    if (rank <= point.told) this.faults.push(`${key} ${standing} is told twice`);
    if (nowMs < (point.bounds[rank - 1] ?? 0) - TOLERANCE_MS) {
      this.faults.push(`${key} ${standing} is told early`);
    }
    const fromMs = Math.max(point.bounds[point.told] ?? 0, point.quietMs);
    if (fromMs >= this.lookedMs) this.late(key, 'awake', nowMs - fromMs, AWAKE_MS);
    else this.late(key, 'resumed', nowMs - this.resumedMs, RESUMED_MS);
    point.told = rank;
    this.told += 1;
  }

  private late(key: string, when: 'awake' | 'resumed', byMs: number, mostMs: number): void {
    this.worst[when] = Math.max(this.worst[when], byMs);
    if (byMs > mostMs + TOLERANCE_MS) this.faults.push(`${key} is told ${byMs} ms late`);
  }

  /** After a beat: nothing that has come due is left untold. */
  check(nowMs: number): void {
    for (const [key, { bounds, told, quietMs }] of this.points) {
      const passed = bounds.filter((bound) => nowMs > bound + TOLERANCE_MS).length;
      // Where it is never missed, the two bounds are all there is.
      if (passed > told && nowMs > quietMs + TOLERANCE_MS) {
        this.faults.push(`${key} is not told: ${passed} passed, ${told} told`);
      }
    }
  }

  /** The app can run again; until it first looks, alarms are late by the resume. */
  resume(resumedMs: number, lookedMs: number): void {
    this.resumedMs = resumedMs;
    this.lookedMs = lookedMs;
  }

  /** The station's time was set: nothing stays quiet. */
  loud(nowMs: number): void {
    for (const point of this.points.values()) point.quietMs = Math.min(point.quietMs, nowMs);
  }

  /**
   * The app takes it that `byMs` more has passed than truly has. `except`: what started by a clock
   * that nobody believed has its own shift, or none.
   */
  shift(byMs: number, except: ReadonlySet<string>, exceptByMs = 0): void {
    for (const [key, point] of this.points) {
      const shiftMs = except.has(key) ? exceptByMs : byMs;
      point.quietMs -= shiftMs;
      if (!point.missed) point.bounds = point.bounds.map((bound) => bound - shiftMs);
    }
  }
}
