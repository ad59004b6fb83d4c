import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// The oldest runtime the output has to run on: Electron 33, see scripts/setup/fallback.mjs.
const NODE = 'node20.18';
const CHROMIUM = 'chrome130';

/** One CommonJS file: a sandboxed preload can load no other, and main starts faster from one. */
const oneFile = (input: string, name: string) => ({
  input: resolve(input),
  output: { format: 'cjs' as const, entryFileNames: name, codeSplitting: false },
});

/** Every runtime reads woff2; the fonts' second format would only triple what is shipped. */
const woff2Only = () => ({
  name: 'woff2-only',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.includes('@fontsource') && id.endsWith('.css')
      ? code.replaceAll(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g, '')
      : undefined,
});

export default defineConfig({
  main: {
    build: { target: NODE, rolldownOptions: oneFile('electron/main.ts', 'main.cjs') },
  },
  preload: {
    build: {
      target: NODE,
      externalizeDeps: false,
      rolldownOptions: oneFile('electron/preload.ts', 'preload.cjs'),
    },
  },
  renderer: {
    root: resolve('renderer'),
    plugins: [react(), woff2Only()],
    build: {
      target: CHROMIUM,
      outDir: resolve('out/renderer'),
      minify: true,
      rolldownOptions: { input: resolve('renderer/index.html') },
    },
  },
});
