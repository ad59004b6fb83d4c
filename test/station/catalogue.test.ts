import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standardV1 } from '../../resources/standard';
import {
  ATTENDANT,
  foundedStation,
  MANAGER,
  SUPERVISOR,
  type TestStation,
} from '../support/station';

const codesOf = (part: string): string[] =>
  standardV1.rules.map((rule) => rule.code).filter((code) => code.startsWith(part));

const AT = '2026-10-01T10:00:00';

describe('the whole catalogue, recorded', () => {
  let test: TestStation;
  beforeEach(() => {
    test = foundedStation();
  });
  afterEach(() => test.close());

  const record = (rule: string, more: object = {}) =>
    test.did(AT, SUPERVISOR, 'ledger.record', { staff: ATTENDANT, rule, note: '', ...more });

  const amounts = () =>
    test
      .look(AT, 'ledger.list', { month: '2026-10' }, MANAGER)
      .rows.map((row) => [row.rule, row.amountFen]);

  it('P-01 to P-22 post 50 yuan for each time', () => {
    const codes = codesOf('P-');
    for (const code of codes) record(code, { times: 2 });
    expect(codes).toHaveLength(22);
    expect(amounts()).toEqual(codes.map((code) => [code, -10_000]));
  });

  it('G-01 to G-08 wait for the manager, and post the amount that the manager gives', () => {
    const codes = codesOf('G-');
    for (const [at, code] of codes.entries()) {
      expect(record(code, { amountFen: 10_000 }).output).toEqual({ pending: at + 1 });
      expect(amounts()).toHaveLength(at);
      test.did(AT, MANAGER, 'ledger.approve', { pending: at + 1, amountFen: 15_000 });
    }
    expect(amounts()).toEqual(codes.map((code) => [code, -15_000]));
  });

  it('R-01, R-02, R-03 and R-05 post their amounts', () => {
    for (const code of ['R-01', 'R-02', 'R-03', 'R-05']) record(code);
    expect(amounts()).toEqual([
      ['R-01', 10_000],
      ['R-02', 10_000],
      ['R-03', 50_000],
      ['R-05', 5_000],
    ]);
  });
});
