import { describe, expect, it } from 'vitest';
import { byUse, groupOf, searchRules } from '../../renderer/screens/ledger/rule-search';
import { standardV1 } from '../../resources/standard';

const { rules } = standardV1;
const NONE = new Map<string, number>();
const codes = (typed: string, use = NONE): string[] =>
  searchRules(rules, typed, use).map((rule) => rule.code);

describe('searching the catalogue of P, G and R', () => {
  it('finds all of it, in order, where nothing is typed', () => {
    expect(codes('  ')).toEqual(rules.map((rule) => rule.code));
  });

  it.each([
    ['托盘', 'P-13'],
    ['tuopan', 'P-13'],
    ['tuop', 'P-13'],
    ['TP', 'P-13'],
    ['wsytp', 'P-13'],
    ['托p', 'P-13'],
    ['p13', 'P-13'],
    ['P-13', 'P-13'],
    ['p 13', 'P-13'],
    ['13', 'P-13'],
    ['tray', 'P-13'],
    ['chidao', 'P-17'],
    ['cd', 'P-17'],
    ['g5', 'G-05'],
    ['G-05', 'G-05'],
    ['ts', 'G-05'],
    ['拾金', 'R-04'],
    ['sjbm', 'R-04'],
    ['r4', 'R-04'],
    ['shoe', 'P-07'],
    ['zhijia', 'P-07'],
  ])('%s finds %s first', (typed, code) => {
    expect(codes(typed)[0]).toBe(code);
  });

  it('takes a letter for a group, and keeps other finds behind it', () => {
    expect(codes('g').slice(0, 8)).toEqual(rules.slice(22, 30).map((rule) => rule.code));
  });

  it('knows a code digit by digit: 1 is P-01, then those that begin with 1', () => {
    expect(codes('p1').slice(0, 3)).toEqual(['P-01', 'P-10', 'P-11']);
    expect(codes('p01')).toEqual(['P-01']);
    expect(codes('p0').slice(0, 2)).toEqual(['P-01', 'P-02']);
    expect(codes('p10')[0]).toBe('P-10');
  });

  it('finds nothing for what is nowhere', () => {
    expect(codes('xqzv')).toEqual([]);
    expect(codes('p99')).toEqual([]);
  });

  it('puts the most used first, among equally near ones too', () => {
    const use = new Map([
      ['P-17', 9],
      ['P-13', 4],
    ]);
    expect(
      byUse(rules, use)
        .slice(0, 3)
        .map((rule) => rule.code),
    ).toEqual(['P-17', 'P-13', 'P-01']);
    expect(codes('p', use).slice(0, 3)).toEqual(['P-17', 'P-13', 'P-01']);
  });

  it('tells the groups', () => {
    expect(['P-01', 'G-08', 'R-05'].map(groupOf)).toEqual(['P', 'G', 'R']);
  });
});
