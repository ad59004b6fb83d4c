import { describe, expect, it } from 'vitest';
import { parseSource, sourcesUnder, type Source } from '../support/sources';
import { importsOf, pathOf } from './imports';

const sources = new Map(
  sourcesUnder(['shared', 'renderer', 'electron', 'resources'], /\.tsx?$/).map((source) => [
    source.path,
    source,
  ]),
);

const fileOf = (path: string): Source | undefined =>
  ['', '.ts', '.tsx', '/index.ts'].map((end) => sources.get(path + end)).find(Boolean);

/** Every file and package that is read before anything can be shown, beginning with one file. */
function readWith(first: string): { files: Set<string>; packages: Set<string> } {
  const [files, packages] = [new Set<string>([first]), new Set<string>()];
  for (const path of files) {
    const source = sources.get(path);
    if (!source) continue;
    for (const { specifier, typeOnly, later } of importsOf(parseSource(source))) {
      if (typeOnly || later) continue;
      const target = pathOf(source, specifier);
      if (target === undefined) packages.add(specifier);
      else files.add(fileOf(target)?.path ?? target);
    }
  }
  return { files, packages };
}

describe('what every start reads', () => {
  it('is of the screens: the frame and the first place, without schemas and what few screens need', () => {
    const { files, packages } = readWith('renderer/main.tsx');
    expect(files.has('renderer/screens/today/today-screen.tsx')).toBe(true);
    expect(
      [...packages].filter((name) =>
        /^(zod|@mantine\/(charts|dates)|@dnd-kit|pinyin-pro|qrcode|minisearch|ts-fsrs)/.test(name),
      ),
    ).toEqual([]);
    expect(
      [...files].filter((path) =>
        /^renderer\/screens\/(floor|lists|desk|guide|ledger|month|settings)\/[a-z]+-screen\.tsx$/.test(
          path,
        ),
      ),
    ).toEqual([]);
  });

  it('is of the fonts: one file for Chinese and one for the rest, not two hundred pieces', () => {
    const { packages } = readWith('renderer/main.tsx');
    const fonts = [...packages].filter((name) => name.startsWith('@fontsource/'));
    expect(fonts.map((name) => name.split('/').at(-1)).toSorted()).toEqual([
      'chinese-simplified-400.css',
      'chinese-simplified-700.css',
      'latin-400.css',
      'latin-700.css',
    ]);
  });

  it('is of the main process: what opens a window; the station is read behind it', () => {
    const { files, packages } = readWith('electron/main.ts');
    expect(files.has('electron/window.ts')).toBe(true);
    expect(
      [...packages].filter((name) => name !== 'electron' && !name.startsWith('node:')),
    ).toEqual([]);
    expect(files.has('electron/app.ts')).toBe(false);
  });
});
