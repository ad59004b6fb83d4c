import { defineConfig } from 'vitest/config';

const FAST = ['domain', 'store', 'station', 'documents', 'bridge', 'renderer', 'style'];
const SLOW = ['slow', 'faults', 'cli'];

const under = (folders: string[]) => folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`);

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'fast', include: under(FAST) } },
      {
        test: { name: 'slow', include: under(SLOW), testTimeout: 300_000, hookTimeout: 300_000 },
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
