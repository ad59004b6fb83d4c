import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detailsOf, stayHead } from '../../renderer/screens/life/life-words';
import type { LifeEvent } from '../../shared/contract/queries';

const words = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../renderer/i18n/zh/life.json'), 'utf8'),
) as Record<string, string>;

/** The Chinese words with their values put in. */
const t = ((key: string, values: Record<string, unknown> = {}) =>
  String(words[key]).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) =>
    String(values[name]),
  )) as unknown as Parameters<typeof detailsOf>[0];

const told = (what: string, said: LifeEvent['with']): string[] =>
  detailsOf(t, { what, with: said }, (code) => `<${code}>`);

const step = (what: string, atMs: number, undone = false): LifeEvent => ({
  event: atMs,
  atMs,
  actor: 'A001',
  what,
  judged: null,
  undone,
  with: {},
});

describe('a step in a place’s day', () => {
  it.each<[string, LifeEvent['with'], string[]]>([
    ['table.seat', { guests: 2, drinks: [{ drink: 'tea', qty: 2 }] }, ['2 位', '<tea> ×2']],
    ['vip.enter', { guests: 4 }, ['4 位']],
    ['table.refill', { outcome: 'declined' }, ['客人不用']],
    ['table.refill', { outcome: 'done', drink: 'tea' }, ['换成<tea>']],
    ['table.request', { text: '要毛毯' }, ['要毛毯']],
    [
      'table.ashtray',
      { butts: 3, peel: true, eating: false },
      ['烟头 3 个', '有果皮', '客人吃完了'],
    ],
    ['table.clear', {}, []],
  ])('S-01 S-04 S-06 %s with %j says %j', (what, said, expected) => {
    expect(told(what, said)).toEqual(expected);
  });

  it('S-09 a stay runs from its seating to its clearing, what was taken back left out', () => {
    const here = [step('table.seat', 1, true), step('table.seat', 5), step('table.serve', 9)];
    expect(stayHead(here)).toEqual({ fromMs: 5, untilMs: null });
    expect(stayHead([...here, step('table.clear', 30)])).toEqual({ fromMs: 5, untilMs: 30 });
    expect(stayHead([...here, step('table.clear', 30, true)]).untilMs).toBeNull();
  });
});
