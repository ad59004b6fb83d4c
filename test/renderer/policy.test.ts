import { describe, expect, it } from 'vitest';
import {
  changesOf,
  INTERVALS,
  OTHERS,
  ownSeconds,
  spanOf,
  spanText,
  stepped,
  withOwn,
} from '../../renderer/screens/settings/policy/policy-draft';
import { amountText, moneyText } from '../../renderer/parts/money';
import { DEFAULT_POLICY } from '../../shared/domain/policy';
import { policySchema } from '../../shared/standard/policy';

describe('an interval', () => {
  it('is written and typed as minutes and seconds', () => {
    expect([1, 60, 90, 600, 86_400].map(spanText)).toEqual([
      '0:01',
      '1:00',
      '1:30',
      '10:00',
      '1440:00',
    ]);
    expect(['1:30', ' 8 ', '0:05', '１：３０', '1440'].map(spanOf)).toEqual([
      90, 480, 5, 90, 86_400,
    ]);
    expect(['', '0', '0:00', '1:60', '1.5', '1441', '-1'].map(spanOf)).toEqual(
      Array.from({ length: 7 }, () => null),
    );
  });

  it('goes up and down by the same marks, within what is allowed', () => {
    const up = [60];
    while (up.length < 16) up.push(stepped(up.at(-1) ?? 0, 1));
    const down = [up.at(-1) ?? 0];
    while (down.length < 16) down.push(stepped(down.at(-1) ?? 0, -1));
    expect(down.toReversed()).toEqual(up);
    expect([stepped(95, 1), stepped(95, -1)]).toEqual([120, 90]);
    expect([stepped(1, -1), stepped(86_400, 1)]).toEqual([1, 86_400]);
  });

  it('is on the screen, each of the policy once', () => {
    const shown = [...Object.values(INTERVALS).flat(), ...OTHERS].map(({ name }) => name);
    const all = Object.keys(policySchema.shape).filter((name) => name.endsWith('S'));
    expect(shown.toSorted()).toEqual(all.toSorted());
  });
});

describe('the policy', () => {
  it('is sent by what differs alone', () => {
    expect(changesOf(DEFAULT_POLICY, { ...DEFAULT_POLICY, zones: {} })).toEqual({});
    expect(changesOf(DEFAULT_POLICY, { ...DEFAULT_POLICY, capPercent: 10 })).toEqual({
      capPercent: 10,
    });
  });

  it('S-01 S-15 gives a place an interval of its own, and takes it back', () => {
    const sofa = withOwn(DEFAULT_POLICY, 'tables', 'sofa', { name: 'serveByS', seconds: 180 });
    expect(sofa).toEqual({ zones: { sofa: { serveByS: 180 } } });
    const draft = { ...DEFAULT_POLICY, ...sofa };
    expect(ownSeconds(draft, 'tables', 'sofa', 'serveByS')).toBe(180);
    expect(ownSeconds(draft, 'tables', 'talk', 'serveByS')).toBeNull();
    expect(changesOf(DEFAULT_POLICY, draft)).toEqual(sofa);
    const both = withOwn(draft, 'tables', 'sofa', { name: 'clearByS', seconds: 60 });
    expect(both).toEqual({ zones: { sofa: { serveByS: 180, clearByS: 60 } } });
    const back = withOwn(draft, 'tables', 'sofa', { name: 'serveByS', seconds: null });
    expect(back).toEqual({ zones: {} });
    expect(changesOf(draft, { ...draft, ...back })).toEqual({ zones: {} });
    expect(withOwn(draft, 'vip', 'VIP1', { name: 'vipIntervalS', seconds: 300 })).toEqual({
      rooms: { VIP1: { vipIntervalS: 300 } },
    });
  });
});

describe('an amount', () => {
  it('has two decimals, and its sign where that is wanted', () => {
    expect([-10_000, 0, 5_050].map(amountText)).toEqual(['−100.00', '0.00', '50.50']);
    expect([-10_000, 0, 5_050].map(moneyText)).toEqual(['−100.00', '0.00', '+50.50']);
  });
});
