import type { WorkDay } from '../../shared/contract/queries';
import { monthOf } from '../../shared/domain/calendar';
import type { Stretch } from '../../shared/domain/period';
import type { ReadDb } from './database';
import { bound, SESSIONS, STRETCH } from './stretches';

/** A day's shifts, without who checked in. */
export const listShiftsOn = (
  db: ReadDb,
  date: string,
): (Omit<WorkDay['shifts'][number], 'checkIns'> & { id: number })[] =>
  db.all(
    `SELECT id, starts_at AS startsAt, opened_at_ms AS openedAtMs, opened_by AS openedBy,
       closed_at_ms AS closedAtMs, closed_by AS closedBy
     FROM shift WHERE date = :date ORDER BY id`,
    { date },
  );

/** A day's handovers, without their items. */
export const listHandoversOn = (
  db: ReadDb,
  date: string,
): (Omit<WorkDay['handovers'][number], 'items' | 'off' | 'left'> & {
  id: number;
  left: string | null;
})[] =>
  db.all(
    `SELECT id, direction, at_ms AS atMs, guard, staff_no AS staff, left_words AS "left"
     FROM handover WHERE date = :date ORDER BY id`,
    { date },
  );

export const listHandoverItems = (db: ReadDb, id: number): WorkDay['handovers'][number]['off'] =>
  db.all(
    `SELECT name, expected, counted, note FROM handover_item
     WHERE handover_id = :id ORDER BY position`,
    { id },
  );

export const listSessionsOn = (db: ReadDb, span: readonly Stretch[]): WorkDay['sessions'] =>
  db.all(
    `WITH ${STRETCH} SELECT room, guests, entered_at_ms AS enteredAtMs, left_at_ms AS leftAtMs,
       services, on_time AS onTime, late, missed
     FROM ${SESSIONS} ORDER BY vip_session.id`,
    { stretches: bound(span) },
  );

export const listLightsOn = (db: ReadDb, span: readonly Stretch[]): WorkDay['lights'] =>
  db
    .all<Omit<WorkDay['lights'][number], 'on'> & { lit: number }>(
      `WITH ${STRETCH} SELECT at_ms AS atMs, zone, lit, reason, staff_no AS by
       FROM stretch CROSS JOIN light INDEXED BY light_zone
         ON light.zone IN (SELECT value FROM json_each(:zones))
           AND light.at_ms >= stretch.from_ms AND light.at_ms < stretch.until_ms
           AND light.void = 0
       ORDER BY at_ms, event`,
      { stretches: bound(span), zones: LIT_ZONES },
    )
    .map(({ lit, ...light }) => ({ ...light, on: lit === 1 }));

/** Every zone there is: the lights are found by zone and time. */
const LIT_ZONES = JSON.stringify(['talk', 'sofa', 'terrace', 'vip', 'hall', 'model']);

/** How much the ledger holds about a day in the day's own month: counts alone. */
export function countLedgerOn(db: ReadDb, date: string): WorkDay['ledger'] {
  const values = { date, month: monthOf(date) };
  const posted = db.get<Omit<WorkDay['ledger'], 'pending'>>(
    `SELECT count(*) AS entries, count(*) FILTER (WHERE kind = 'penalty') AS penalties,
       count(*) FILTER (WHERE kind = 'reward') AS rewards
     FROM ledger_entry INDEXED BY ledger_entry_month
     WHERE month = :month AND business_date = :date`,
    values,
  );
  const waiting = db.get<{ n: number }>(
    `SELECT count(*) AS n FROM pending INDEXED BY pending_open
     WHERE month = :month AND business_date = :date AND state = 'pending'`,
    values,
  );
  return {
    entries: posted?.entries ?? 0,
    penalties: posted?.penalties ?? 0,
    rewards: posted?.rewards ?? 0,
    pending: waiting?.n ?? 0,
  };
}
