import type { DuePoint, TimerKind } from '../../shared/domain/timers';
import type { ReadDb, WriteDb } from './database';

export type TimerState = 'open' | 'on-time' | 'late' | 'missed' | 'cancelled';

export interface TimerRow extends DuePoint {
  id: number;
  /** The table, room or zone that it is about. */
  subject: string;
  /** The visit or VIP session that it belongs to; 0 for a patrol. */
  ownerId: number;
}

const COLUMNS = `id, kind, subject, owner_id AS ownerId, started_at_ms AS startedAtMs, due_at_ms AS dueAtMs,
  late_at_ms AS lateAtMs, missed_at_ms AS missedAtMs`;

export const findOpenTimer = (db: ReadDb, kind: TimerKind, subject: string): TimerRow | undefined =>
  db.get(
    `SELECT ${COLUMNS} FROM timer WHERE kind = :kind AND subject = :subject AND state = 'open'`,
    {
      kind,
      subject,
    },
  );

export const listOpenTimers = (db: ReadDb): TimerRow[] =>
  db.all(`SELECT ${COLUMNS} FROM timer INDEXED BY timer_open WHERE state = 'open'`);

/** Everything that became of a stay's due points of one kind, oldest first. */
export const listTimersOf = (
  db: ReadDb,
  kind: TimerKind,
  ownerId: number,
): {
  state: TimerState;
  openedEvent: number;
  settledAtMs: number | null;
  settledEvent: number | null;
}[] =>
  db.all(
    `SELECT state, opened_event AS openedEvent, settled_at_ms AS settledAtMs,
       settled_event AS settledEvent
     FROM timer WHERE kind = :kind AND owner_id = :ownerId ORDER BY id`,
    { kind, ownerId },
  );

/** The open due points whose last late instant is past, oldest first. */
export const listMissing = (db: ReadDb, nowMs: number): TimerRow[] =>
  db.all(
    `SELECT ${COLUMNS} FROM timer
     WHERE state = 'open' AND missed_at_ms IS NOT NULL AND missed_at_ms < :nowMs
     ORDER BY missed_at_ms, id`,
    { nowMs },
  );

export function appendTimer(
  db: WriteDb,
  timer: DuePoint & { subject: string; ownerId: number; openedEvent: number },
): void {
  db.run(
    `INSERT INTO timer
       (kind, subject, owner_id, started_at_ms, due_at_ms, late_at_ms, missed_at_ms, state, opened_event)
     VALUES
       (:kind, :subject, :ownerId, :startedAtMs, :dueAtMs, :lateAtMs, :missedAtMs, 'open', :openedEvent)`,
    { ...timer },
  );
}

/** A stay's open due points go with it to another table, with what was told of them already. */
export function carryTimers(db: WriteDb, { from, to }: { from: string; to: string }): void {
  db.run(
    `UPDATE timer SET subject = :to
     WHERE kind IN ('serve', 'refill', 'clear') AND subject = :from AND state = 'open'`,
    { from, to },
  );
}

/** Settles a due point; `event` is null where time itself settled it. */
export function settleTimer(
  db: WriteDb,
  id: number,
  settled: { state: Exclude<TimerState, 'open'>; atMs: number; event: number | null },
): void {
  const changed = db.run(
    `UPDATE timer SET state = :state, settled_at_ms = :atMs, settled_event = :event
     WHERE id = :id AND state = 'open'`,
    { id, ...settled },
  );
  if (changed !== 1) throw new Error(`timer ${id} is settled already`);
}

/** Takes back what an event did to the timers: what it opened goes, what it settled is open again. */
export function undoTimers(db: WriteDb, event: number, by: { event: number; atMs: number }): void {
  db.run(
    `UPDATE timer SET state = 'cancelled', settled_at_ms = :atMs, settled_event = :by
     WHERE opened_event = :event AND state = 'open'`,
    { event, by: by.event, atMs: by.atMs },
  );
  db.run(
    `UPDATE timer SET state = 'open', settled_at_ms = NULL, settled_event = NULL
     WHERE settled_event = :event AND opened_event <> :event`,
    { event },
  );
}
