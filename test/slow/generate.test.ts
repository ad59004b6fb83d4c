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
import { DESK_KINDS } from '../../shared/standard/desk-kinds';
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
  'work_log_start',
  'stock_item',
  // What a tap can be taken back to within ten seconds: none is left the next morning.
  'undo_point',
  // What was decided and refused: no tap of a copied day is.
  'audit',
  // The station's own commands, given day by day: what they come to depends on all days before.
  'ledger_entry',
  'ledger_sum',
  'pending',
  'answer',
  'appeal_resolution',
  'month_close',
  'month_person',
  'work_log',
  'handover_acceptance',
  'review',
  'review_decision',
  'review_point',
  'offer',
  'training_round',
  'training_answer',
  'training_card',
  // Kept by triggers, or by the app in quiet moments, from the rows that are copied.
  'open_appeal',
  'unsigned_day',
  'service_day',
  // A generated station has no photos, and leaves the guide and its lists as they come.
  'attachment',
  'attachment_use',
  'guide_page',
  'bar_list',
]);

/** What belongs to the history and is filled by no copied row: it must be there all the same. */
const FILLED = [
  'work_log',
  'handover_acceptance',
  'offer',
  'stock_item',
  'training_answer',
  'training_card',
  'desk_record',
  'stock_move',
  'work_note',
  'weather',
  'joined_table',
  'answer',
];

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'waterbar-'));
  folders.push(made);
  return made;
};

const generated = (seed: number, others: Partial<HistoryOrder> = {}): string => {
  const to = folder();
  const order: HistoryOrder = {
    folder: to,
    from: '2026-08-30',
    until: '2026-09-03',
    staff: 12,
    seed,
    variety: 1,
    ...others,
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
      // Who a guest was stands in no journal.
      if (command === 'found.claim') given['guest'] = { name: '-', proof: '-' };
      if (['loan.lend', 'parcel.receive'].includes(command)) given['guest'] = { name: '-' };
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
  const rowsIn = (table: string): Record<string, unknown>[] =>
    raw.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[];
  let again: Station;
  let same: Station;
  let other: Station;

  beforeAll(() => {
    const first = generated(9);
    raw = new Sqlite(join(first, 'station.db'), { readonly: true });
    again = replayed(raw);
    same = openStation(generated(9));
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

  it('may be that of a small team, where one person stands in several slots', () => {
    const small = openStation(generated(9, { staff: 5, until: '2026-10-20' }));
    expect(verifyStation(small.db)).toMatchObject({ ok: true });
    expect(reportOf(small.db, '2026-09').tables.visits).toBeGreaterThan(100);
    small.close();
  });

  it('has something of everything that people keep', () => {
    const empty = FILLED.filter((table) => rowsIn(table).length === 0);
    expect(empty).toEqual([]);
    const kinds = rowsIn('desk_record').map(({ kind }) => kind);
    expect([...new Set(kinds)].toSorted()).toEqual(DESK_KINDS.toSorted());
  });

  it('tells of each record at the front desk what happened to it, in its own words', () => {
    for (const { id, kind, state, detail, about } of rowsIn('desk_record')) {
      expect(JSON.stringify([detail, about])).not.toContain('SLOT-');
      const lines = raw
        .prepare(`SELECT payload FROM journal WHERE subject = ? ORDER BY id`)
        .pluck()
        .all(`desk ${String(id)}`) as string[];
      const [, ...later] = lines.map((line) => JSON.parse(line) as { id?: number });
      expect(later.map((line) => line.id)).toEqual(later.map(() => id));
      expect([kind, state, later.length > 0]).toEqual([kind, 'done', kind !== 'feedback']);
    }
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
