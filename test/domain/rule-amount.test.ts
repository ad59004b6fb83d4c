import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languagesLeft, withSum } from '../../shared/domain/rule-amount';
import type { Rule } from '../../shared/standard/schema';

const RULE: Rule = {
  code: 'P-14',
  kind: 'penalty',
  amountFen: 5_000,
  minFen: null,
  approval: false,
  dismissal: false,
  title: { zh: '无故奔跑', en: 'Running' },
  text: { zh: '每项每次记 50 元。', en: '50 yuan for each item, each time.' },
  notes: [],
};

describe('a rule whose amount changes', () => {
  it.each([
    ['nothing was changed', {}, []],
    ['both texts were left', { amountFen: 3_000 }, ['zh', 'en']],
    [
      'only the English text was left',
      { amountFen: 3_000, text: { zh: '每次记 30 元。', en: '50 yuan each time.' } },
      ['en'],
    ],
    [
      'both were worded anew',
      { amountFen: 3_000, text: { zh: '每次记 30 元。', en: '30 yuan each time.' } },
      [],
    ],
    [
      'the sum stands in characters and in points',
      { amountFen: 3_000, text: { zh: '每次五十元。', en: 'Each time 50 points.' } },
      ['zh', 'en'],
    ],
    [
      'only minutes are 50',
      { amountFen: 3_000, text: { zh: '离岗 50 分钟，记 30 元。', en: '50 minutes: 30 yuan.' } },
      [],
    ],
    [
      'the sum has decimals, or is a part of another',
      { amountFen: 3_000, text: { zh: '每次 50.00 元。', en: '150 yuan or 50.50 yuan.' } },
      ['zh'],
    ],
  ])('P-14 where %s', (_case, change, left) => {
    expect(languagesLeft(RULE, { ...RULE, ...change })).toEqual(left);
  });

  it('F-06 has none left where a manager sets each amount', () => {
    expect(languagesLeft({ ...RULE, amountFen: null }, { ...RULE, amountFen: null })).toEqual([]);
  });

  it('P-14 gets the new sum in both texts, and no other figure changes', () => {
    const text = {
      zh: '50 分钟内两次，记 50 元；一百五十元封顶，五十元起。',
      en: 'Twice in 50 minutes: 50 yuan, at most 150 yuan.',
    };
    expect(withSum(text, 5_000, 3_050)).toEqual({
      zh: '50 分钟内两次，记 30.50 元；一百五十元封顶，30.50元起。',
      en: 'Twice in 50 minutes: 30.50 yuan, at most 150 yuan.',
    });
  });

  it('P-14 leaves none behind, whatever the amounts are', () => {
    const amount = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(amount, amount, (from, to) => {
        fc.pre(from !== to);
        const yuan = (from / 100).toFixed(2);
        const before = {
          ...RULE,
          amountFen: from,
          text: { zh: `记 ${yuan} 元`, en: `${yuan} yuan` },
        };
        const after = { ...before, amountFen: to };
        expect(languagesLeft(before, after)).toEqual(['zh', 'en']);
        const put = { ...after, text: withSum(after.text, from, to) };
        expect(languagesLeft(before, put)).toEqual([]);
        expect(languagesLeft({ ...put, amountFen: to }, { ...put, amountFen: from })).toEqual([
          'zh',
          'en',
        ]);
      }),
    );
  });
});
