import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openBackupKeeper } from '../../electron/backup-keeper';
import { testClock } from '../../electron/clock';
import { copyStation } from '../../electron/start-backup';
import { copyChecked } from '../../electron/station/backup';
import { prepareRestore } from '../../electron/station/backups';
import { openStation } from '../../electron/station/station';
import { OLD_VERSIONS, oldStation } from '../support/old-stations';
import { figures } from './support/figures';
import { flipInFile } from './support/flips';
import { openCheaply } from './support/images';
import { makeStation, type MadeStation } from './support/made-station';

/** A drive that writes something else than it was given, while this is true. */
const drive = vi.hoisted(() => ({ isBad: false }));

vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>();
  return {
    ...fs,
    copyFile: async (from: string, to: string) => {
      await fs.copyFile(from, to);
      if (!drive.isBad) return;
      const bytes = await fs.readFile(to);
      await fs.writeFile(
        to,
        bytes.map((byte, at) => (at === 5000 ? byte ^ 1 : byte)),
      );
    },
  };
});

let made: MadeStation;
beforeAll(async () => {
  made = await makeStation();
});
afterAll(() => made.remove());
afterEach(() => {
  drive.isBad = false;
});

function asStranger(file: string, work: (raw: Sqlite.Database) => void): void {
  const raw = new Sqlite(file);
  work(raw);
  raw.close();
}

/** A row that an index knows nothing of: the chain is whole, SQLite's own check is not. */
function hideFromIndex(file: string): void {
  asStranger(file, (raw) => {
    const root = Number(
      raw
        .prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'ledger_entry_month'`)
        .pluck()
        .get(),
    );
    const size = Number(raw.pragma('page_size', { simple: true }));
    raw.pragma('journal_mode = DELETE');
    // One cell less in the index's page.
    flipInFile(file, (root - 1) * size + 4, 0);
  });
}

/** An entry that says something else than was hashed, in a file that SQLite finds nothing wrong with. */
function rewordEntry(file: string): void {
  asStranger(file, (raw) => {
    const trigger = raw
      .prepare(`SELECT sql FROM sqlite_schema WHERE name = 'ledger_entry_update'`)
      .pluck()
      .get();
    raw.exec('DROP TRIGGER ledger_entry_update');
    raw.exec(`UPDATE ledger_entry SET note = note || '.' WHERE seq = 1`);
    raw.exec(String(trigger));
  });
}

const DAMAGES = [
  ['is not as SQLite wrote it', hideFromIndex, /is damaged/],
  ['has a chain that is broken', rewordEntry, /the chain in .* breaks/],
] as const;

/** A keeper of a copy of the station, with a second place of that name. */
function keeperWith(name: string) {
  const folder = made.copyOf(made.closed);
  const second = made.path(name);
  const station = openCheaply(folder);
  const clock = testClock(Date.parse('2026-10-02T20:00:00+08:00'));
  const reported: unknown[] = [];
  const keeper = openBackupKeeper({
    station,
    dataFolder: folder,
    clock,
    copy: copyStation,
    second: () => second,
    report: (error) => String(reported.push(error)),
    tell: () => undefined,
  });
  return { folder, second, station, clock, reported, keeper };
}

describe('a copy that came out wrong', () => {
  it.each(DAMAGES)('and %s gets no good name, and leaves nothing', async (_what, spoil, why) => {
    const to = join(made.path(`spoilt-${why.source.length}`), 'GZ01-20261001T120000Z-daily.db');
    const copy = async (draft: string): Promise<void> => {
      copyFileSync(join(made.closed, 'station.db'), draft);
      spoil(draft);
    };
    await expect(copyChecked(copy, to)).rejects.toThrow(why);
    expect(readdirSync(dirname(to))).toEqual([]);
    await copyChecked(async (draft) => copyFileSync(join(made.closed, 'station.db'), draft), to);
    expect(readdirSync(dirname(to))).toHaveLength(1);
  });

  it('on the second drive is told, and gets no name there', async () => {
    const { second, station, reported, keeper } = keeperWith('second');
    mkdirSync(second);
    drive.isBad = true;
    await keeper.make('manual');
    expect(readdirSync(second)).toEqual([]);
    expect(String(reported[0])).toMatch(/differs/);
    expect(keeper.state().second).toMatchObject({ standing: 'failed' });
    drive.isBad = false;
    await keeper.make('manual');
    expect(readdirSync(second)).toHaveLength(1);
    expect(keeper.state().second).toMatchObject({ standing: 'ok' });
    station.close();
  });

  it('is not missed by a second drive that was away: it gets the last one once it is there', async () => {
    const { second, station, clock, keeper } = keeperWith('away');
    await keeper.make('daily');
    expect(keeper.state().second).toMatchObject({ standing: 'missing' });
    mkdirSync(second);
    for (let looks = 0; looks < 2; looks += 1) {
      clock.advance(60_000);
      keeper.look();
      await keeper.settled();
    }
    expect(readdirSync(second)).toEqual([keeper.state().backups[0]?.name]);
    expect(keeper.state().second).toMatchObject({ standing: 'ok' });
    station.close();
  });

  it('leaves no draft for good, were the power cut while it was made', async () => {
    const { folder, station, keeper } = keeperWith('draft');
    const backups = join(folder, 'backups');
    mkdirSync(backups, { recursive: true });
    writeFileSync(join(backups, 'GZ01-20261001T120000Z-daily.db.draft'), 'half');
    writeFileSync(join(backups, 'letter.draft'), 'mine');
    await keeper.make('daily');
    const drafts = readdirSync(backups).filter((name) => name.endsWith('.draft'));
    expect(drafts).toEqual(['letter.draft']);
    station.close();
  });
});

const contents = (db: Sqlite.Database) => [
  db.pragma('user_version', { simple: true }),
  db.prepare('SELECT * FROM ledger_entry ORDER BY seq').all(),
  db.prepare('SELECT * FROM journal ORDER BY id').all(),
];

describe('before a database of an older version is changed', () => {
  it.each(OLD_VERSIONS)(
    'that of %i migrations is kept as it was, and restores',
    async (version) => {
      const folder = oldStation(version);
      const kept = join(folder, 'backups', 'kept.db');
      const before = readFileSync(join(folder, 'station.db'));
      openStation(folder, { keepBefore: () => kept }).close();
      const copy = new Sqlite(kept, { readonly: true });
      const original = new Sqlite(before, { readonly: true });
      expect(contents(copy)).toEqual(contents(original));
      copy.close();
      original.close();
      (await prepareRestore(kept, folder)).finish();
      const restored = openStation(folder);
      expect(restored.code()).toBe('GZ01');
      restored.close();
      figures('backups', `a database of ${version} migrations: kept before, and restored`);
      rmSync(folder, { recursive: true });
    },
  );

  it('and cannot be kept, nothing is changed', () => {
    const [version = 0] = OLD_VERSIONS;
    const folder = oldStation(version);
    const nowhere = join(folder, 'station.db', 'kept.db');
    expect(() => openStation(folder, { keepBefore: () => nowhere })).toThrow(/ENOTDIR|EEXIST/);
    asStranger(join(folder, 'station.db'), (raw) => {
      expect(raw.pragma('user_version', { simple: true })).toBe(version);
    });
    rmSync(folder, { recursive: true });
  });
});
