import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { troubleOf, type OpeningTrouble } from '../../electron/station/opening-trouble';
import { station as call } from '../support/command-line';
import { digestOf } from './support/contents';
import { flipInFile } from './support/flips';
import { openCheaply } from './support/images';
import { GOOD_BACKUP, makeStation, type MadeStation } from './support/made-station';

let made: MadeStation;
beforeAll(async () => {
  made = await makeStation();
});
afterAll(() => made.remove());

/** Why a folder cannot be opened, or null. */
function troubleIn(folder: string): OpeningTrouble | null {
  try {
    openCheaply(folder).close();
    return null;
  } catch (error) {
    return troubleOf(error, folder);
  }
}

function asStranger(file: string, work: (raw: Sqlite.Database) => void): void {
  const raw = new Sqlite(file);
  work(raw);
  raw.close();
}

const file = (folder: string): string => join(folder, 'station.db');

type Case = readonly [
  what: string,
  from: () => string,
  damage: (folder: string) => void,
  OpeningTrouble['kind'],
];

const CASES: readonly Case[] = [
  ['is gone', () => made.closed, (folder) => rmSync(file(folder)), 'missing'],
  [
    'is gone, and left its log',
    () => made.crashed,
    (folder) => {
      rmSync(file(folder));
      rmSync(join(folder, 'station.made'));
    },
    'missing',
  ],
  ['is empty', () => made.closed, (folder) => truncateSync(file(folder), 0), 'empty'],
  [
    'is cut off in its first page',
    () => made.closed,
    (folder) => truncateSync(file(folder), 700),
    'unreadable',
  ],
  [
    'is cut off further down',
    () => made.closed,
    (folder) => truncateSync(file(folder), 40_960),
    'unreadable',
  ],
  [
    'is no database',
    () => made.closed,
    (folder) => writeFileSync(file(folder), 'not a database at all, but long enough'),
    'unreadable',
  ],
  [
    'has lost its first bytes',
    () => made.closed,
    (folder) => flipInFile(file(folder), 3, 2),
    'unreadable',
  ],
  [
    'has a broken catalogue, which everything asks for',
    () => made.closed,
    (folder) => flipInFile(file(folder), readFileSync(file(folder)).indexOf('"rules":['), 1),
    'unreadable',
  ],
  [
    'has a broken first page',
    () => made.closed,
    (folder) => {
      const bytes = readFileSync(file(folder));
      writeFileSync(file(folder), bytes.fill(0xa5, 100, 1000));
    },
    'unreadable',
  ],
  [
    'has a broken log',
    () => made.crashed,
    (folder) => flipInFile(join(folder, 'station.db-wal'), 200_000, 4),
    'log',
  ],
  [
    'has a log with a broken head',
    () => made.crashed,
    (folder) => flipInFile(join(folder, 'station.db-wal'), 17, 0),
    'log',
  ],
  [
    'has lost its log',
    () => made.crashed,
    (folder) => {
      rmSync(join(folder, 'station.db-wal'));
      writeFileSync(join(folder, 'station.db-shm'), Buffer.alloc(32_768));
    },
    'log',
  ],
  [
    'was written by a newer version',
    () => made.closed,
    (folder) => asStranger(file(folder), (raw) => raw.pragma('user_version = 99')),
    'newer',
  ],
  [
    'is another program’s',
    () => made.closed,
    (folder) => asStranger(file(folder), (raw) => raw.pragma('application_id = 7')),
    'newer',
  ],
  [
    'lacks a trigger',
    () => made.closed,
    (folder) => asStranger(file(folder), (raw) => raw.exec('DROP TRIGGER ledger_entry_update')),
    'schema',
  ],
  [
    'has a trigger more',
    () => made.closed,
    (folder) =>
      asStranger(file(folder), (raw) =>
        raw.exec(`CREATE TRIGGER more AFTER INSERT ON journal BEGIN DELETE FROM setting; END`),
      ),
    'schema',
  ],
  [
    'has another trigger of that name',
    () => made.closed,
    (folder) =>
      asStranger(file(folder), (raw) =>
        raw.exec(
          `DROP TRIGGER journal_delete; CREATE TRIGGER journal_delete BEFORE DELETE ON journal BEGIN SELECT 1; END`,
        ),
      ),
    'schema',
  ],
  [
    'lacks an index',
    () => made.closed,
    (folder) => asStranger(file(folder), (raw) => raw.exec('DROP INDEX ledger_entry_month')),
    'schema',
  ],
  [
    'lacks its tables',
    () => made.closed,
    (folder) => asStranger(file(folder), (raw) => raw.pragma('user_version = 0')),
    'schema',
  ],
];

const HELPED_BY_BACKUP = /missing|empty|unreadable|log|schema/;

describe('a database that is damaged', () => {
  it.each(CASES)('and %s: is met, kept, and helped by a backup', (_what, from, damage, kind) => {
    const folder = made.copyOf(from());
    damage(folder);
    const before = existsSync(file(folder)) ? readFileSync(file(folder)) : null;
    const trouble = troubleIn(folder);
    expect(trouble).toMatchObject({ kind, file: file(folder) });
    expect(trouble?.words.zh).toMatch(/\p{Script=Han}/u);
    // The same again, however often it is opened: neither mended in silence nor made anew.
    expect(troubleIn(folder)).toEqual(trouble);
    expect(existsSync(file(folder)) ? readFileSync(file(folder)) : null).toEqual(before);
    if (!HELPED_BY_BACKUP.test(kind)) return;
    expect(trouble?.lastGoodBackup).toMatchObject({ file: join(folder, GOOD_BACKUP) });
    const { code } = call([
      'restore',
      '--from',
      trouble?.lastGoodBackup?.file ?? '',
      '--data',
      folder,
    ]);
    expect(code).toBe(0);
    const restored = openCheaply(folder);
    expect(digestOf(restored.db)).toBe(made.digest);
    restored.close();
    const aside = readdirSync(folder).find((name) => /^station\.db\.replaced-[^.]*Z$/.test(name));
    expect(aside === undefined ? null : readFileSync(join(folder, aside))).toEqual(before);
  });

  it('is not one where there was no station yet: the first start, even cut short', () => {
    expect(troubleIn(made.path('first'))).toBeNull();
    const short = made.copyOf(made.closed);
    for (const name of readdirSync(short)) rmSync(join(short, name), { recursive: true });
    writeFileSync(file(short), '');
    expect(troubleIn(short)).toBeNull();
  });
});
