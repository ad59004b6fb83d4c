import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation, type Station } from '../../electron/station/station';
import { station } from '../support/command-line';
import { ENTRIES, fine, FOUNDING, madeStation } from '../support/scenario';

let made: ReturnType<typeof madeStation>;
let next = 0;
beforeAll(() => {
  made = madeStation([...FOUNDING, ...ENTRIES]);
});
afterAll(() => made.remove());

/** A folder of its own for each test. */
function place(name: string): string {
  next += 1;
  mkdirSync(made.path(`place-${next}`));
  return made.path(`place-${next}`, name);
}

const backup = (data: string, to: string) => station(['backup', '--data', data, '--to', to]);
const restore = (from: string, data: string) =>
  station(['restore', '--from', from, '--data', data]);
const headOf = (data: string) => station(['verify', '--data', data]).lines[0];
const reportOf = (data: string) =>
  station(['report', '--month', '2026-10', '--data', data]).lines[0];

/** A backup of the station as it was made. */
function madeBackup(): string {
  const file = place('copy.db');
  expect(backup(made.copy(), file)).toMatchObject({ code: 0 });
  return file;
}

const post = (writer: Station, time: string): boolean =>
  writer.perform(fine(time, 'A002', { rule: 'P-05' })).ok;

describe('a backup', () => {
  it('is one file, with nothing beside it, that restores to the same station', () => {
    const file = madeBackup();
    expect(readdirSync(dirname(file))).toEqual(['copy.db']);
    const elsewhere = place('data');
    expect(restore(file, elsewhere)).toMatchObject({ code: 0 });
    expect(headOf(elsewhere)).toEqual({ ok: true, entries: 5, head: made.head });
    expect(reportOf(elsewhere)).toEqual(reportOf(made.copy()));
    expect(readdirSync(dirname(file))).toEqual(['copy.db']);
  });

  it('holds all that was acknowledged before it, while the writer is open and goes on', () => {
    const data = made.copy();
    const file = place('copy.db');
    const writer = openStation(data);
    try {
      expect(post(writer, '10T09:00:00')).toBe(true);
      expect(backup(data, file)).toMatchObject({ code: 0 });
      expect(post(writer, '10T09:00:01')).toBe(true);
    } finally {
      writer.close();
    }
    const elsewhere = place('data');
    expect(restore(file, elsewhere)).toMatchObject({ code: 0 });
    expect(headOf(elsewhere)).toMatchObject({ ok: true, entries: 6 });
    expect(headOf(data)).toMatchObject({ ok: true, entries: 7 });
  });

  it('takes the place of an older one of that name', () => {
    const data = made.copy();
    const file = madeBackup();
    expect(
      station(['replay', '-', '--data', data], `${JSON.stringify(fine('10T09:00:00', 'A001'))}\n`),
    ).toMatchObject({ code: 0 });
    expect(backup(data, file)).toMatchObject({ code: 0 });
    const elsewhere = place('data');
    restore(file, elsewhere);
    expect(headOf(elsewhere)).toMatchObject({ entries: 6 });
  });

  it('is not made of a chain that is broken, and leaves the older one', () => {
    const data = made.copy();
    const file = madeBackup();
    const before = readFileSync(file);
    breakChain(`${data}/station.db`);
    const { code, stdout, stderr } = backup(data, file);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/\S/);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(dirname(file))).toEqual(['copy.db']);
  });

  it('does not take the place of the station itself', () => {
    const data = made.copy();
    const writer = openStation(data);
    try {
      expect(backup(data, `${data}/station.db`)).toMatchObject({ code: 1, stdout: '' });
      expect(post(writer, '10T09:00:00')).toBe(true);
    } finally {
      writer.close();
    }
    expect(headOf(data)).toMatchObject({ ok: true, entries: 6 });
  });
});

function breakChain(file: string): void {
  const raw = new Sqlite(file);
  raw.exec(`DROP TRIGGER ledger_entry_update;
    UPDATE ledger_entry SET note = 'another' WHERE seq = 2`);
  raw.pragma('wal_checkpoint(TRUNCATE)');
  raw.close();
}

/** SQLite's own check finds it; the chain does not. */
function loseIndex(file: string): void {
  const raw = new Sqlite(file);
  raw.unsafeMode(true);
  raw.pragma('writable_schema = ON');
  raw.exec(`DELETE FROM sqlite_schema WHERE name = 'ledger_entry_month'`);
  raw.close();
}

/** Backups that are none, each with how it came to be. */
const DAMAGED: readonly (readonly [how: string, damage: (file: string) => void])[] = [
  ['is not there', (file) => cpSync(file, `${file}.elsewhere`)],
  ['is empty', (file) => writeFileSync(file, '')],
  ['is cut off', (file) => writeFileSync(file, readFileSync(file).subarray(0, 20_000))],
  ['is no database', (file) => writeFileSync(file, 'no database at all')],
  ['has a page of zeros', (file) => writeFileSync(file, readFileSync(file).fill(0, 8192, 12_288))],
  ['has a changed entry', breakChain],
  ['has lost an index', loseIndex],
];

describe('a restore', () => {
  it('keeps the replaced file aside, whole', () => {
    const data = made.copy();
    const more = `${JSON.stringify(fine('10T09:00:00', 'A001'))}\n`;
    expect(station(['replay', '-', '--data', data], more).code).toBe(0);
    const file = madeBackup();
    expect(restore(file, data)).toMatchObject({ code: 0 });
    expect(headOf(data)).toMatchObject({ ok: true, entries: 5, head: made.head });
    const aside = readdirSync(data).find(
      (name) => name.startsWith('station.db.') && !/-(wal|shm)$/.test(name),
    );
    const old = new Sqlite(`${data}/${aside}`);
    const count = old.prepare(`SELECT count(*) AS n FROM ledger_entry`).get();
    old.close();
    expect(count).toEqual({ n: 6 });
  });

  it('goes on where the backup ended', () => {
    const data = made.copy();
    restore(madeBackup(), data);
    const more = `${JSON.stringify(fine('10T09:00:00', 'A001'))}\n`;
    const { code, lines } = station(['replay', '-', '--data', data], more);
    expect([code, lines[0]]).toMatchObject([0, { applied: 1, head: { seq: 6 } }]);
    expect(headOf(data)).toMatchObject({ ok: true, entries: 6 });
  });

  it.each(DAMAGED)('refuses a backup that %s, and leaves the station as it is', (how, damage) => {
    const data = made.copy();
    const file = madeBackup();
    damage(file);
    const from = how === 'is not there' ? `${file}.nowhere` : file;
    const { code, stdout, stderr } = restore(from, data);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/\S/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(headOf(data)).toEqual({ ok: true, entries: 5, head: made.head });
    const left = readdirSync(data).filter((name) => /restored|draft|replaced/.test(name));
    expect(left).toEqual([]);
  });

  it('is refused while the station is in use, and harms nothing', () => {
    const data = made.copy();
    const file = madeBackup();
    const writer = openStation(data);
    try {
      expect(post(writer, '10T09:00:00')).toBe(true);
      const { code, stdout, stderr } = restore(file, data);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain(basename(data));
      expect(post(writer, '10T09:00:01')).toBe(true);
    } finally {
      writer.close();
    }
    expect(headOf(data)).toMatchObject({ ok: true, entries: 7 });
  });

  it('makes the data folder where there is none', () => {
    const data = place('new/folder');
    expect(existsSync(data)).toBe(false);
    expect(restore(madeBackup(), data)).toMatchObject({ code: 0 });
    expect(headOf(data)).toMatchObject({ ok: true, entries: 5 });
  });
});
