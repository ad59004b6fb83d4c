import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { takenOutHere, takeOut } from './test/faults/support/take-out.mjs';

const FAST = ['domain', 'store', 'station', 'documents', 'bridge', 'renderer', 'style'];
const SLOW = ['slow', 'faults', 'cli'];

/** In `npm run faults` one test may kill, tear and flip for an hour. */
const LIMIT_MS = process.env['WATERBAR_FULL'] === '1' ? 3_600_000 : 300_000;

const under = (folders: string[]) => folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`);

/** Virtual screens for the journeys, one for each that runs at a time; else the one at hand. */
const screens = (process.env['WATERBAR_DISPLAYS'] ?? '').split(',').filter(Boolean);

/** A worker for each core; the one that hands the tests out has little to do. */
const CORES = availableParallelism();

/** The longest files first, so that none is left to run alone at the end. */
const LONG = [
  'contract.test.ts',
  'guest-mode.test.ts',
  'timer-process.test.ts',
  'replay-month.test.ts',
  'verify-bundle.test.ts',
  'power-loss.test.ts',
  'untrusted-screens.test.ts',
  'day.e2e.ts',
  'rush-hour.e2e.ts',
  'ledger.e2e.ts',
  'month-end.e2e.ts',
  'front-desk.e2e.ts',
];

function place({ moduleId }: TestSpecification): number {
  const found = LONG.findIndex((name) => moduleId.endsWith(`/${name}`));
  return found < 0 ? LONG.length : found;
}

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- no array's: vitest's own order, by what files took
    const byWhatWasMeasured = await super.sort(files);
    return byWhatWasMeasured.toSorted((a, b) => place(a) - place(b));
  }
}

/** Nothing, but in `npm run faults -- --unprotected`. */
const plugins = takenOutHere().map(takeOut);

export default defineConfig({
  test: {
    // What is read without a protection must not be met again by a run that has them all.
    fsModuleCache: plugins.length === 0,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        // Files share a worker: reading the app in once for each was a third of the time. They may,
        // as each makes its own stations and puts back what it stubs.
        plugins,
        test: {
          name: 'fast',
          include: under(FAST),
          testTimeout: 60_000,
          isolate: false,
          maxWorkers: CORES,
          // Asks for Electron, in whose place a test puts its own.
          server: { deps: { inline: ['electron-store'] } },
        },
      },
      {
        plugins,
        test: {
          name: 'slow',
          include: under(SLOW),
          testTimeout: LIMIT_MS,
          hookTimeout: LIMIT_MS,
          maxWorkers: CORES,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // One app a screen: windows on one screen take each other's focus.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          fileParallelism: screens.length > 1,
          maxWorkers: Math.max(1, screens.length),
          testTimeout: 300_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
