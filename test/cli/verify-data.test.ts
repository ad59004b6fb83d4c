import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { station } from '../support/command-line';
import { entriesIn, hashByHand, type Entry } from '../support/independent-chain';
import { putBack, relinked } from '../support/rebuilt';
import { at, ENTRIES, fine, FOUNDING, madeStation } from '../support/scenario';
import { tamper, withoutTriggers } from '../support/tamper';

const LAST = 6;

/** Six entries; October is closed at the sixth where `closed`. */
let open: ReturnType<typeof madeStation>;
let closed: ReturnType<typeof madeStation>;
beforeAll(() => {
  const sixth = fine('07T09:00:00', 'A002', { rule: 'R-01', note: '本月突出' });
  const close = at('2026-11-01T09:00:00', 'M001', 'month.close', { month: '2026-10' });
  open = madeStation([...FOUNDING, ...ENTRIES, sixth]);
  closed = madeStation([...FOUNDING, ...ENTRIES, sixth, close]);
});
afterAll(() => {
  open.remove();
  closed.remove();
});

const COLUMNS = [
  ['id', `'0199a000-0000-7000-8000-000000000000'`],
  ['recorded_at', `'2026-10-03T01:00:01.000Z'`],
  ['business_date', `'2026-10-02'`],
  ['month', `'2026-09'`],
  ['staff_no', `'A002'`],
  ['kind', `'penalty', sanction = 'fine', amount_fen = -50000`],
  ['rule', `'R-02'`],
  ['standard', '2'],
  ['times', '2'],
  ['sanction', `'fine', kind = 'penalty', amount_fen = -1`],
  ['amount_fen', '50001'],
  ['note', `'扶住了客人。'`],
  ['recorded_by', `'M001'`],
  ['approved_by', `'M001'`],
  ['prev_hash', `'${'a'.repeat(64)}'`],
  ['hash', `'${'b'.repeat(64)}'`],
] as const;

const verify = (folder: string) => station(['verify', '--data', folder]);

/** What verify must say of a chain that is broken at an entry. */
const brokenAt = (seq: number) => ({
  code: 1,
  lines: [{ ok: false, seq, reason: expect.stringMatching(/\S/) as string }],
});

describe('a data folder as it was made', () => {
  it('verifies: the number of entries, and the head', () => {
    for (const made of [open, closed]) {
      const { head } = made;
      expect(head.seq).toBe(LAST);
      expect(verify(made.copy())).toMatchObject({
        code: 0,
        lines: [{ ok: true, entries: LAST, head }],
      });
    }
  });

  it('verifies where its triggers are gone but nothing else was touched', () => {
    const folder = open.copy();
    const raw = new Sqlite(`${folder}/station.db`);
    withoutTriggers(raw);
    raw.close();
    expect(verify(folder).code).toBe(0);
  });
});

describe('a row that was changed', () => {
  it.each(COLUMNS)('R-03 in %s is found', (column, value) => {
    const change = `UPDATE ledger_entry SET ${column} = ${value} WHERE seq = 3`;
    const folder = tamper(open.copy(), (raw) => expect(raw.prepare(change).run().changes).toBe(1));
    expect(verify(folder)).toMatchObject(brokenAt(3));
  });

  it.each([1, 2, 3, 4, 5, LAST])('P-13 at entry %d is found there', (seq) => {
    const change = `UPDATE ledger_entry SET note = note || '.' WHERE seq = ${seq}`;
    expect(verify(tamper(open.copy(), (raw) => raw.exec(change)))).toMatchObject(brokenAt(seq));
  });

  it('P-13 in what it reverses is found', () => {
    const change = `UPDATE ledger_entry SET reverses = 1 WHERE seq = 4`;
    expect(verify(tamper(open.copy(), (raw) => raw.exec(change)))).toMatchObject(brokenAt(4));
  });

  it('P-13 in the station’s own code is found', () => {
    const folder = tamper(open.copy(), (raw) => raw.exec(`UPDATE station SET code = 'GZ02'`));
    expect(verify(folder)).toMatchObject(brokenAt(1));
  });
});

describe('rows that are gone, or stand elsewhere', () => {
  it.each([
    ['the first', 'seq = 1', 1],
    ['one in the middle', 'seq = 3', 3],
    ['the last', `seq = ${LAST}`, LAST],
    ['the last three', `seq > 3`, 4],
    ['all', '1', 1],
  ])('P-13 %s', (_case, where, seq) => {
    const change = `DELETE FROM ledger_entry WHERE ${where}`;
    expect(verify(tamper(open.copy(), (raw) => raw.exec(change)))).toMatchObject(brokenAt(seq));
  });

  it.each([
    [1, 2],
    [2, 5],
    [5, LAST],
  ])('P-13 entries %d and %d that have changed places', (one, other) => {
    const folder = tamper(open.copy(), (raw) =>
      raw.exec(`UPDATE ledger_entry SET seq = -1 WHERE seq = ${one};
        UPDATE ledger_entry SET seq = ${one} WHERE seq = ${other};
        UPDATE ledger_entry SET seq = ${other} WHERE seq = -1`),
    );
    expect(verify(folder)).toMatchObject(brokenAt(one));
  });

  it('P-13 one that was slipped in at the end without its hash', () => {
    const folder = tamper(open.copy(), (raw) =>
      raw.exec(`CREATE TEMP TABLE more AS SELECT * FROM ledger_entry WHERE seq = 1;
        UPDATE more SET seq = 7, id = 'x', prev_hash = 'x', hash = 'x';
        INSERT INTO ledger_entry SELECT * FROM more`),
    );
    expect(verify(folder)).toMatchObject(brokenAt(7));
  });
});

const entriesOf = (folder: string): Entry[] => {
  const out = `${folder}-out`;
  station(['export', '--month', '2026-10', '--data', folder, '--out', out]);
  return entriesIn(readFileSync(`${out}/GZ01-2026-10/ledger.jsonl`, 'utf8'));
};

/** Puts entries in the place of those that the ledger has. */
function replaced(folder: string, entries: readonly Entry[]): string {
  return tamper(folder, (raw) => {
    const kept = entries.map(({ seq }) => Number(seq));
    raw.exec(`DELETE FROM ledger_entry WHERE seq NOT IN (${kept.join()})`);
    putBack(raw, entries);
  });
}

const withNote = (entries: readonly Entry[], seq: number): Entry[] =>
  entries.map((entry) => (entry['seq'] === seq ? { ...entry, note: '改过了' } : entry));

/** A chain that is whole in itself, but not the one that was. */
const rebuild = (folder: string, seq: number): string =>
  replaced(folder, relinked(withNote(entriesOf(folder), seq)));

describe('an entry that was changed and hashed anew', () => {
  it('P-13 is found by the next one, which is linked to what it was', () => {
    const folder = open.copy();
    const changed = withNote(entriesOf(folder), 3);
    const forged = changed.map((entry) => ({ ...entry, hash: hashByHand(entry) }));
    expect(verify(replaced(folder, forged))).toMatchObject(brokenAt(4));
  });

  it('P-13 is found where it is gone and the rest was linked around it', () => {
    const folder = open.copy();
    const without = entriesOf(folder).filter(({ seq }) => seq !== 3);
    expect(verify(replaced(folder, relinked(without)))).toMatchObject(brokenAt(3));
  });
});

describe('a chain that was rebuilt from an entry on', () => {
  it('P-13 is found by the head that was kept at the month’s closing', () => {
    expect(verify(rebuild(closed.copy(), 3))).toMatchObject(brokenAt(LAST));
  });

  it('P-13 is whole in itself without a closing, but its head is not the one on paper', () => {
    const { code, lines } = verify(rebuild(open.copy(), 3));
    expect([code, lines[0]]).toMatchObject([0, { ok: true, entries: LAST }]);
    expect(lines[0]?.['head']).not.toEqual(open.head);
  });

  it('P-13 is found by the anchor on paper, where that is brought along', () => {
    const anchor = `${open.head.seq}:${open.head.hash}`;
    const against = (folder: string) => station(['verify', '--data', folder, '--anchor', anchor]);
    expect(against(open.copy()).code).toBe(0);
    expect(against(rebuild(open.copy(), 3))).toMatchObject(brokenAt(LAST));
  });
});

describe('a file that is damaged', () => {
  it.each([
    ['empty', (file: string) => truncateSync(file, 0)],
    ['cut off', (file: string) => truncateSync(file, 10_000)],
    ['not a database', (file: string) => writeFileSync(file, 'not a database at all')],
    [
      'of another program',
      (file: string) => writeFileSync(file, readFileSync(file).fill(7, 0, 100)),
    ],
  ])('%s: exit 1, with a message', (_case, damage) => {
    const folder = open.copy();
    damage(`${folder}/station.db`);
    const { code, stdout, stderr } = verify(folder);
    expect(code).toBe(1);
    expect(stdout + stderr).toMatch(/\S/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
