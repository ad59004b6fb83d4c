import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decideTerms,
  reversalOf,
  sumEntries,
  type LedgerEntry,
  type Proposal,
  type RuleTerms,
} from '../../shared/domain/ledger';

const numbered = (letter: string, last: number): string[] =>
  Array.from({ length: last }, (_, index) => `${letter}-${String(index + 1).padStart(2, '0')}`);

const FINES = numbered('P', 22);
const GROSS = numbered('G', 8);
const FIXED_REWARDS = [
  ['R-01', 10_000],
  ['R-02', 10_000],
  ['R-03', 50_000],
  ['R-05', 5_000],
] as const;

/** The catalogue as formats.md words it, not as the app holds it. */
const fine = (code: string): RuleTerms => ({
  code,
  kind: 'penalty',
  amountFen: 5_000,
  minFen: null,
  approval: false,
  dismissal: false,
});
const gross = (code: string): RuleTerms => ({
  ...fine(code),
  amountFen: null,
  minFen: 10_000,
  approval: true,
  dismissal: true,
});
const reward = (code: string, amountFen: number | null): RuleTerms => ({
  ...fine(code),
  kind: 'reward',
  amountFen,
  approval: amountFen === null,
});
const HONESTY = reward('R-04', null);

const wrong = expect.objectContaining({ wrong: expect.any(String) as string }) as unknown;

describe('what a fixed rule comes to', () => {
  it.each(FINES)('%s is 50 yuan for each time, as a fine', (code) => {
    expect(decideTerms(fine(code), { times: 1 })).toEqual({
      sanction: 'fine',
      times: 1,
      amountFen: -5_000,
    });
    expect(decideTerms(fine(code), { times: 3 })).toMatchObject({ times: 3, amountFen: -15_000 });
  });

  it.each(FIXED_REWARDS)('%s is %d fen for each time, as a bonus', (code, amountFen) => {
    const terms = decideTerms(reward(code, amountFen), { times: 2 });
    expect(terms).toEqual({ sanction: 'bonus', times: 2, amountFen: 2 * amountFen });
  });

  it.each([
    ['P-01 with an amount', fine('P-01'), { times: 1, amountFen: 5_000 }],
    ['P-01 as a dismissal', fine('P-01'), { times: 1, sanction: 'dismissal' }],
    ['P-01 as a bonus', fine('P-01'), { times: 1, sanction: 'bonus' }],
    ['R-01 with an amount', reward('R-01', 10_000), { times: 1, amountFen: 10_000 }],
    ['R-01 as a fine', reward('R-01', 10_000), { times: 1, sanction: 'fine' }],
    ['R-01 as a dismissal', reward('R-01', 10_000), { times: 1, sanction: 'dismissal' }],
  ] as [string, RuleTerms, Proposal][])('%s is wrong', (_case, rule, proposal) => {
    expect(decideTerms(rule, proposal)).toEqual(wrong);
  });
});

describe('what gross misconduct comes to', () => {
  it.each(GROSS)('%s is a fine of 100 yuan or more for each time', (code) => {
    const rule = gross(code);
    expect(decideTerms(rule, { times: 1, amountFen: 9_999 })).toEqual(wrong);
    expect(decideTerms(rule, { times: 1, amountFen: 10_000 })).toEqual({
      sanction: 'fine',
      times: 1,
      amountFen: -10_000,
    });
    expect(decideTerms(rule, { times: 2, amountFen: 19_999 })).toEqual(wrong);
    const twice = decideTerms(rule, { times: 2, amountFen: 20_000 });
    expect(twice).toMatchObject({ times: 2, amountFen: -20_000 });
  });

  it.each(GROSS)('%s is dismissal without an amount, once', (code) => {
    const rule = gross(code);
    const sanction = 'dismissal';
    expect(decideTerms(rule, { times: 1, sanction })).toEqual({ sanction, times: 1, amountFen: 0 });
    expect(decideTerms(rule, { times: 1, sanction, amountFen: 10_000 })).toEqual(wrong);
    expect(decideTerms(rule, { times: 2, sanction })).toEqual(wrong);
  });

  it('G-01 without an amount or a dismissal is wrong, and so is a bonus', () => {
    expect(decideTerms(gross('G-01'), { times: 1 })).toEqual(wrong);
    const bonus = { times: 1, amountFen: 10_000, sanction: 'bonus' } as const;
    expect(decideTerms(gross('G-01'), bonus)).toEqual(wrong);
  });
});

describe('what a reward set case by case comes to', () => {
  it('R-04 takes the amount, and needs one', () => {
    expect(decideTerms(HONESTY, { times: 1, amountFen: 1 })).toEqual({
      sanction: 'bonus',
      times: 1,
      amountFen: 1,
    });
    expect(decideTerms(HONESTY, { times: 1 })).toEqual(wrong);
    expect(decideTerms(HONESTY, { times: 1, amountFen: 0 })).toEqual(wrong);
    expect(decideTerms(HONESTY, { times: 1, sanction: 'dismissal' })).toEqual(wrong);
  });
});

const anyTerms = fc
  .tuple(
    fc.constantFrom(...FINES.map(fine), ...GROSS.map(gross), HONESTY, reward('R-03', 50_000)),
    fc.integer({ min: 1, max: 999 }),
    fc.option(fc.integer({ min: 1, max: 100_000_000 }), { nil: undefined }),
    fc.constantFrom(undefined, 'fine' as const, 'dismissal' as const, 'bonus' as const),
  )
  .map(([rule, times, amountFen, sanction]) => ({
    rule,
    terms: decideTerms(rule, { times, amountFen, sanction }),
  }));

const anyEntry: fc.Arbitrary<LedgerEntry> = anyTerms
  .filter(({ terms }) => !('wrong' in terms))
  .map(({ rule, terms }) => ({
    v: 1,
    station: 'GZ01',
    seq: 1,
    id: '',
    recordedAt: '2026-10-01T00:40:00.000Z',
    businessDate: '2026-10-01',
    month: '2026-10',
    staff: 'A001',
    kind: rule.kind,
    rule: rule.code,
    standard: 1,
    note: '',
    recordedBy: 'S001',
    approvedBy: null,
    reverses: null,
    prevHash: '0'.repeat(64),
    ...(terms as Exclude<typeof terms, { wrong: string }>),
  }));

const reversalFor = (entry: LedgerEntry): LedgerEntry => ({
  ...entry,
  seq: 2,
  ...reversalOf(entry),
});

describe('any entry', () => {
  it('P-01 G-01 R-01 fines are negative, rewards positive, dismissals nothing, in whole fen', () => {
    fc.assert(
      fc.property(anyEntry, ({ kind, sanction, amountFen, times }) => {
        expect(Number.isSafeInteger(amountFen)).toBe(true);
        const sign = sanction === 'dismissal' ? 0 : kind === 'penalty' ? -1 : 1;
        expect(Math.sign(amountFen) + 0).toBe(sign);
        expect(sanction === 'dismissal' ? times : 1).toBe(1);
      }),
    );
  });

  it('P-01 G-01 R-01 its reversal repeats it, turns the amount round, and names it', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const { staff, rule, times, sanction, amountFen } = entry;
        const turned = amountFen === 0 ? 0 : -amountFen;
        expect(reversalOf(entry)).toEqual({
          staff,
          rule,
          times,
          sanction,
          kind: 'reversal',
          amountFen: turned,
          reverses: entry.seq,
        });
      }),
    );
  });
});

const key = (entry: LedgerEntry) => (entry.sanction === 'bonus' ? 'reward' : 'penalty');
const total = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0);

describe('the sums', () => {
  it('of nothing are nothing', () => {
    expect(Object.values(sumEntries([])).every((sum) => sum === 0)).toBe(true);
  });

  it('P-01 R-01 add times and amounts to the side they belong to', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 20 }), (entries) => {
        const side = (of: string) => entries.filter((entry) => key(entry) === of);
        expect(sumEntries(entries)).toEqual({
          entries: entries.length,
          penaltyTimes: total(side('penalty').map(({ times }) => times)),
          penaltyFen: total(side('penalty').map(({ amountFen }) => amountFen)),
          rewardTimes: total(side('reward').map(({ times }) => times)),
          rewardFen: total(side('reward').map(({ amountFen }) => amountFen)),
          netFen: total(entries.map(({ amountFen }) => amountFen)),
          dismissals: entries.filter(({ sanction }) => sanction === 'dismissal').length,
        });
      }),
    );
  });

  it('G-01 R-04 with a reversal are as if neither had been, but for the count of entries', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 10 }), anyEntry, (entries, entry) => {
        const before = sumEntries(entries);
        const after = sumEntries([...entries, entry, reversalFor(entry)]);
        expect(after).toEqual({ ...before, entries: before.entries + 2 });
      }),
    );
  });
});
