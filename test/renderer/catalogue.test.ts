import { describe, expect, it } from 'vitest';
import {
  earliestDate,
  nextFirst,
  usualDate,
  rulesOf,
  versionInForce,
  versionState,
  type Version,
} from '../../renderer/screens/settings/catalogue/catalogue';
import {
  changedRules,
  differences,
  edited,
  editOf,
  faultsOf,
  firstFault,
  withNewSum,
} from '../../renderer/screens/settings/catalogue/rule-edit';
import type { Rule } from '../../shared/standard/schema';
import shipped from '../../resources/standard/rules.json';

const rules = shipped as Rule[];
const ruleOf = (code: string): Rule => {
  const found = rules.find((rule) => rule.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
};

const version = (number: number, effectiveFrom: string): Version => ({
  version: number,
  effectiveFrom,
  publishedAtMs: 0,
  publishedBy: 'M001',
  discussed: '',
  announced: '',
  part: 'rules',
});

describe('the date that is proposed for new rules', () => {
  it.each([
    ['2026-10-21', '2026-10-21', '2026-11-01'],
    ['2026-11-01', '2026-10-21', '2026-11-01'],
    ['2026-11-15', '2026-10-21', '2026-12-01'],
    ['2026-12-31', '2026-12-31', '2027-01-01'],
  ])('is a first of a month: none before %s, today %s', (earliest, today, usual) => {
    expect(usualDate(earliest, today)).toBe(usual);
  });
});

describe('the versions of the catalogue', () => {
  const versions = [
    version(1, '2026-01-01'),
    version(2, '2026-08-01'),
    version(3, '2026-12-01'),
    version(4, '2026-12-01'),
  ];
  const states = (date: string) => versions.map((one) => versionState(one.version, versions, date));

  it('hold from their dates on', () => {
    expect(versionInForce(versions, '2025-12-31')).toBe(1);
    expect(versionInForce(versions, '2026-07-31')).toBe(1);
    expect(versionInForce(versions, '2026-08-01')).toBe(2);
    expect(versionInForce(versions, '2027-01-01')).toBe(4);
    expect(versionInForce([], '2027-01-01')).toBeNull();
  });

  it('are old, in force, to come, or overtaken before they ever held', () => {
    expect(states('2026-11-02')).toEqual(['old', 'now', 'replaced', 'next']);
    expect(states('2026-12-01')).toEqual(['old', 'old', 'old', 'now']);
  });

  it('follow one another: none before today or before one published already', () => {
    expect(earliestDate(versions, '2026-11-02')).toBe('2026-12-01');
    expect(earliestDate(versions, '2027-02-02')).toBe('2027-02-02');
    const floor = { ...version(5, '2027-03-01'), part: 'floor' as const };
    expect(earliestDate([...versions, floor], '2026-11-02')).toBe('2026-12-01');
    expect(nextFirst('2026-12-01')).toBe('2027-01-01');
    expect(nextFirst('2026-11-30')).toBe('2026-12-01');
  });

  it('have 22 penalties, 8 of gross misconduct and 5 rewards', () => {
    const counts = (['P', 'G', 'R'] as const).map((group) => rulesOf(rules, group).length);
    expect(counts).toEqual([22, 8, 5]);
  });
});

describe('a rule worded anew', () => {
  const tray = ruleOf('P-13');

  it('is as it was until something differs', () => {
    expect(edited(tray, editOf(tray))).toEqual(tray);
    const spaced = { ...editOf(tray), title: { ...tray.title, zh: ` ${tray.title.zh} ` } };
    expect(changedRules(rules, { 'P-13': spaced })).toEqual([]);
  });

  it('has its amount in yuan with two decimals, as fen', () => {
    const edit = { ...editOf(tray), amount: '45.5' };
    expect(editOf(tray).amount).toBe('50.00');
    expect(edited(tray, edit).amountFen).toBe(4550);
    const changes = differences(tray, edited(tray, edit), String);
    expect(changes).toEqual([{ field: 'amount', before: '5000', after: '4550' }]);
    const amended = edited(tray, withNewSum(tray, edit));
    expect([amended.text.zh, amended.text.en]).toEqual([
      tray.text.zh.replace('50', '45.50'),
      tray.text.en.replace('50', '45.50'),
    ]);
  });

  it('is not published half done', () => {
    const blank = { ...editOf(tray), text: { zh: ' ', en: 'No tray' } };
    expect(faultsOf(tray, blank)).toEqual(['text']);
    for (const amount of ['', '0', '-5', '1.005', 'x']) {
      expect(faultsOf(tray, { ...editOf(tray), amount })).toEqual(['amount']);
    }
    expect(firstFault(rules, { 'P-13': blank })).toBe('P-13');
    expect(firstFault(rules, { 'P-13': editOf(tray) })).toBeNull();
  });

  it('keeps what is not to be changed: G and R-04 have no amount of their own', () => {
    const theft = ruleOf('G-05');
    expect(faultsOf(theft, editOf(theft))).toEqual([]);
    expect(edited(theft, { ...editOf(theft), amount: '10' })).toEqual(theft);
  });

  it('stands in the catalogue order, before and after', () => {
    const title = { zh: '新', en: 'New' };
    const edits = {
      'R-01': { ...editOf(ruleOf('R-01')), title },
      'P-01': { ...editOf(ruleOf('P-01')), title },
    };
    expect(changedRules(rules, edits).map(({ after }) => after.code)).toEqual(['P-01', 'R-01']);
  });
});
