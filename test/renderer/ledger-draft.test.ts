import { describe, expect, it } from 'vitest';
import { approvalOf } from '../../renderer/screens/ledger/approval';
import {
  EMPTY_DRAFT,
  fenOf,
  hasPhrase,
  inputOf,
  missingIn,
  termsOf,
  togglePhrase,
  withRule,
  type Draft,
} from '../../renderer/screens/ledger/draft';
import { standardV1 } from '../../resources/standard';
import { commands } from '../../shared/contract/commands';
import type { Rule } from '../../shared/standard/schema';

function rule(code: string): Rule {
  const found = standardV1.rules.find((one) => one.code === code);
  if (!found) throw new Error(code);
  return found;
}

const draft = (fields: Partial<Draft>): Draft => ({ ...EMPTY_DRAFT, staff: 'A003', ...fields });

const input = (date: string | null) =>
  inputOf(rule('P-01'), draft({ date, suggestion: 7 }), ['2026-09']);

describe('an entry that is filled in', () => {
  it('P-13 takes the amount of the catalogue, shown before it is posted', () => {
    const filled = draft({ rule: 'P-13', times: 2, note: '端茶未用托盘' });
    expect(termsOf(rule('P-13'), filled)).toEqual({
      sanction: 'fine',
      times: 2,
      amountFen: -10_000,
    });
    expect(inputOf(rule('P-13'), filled, [])).toEqual({
      staff: 'A003',
      rule: 'P-13',
      times: 2,
      note: '端茶未用托盘',
    });
  });

  it('says what is missing in the order of the taps', () => {
    expect(missingIn(undefined, EMPTY_DRAFT)).toBe('staff');
    expect(missingIn(undefined, draft({}))).toBe('rule');
    expect(missingIn(rule('R-04'), draft({ rule: 'R-04' }))).toBe('amount');
    expect(missingIn(rule('P-01'), draft({ note: '字'.repeat(501) }))).toBe('note');
    expect(missingIn(rule('P-01'), draft({ note: '😀'.repeat(500) }))).toBeNull();
    expect(inputOf(rule('R-04'), draft({ rule: 'R-04' }), [])).toBeNull();
  });

  it('G-05 takes 100 yuan or more for each time, or dismissal without an amount', () => {
    const missing = (fields: Partial<Draft>) => missingIn(rule('G-05'), draft(fields));
    expect(missing({ amountFen: 9_999 })).toBe('amount');
    expect(missing({ amountFen: 10_000, times: 2 })).toBe('amount');
    expect(missing({ amountFen: 20_000, times: 2 })).toBeNull();
    expect(inputOf(rule('G-05'), draft({ dismissal: true }), [])).toEqual({
      staff: 'A003',
      rule: 'G-05',
      times: 1,
      note: '',
      sanction: 'dismissal',
    });
  });

  it('names the date where it is not today, and that it is late where its month is closed', () => {
    expect(input(null)).not.toHaveProperty('businessDate');
    expect(input('2026-10-02')).toMatchObject({ businessDate: '2026-10-02', suggestion: 7 });
    expect(input('2026-10-02')).not.toHaveProperty('late');
    expect(input('2026-09-30')).toMatchObject({ businessDate: '2026-09-30', late: true });
  });

  it('is a command that the contract takes', () => {
    const late = inputOf(rule('G-01'), draft({ amountFen: 15_000, date: '2026-09-30' }), [
      '2026-09',
    ]);
    expect(commands['ledger.record'].input.safeParse(late).success).toBe(true);
  });

  it('drops what belonged to another rule, and keeps who, when and the suggestion', () => {
    const filled = draft({ rule: 'G-01', amountFen: 10_000, note: 'x', date: '2026-10-01' });
    expect(withRule(filled, 'P-13')).toEqual(draft({ rule: 'P-13', date: '2026-10-01' }));
    expect(withRule(filled, 'G-01')).toBe(filled);
  });
});

describe('quick phrases', () => {
  it('are put in and taken out one by one, beside what was typed', () => {
    const one = togglePhrase('', '送错桌');
    const two = togglePhrase(one, '漏送一份');
    expect([one, two]).toEqual(['送错桌', '送错桌；漏送一份']);
    expect(hasPhrase(two, '漏送一份')).toBe(true);
    expect(togglePhrase(two, '送错桌')).toBe('漏送一份');
    expect(togglePhrase('T4 的客人', '送错桌')).toBe('T4 的客人；送错桌');
  });
});

describe('amounts as typed', () => {
  it.each([
    ['', null],
    ['0', null],
    [-5, null],
    ['abc', null],
    [100, 10_000],
    ['123.45', 12_345],
    [0.29, 29],
  ])('%s yuan is %s fen', (typed, fen) => {
    expect(fenOf(typed)).toBe(fen);
  });
});

describe('approving G and R-04', () => {
  const proposal = { id: 3, sanction: 'fine' as const, amountFen: -10_000 };

  it('names an amount only where the manager sets another', () => {
    expect(approvalOf(proposal, 100, 10_000)).toEqual({ pending: 3 });
    expect(approvalOf(proposal, 150, 10_000)).toEqual({ pending: 3, amountFen: 15_000 });
  });

  it('is held back under the floor of the rule', () => {
    expect(approvalOf(proposal, 99.99, 10_000)).toBeNull();
    expect(approvalOf(proposal, '', 10_000)).toBeNull();
  });

  it('takes no amount for dismissal', () => {
    const dismissal = { ...proposal, sanction: 'dismissal' as const, amountFen: 0 };
    expect(approvalOf(dismissal, 0, 10_000)).toEqual({ pending: 3 });
  });
});
