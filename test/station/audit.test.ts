import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testClock } from '../../electron/clock';
import { openSession } from '../../electron/station/session';
import { standardV1 } from '../../resources/standard';
import type { QueryInput } from '../../shared/contract/queries';
import { commands, type CommandName } from '../../shared/contract/commands';
import { G01, november, october, P13 } from '../support/october';
import {
  ATTENDANT,
  COLLEAGUE,
  foundedStation,
  instantOf,
  MANAGER,
  PIN,
  SUPERVISOR,
  type TestStation,
} from '../support/station';

let test: TestStation;
beforeEach(() => {
  test = foundedStation();
});
afterEach(() => test.close());

const lines = (asked: Partial<QueryInput<'audit.list'>> = {}) =>
  test.look(november(9), 'audit.list', { limit: 500, ...asked }, MANAGER).rows;
const newest = () => lines()[0];
const [rule] = standardV1.rules;

/** Gives a command that only those in question may give, and answers the lines that it leaves. */
function leaves(as: string, name: CommandName, input: object) {
  const before = lines().length;
  const answer = test.station.perform({
    at: instantOf(november(5)),
    as,
    do: name,
    with: input,
  });
  expect(answer).toMatchObject({ ok: true });
  return lines().slice(0, lines().length - before);
}

describe('what was decided and set', () => {
  it('is a line each from the very founding, numbered without a gap', () => {
    const all = lines().toReversed();
    expect(all.map(({ id }) => id)).toEqual(all.map((_, at) => at + 1));
    expect(all[0]).toMatchObject({ kind: 'station', what: 'station.init', actor: MANAGER });
    expect(all.slice(1).map(({ what }) => what)).toEqual(
      Array.from({ length: 3 }, () => ['staff.add', 'pin.change']).flat(),
    );
  });

  it('tells of staff what was and what is', () => {
    const edit = { no: ATTENDANT, role: 'supervisor', monthlyWageFen: 520_000, name: '李娜' };
    expect(leaves(MANAGER, 'staff.edit', edit)).toMatchObject([
      {
        kind: 'staff',
        actor: MANAGER,
        about: ATTENDANT,
        what: 'staff.edit',
        changes: [
          { field: 'role', from: 'attendant', to: 'supervisor' },
          { field: 'monthlyWageFen', from: null, to: 520_000 },
        ],
      },
    ]);
    const gone = { no: COLLEAGUE, on: '2026-11-30' };
    expect(leaves(MANAGER, 'staff.leave', gone)).toMatchObject([
      { about: COLLEAGUE, changes: [{ field: 'leftOn', from: null, to: '2026-11-30' }] },
    ]);
  });

  it('has a line of its own for a PIN that a manager gives, and never the PIN', () => {
    const reset = leaves(MANAGER, 'staff.edit', { no: ATTENDANT, pin: '808080', gender: 'm' });
    expect(reset).toMatchObject([
      { kind: 'pin', what: 'pin.reset', about: ATTENDANT, changes: [] },
      { kind: 'staff', what: 'staff.edit', changes: [{ field: 'gender', from: 'f', to: 'm' }] },
    ]);
    const only = leaves(MANAGER, 'staff.edit', { no: ATTENDANT, pin: '909090' });
    expect(only.map(({ what }) => what)).toEqual(['pin.reset']);
    leaves(ATTENDANT, 'pin.change', { pin: '717171' });
    const all = JSON.stringify(test.station.db.all(`SELECT * FROM audit`));
    for (const pin of ['808080', '909090', '717171', PIN]) expect(all).not.toContain(pin);
  });

  it('tells of the policy and the catalogue what was and what is', () => {
    const set = { vipIntervalS: 300, rooms: { VIP1: { vipFirstS: 60 } } };
    expect(leaves(MANAGER, 'policy.set', set)).toMatchObject([
      { kind: 'settings', changes: [{ field: 'VIP1 vipFirstS', from: null, to: 60 }] },
      { kind: 'settings', changes: [{ field: 'vipIntervalS', from: 600, to: 300 }] },
    ]);
    const published = leaves(MANAGER, 'standard.publish', {
      effectiveFrom: '2026-12-01',
      discussed: '例会',
      announced: '张贴',
      rules: [{ ...rule, amountFen: 8_000 }],
    });
    expect(published).toMatchObject([
      {
        kind: 'standard',
        words: { discussed: '例会', announced: '张贴' },
        changes: [
          { field: 'version', from: 1, to: 2 },
          { field: 'effectiveFrom', to: '2026-12-01' },
          { field: `${rule?.code} amountFen`, from: 5_000, to: 8_000 },
        ],
      },
    ]);
  });

  it('tells of a list that was brought in, and of each who came with it or changed', () => {
    const line = { gender: 'f', role: 'attendant', monthlyWageFen: null } as const;
    const staff = [
      { ...line, no: 'A007', name: '新人' },
      { ...line, no: ATTENDANT, name: '李娜娜' },
      { ...line, no: COLLEAGUE, name: '陈晨' },
    ];
    const left = leaves(MANAGER, 'staff.import', { firstPin: '909090', staff });
    expect(left).toMatchObject([
      { what: 'staff.edit', about: ATTENDANT, changes: [{ field: 'name', to: '李娜娜' }] },
      { what: 'staff.add', about: 'A007' },
      { what: 'staff.import', words: { added: 1, changed: 1 } },
    ]);
    expect(JSON.stringify(left)).not.toContain('909090');
  });

  it('tells whom a manager’s decision was about, and why', () => {
    test.did(october(5), SUPERVISOR, 'ledger.record', P13);
    test.did(october(5), SUPERVISOR, 'ledger.record', G01);
    expect(leaves(MANAGER, 'ledger.reject', { pending: 1, reason: '查无此事' })).toMatchObject([
      { kind: 'ledger', about: ATTENDANT, words: { pending: 1, reason: '查无此事' } },
    ]);
    expect(leaves(MANAGER, 'ledger.reverse', { seq: 1, reason: '记错' })).toMatchObject([
      { kind: 'ledger', about: ATTENDANT, words: { seq: 1, reason: '记错' } },
    ]);
    expect(leaves(MANAGER, 'month.close', { month: '2026-10' })).toMatchObject([
      { kind: 'month', words: { month: '2026-10' } },
    ]);
  });

  it('holds every command that only a manager may give', () => {
    const managers = Object.entries(commands).filter(([, { role }]) => role === 'manager');
    expect(managers.length).toBeGreaterThan(8);
    expect(managers.filter(([, { audit }]) => audit === null)).toEqual([]);
  });

  it('is written once for an intention that is given twice', () => {
    const line = {
      at: instantOf(october(5)),
      as: MANAGER,
      do: 'policy.set',
      with: { graceS: 90 },
      id: '0199a000-0000-7000-8000-00000000beef',
    };
    const before = lines().length;
    test.station.perform(line);
    test.station.perform(line);
    expect(lines()).toHaveLength(before + 1);
  });

  it('has nothing of what was refused but that it was', () => {
    const before = lines().length;
    expect(test.code(october(5), MANAGER, 'staff.leave', { no: 'X9', on: '2026-10-09' })).toBe(
      'NOT_FOUND',
    );
    expect(lines()).toHaveLength(before);
    const edit = { no: ATTENDANT, pin: '808080', monthlyWageFen: 1 };
    expect(test.code(october(5), SUPERVISOR, 'staff.edit', edit)).toBe('NOT_ALLOWED');
    expect(newest()).toMatchObject({
      kind: 'refused',
      actor: SUPERVISOR,
      about: ATTENDANT,
      words: { command: 'staff.edit', code: 'NOT_ALLOWED', no: ATTENDANT },
    });
    expect(newest()?.words).not.toHaveProperty('monthlyWageFen');
    expect(newest()?.words).not.toHaveProperty('pin');
  });

  it('keeps who tried to write into a closed month', () => {
    test.did(november(2), MANAGER, 'month.close', { month: '2026-10' });
    const late = { ...P13, businessDate: '2026-10-20' };
    expect(test.code(november(3), SUPERVISOR, 'ledger.record', late)).toBe('MONTH_CLOSED');
    expect(newest()).toMatchObject({ kind: 'refused', words: { code: 'MONTH_CLOSED' } });
  });

  it('keeps every wrong PIN with how many there were', async () => {
    const session = openSession(test.station, testClock(Date.parse(instantOf(october(6)))));
    await session.unlock(ATTENDANT, '999999');
    await session.unlock(ATTENDANT, '999998');
    expect(lines({ kind: 'pin', person: ATTENDANT }).slice(0, 2)).toMatchObject([
      { what: 'wrong PIN', words: { failures: 2 } },
      { what: 'wrong PIN', words: { failures: 1 } },
    ]);
  });
});

describe('the list', () => {
  beforeEach(() => {
    for (let day = 1; day <= 20; day += 1) {
      test.did(october(day), MANAGER, 'policy.set', { graceS: 60 + day });
    }
    test.did(october(21), MANAGER, 'staff.edit', { no: ATTENDANT, name: '李娜娜' });
  });

  it('comes page by page, each line once, newest first', () => {
    const ids: number[] = [];
    let after: number | undefined;
    for (;;) {
      const asked = { limit: 6, ...(after !== undefined && { after }) };
      const page = test.look(november(1), 'audit.list', asked, MANAGER);
      ids.push(...page.rows.map(({ id }) => id));
      if (page.next === null) break;
      after = page.next;
    }
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));
    expect(new Set(ids).size).toBe(28);
    expect(ids.at(-1)).toBe(1);
  });

  it('is narrowed by kind, by person on either side, and by days both counted in', () => {
    expect(lines({ kind: 'settings' })).toHaveLength(20);
    expect(lines({ person: ATTENDANT }).map(({ what }) => what)).toEqual([
      'staff.edit',
      'pin.change',
      'staff.add',
    ]);
    expect(lines({ person: SUPERVISOR })).toHaveLength(2);
    expect(lines({ from: '2026-10-03', to: '2026-10-05' })).toHaveLength(3);
    expect(lines({ from: '2026-10-20' })).toHaveLength(2);
    expect(lines({ to: '2026-10-01', kind: 'settings' })).toHaveLength(1);
  });

  it('is the manager’s alone', () => {
    const asked = { name: 'audit.list', with: { limit: 9 }, nowMs: 0 } as const;
    expect(test.station.ask({ ...asked, asker: SUPERVISOR })).toMatchObject({
      error: { code: 'NOT_ALLOWED' },
    });
  });
});
