import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardV1 } from '../../resources/standard';
import {
  GUIDE_CHAPTERS,
  handbookOf,
  withEdits,
  withGuideOf,
  type GuideEdit,
} from '../../shared/domain/guide';
import { standardSchema, type Standard } from '../../shared/standard/schema';

const pages = handbookOf(standardV1);
const page = (standard: Standard, code: string) =>
  handbookOf(standard).find((one) => one.code === code);

const said = (text: string) => ({ zh: text, en: text });

const written = (code: string, title: string, ...steps: string[]): GuideEdit => ({
  code,
  state: 'written',
  page: { chapter: null, title: said(title), steps: steps.map(said) },
});

describe('the guide that comes with the app', () => {
  it.each(standardV1.clauses.map(({ code }) => code).filter((code) => /^[OSCEF]/.test(code)))(
    '%s has a page of its own',
    (code) => {
      expect(pages.filter(({ clause }) => clause === code)).not.toEqual([]);
    },
  );

  it('stands by the moments of the day, no page twice', () => {
    const chapters = pages.map(({ chapter }) => chapter);
    expect([...new Set(chapters)]).toEqual(GUIDE_CHAPTERS);
    expect(new Set(pages.map(({ code }) => code)).size).toBe(pages.length);
  });

  it('O-06 O-07 O-08 the machines and each snack stand together', () => {
    const codes = pages.filter(({ chapter }) => chapter === 'equipment').map(({ code }) => code);
    const snacks = standardV1.snacks.map(({ code }) => `snack-${code}`);
    expect(codes).toEqual(['coffee-machine', 'instant-coffee', ...snacks]);
  });

  it('O-03 to C-03 an item of a list is a page with the same steps', () => {
    for (const item of standardV1.checklist) {
      const found = pages.find(({ code }) => code === `list-${item.code.toLowerCase()}`);
      expect(found).toMatchObject({ chapter: item.list, clause: item.code, steps: item.guide });
    }
  });

  it.each([
    ['ten-words', ['您好', '请', '谢谢', '对不起', '再见']],
    ['greetings', ['欢迎光临', '早上好', '您早', '您好']],
    ['apology', ['对不起']],
    ['farewell', ['再见']],
    ['wishes', ['您新年好', '生日快乐', '新婚快乐']],
  ])('E-02 the page %s has the words that are said', (code, words) => {
    const says = pages.find((one) => one.code === code)?.says.map(({ say }) => say.zh);
    expect(says).toEqual(expect.arrayContaining(words));
  });

  it('E-02 has three quiets, posture, gestures, things handed over, telephone and lifts', () => {
    const codes = ['three-quiets', 'standing', 'sitting', 'walking', 'bowing', 'gestures'];
    const more = ['handing-over', 'telephone', 'lifts', 'stairs', 'doors', 'speaking', 'eyes'];
    const etiquette = pages.filter(({ chapter }) => chapter === 'etiquette');
    expect(etiquette.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes, ...more]));
    expect(pages.find(({ code }) => code === 'three-quiets')?.steps).toHaveLength(3);
  });

  it('S-01 to S-14 a page shows the phrases of its clause; E-02 only those of the card', () => {
    expect(pages.find(({ code }) => code === 'vip-order')?.says.map(({ code }) => code)).toEqual([
      'vip-order',
      'vip-return',
      'vip-enjoy',
    ]);
    expect(pages.find(({ code }) => code === 'three-quiets')?.says).toEqual([]);
  });

  it('E-02 every phrase stands on a page, and every phrase and page that is named exists', () => {
    const shown = new Set(pages.flatMap(({ says }) => says.map(({ code }) => code)));
    expect(standardV1.phrases.filter(({ code }) => !shown.has(code))).toEqual([]);
    const named = standardV1.guide.flatMap(({ says }) => says);
    expect(named.filter((code) => !shown.has(code))).toEqual([]);
    const cards = new Set(standardV1.guide.map(({ code }) => code));
    expect(standardV1.figures.filter(({ page: code }) => !cards.has(code))).toEqual([]);
  });
});

describe('pages in the station’s own words', () => {
  it('O-08 a snack reads everywhere as it was written', () => {
    const mine = withEdits(standardV1, [written('snack-cookies', '黄油曲奇', '每碟 4 块')]);
    const snack = mine.snacks.find(({ code }) => code === 'cookies');
    expect(snack).toEqual({ code: 'cookies', name: said('黄油曲奇'), steps: [said('每碟 4 块')] });
    expect(page(mine, 'snack-cookies')?.title.zh).toBe('黄油曲奇');
    expect(mine.snacks).toHaveLength(standardV1.snacks.length);
  });

  it('O-03 an item of the list takes the words of its page', () => {
    const mine = withEdits(standardV1, [written('list-o-03', '看清洁', '对光看')]);
    const item = mine.checklist.find(({ code }) => code === 'O-03');
    expect(item).toMatchObject({ title: said('看清洁'), guide: [said('对光看')], parts: [] });
  });

  it('E-02 a card keeps its place, its clause and its phrases', () => {
    const mine = withEdits(standardV1, [written('farewell', '送一送', '站好')]);
    const { steps: _steps, title: _title, ...rest } = page(standardV1, 'farewell')!;
    expect(page(mine, 'farewell')).toEqual({
      ...rest,
      title: said('送一送'),
      steps: [said('站好')],
    });
  });

  it('O-06 a page of one’s own stands in its chapter, after those of the clauses', () => {
    const own = written('own-7', '制冰机', '先洗手');
    const mine = withEdits(standardV1, [{ ...own, page: { ...own.page!, chapter: 'equipment' } }]);
    const codes = handbookOf(mine)
      .filter(({ chapter }) => chapter === 'equipment')
      .map(({ code }) => code);
    expect(codes.at(-1)).toBe('own-7');
  });

  it('O-08 a snack that was taken away is in no list; restored, it is back', () => {
    const gone: GuideEdit = { code: 'snack-cake', state: 'removed', page: null };
    const mine = withEdits(standardV1, [gone]);
    expect(mine.snacks.some(({ code }) => code === 'cake')).toBe(false);
    expect(page(mine, 'snack-cake')).toBeUndefined();
    expect(withEdits(standardV1, [{ ...gone, state: 'restored' }])).toEqual(standardV1);
  });

  it('E-02 O-08 any edits leave a standard that fits its schema, with the rules untouched', () => {
    const code = fc.constantFrom(
      ...pages.map((one) => one.code),
      'own-1',
      'snack-own-2',
      'list-x-99',
    );
    const state = fc.constantFrom('written', 'removed', 'restored');
    const edit = fc
      .record({ code, state, title: fc.string({ minLength: 1 }) })
      .map(({ code: of, state: how, title }): GuideEdit =>
        how === 'written'
          ? written(of, title, title)
          : { code: of, state: how as 'removed', page: null },
      );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const mine = withEdits(standardV1, edits);
        expect(standardSchema.safeParse(mine).success).toBe(true);
        expect(mine.rules).toBe(standardV1.rules);
        expect(mine.checklist.map(({ code: item }) => item)).toEqual(
          standardV1.checklist.map(({ code: item }) => item),
        );
      }),
      { numRuns: 50 },
    );
  });
});

it('E-02 a station founded before the quizzes has their figures and the newer pages', () => {
  const { figures: _figures, ...rest } = standardV1;
  const old = standardSchema.parse({
    ...JSON.parse(JSON.stringify(rest)),
    guide: [{ code: 'refill', clause: 'S-04', title: said('续水'), steps: [said('问')] }],
    phrases: standardV1.phrases.slice(0, 3).map(({ family: _family, ...phrase }) => phrase),
  });
  expect(old.figures).toEqual([]);
  const now = withGuideOf(old, standardV1);
  expect(now.guide).toEqual(standardV1.guide);
  expect(now.phrases).toEqual(standardV1.phrases);
  expect(now.figures).toEqual(standardV1.figures);
  expect(now.rules).toBe(old.rules);
});
