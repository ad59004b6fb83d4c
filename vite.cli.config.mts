import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'electron/cli/main.ts',
    target: 'node22',
    outDir: 'out/cli',
    rolldownOptions: {
      external: ['better-sqlite3'],
      output: {
        format: 'cjs',
        entryFileNames: 'station.cjs',
        codeSplitting: false,
        // Named outright: out/node_modules may hold a copy built for Electron, see scripts/setup.
        paths: { 'better-sqlite3': '../../node_modules/better-sqlite3' },
      },
    },
  },
});
