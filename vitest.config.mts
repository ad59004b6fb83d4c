import { defineConfig } from 'vitest/config';

const FAST = ['domain', 'store', 'station', 'documents', 'bridge', 'renderer', 'style'];
const SLOW = ['slow', 'faults', 'cli'];

/** In `npm run faults` one test may kill, tear and flip for an hour. */
const LIMIT_MS = process.env['WATERBAR_FULL'] === '1' ? 3_600_000 : 300_000;

const under = (folders: string[]) => folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`);

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'fast', include: under(FAST) } },
      {
        test: { name: 'slow', include: under(SLOW), testTimeout: LIMIT_MS, hookTimeout: LIMIT_MS },
      },
      {
        // One app at a time: windows on one screen take each other's focus.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
