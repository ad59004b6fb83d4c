import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Head } from '../../shared/domain/ledger';
import { verifyStation } from '../../electron/station/verify';
import { databaseOver, type ReadDb } from '../../electron/store/database';
import { isWhole } from '../../electron/store/integrity';
import { findHead } from '../../electron/store/ledger';
import { openFileForReading } from '../../electron/store/open';
import { hashByHand, type Entry } from '../support/independent-chain';
import { figures, isFull, sized } from './support/figures';
import { flipped } from './support/flips';
import { makeStation, type MadeStation } from './support/made-station';
import { randomFrom, type Random } from './support/random';

let made: MadeStation;
let raw: Sqlite.Database;
let db: ReadDb;
/** The chain's end as somebody has it on paper. */
let anchor: Head;
beforeAll(async () => {
  made = await makeStation();
  raw = new Sqlite(join(made.copyOf(made.closed), 'station.db'));
  raw.pragma('foreign_keys = OFF');
  raw.pragma('ignore_check_constraints = ON');
  const triggers = raw
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)
    .pluck()
    .all();
  for (const name of triggers) raw.exec(`DROP TRIGGER ${String(name)}`);
  db = databaseOver(raw);
  anchor = findHead(db);
});
const told = { bytes: 0, alterations: 0, rewritings: 0, fileBytes: 0, silent: 0, missed: 0 };
afterAll(() => {
  figures(
    'alteration',
    `${told.bytes} bytes of entries, ${told.fileBytes} bytes of the file under them ` +
      `(integrity_check silent on ${told.silent}), ${told.alterations} entries gone, swapped or hashed anew, ` +
      `${told.rewritings} chains rewritten and held against an anchor: ${told.missed} missed`,
  );
  raw.close();
  made.remove();
});

type Row = Record<string, string | number | null>;

const rows = (): Row[] => raw.prepare<[], Row>(`SELECT * FROM ledger_entry ORDER BY seq`).all();

/** Why the ledger is not whole, or null. */
function whyNot(anchors: readonly Head[] = []): string | null {
  try {
    const check = verifyStation(db, anchors);
    return check.ok ? null : check.reason;
  } catch (error) {
    return String(error);
  }
}

/** Does something to the ledger, looks whether it is found, and takes it back. */
function isFound(alter: () => void, anchors: readonly Head[] = []): boolean {
  raw.exec('BEGIN');
  try {
    alter();
    return whyNot(anchors) !== null;
  } finally {
    raw.exec('ROLLBACK');
  }
}

/** Every value that differs from one in a single bit, as SQL that yields it. */
function flipsOf(value: string | number | null): (string | Buffer)[] {
  if (value === null) return ['1'];
  if (typeof value === 'number')
    return Array.from({ length: 12 }, (_, bit) => `${value ^ (1 << bit)}`);
  const bytes = Buffer.from(value, 'utf8');
  return Array.from(bytes, (_byte, at) => flipped(bytes, at, at % 8));
}

/** Every byte of a row in turn; answers how many were tried, and those that nobody found. */
function flipRow(row: Row): { tried: number; missed: string[] } {
  let tried = 0;
  const missed: string[] = [];
  for (const [column, value] of Object.entries(row)) {
    for (const flip of flipsOf(value)) {
      const to = typeof flip === 'string' ? flip : `CAST(x'${flip.toString('hex')}' AS TEXT)`;
      const set = raw.prepare(`UPDATE OR IGNORE ledger_entry SET ${column} = ${to} WHERE seq = ?`);
      let changes = 0;
      const found = isFound(() => ({ changes } = set.run(row['seq'])));
      tried += changes;
      // Another entry may have that very number.
      if (changes > 0 && !found) missed.push(`${column} ${to}`);
    }
  }
  return { tried, missed };
}

const ENTRY_COLUMNS: Record<string, string> = {
  recorded_at: 'recordedAt',
  business_date: 'businessDate',
  staff_no: 'staff',
  amount_fen: 'amountFen',
  recorded_by: 'recordedBy',
  approved_by: 'approvedBy',
  prev_hash: 'prevHash',
};

const entryOf = (row: Row): Entry =>
  Object.fromEntries([
    ['station', 'GZ01'],
    ...Object.entries(row).map(([column, value]) => [ENTRY_COLUMNS[column] ?? column, value]),
  ]) as Entry;

/** Links and hashes the chain anew from an entry on, as one does who knows the format. */
function relink(from: number): void {
  const set = raw.prepare(`UPDATE ledger_entry SET prev_hash = ?, hash = ? WHERE seq = ?`);
  let prevHash = '0'.repeat(64);
  for (const row of rows()) {
    const linked = { ...row, prev_hash: prevHash };
    const hash = Number(row['seq']) < from ? String(row['hash']) : hashByHand(entryOf(linked));
    set.run(prevHash, hash, row['seq']);
    prevHash = hash;
  }
}

/** Takes everything away that still speaks of entries from one on, but for the number of the newest. */
function forgetAllBut(from: number): void {
  raw.exec(`DELETE FROM ledger_entry WHERE seq >= ${from};
    DELETE FROM answer WHERE seq >= ${from}; DELETE FROM appeal_resolution WHERE seq >= ${from};
    UPDATE pending SET seq = NULL WHERE seq >= ${from}; DELETE FROM month_close;
    DELETE FROM ledger_sum;
    INSERT INTO ledger_sum SELECT month, staff_no, rule, count(*),
      sum(iif(sanction <> 'bonus', iif(kind = 'reversal', -times, times), 0)),
      sum(iif(sanction <> 'bonus', amount_fen, 0)),
      sum(iif(sanction = 'bonus', iif(kind = 'reversal', -times, times), 0)),
      sum(iif(sanction = 'bonus', amount_fen, 0)),
      sum(iif(sanction = 'dismissal', iif(kind = 'reversal', -times, times), 0))
    FROM ledger_entry GROUP BY month, staff_no, rule`);
}

function forget(from: number): void {
  forgetAllBut(from);
  raw.exec(`UPDATE clock SET newest_seq = ${from - 1}`);
}

/** Ways to alter a ledger as a whole; each is random in where. */
const ALTERATIONS: readonly (readonly [
  what: string,
  alter: (random: Random, last: number) => void,
])[] = [
  [
    'an entry taken out',
    (random, last) => raw.exec(`DELETE FROM ledger_entry WHERE seq = ${1 + random.below(last)}`),
  ],
  [
    'a tail cut off',
    (random, last) => raw.exec(`DELETE FROM ledger_entry WHERE seq > ${random.below(last)}`),
  ],
  [
    'two entries swapped',
    (random, last) => {
      const one = 1 + random.below(last - 1);
      const other = one + 1 + random.below(last - one);
      raw.exec(`UPDATE ledger_entry SET seq = -1 WHERE seq = ${one};
      UPDATE ledger_entry SET seq = ${one} WHERE seq = ${other};
      UPDATE ledger_entry SET seq = ${other} WHERE seq = -1`);
    },
  ],
  [
    'an entry hashed anew',
    (random, last) => {
      const seq = 1 + random.below(last - 1);
      raw.exec(`UPDATE ledger_entry SET note = note || '.' WHERE seq = ${seq}`);
      const row = rows()[seq - 1] as Row;
      raw
        .prepare(`UPDATE ledger_entry SET hash = ? WHERE seq = ?`)
        .run(hashByHand(entryOf(row)), seq);
    },
  ],
  [
    'a tail cut off, and its sums, answers and closings with it',
    (random, last) => forgetAllBut(1 + random.below(last)),
  ],
  [
    'a number left out, and the rest linked and hashed anew',
    (random, last) => {
      const seq = 1 + random.below(last);
      raw.exec(`UPDATE ledger_entry SET seq = -seq WHERE seq >= ${seq};
        UPDATE ledger_entry SET seq = 1 - seq WHERE seq < 0; DELETE FROM month_close`);
      relink(seq);
    },
  ],
  [
    'a sum changed',
    () => raw.exec(`UPDATE ledger_sum SET penalty_fen = penalty_fen + 1 WHERE rule = 'P-13'`),
  ],
];

/** What only paper can tell: everything in the computer was made to agree. */
const REWRITINGS: readonly (readonly [
  what: string,
  alter: (random: Random, last: number) => void,
])[] = [
  [
    'a chain rebuilt from an entry on',
    (random, last) => {
      const seq = 1 + random.below(last);
      raw.exec(`UPDATE ledger_entry SET note = note || '.' WHERE seq = ${seq}`);
      relink(seq);
    },
  ],
  ['a tail that nothing speaks of any more', (random, last) => forget(1 + random.below(last))],
];

describe('an alteration of the database', () => {
  it('of any byte of an entry is found', () => {
    const all = rows();
    const random = randomFrom(20_261_003);
    const sample = isFull ? all : [random.one(all), random.one(all)];
    const results = sample.map(flipRow);
    const tried = results.reduce((sum, result) => sum + result.tried, 0);
    const missed = results.flatMap((result) => result.missed);
    told.bytes += tried;
    told.missed += missed.length;
    expect(whyNot()).toBeNull();
    expect(missed).toEqual([]);
  });

  it.each(ALTERATIONS)('%s is found by the chain', (_what, alter) => {
    const random = randomFrom(20_261_004);
    const times = sized(5, 200);
    const last = rows().length;
    const found = Array.from({ length: times }, () => isFound(() => alter(random, last)));
    told.alterations += times;
    told.missed += found.filter((one) => !one).length;
    expect(found).not.toContain(false);
  });

  it.each(REWRITINGS)('%s is found by the anchor on paper, and by nothing else', (_what, alter) => {
    const random = randomFrom(20_261_005);
    const times = sized(5, 200);
    const last = rows().length;
    const againstPaper = Array.from({ length: times }, () =>
      isFound(() => alter(random, last), [anchor]),
    );
    told.rewritings += times;
    told.missed += againstPaper.filter((one) => !one).length;
    expect(againstPaper).not.toContain(false);
    expect(isFound(() => alter(random, last))).toBe(false);
  });
});

/** Where the bytes of an entry lie in the database file. */
function placeOf(bytes: Buffer, row: Row): { from: number; to: number } {
  const id = bytes.indexOf(String(row['id']));
  const hash = bytes.indexOf(String(row['hash']), id);
  return { from: id - 40, to: hash + 64 };
}

describe('a byte of the file', () => {
  it('that an entry is made of is found, though SQLite’s own check is silent', () => {
    const folder = made.copyOf(made.closed);
    const file = join(folder, 'station.db');
    const bytes = readFileSync(file);
    const random = randomFrom(20_261_006);
    const sample = isFull ? rows().slice(0, 8) : [random.one(rows())];
    const truth = JSON.stringify(rows());
    const seen = { tried: 0, found: 0, missed: [] as number[] };
    for (const row of sample) {
      const { from, to } = placeOf(bytes, row);
      for (let at = from; at < to; at += sized(3, 1)) {
        writeFileSync(file, flipped(bytes, at, random.below(8)));
        const look = lookAt(file);
        seen.tried += 1;
        if (look.isWhole) told.silent += 1;
        if (look.found) seen.found += 1;
        else if (look.entries !== truth) seen.missed.push(at);
      }
    }
    told.fileBytes += seen.tried;
    told.missed += seen.missed.length;
    expect(seen.missed).toEqual([]);
    expect(seen.found).toBeGreaterThan(seen.tried * 0.9);
  });
});

/** What checks find in a file, and the entries that it holds. */
function lookAt(file: string): { isWhole: boolean; found: boolean; entries: string } {
  try {
    const opened = openFileForReading(file);
    try {
      return {
        isWhole: safely(() => isWhole(opened.db)),
        found: !safely(() => verifyStation(opened.db).ok),
        entries: JSON.stringify(opened.db.all(`SELECT * FROM ledger_entry ORDER BY seq`)),
      };
    } finally {
      opened.close();
    }
  } catch {
    return { isWhole: false, found: true, entries: '' };
  }
}

function safely(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}
