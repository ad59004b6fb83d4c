import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standardV1 } from '../../resources/standard';
import type { CommandInput } from '../../shared/contract/commands';
import type { Rule } from '../../shared/standard/schema';
import {
  ATTENDANT,
  FIRST_PIN,
  foundedStation,
  MANAGER,
  SUPERVISOR,
  type TestStation,
} from '../support/station';
import { figures, isFull } from './support/figures';

const SECOND_MANAGER = 'M002';
const SECOND_SUPERVISOR = 'S002';
const PEOPLE = [MANAGER, SECOND_MANAGER, SUPERVISOR, SECOND_SUPERVISOR, ATTENDANT];
const RANK: Record<string, number> = {
  [MANAGER]: 3,
  [SECOND_MANAGER]: 3,
  [SUPERVISOR]: 2,
  [SECOND_SUPERVISOR]: 2,
  [ATTENDANT]: 1,
};
const rank = (no: string): number => RANK[no] ?? 0;

let test: TestStation;
let tried = 0;
beforeAll(() => {
  test = foundedStation();
  for (const [no, role] of [
    [SECOND_MANAGER, 'manager'],
    [SECOND_SUPERVISOR, 'supervisor'],
  ] as const) {
    test.did('2026-10-01T08:00:00', MANAGER, 'staff.add', {
      no,
      name: no,
      gender: 'm',
      role,
      pin: FIRST_PIN,
    });
  }
});
afterAll(() => {
  figures(
    'two pairs of eyes',
    `${each.length} rules, ${tried} attempts by every role: as the rules say`,
  );
  test.close();
});

const AT = '2026-10-02T10:00:00';

const codeOf: TestStation['code'] = (...given) => {
  tried += 1;
  return test.code(...given);
};

function input(rule: Rule, staff: string): CommandInput<'ledger.record'> {
  const amountFen = rule.amountFen === null ? { amountFen: 20_000 } : {};
  return { staff, rule: rule.code, note: '', ...amountFen };
}

/** What a manager alone may do, but not to an entry of their own. */
const byManager = (as: string, staff: string): string =>
  rank(as) === 3 && as !== staff ? 'ok' : 'NOT_ALLOWED';

/** Records a rule on somebody by somebody who may; answers what came of it. */
function recorded(rule: Rule, staff: string): { seq?: number; pending?: number } {
  const by = staff === SUPERVISOR ? SECOND_SUPERVISOR : SUPERVISOR;
  return test.did(AT, by, 'ledger.record', input(rule, staff)).output;
}

/** The entry that comes of a rule on somebody, approved where it must be. */
function posted(rule: Rule, staff: string): number {
  const { seq, pending } = recorded(rule, staff);
  if (seq !== undefined) return seq;
  const by = staff === MANAGER ? SECOND_MANAGER : MANAGER;
  const { output } = test.did(AT, by, 'ledger.approve', { pending: pending ?? 0 });
  return output.seq;
}

const pairs = PEOPLE.flatMap((as) => PEOPLE.map((staff) => [as, staff] as const));
/** One of each kind in a small test. */
const KINDS = /^(P-13|G-01|R-01|R-04)$/;
const each = standardV1.rules
  .filter(({ code }) => isFull || KINDS.test(code))
  .map((rule) => [rule.code, rule] as const);

describe.each(each)('%s', (_code, rule) => {
  it('is recorded by a supervisor or a manager, on anybody else', () => {
    for (const [as, staff] of pairs) {
      const may = rank(as) >= 2 && as !== staff ? 'ok' : 'NOT_ALLOWED';
      expect([as, staff, codeOf(AT, as, 'ledger.record', input(rule, staff))]).toEqual([
        as,
        staff,
        may,
      ]);
    }
  });

  it('waits for a manager where it is a G or R-04, and only there', () => {
    for (const by of [SUPERVISOR, MANAGER]) {
      const { output } = test.did(AT, by, 'ledger.record', input(rule, ATTENDANT));
      expect('pending' in output).toBe(/^(G-|R-04)/.test(rule.code));
    }
  });

  it('is reversed by a manager whom it is not about', () => {
    for (const [as, staff] of pairs) {
      const reverse = { seq: posted(rule, staff), reason: '记错' };
      expect(codeOf(AT, as, 'ledger.reverse', reverse)).toBe(byManager(as, staff));
    }
  });

  it('is answered by the person concerned, and their appeal resolved by another', () => {
    for (const [as, staff] of pairs) {
      const seq = posted(rule, staff);
      const own = as === staff ? 'ok' : 'NOT_ALLOWED';
      expect(codeOf(AT, as, 'ledger.acknowledge', { seq })).toBe(own);
      const other = posted(rule, staff);
      expect(codeOf(AT, as, 'ledger.appeal', { seq: other, text: '有话说' })).toBe(own);
      if (as !== staff) test.did(AT, staff, 'ledger.appeal', { seq: other, text: '有话说' });
      const resolve = { seq: other, outcome: 'reversed', reason: '属实' } as const;
      for (const by of PEOPLE.filter((no) => byManager(no, staff) !== 'ok')) {
        expect(codeOf(AT, by, 'ledger.resolveAppeal', resolve)).toBe('NOT_ALLOWED');
      }
      const by = staff === MANAGER ? SECOND_MANAGER : MANAGER;
      expect(codeOf(AT, by, 'ledger.resolveAppeal', resolve)).toBe('ok');
    }
  });
});

describe.each(each.filter(([, { approval }]) => approval))('%s, proposed,', (_code, rule) => {
  it('is approved or rejected by a manager whom it is not about', () => {
    const settled = { approve: {}, reject: { reason: '不符' } };
    for (const [as, staff] of pairs) {
      for (const [verdict, more] of Object.entries(settled)) {
        const { pending = 0 } = recorded(rule, staff);
        const name = `ledger.${verdict}` as 'ledger.reject';
        expect(codeOf(AT, as, name, { pending, ...more } as never)).toBe(byManager(as, staff));
      }
    }
  });
});
