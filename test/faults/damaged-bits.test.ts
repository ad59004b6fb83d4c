import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queries, type QueryName } from '../../shared/contract/queries';
import type { Station } from '../../electron/station/station';
import { troubleOf } from '../../electron/station/opening-trouble';
import { verifyStation } from '../../electron/station/verify';
import { isWhole } from '../../electron/store/integrity';
import { openTestKiosk } from '../support/bridge';
import type { TestStation } from '../support/station';
import { commandAt } from './support/commands';
import { digestOf } from './support/contents';
import { figures, sized } from './support/figures';
import { flipInFile } from './support/flips';
import { openCheaply } from './support/images';
import { makeStation, type MadeStation } from './support/made-station';
import { randomFrom } from './support/random';

let made: MadeStation;
beforeAll(async () => {
  made = await makeStation();
});
afterAll(() => made.remove());

/** What became of a station with a bit turned over. */
interface Fate {
  /** Why it did not open. */
  trouble: string | null;
  /** What it holds: all, all but the last command, something else, or nothing that can be read. */
  holds: 'all' | 'all but one' | 'other' | 'unreadable' | null;
  /** True where SQLite's own check, or the chain's, finds it. */
  found: boolean;
  /** What was thrown at whoever worked with it; a refusal is none. */
  thrown: string[];
}

function holding(station: Station): Fate['holds'] {
  try {
    const digest = digestOf(station.db);
    if (digest === made.digest) return 'all';
    return digest === made.digestBefore ? 'all but one' : 'other';
  } catch {
    return 'unreadable';
  }
}

function isFound(station: Station): boolean {
  try {
    return !isWhole(station.db) || !verifyStation(station.db).ok;
  } catch {
    return true;
  }
}

const INPUTS: readonly unknown[] = [{}, { month: '2026-10' }, { limit: 50 }, { version: 1 }];

/** Asks everything of a kiosk over the station and gives a command; answers what was no calm answer. */
async function thrownAt(station: Station, folder: string): Promise<string[]> {
  const kiosk = openTestKiosk('2026-10-01T09:00:00', { station, folder } as TestStation);
  const names = Object.keys(queries) as QueryName[];
  const asked = names.flatMap((name) =>
    INPUTS.map((input) => ({ kind: 'query', name, with: input })),
  );
  const { as, do: name, with: input } = commandAt(made.done);
  const command = { kind: 'command', as, do: name, with: input, id: crypto.randomUUID() };
  const thrown: string[] = [];
  for (const question of [...asked, command]) {
    try {
      const answer = await kiosk.ask(question);
      if (/\n\s+at |\.ts:\d|node_modules/.test(JSON.stringify(answer)))
        thrown.push(JSON.stringify(answer));
    } catch (error) {
      thrown.push(String(error));
    }
  }
  // What SQLite finds is told as damage, not as something that nobody expected.
  const unforeseen = kiosk.reported.filter(
    (error) =>
      error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_'),
  );
  return [...thrown, ...unforeseen.map(String)];
}

const fateOf = (from: string, name: string, at: number, bit: number): Promise<Fate> =>
  fateAfter(from, (folder) => flipInFile(join(folder, name), at, bit));

async function fateAfter(from: string, damage: (folder: string) => void): Promise<Fate> {
  const folder = made.copyOf(from);
  damage(folder);
  try {
    const station = openCheaply(folder);
    const holds = holding(station);
    const fate: Fate = {
      trouble: null,
      holds,
      found: holds === 'all' || isFound(station),
      thrown: holds === 'all' ? [] : await thrownAt(station, folder),
    };
    station.close();
    return fate;
  } catch (error) {
    const { kind } = troubleOf(error, folder);
    return {
      trouble: kind,
      holds: null,
      found: true,
      thrown: kind === 'unexpected' ? [String(error)] : [],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Where each table begins in the file, but for the schema itself. */
function tablePages(file: string): { size: number; pages: number[] } {
  const raw = new Sqlite(file, { readonly: true });
  const pages = raw
    .prepare(`SELECT rootpage FROM sqlite_schema WHERE type = 'table'`)
    .pluck()
    .all();
  const size = Number(raw.pragma('page_size', { simple: true }));
  raw.close();
  return { size, pages: pages.map(Number) };
}

const count = (fates: readonly Fate[], is: (fate: Fate) => boolean): number =>
  fates.filter(is).length;

const HEAD_BYTES = 100;

describe('a bit that turned over', () => {
  it('in the database’s head is met at the start, or does no harm', async () => {
    const stride = sized(7, 1);
    const fates: Fate[] = [];
    for (let bit = 0; bit < HEAD_BYTES * 8; bit += stride) {
      fates.push(await fateOf(made.closed, 'station.db', bit >> 3, bit & 7));
    }
    const met = count(fates, ({ trouble, holds }) => trouble !== null || holds === 'unreadable');
    const harmless = count(fates, ({ holds }) => holds === 'all');
    figures('damage', `${fates.length} bits of the head: ${met} met, ${harmless} harmless`);
    expect(fates.flatMap(({ thrown }) => thrown)).toEqual([]);
    expect(met + harmless).toBe(fates.length);
  });

  it('in the log is met at the start, or costs no more than a power cut would', async () => {
    const random = randomFrom(20_261_008);
    const bytes = readFileSync(join(made.crashed, 'station.db-wal')).length;
    const fates: Fate[] = [];
    for (let flip = sized(40, 2000); flip > 0; flip -= 1) {
      const at = random.below(bytes);
      fates.push(await fateOf(made.crashed, 'station.db-wal', at, random.below(8)));
    }
    const met = count(fates, ({ trouble }) => trouble === 'log');
    const last = count(fates, ({ holds }) => holds === 'all but one');
    const harmless = count(fates, ({ holds }) => holds === 'all');
    figures(
      'damage',
      `${fates.length} bits of the log: ${met} met, ${harmless} harmless, ` +
        `${last} in the last command, where they look like a power cut`,
    );
    expect(met + last + harmless).toBe(fates.length);
    expect(met).toBeGreaterThan(10 * last);
  });

  it('in a page is met at the start, or by whoever reads it: with an answer, never with a crash', async () => {
    const random = randomFrom(20_261_009);
    const bytes = readFileSync(join(made.closed, 'station.db')).length;
    const fates: Fate[] = [];
    for (let flip = sized(40, 2000); flip > 0; flip -= 1) {
      const at = HEAD_BYTES + random.below(bytes - HEAD_BYTES);
      fates.push(await fateOf(made.closed, 'station.db', at, random.below(8)));
    }
    const met = count(fates, ({ trouble, holds }) => trouble !== null || holds === 'unreadable');
    const harmless = count(fates, ({ holds }) => holds === 'all');
    const other = fates.filter(({ holds }) => holds === 'other');
    figures(
      'damage',
      `${fates.length} bits of pages: ${met} met, ${harmless} harmless, ` +
        `${other.length} change what is read, of which a check finds ${count(other, ({ found }) => found)}`,
    );
    expect(fates.flatMap(({ thrown }) => thrown)).toEqual([]);
  });

  it('that every table begins with is told as damage: when it opens, or to whoever asks', async () => {
    const { size, pages } = tablePages(join(made.closed, 'station.db'));
    const fates: Fate[] = [];
    for (const page of pages) {
      fates.push(
        await fateAfter(made.closed, (folder) => {
          const file = join(folder, 'station.db');
          writeFileSync(file, readFileSync(file).fill(0, (page - 1) * size, (page - 1) * size + 8));
        }),
      );
    }
    const open = fates.filter(({ trouble }) => trouble === null);
    figures('damage', `${fates.length} tables without a beginning: ${open.length} met by who asks`);
    expect(fates.flatMap(({ thrown }) => thrown)).toEqual([]);
    expect(open.length).toBeGreaterThan(fates.length / 4);
  });
});
