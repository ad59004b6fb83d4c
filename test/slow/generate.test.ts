import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  bigStandard,
  generateHistory,
  type HistoryOrder,
} from '../../electron/cli/generate/history';
import { reportOf } from '../../electron/station/report';
import { openStation, type Station } from '../../electron/station/station';
import { verifyStation } from '../../electron/station/verify';
import { COPIED_TABLES } from '../../electron/store/clone';

const MONTHS = ['2026-08', '2026-09'];
/** Tables that copied days leave alone, and why each may. */
const NOT_COPIED = new Set([
  // Written once at the founding, or by the station with every command.
  'station',
  'clock',
  'setting',
  'standard',
  'staff',
  'pin',
  // Nothing of a copied day: no undo is open the next morning, nothing was refused.
  'undo_point',
  'audit',
  // The station's own commands, given day by day.
  'ledger_entry',
  'ledger_sum',
  'pending',
  'answer',
  'appeal_resolution',
  'month_close',
  // A generated day has no photos.
  'attachment',
  'attachment_use',
  // Nor does it reword the guide, choose what is on, or practise.
  'guide_page',
  'offer',
  'training_round',
  'training_answer',
  'training_card',
]);

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'waterbar-'));
  folders.push(made);
  return made;
};

const generated = (seed: number): string => {
  const to = folder();
  const order: HistoryOrder = {
    folder: to,
    from: '2026-08-30',
    until: '2026-09-03',
    staff: 12,
    seed,
    variety: 1,
  };
  generateHistory(order);
  return to;
};

interface Line {
  at_ms: number;
  actor: string;
  command: string;
  payload: string;
}

/** The same commands, one by one, through a station of the same beginnings. */
function replayed(from: Sqlite.Database): Station {
  const station = openStation(folder(), { standard: bigStandard(), hashPin: () => '-' });
  const lines = from.prepare(`SELECT * FROM journal ORDER BY id`).all() as Line[];
  station.batch(() => {
    for (const { at_ms, actor, command, payload } of lines) {
      const given = JSON.parse(payload) as Record<string, unknown>;
      const manager = given['manager'] as Record<string, unknown> | undefined;
      if (manager) manager['pin'] = '000000';
      if (command === 'staff.add') given['pin'] = '000000';
      const as = command === 'station.init' ? {} : { as: actor };
      const answer = station.perform({
        at: new Date(at_ms).toISOString(),
        ...as,
        do: command,
        with: given,
      });
      if (!answer.ok) throw new Error(`${command} ${payload}: ${answer.error.message.en}`);
    }
  });
  return station;
}

const countsOf = (db: Sqlite.Database): Record<string, unknown> =>
  Object.fromEntries(
    COPIED_TABLES.map((table) => [
      table,
      db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
    ]),
  );

describe('a generated history', () => {
  let raw: Sqlite.Database;
  let again: Station;
  let same: Station;
  let other: Station;

  beforeAll(() => {
    const first = generated(7);
    raw = new Sqlite(join(first, 'station.db'), { readonly: true });
    again = replayed(raw);
    same = openStation(generated(7));
    other = openStation(generated(8));
  });
  afterAll(() => {
    raw.close();
    for (const station of [again, same, other]) station.close();
    for (const made of folders) rmSync(made, { recursive: true, force: true });
  });

  it('is whole: every row in its place, the chain from end to end', () => {
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(raw.pragma('foreign_key_check')).toEqual([]);
    expect(verifyStation(same.db)).toMatchObject({ ok: true });
  });

  it('is what the station itself would have written for the same commands', () => {
    const db = new Sqlite(join(again.db.path), { readonly: true });
    expect(countsOf(raw)).toEqual(countsOf(db));
    db.close();
    for (const month of MONTHS) expect(reportOf(same.db, month)).toEqual(reportOf(again.db, month));
  });

  it('is full of life', () => {
    const report = reportOf(same.db, '2026-09');
    const { peel: _noFruit, ...ashtray } = report.ashtray;
    const figures = Object.values({ ...report.tables, ...ashtray, ...report.patrols });
    expect(figures.filter((figure) => figure === 0)).toEqual([]);
    expect(report.tables.visits).toBeGreaterThan(100);
    expect(report.vip.missed + report.vip.late).toBeGreaterThan(0);
    expect(report.ledger.entries).toBeGreaterThan(10);
    expect(reportOf(same.db, '2026-08').ledger.pending).toBe(0);
  });

  it('is the same for the same seed, to the last hash, and another for another', () => {
    const chain = raw.prepare(`SELECT seq, hash FROM ledger_entry ORDER BY seq DESC`).get();
    const head = verifyStation(same.db);
    expect(head).toMatchObject({ head: chain });
    expect(verifyStation(other.db)).not.toMatchObject({ head: chain });
  });

  it('brings along every table of a day', () => {
    const tables = raw
      .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`)
      .pluck()
      .all() as string[];
    expect(tables.filter((name) => !NOT_COPIED.has(name)).toSorted()).toEqual(
      [...COPIED_TABLES].toSorted(),
    );
  });
});
