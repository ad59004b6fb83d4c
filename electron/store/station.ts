import type { ReadDb, WriteDb } from './database';

export interface StationRow {
  code: string;
  name: string;
  timeZone: string;
  createdAtMs: number;
}

export const findStation = (db: ReadDb): StationRow | undefined =>
  db.get(`SELECT code, name, time_zone AS timeZone, created_at_ms AS createdAtMs FROM station`);

export function appendStation(db: WriteDb, station: StationRow): void {
  db.run(
    `INSERT INTO station (id, code, name, time_zone, created_at_ms)
     VALUES (1, :code, :name, :timeZone, :createdAtMs)`,
    { ...station },
  );
}

/** The newest time that was believed, of accepted commands and quiet hours; 0 before the first. */
export const newestAtMs = (db: ReadDb): number =>
  db.get<{ at: number }>(`SELECT newest_at_ms AS at FROM clock`)?.at ?? 0;

/** The station's time when it last wrote anything, believed or not; 0 before the first. */
export const lastAtMs = (db: ReadDb): number =>
  db.get<{ at: number }>(`SELECT last_at_ms AS at FROM clock`)?.at ?? 0;

/** A time that is believed. */
export function keepNewest(db: WriteDb, atMs: number): void {
  db.run(
    `INSERT INTO clock (id, newest_at_ms, last_at_ms) VALUES (1, :atMs, :atMs)
     ON CONFLICT (id) DO UPDATE SET
       newest_at_ms = max(newest_at_ms, excluded.newest_at_ms), last_at_ms = excluded.last_at_ms`,
    { atMs },
  );
}

/** A time far ahead that nobody vouched for: it must not make every later time look old. */
export function keepLast(db: WriteDb, atMs: number): void {
  db.run(`UPDATE clock SET last_at_ms = :atMs`, { atMs });
}

/** The newest time is what a manager's word makes it, earlier or later. */
export function resetNewest(db: WriteDb, atMs: number): void {
  db.run(`UPDATE clock SET newest_at_ms = :atMs, last_at_ms = :atMs`, { atMs });
}

export function keepSetting(db: WriteDb, key: string, value: unknown): void {
  db.run(
    `INSERT INTO setting (key, value) VALUES (:key, :value)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    { key, value: JSON.stringify(value) },
  );
}

/** A business setting's value, or undefined where it was never set. */
export function findSetting(db: ReadDb, key: string): unknown {
  const row = db.get<{ value: string }>(`SELECT value FROM setting WHERE key = :key`, { key });
  return row ? (JSON.parse(row.value) as unknown) : undefined;
}
