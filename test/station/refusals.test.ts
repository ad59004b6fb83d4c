import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ATTENDANT,
  COLLEAGUE,
  FIRST_PIN,
  foundedStation,
  instantOf,
  MANAGER,
  SUPERVISOR,
  type TestStation,
} from '../support/station';
import { G01, november, october, P13 } from '../support/october';
import { dumpOf } from '../support/tables';

const OTHER_MANAGER = 'M002';

let test: TestStation;

/**
 * Entries 1 to 4 on everybody, 5 reversing 1; proposals 1 and 2 open, 3 settled; September closed.
 * One for all tests: refusals leave nothing behind, and what is accepted here is taken back.
 */
beforeAll(() => {
  test = foundedStation();
  const second = { no: OTHER_MANAGER, name: '郑经理', gender: 'm', role: 'manager' } as const;
  test.did(october(1, '08:01:00'), MANAGER, 'staff.add', { ...second, pin: FIRST_PIN });
  test.did(october(1, '08:02:00'), MANAGER, 'month.close', { month: '2026-09' });
  for (const staff of [ATTENDANT, COLLEAGUE, MANAGER, OTHER_MANAGER]) {
    test.did(october(1), SUPERVISOR, 'ledger.record', { ...P13, staff });
  }
  for (const staff of [MANAGER, ATTENDANT, OTHER_MANAGER]) {
    test.did(october(2), SUPERVISOR, 'ledger.record', { ...G01, staff });
  }
  test.did(october(3), MANAGER, 'ledger.reject', { pending: 3, reason: '不属实' });
  test.did(october(3), MANAGER, 'ledger.reverse', { seq: 1, reason: '记错了' });
  test.did(october(3), ATTENDANT, 'ledger.acknowledge', { seq: 1 });
  test.did(october(3), MANAGER, 'ledger.appeal', { seq: 3, text: '不是我' });
  test.did(october(3), OTHER_MANAGER, 'ledger.appeal', { seq: 4, text: '不是我' });
});
afterAll(() => test.close());

class TakenBack extends Error {}

/** What a command is answered, 'ok' or the refusal's code; nothing of it stays. */
function answer(as: string, name: string, input: object, at = october(10)): string {
  let code = '';
  const tryIt = () => {
    const given = test.station.perform({ at: instantOf(at), as, do: name, with: input });
    code = given.ok ? 'ok' : given.error.code;
    throw new TakenBack();
  };
  expect(() => test.station.batch(tryIt)).toThrow(TakenBack);
  return code;
}

/** What a command that must be refused leaves in the database, beside an audit line. */
function traceOf(as: string, name: string, input: object): string {
  const before = dumpOf(test.station.db);
  const given = test.station.perform({ at: instantOf(october(10)), as, do: name, with: input });
  expect(given.ok).toBe(false);
  return dumpOf(test.station.db) === before ? 'nothing' : 'something';
}

const reason = '看过监控';

/** Each is wrong in two ways or more; the code is that of the first in order. */
const ORDER = [
  ['shape before role', ATTENDANT, 'ledger.record', { ...P13, times: 0 }, 'BAD_INPUT'],
  ['a known rule before role', ATTENDANT, 'ledger.record', { ...P13, rule: 'P-23' }, 'BAD_INPUT'],
  [
    'a fitting amount before role',
    ATTENDANT,
    'ledger.record',
    { ...G01, amountFen: 9_999 },
    'BAD_INPUT',
  ],
  [
    'a day not in the future before role',
    ATTENDANT,
    'ledger.record',
    { ...P13, businessDate: '2026-10-11' },
    'BAD_INPUT',
  ],
  ['shape before existence', MANAGER, 'ledger.reverse', { seq: 99, reason: ' ' }, 'BAD_INPUT'],
  [
    'shape before whose',
    SUPERVISOR,
    'ledger.record',
    { ...P13, staff: SUPERVISOR, times: 0 },
    'BAD_INPUT',
  ],
  ['shape before a closed month', MANAGER, 'month.close', { month: '2026-9' }, 'BAD_INPUT'],
  ['role before existence', ATTENDANT, 'ledger.record', { ...P13, staff: 'X999' }, 'NOT_ALLOWED'],
  ['role before existence', SUPERVISOR, 'ledger.reverse', { seq: 99, reason }, 'NOT_ALLOWED'],
  ['role before existence', SUPERVISOR, 'ledger.approve', { pending: 99 }, 'NOT_ALLOWED'],
  ['role before state', SUPERVISOR, 'ledger.approve', { pending: 3 }, 'NOT_ALLOWED'],
  ['role before state', SUPERVISOR, 'month.close', { month: '2026-09' }, 'NOT_ALLOWED'],
  ['role before state', ATTENDANT, 'shift.close', {}, 'NOT_ALLOWED'],
  [
    'a known actor before existence',
    'X404',
    'table.seat',
    { table: 'T99', guests: 1 },
    'NOT_ALLOWED',
  ],
  [
    'existence before whose',
    SUPERVISOR,
    'ledger.record',
    { ...P13, staff: SUPERVISOR, suggestion: 99 },
    'NOT_FOUND',
  ],
  [
    'existence before a closed month',
    SUPERVISOR,
    'ledger.record',
    { ...P13, staff: 'X999', businessDate: '2026-09-30' },
    'NOT_FOUND',
  ],
  ['existence before state', ATTENDANT, 'shift.checkIn', { staff: 'X999' }, 'NOT_FOUND'],
  ['existence before state', ATTENDANT, 'table.serve', { table: 'T99' }, 'NOT_FOUND'],
  [
    'existence of the drink before state',
    ATTENDANT,
    'table.serve',
    { table: 'T1', drinks: [{ drink: 'beer', qty: 1 }] },
    'NOT_FOUND',
  ],
  ['existence before state', ATTENDANT, 'vip.serve', { room: 'VIP9' }, 'NOT_FOUND'],
  ['existence before whose', ATTENDANT, 'ledger.acknowledge', { seq: 99 }, 'NOT_FOUND'],
  ['whose before state', ATTENDANT, 'shift.checkIn', { staff: COLLEAGUE }, 'NOT_ALLOWED'],
  ['whose before state', COLLEAGUE, 'ledger.acknowledge', { seq: 1 }, 'NOT_ALLOWED'],
  ['whose before state', COLLEAGUE, 'ledger.appeal', { seq: 1, text: 'x' }, 'NOT_ALLOWED'],
  ['whose before state', OTHER_MANAGER, 'ledger.approve', { pending: 3 }, 'NOT_ALLOWED'],
  [
    'whose before a closed month',
    SUPERVISOR,
    'ledger.record',
    { ...P13, staff: SUPERVISOR, businessDate: '2026-09-30' },
    'NOT_ALLOWED',
  ],
] as const;

describe('the order of checks', () => {
  it.each(ORDER)('P-13 G-01 S-01: %s (%s gives %s %j)', (_case, as, name, input, code) => {
    expect(answer(as, name, input)).toBe(code);
  });

  it('P-13 whose it is comes before the clock', () => {
    const back = october(2);
    expect(answer(SUPERVISOR, 'ledger.record', { ...P13, staff: SUPERVISOR }, back)).toBe(
      'NOT_ALLOWED',
    );
    expect(answer(SUPERVISOR, 'ledger.record', P13, back)).toBe('CLOCK_BACKWARDS');
  });
});

/** What may be done about an entry or a proposal, and about whose it is done here. */
const ON_ONESELF = [
  [SUPERVISOR, 'ledger.record', { ...P13, staff: SUPERVISOR }],
  [SUPERVISOR, 'ledger.record', { ...P13, staff: SUPERVISOR, rule: 'R-01' }],
  [SUPERVISOR, 'ledger.record', { ...G01, staff: SUPERVISOR }],
  [SUPERVISOR, 'ledger.record', { ...G01, staff: SUPERVISOR, rule: 'R-04' }],
  [MANAGER, 'ledger.record', { ...P13, staff: MANAGER }],
  [MANAGER, 'ledger.record', { ...P13, staff: MANAGER, rule: 'R-03' }],
  [MANAGER, 'ledger.record', { ...G01, staff: MANAGER }],
  [MANAGER, 'ledger.record', { ...G01, staff: MANAGER, rule: 'R-04' }],
  [MANAGER, 'ledger.approve', { pending: 1 }],
  [MANAGER, 'ledger.approve', { pending: 1, amountFen: 20_000 }],
  [MANAGER, 'ledger.reject', { pending: 1, reason }],
  [MANAGER, 'ledger.reverse', { seq: 3, reason }],
  [MANAGER, 'ledger.resolveAppeal', { seq: 3, outcome: 'upheld', reason }],
  [MANAGER, 'ledger.resolveAppeal', { seq: 3, outcome: 'reversed', reason }],
] as const;

describe('two pairs of eyes', () => {
  it.each(ON_ONESELF)('P-13 G-01 R-04 %s does not give %s on themselves: %j', (as, name, input) => {
    expect(answer(as, name, input)).toBe('NOT_ALLOWED');
    expect(traceOf(as, name, input)).toBe('nothing');
    expect(answer(OTHER_MANAGER, name, input)).toBe('ok');
  });

  it.each(['ledger.record', 'ledger.approve', 'ledger.reverse', 'month.close'])(
    'P-13 G-01 an attendant does not give %s on anybody',
    (name) => {
      const inputs: Record<string, object> = {
        'ledger.record': { ...P13, staff: COLLEAGUE },
        'ledger.approve': { pending: 1 },
        'ledger.reverse': { seq: 2, reason },
        'month.close': { month: '2026-10' },
      };
      expect(answer(ATTENDANT, name, inputs[name] ?? {}, november(2))).toBe('NOT_ALLOWED');
    },
  );

  it('G-01 R-04 a supervisor settles nothing: no approval, rejection, reversal, appeal, closing', () => {
    const codes = [
      answer(SUPERVISOR, 'ledger.approve', { pending: 1 }),
      answer(SUPERVISOR, 'ledger.reject', { pending: 1, reason }),
      answer(SUPERVISOR, 'ledger.reverse', { seq: 2, reason }),
      answer(SUPERVISOR, 'ledger.resolveAppeal', { seq: 3, outcome: 'upheld', reason }),
      answer(SUPERVISOR, 'month.close', { month: '2026-10' }, november(2)),
    ];
    expect(codes).toEqual(codes.map(() => 'NOT_ALLOWED'));
  });
});

describe('a refusal', () => {
  it.each([...ORDER])('leaves nothing behind: %s (%s gives %s %j)', (_case, as, name, input) => {
    expect(traceOf(as, name, input)).toBe('nothing');
  });

  it('S-15 leaves nothing behind even where time has made a service missed', () => {
    const own = foundedStation();
    own.did(october(11), ATTENDANT, 'vip.enter', { guests: 2 });
    const before = dumpOf(own.station.db);
    const again = own.code(october(11, '12:00:00'), ATTENDANT, 'vip.enter', { guests: 2 });
    expect([again, dumpOf(own.station.db) === before]).toEqual(['CONFLICT', true]);
    own.did(october(11, '12:00:01'), ATTENDANT, 'vip.leave', {});
    const { report } = own.look(october(12), 'month.get', { month: '2026-10' }, MANAGER);
    own.close();
    expect(report.vip).toMatchObject({ sessions: 1, missed: 1 });
  });

  it('says why in both languages, with a stable code', () => {
    const refused = test.give(october(10), ATTENDANT, 'table.serve', { table: 'T1' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
    const { zh, en } = refused.ok ? { zh: '', en: '' } : refused.error.message;
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/[A-Za-z]/);
  });
});

const NOT_ONE_LINE = ['a\nb', 'a\rb', 'a\u2028b', '\u0000', '', ' ', '长'.repeat(51)];

describe('names', () => {
  it.each(NOT_ONE_LINE)('O-02 S-13 are one line: %j is none', (name) => {
    const member = { no: 'A009', gender: 'f', role: 'attendant', pin: FIRST_PIN };
    const codes = [
      answer(MANAGER, 'staff.add', { ...member, name }),
      answer(MANAGER, 'staff.edit', { no: ATTENDANT, name }),
      answer(ATTENDANT, 'handover.record', { direction: 'in', guard: name, items: [] }),
      answer(ATTENDANT, 'vip.enter', { guests: 2, leaders: [name] }),
    ];
    expect(codes).toEqual(codes.map(() => 'BAD_INPUT'));
  });
});
