import { calendarOf, DEFAULT_TIME_ZONE } from '../../shared/domain/calendar';
import { startTime, type Kept, type Reading } from '../../shared/domain/clock';
import { engineLook, type EngineLook } from '../../shared/domain/engine';
import type { Urgent } from '../../shared/domain/watch';
import { carryFloor, keepTold, listWatched, type WatchedRow } from '../store/alarms';
import type { WriteDb } from '../store/database';
import { appendAudit } from '../store/journal';
import { findStation, keepLast, keepNewest, lastAtMs, newestAtMs } from '../store/station';
import { sweepMissed } from './sweep';

/** A due point that has become due, overdue or missed. */
export interface Alarm {
  standing: Urgent;
  timer: WatchedRow['kind'];
  subject: string;
}

export interface Looked {
  kept: Kept;
  /** What is to be told now; kept as told already, so that nothing is told twice. */
  alarms: Alarm[];
  /** How many due points are watched at all, and how many stand due, overdue or missed. */
  watched: number;
  due: number;
  /** The next instant, in the station's time, at which something changes. */
  wakeAtMs: number | null;
  /** True where something was written that the screens show. */
  changed: boolean;
}

/** While nobody taps anything, the time is kept this often: a restart then knows how old it is. */
const KEEP_MS = 600_000;

const auditClock = (db: WriteDb, what: string, { nowMs, step }: EngineLook, reading: Reading) =>
  appendAudit(db, {
    atMs: nowMs,
    actor: null,
    what,
    detail: { wallMs: reading.wallMs, byMs: step?.byMs ?? 0 },
    kind: 'clock',
  });

/** Writes what a look has found, whole or not at all. */
function keepLook(db: WriteDb, before: Kept, look: EngineLook, reading: Reading): void {
  const { nowMs, step, kept } = look;
  if (step) {
    carryFloor(db, step);
    auditClock(db, 'clock step', look, reading);
    // What was carried along starts no later than what is on record.
    if (kept.doubt === null) keepNewest(db, nowMs);
    else keepLast(db, nowMs);
  }
  if (kept.doubt !== before.doubt) {
    auditClock(db, kept.doubt ? `clock ${kept.doubt}` : 'clock agrees', look, reading);
  }
  if (look.missed.length > 0) {
    sweepMissed(db, calendarOf(findStation(db)?.timeZone ?? DEFAULT_TIME_ZONE), nowMs);
  }
  for (const { id, standing } of look.tell) keepTold(db, id, standing);
  if (kept.doubt === null && nowMs - newestAtMs(db) >= KEEP_MS) keepNewest(db, nowMs);
}

const isQuiet = (db: WriteDb, before: Kept, { kept, step, missed, tell, nowMs }: EngineLook) =>
  step === null &&
  kept.doubt === before.doubt &&
  missed.length + tell.length === 0 &&
  (kept.doubt !== null || nowMs - newestAtMs(db) < KEEP_MS);

/**
 * The time at the start of a run. A run before it may have gone by a clock far ahead that nobody
 * vouched for: what started then goes back with the time, and being off counts as no time for it.
 */
export function startOnce(db: WriteDb, reading: Reading): Kept {
  const newestMs = newestAtMs(db);
  const kept = startTime(reading, newestMs);
  const byMs = Math.round(kept.atMs) - lastAtMs(db);
  if (byMs < 0) {
    db.transaction(() => {
      carryFloor(db, { byMs, afterMs: newestMs });
      keepLast(db, Math.round(kept.atMs));
    });
  }
  return kept;
}

/**
 * Looks at clocks and due points once: what was missed is marked, what is told is kept, and where
 * the wall clock was set the due points go along, all in one transaction. Where nobody hears what
 * is told, it is told by a later look.
 */
export function lookOnce(db: WriteDb, before: Kept, reading: Reading, heard: boolean): Looked {
  const timers = listWatched(db);
  const decided = engineLook({ kept: before, timers }, reading);
  const look = heard ? decided : { ...decided, tell: [] };
  const { kept, tell, due, wakeAtMs, missed, step } = look;
  const founded = findStation(db) !== undefined;
  if (founded && !isQuiet(db, before, look)) {
    db.transaction(() => keepLook(db, before, look, reading));
  }
  const byId = new Map(timers.map((timer) => [timer.id, timer]));
  const alarms = tell.flatMap(({ id, standing }): Alarm[] => {
    const timer = byId.get(id);
    return timer ? [{ standing, timer: timer.kind, subject: timer.subject }] : [];
  });
  const changed = missed.length > 0 || step !== null;
  return { kept, alarms, watched: timers.length, due, wakeAtMs, changed };
}
