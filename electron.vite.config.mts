import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// The oldest runtime the output has to run on: Electron 33, see scripts/setup/fallback.mjs.
const NODE = 'node20.18';
const CHROMIUM = 'chrome130';

/** One CommonJS file: a sandboxed preload can load no other. */
const preloadFile = {
  input: resolve('electron/preload.ts'),
  output: { format: 'cjs' as const, entryFileNames: 'preload.cjs', codeSplitting: false },
};

/** What is imported only when it is needed stays out of what every start has to read. */
const mainFiles = {
  input: resolve('electron/main.ts'),
  output: {
    format: 'cjs' as const,
    entryFileNames: 'main.cjs',
    chunkFileNames: 'chunks/[name]-[hash].cjs',
  },
};

const WOFF = /url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g;
const WOFF2 = /url\([^)]*\.woff2\)\s*format\(['"]woff2['"]\)/g;

/** One of a font's two formats, with the comma before or after it. */
const without = (format: RegExp, css: string): string =>
  css
    .replaceAll(format, '')
    .replaceAll(/src:\s*,/g, 'src:')
    .replaceAll(/,\s*;/g, ';');

/**
 * The fonts' styles as the app needs them, each in one format: the two that every start reads as
 * woff, which is unpacked in half the time, the hundred small pieces as woff2. The pieces get a name
 * of their own, since they are for rare characters (theme/rare-fonts.ts).
 */
const ownFonts = () => ({
  name: 'own-fonts',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => {
    if (!id.includes('@fontsource') || !id.endsWith('.css')) return undefined;
    if (id.includes('chinese-simplified')) return without(WOFF2, code);
    const isPieces = /\/[47]00\.css$/.test(id);
    const woff2 = without(WOFF, code);
    return isPieces ? woff2.replaceAll("'Noto Sans SC'", "'Noto Sans SC Rare'") : woff2;
  },
});

export default defineConfig({
  main: {
    build: { target: NODE, rolldownOptions: mainFiles },
  },
  preload: {
    build: {
      target: NODE,
      externalizeDeps: false,
      rolldownOptions: preloadFile,
    },
  },
  renderer: {
    root: resolve('renderer'),
    plugins: [react(), ownFonts()],
    build: {
      target: CHROMIUM,
      outDir: resolve('out/renderer'),
      minify: true,
      rolldownOptions: { input: resolve('renderer/index.html') },
    },
  },
});
