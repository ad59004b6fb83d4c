import type { Sky } from '../../shared/domain/weather';
import type { ReadDb, WriteDb } from './database';

/** A walk through a zone (S-16). */
export interface PatrolRow {
  event: number;
  atMs: number;
  date: string;
  shiftId: number | null;
  zone: string;
  staffNo: string;
}

export function appendPatrol(db: WriteDb, patrol: PatrolRow): void {
  db.run(
    `INSERT INTO patrol (event, at_ms, date, shift_id, zone, staff_no)
     VALUES (:event, :atMs, :date, :shiftId, :zone, :staffNo)`,
    { ...patrol },
  );
}

/** A local date's walks, oldest first. */
export const listPatrols = (db: ReadDb, date: string): PatrolRow[] =>
  db.all(
    `SELECT event, at_ms AS atMs, date, shift_id AS shiftId, zone, staff_no AS staffNo
     FROM patrol WHERE date = :date AND void = 0 ORDER BY event`,
    { date },
  );

/** Lighting switched on or off in a zone (S-11). */
export interface LightRow {
  event: number;
  atMs: number;
  date: string;
  zone: string;
  lit: boolean;
  reason: string;
  staffNo: string;
}

export function appendLight(db: WriteDb, light: LightRow): void {
  db.run(
    `INSERT INTO light (event, at_ms, date, zone, lit, reason, staff_no)
     VALUES (:event, :atMs, :date, :zone, :lit, :reason, :staffNo)`,
    { ...light, lit: light.lit ? 1 : 0 },
  );
}

/** What was last switched in each zone. */
export function listLights(db: ReadDb): LightRow[] {
  const rows = db.all<Omit<LightRow, 'lit'> & { lit: number }>(
    `WITH RECURSIVE zone (code) AS (
       SELECT min(zone) FROM light INDEXED BY light_last WHERE void = 0
       UNION ALL
       SELECT (SELECT min(zone) FROM light INDEXED BY light_last WHERE void = 0 AND zone > code)
       FROM zone WHERE code IS NOT NULL)
     SELECT event, at_ms AS atMs, date, light.zone, lit, reason, staff_no AS staffNo
     FROM zone JOIN light ON light.event =
       (SELECT max(event) FROM light INDEXED BY light_last WHERE void = 0 AND light.zone = zone.code)
     ORDER BY light.zone`,
  );
  return rows.map((row) => ({ ...row, lit: row.lit === 1 }));
}

/** How it looked outside (S-11). */
export interface WeatherRow {
  event: number;
  atMs: number;
  date: string;
  sky: Sky;
  note: string;
  staffNo: string;
}

export function appendWeather(db: WriteDb, weather: WeatherRow): void {
  db.run(
    `INSERT INTO weather (event, at_ms, date, sky, note, staff_no)
     VALUES (:event, :atMs, :date, :sky, :note, :staffNo)`,
    { ...weather },
  );
}

/** What was last noted on a local date. */
export const findWeather = (db: ReadDb, date: string): WeatherRow | undefined =>
  db.get(
    `SELECT event, at_ms AS atMs, date, sky, note, staff_no AS staffNo
     FROM weather WHERE date = :date AND void = 0 ORDER BY event DESC LIMIT 1`,
    { date },
  );

/** Takes back what an event logged. */
export function undoRounds(db: WriteDb, event: number): void {
  db.run(`UPDATE patrol SET void = 1 WHERE event = :event`, { event });
  db.run(`UPDATE light SET void = 1 WHERE event = :event`, { event });
  db.run(`UPDATE weather SET void = 1 WHERE event = :event`, { event });
}
