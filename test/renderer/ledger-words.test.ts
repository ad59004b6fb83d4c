import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const RENDERER = join(import.meta.dirname, '../../renderer');
const SCREENS = join(RENDERER, 'screens');

const wordsOf = (language: string, place: string): object =>
  JSON.parse(readFileSync(join(RENDERER, 'i18n', language, `${place}.json`), 'utf8')) as object;

/** Every word by its key, plural forms under the key that they share. */
function keysOf(words: object, under = ''): string[] {
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'string'
      ? [under + key.replace(/_(one|other)$/, '')]
      : keysOf(word as object, `${under}${key}.`),
  );
}

const sorted = (words: object): string[] => [...new Set(keysOf(words))].toSorted();

/** The names that a word leaves open, as {{name}}. */
const openNames = (words: object): string[] =>
  [...new Set(JSON.stringify(words).match(/\{\{\w+\}\}/g))].toSorted();

const PLACES = readdirSync(join(RENDERER, 'i18n/zh')).map((name) => name.replace('.json', ''));

describe('the words of the screens', () => {
  it.each(PLACES)('%s: each in Chinese and English', (place) => {
    const [zh, en] = [wordsOf('zh', place), wordsOf('en', place)];
    expect(sorted(en)).toEqual(sorted(zh));
    expect(openNames(en)).toEqual(openNames(zh));
  });
});

describe('what a PIN has shown', () => {
  it.each(['ledger', 'month'])('%s: is kept in no store that outlives the screen', (place) => {
    const files = readdirSync(join(SCREENS, place), { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => /\.tsx?$/.test(file));
    expect(sources.length).toBeGreaterThan(5);
    const keeping = sources.filter((file) =>
      /from 'zustand|localStorage|sessionStorage|liveView\(/.test(
        readFileSync(join(SCREENS, place, file), 'utf8'),
      ),
    );
    expect(keeping).toEqual([]);
  });
});
