import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standardV1 } from '../../resources/standard';
import type { Rule } from '../../shared/standard/schema';
import {
  ATTENDANT,
  foundedStation,
  MANAGER,
  SUPERVISOR,
  type TestStation,
} from '../support/station';

function ruleOf(code: string): Rule {
  const found = standardV1.rules.find((rule) => rule.code === code);
  if (!found) throw new Error(`the catalogue lacks ${code}`);
  return found;
}

const grave = ruleOf('G-01');
const dearer = { ...ruleOf('P-13'), amountFen: 8000 };
const talks = { discussed: '九月例会讨论', announced: '张贴并签收' };

describe('the catalogue has versions', () => {
  let test: TestStation;
  beforeEach(() => {
    test = foundedStation();
  });
  afterEach(() => test.close());

  const record = (at: string, businessDate?: string) =>
    test.did(at, SUPERVISOR, 'ledger.record', {
      staff: ATTENDANT,
      rule: 'P-13',
      note: '',
      ...(businessDate === undefined ? {} : { businessDate }),
    });

  it('P-13 costs what it cost on its business date, and keeps that version', () => {
    test.did('2026-10-02T09:00:00', MANAGER, 'standard.publish', {
      effectiveFrom: '2026-10-10',
      rules: [dearer],
      ...talks,
    });
    record('2026-10-09T09:00:00');
    record('2026-10-10T09:00:00');
    record('2026-10-11T09:00:00', '2026-10-09');
    const { rows } = test.look('2026-10-12T09:00:00', 'ledger.list', { month: '2026-10' }, MANAGER);
    expect(rows.map((row) => [row.standard, row.amountFen])).toEqual([
      [1, -5000],
      [2, -8000],
      [1, -5000],
    ]);
  });

  it('a new version starts today or later, after the one before, and changes only what it may', () => {
    const publish = (effectiveFrom: string, rules: Rule[] = [dearer]) =>
      test.code('2026-10-05T09:00:00', MANAGER, 'standard.publish', {
        effectiveFrom,
        rules,
        ...talks,
      });
    expect(publish('2026-10-04')).toBe('BAD_INPUT');
    expect(publish('2026-10-06', [{ ...dearer, code: 'P-77' }])).toBe('BAD_INPUT');
    expect(publish('2026-10-06', [{ ...dearer, kind: 'reward' }])).toBe('BAD_INPUT');
    expect(publish('2026-10-06', [{ ...dearer, amountFen: null }])).toBe('BAD_INPUT');
    expect(publish('2026-10-06', [{ ...dearer, dismissal: true }])).toBe('BAD_INPUT');
    for (const minFen of [null, 9999]) {
      expect(publish('2026-10-06', [{ ...grave, minFen }])).toBe('BAD_INPUT');
    }
    expect(publish('2026-10-06')).toBe('ok');
    expect(publish('2026-10-05')).toBe('BAD_INPUT');
  });

  it('S-15 a new interval counts from the next due point', () => {
    test.did('2026-10-01T10:00:00', ATTENDANT, 'vip.enter', { guests: 2 });
    test.did('2026-10-01T10:01:00', MANAGER, 'policy.set', { vipFirstS: 30, vipIntervalS: 300 });
    const due = (at: string) => test.look(at, 'floor.get', {}).rooms[0]?.timer?.dueAtMs;
    expect(due('2026-10-01T10:01:00')).toBe(Date.parse('2026-10-01T10:02:00+08:00'));
    test.did('2026-10-01T10:02:00', ATTENDANT, 'vip.serve', {});
    expect(due('2026-10-01T10:03:00')).toBe(Date.parse('2026-10-01T10:07:00+08:00'));
  });
});
