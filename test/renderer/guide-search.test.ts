import * as fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { standardV1 } from '../../resources/standard';
import { handbookOf } from '../../shared/domain/guide';
import { openIndex } from '../../renderer/screens/guide/search/guide-index';
import { marksIn } from '../../renderer/screens/guide/search/marks';
import {
  cutSpelling,
  inTerms,
  spellingTokens,
  wordTokens,
} from '../../renderer/screens/guide/search/tokens';

const index = openIndex(handbookOf(standardV1), standardV1.clauses);
const found = (typed: string): string[] => index.find(typed).map(({ page }) => page.code);

/** What is marked, piece by piece. */
const marked = (text: string, typed: string): string[] =>
  marksIn(text, typed).map(([from, to]) => text.slice(from, to));

describe('the search of the guide', () => {
  it.each([
    ['咖啡机', 'coffee-machine'],
    ['续水', 'refill'],
    ['烟缸', 'ashtray-change'],
    ['烟', 'ashtray-change'],
    ['三轻', 'three-quiets'],
    ['鞠躬行礼', 'bowing'],
    ['kafeiji', 'coffee-machine'],
    ['ka fei ji', 'coffee-machine'],
    ['kafeij', 'coffee-machine'],
    ['kfj', 'coffee-machine'],
    ['xushui', 'refill'],
    ['xs', 'refill'],
    ['yangang', 'ashtray-limit'],
    ['shiziwenmingyongyu', 'ten-words'],
    ['szwmyy', 'ten-words'],
    ['ashtray', 'ashtray-limit'],
    ['serving tray', 'tray-service'],
    ['S-08', 'ashtray-change'],
    ['s08', 'ashtray-change'],
    ['VIP 敲门', 'vip-enter'],
    ['quqi', 'snack-cookies'],
    ['女士头发', 'grooming-women'],
  ])('E-02 %s finds the page %s among the first', (typed, code) => {
    expect(found(typed).slice(0, 5)).toContain(code);
  });

  it('E-02 nothing typed finds nothing, nor do letters that nothing sounds like', () => {
    expect(found('  ')).toEqual([]);
    expect(found('vvvv')).toEqual([]);
    expect(found('宇宙飞船')).toEqual([]);
  });

  it('E-02 where no page has all of it, those with the most of it come first', () => {
    expect(found('女士头发')[0]).toBe('grooming-women');
  });

  it('E-02 a hit shows the line that says it', () => {
    const [hit] = index.find('续点水');
    expect(hit?.line.zh).toBe('对不起,打扰一下,能为您续点水(茶)吗?');
    expect(index.find('bolidie')[0]?.line.zh).toContain('玻璃碟');
  });

  it('E-02 every page is found by its own title, in characters and by sound', () => {
    const lost = handbookOf(standardV1).filter(({ code, title }) => {
      const sound = pinyin(title.zh, { toneType: 'none', type: 'array', v: true })
        .filter((part) => /^[a-z]+$/.test(part))
        .join('');
      return !found(title.zh).includes(code) || (sound !== '' && !found(sound).includes(code));
    });
    expect(lost.map(({ code }) => code)).toEqual([]);
  });
});

describe('the terms of the index', () => {
  it('cuts Chinese into pairs and Latin into words; a code also without its hyphen', () => {
    expect(wordTokens('续水,吗? S-04 Tea')).toEqual([
      '续水',
      '水吗',
      '吗',
      's-04',
      's04',
      's',
      '04',
      'tea',
    ]);
  });

  it('spells from each character on, in full and by initials', () => {
    expect(spellingTokens('烟，缸')).toEqual(['yangang', 'gang', 'yg', 'g']);
    expect(spellingTokens('咖啡机')).toEqual(['kafeiji', 'feiji', 'ji', 'kfj', 'fj', 'j']);
    expect(spellingTokens('tea')).toEqual([]);
  });

  it('cuts typed pinyin into syllables that occur, the last may be begun', () => {
    const known = new Set(['xi', 'xian', 'an', 'shui', 'xu']);
    expect(cutSpelling('xushui', known)).toEqual(['xu', 'shui']);
    expect(cutSpelling('xushu', known)).toEqual(['xu', 'shu']);
    expect(cutSpelling('xianshui', known)).toEqual(['xian', 'shui']);
    expect(cutSpelling('xiananx', known)).toEqual(['xian', 'an', 'x']);
    expect(cutSpelling('tea', known)).toBeUndefined();
    expect(inTerms(['a', 'b', 'c', 'd', 'e'])).toEqual(['abcd', 'e']);
  });
});

describe('what is marked of a line', () => {
  it.each([
    ['帮您更换一下烟缸,可以吗?', '烟缸', ['烟缸']],
    ['帮您更换一下烟缸,可以吗?', 'yangang', ['烟缸']],
    ['帮您更换一下烟缸,可以吗?', 'yg', ['烟缸']],
    ['烟缸要换，烟缸要净', '烟缸', ['烟缸', '烟缸']],
    ['取走烟灰缸', '换烟缸', []],
    ['先换烟，再换缸', '换烟缸', ['换烟']],
    ['Change the ashtray.', 'ASH tray', ['ashtray']],
    ['VIP 室：进门', 'vip', ['VIP']],
    ['随便', '', []],
  ])('of %s by %s: %s', (text, typed, pieces) => {
    expect(marked(text, typed)).toEqual(pieces);
  });

  it('marks never overlap, and lie inside the text', () => {
    const text = fc.constantFrom(
      ...handbookOf(standardV1).flatMap(({ steps }) => steps.map(({ zh }) => zh)),
    );
    const typed = fc.oneof(text, fc.string(), fc.constantFrom('yg', 'shui', '水 杯', "xi'an"));
    fc.assert(
      fc.property(text, typed, (line, asked) => {
        let end = -1;
        for (const [from, to] of marksIn(line, asked)) {
          expect(from).toBeGreaterThan(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(line.length);
      }),
      { numRuns: 60 },
    );
  });
});
