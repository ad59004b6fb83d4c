import { describe, expect, it } from 'vitest';
import { standardV1 } from '../../resources/standard';
import { yuanAsPoints } from '../../shared/domain/points';

const digits = (text: string): string => text.replaceAll(/\D/g, '');

describe('a rule’s text in points', () => {
  it.each([
    ['每项每次记 50 元。', '每项每次记 50 分。'],
    ['由经理核定，每次 100元起', '由经理核定，每次 100分起'],
    ['罚一百元', '罚一百分'],
    ['元旦当班、公元前 3 年', '元旦当班、公元前 3 年'],
  ])('%s is %s', (text, points) => expect(yuanAsPoints({ zh: text, en: '' }).zh).toBe(points));

  it.each([
    ['50 yuan for each item', '50 points for each item'],
    ['Yuanbao, 3 yuans', 'Yuanbao, 3 yuans'],
  ])('%s is %s', (text, points) => expect(yuanAsPoints({ zh: '', en: text }).en).toBe(points));

  it('says yuan in no rule as shipped, and keeps every figure', () => {
    expect(standardV1.rules.some(({ text }) => /元/.test(text.zh))).toBe(true);
    for (const { text } of standardV1.rules) {
      const { zh, en } = yuanAsPoints(text);
      expect([zh, en].join()).not.toMatch(/元|yuan/);
      expect([digits(zh), digits(en)]).toEqual([digits(text.zh), digits(text.en)]);
    }
  });
});
