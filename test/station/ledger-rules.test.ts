import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyStation } from '../../electron/station/verify';
import { openLedgerDesk, type LedgerDesk } from '../support/ledger-desk';
import { G01, november, october, P13 } from '../support/october';
import { ATTENDANT, COLLEAGUE, MANAGER, SUPERVISOR } from '../support/station';
import { tamper } from '../support/tamper';

// What formats.md section 2 says of ledger.* and month.* in a sentence each, beside what
// ledger.test, month-close.test, refusals.test and clock-and-retry.test show.

let desk: LedgerDesk;
beforeEach(() => {
  desk = openLedgerDesk();
});
afterEach(() => desk.close());

const reason = '看过监控';

describe('the terms of a rule hold for the command', () => {
  it.each([
    ['P-13', { amountFen: 5_000 }],
    ['P-13', { sanction: 'dismissal' }],
    ['P-13', { sanction: 'bonus' }],
    ['R-03', { amountFen: 50_000 }],
    ['R-03', { sanction: 'fine' }],
    ['R-04', {}],
    ['R-04', { amountFen: 0 }],
    ['R-04', { amountFen: 100_000_001 }],
    ['R-04', { sanction: 'dismissal' }],
    ['G-05', {}],
    ['G-05', { amountFen: 9_999 }],
    ['G-05', { amountFen: 19_999, times: 2 }],
    ['G-05', { amountFen: 10_000.5 }],
    ['G-05', { sanction: 'dismissal', amountFen: 10_000 }],
    ['G-05', { sanction: 'dismissal', times: 2 }],
    ['P-13', { times: -1 }],
    ['P-13', { times: 1.5 }],
    ['P-13', { times: 1_000 }],
    ['P-23', {}],
    ['p-13', {}],
  ])('%s with %j is BAD_INPUT', (rule, more) => {
    expect(desk.tryRecord(october(3), { rule, ...more })).toBe('BAD_INPUT');
    expect(desk.look(october(4), 'ledger.pending', {}, MANAGER)).toEqual([]);
  });

  it.each([
    ['P-13', { times: 3 }, -15_000],
    ['R-01', {}, 10_000],
    ['R-02', {}, 10_000],
    ['R-03', { times: 2 }, 100_000],
    ['R-05', {}, 5_000],
  ])('%s with %j enters at once, at the catalogue’s amount', (rule, more, amountFen) => {
    expect(desk.record(october(3), { rule, ...more })).toMatchObject({ seq: 1 });
    expect(desk.rows('2026-10')).toMatchObject([{ rule, amountFen, approvedBy: null }]);
  });

  it.each(['G-01', 'G-02', 'G-03', 'G-04', 'G-05', 'G-06', 'G-07', 'G-08', 'R-04'])(
    '%s waits for the manager, whoever records it',
    (rule) => {
      expect(desk.record(october(3), { ...G01, rule })).toEqual({ pending: 1 });
      expect(desk.record(october(3), { ...G01, rule }, MANAGER)).toEqual({ pending: 2 });
      expect(desk.rows('2026-10')).toEqual([]);
    },
  );
});

describe('the manager’s own figure', () => {
  it('R-04 may be any amount, and none over the limit', () => {
    desk.record(october(3), { ...G01, rule: 'R-04' });
    const approve = (amountFen: number) =>
      desk.code(october(4), MANAGER, 'ledger.approve', { pending: 1, amountFen });
    expect([approve(0), approve(-1), approve(0.5), approve(100_000_001)]).toEqual(
      Array(4).fill('BAD_INPUT'),
    );
    expect(approve(1)).toBe('ok');
    expect(desk.rows('2026-10')).toMatchObject([{ rule: 'R-04', amountFen: 1, sanction: 'bonus' }]);
  });

  it('G-03 is refused where dismissal was proposed', () => {
    desk.record(october(3), { rule: 'G-03', sanction: 'dismissal' });
    const own = { pending: 1, amountFen: 10_000 };
    expect(desk.code(october(4), MANAGER, 'ledger.approve', own)).toBe('BAD_INPUT');
    expect(desk.code(october(4), MANAGER, 'ledger.approve', { pending: 1 })).toBe('ok');
  });
});

describe('what is not there', () => {
  it.each([
    [SUPERVISOR, 'ledger.record', { ...P13, staff: 'X404' }],
    [SUPERVISOR, 'ledger.record', { ...P13, suggestion: 1 }],
    [MANAGER, 'ledger.approve', { pending: 1 }],
    [MANAGER, 'ledger.reject', { pending: 1, reason }],
    [MANAGER, 'ledger.reverse', { seq: 1, reason }],
    [MANAGER, 'ledger.resolveAppeal', { seq: 1, outcome: 'upheld', reason }],
    [ATTENDANT, 'ledger.acknowledge', { seq: 1 }],
    [ATTENDANT, 'ledger.appeal', { seq: 1, text: reason }],
  ] as const)('P-13 G-01 %s gives %s: NOT_FOUND', (as, name, input) => {
    expect(desk.code(october(3), as, name, input)).toBe('NOT_FOUND');
  });
});

describe('a reason', () => {
  it.each(['', ' ', '\n\t', '长'.repeat(501), 'x\uD83D'])('says something: %j does not', (text) => {
    desk.record(october(3));
    desk.record(october(3), G01);
    const codes = [
      desk.code(october(4), MANAGER, 'ledger.reject', { pending: 1, reason: text }),
      desk.code(october(4), MANAGER, 'ledger.reverse', { seq: 1, reason: text }),
      desk.code(october(4), ATTENDANT, 'ledger.appeal', { seq: 1, text }),
      desk.code(october(4), MANAGER, 'ledger.resolveAppeal', {
        seq: 1,
        outcome: 'upheld',
        reason: text,
      }),
    ];
    expect(codes).toEqual(codes.map(() => 'BAD_INPUT'));
  });

  it('P-13 becomes the reversal’s note, to the character', () => {
    desk.record(october(3));
    const given = '  记错了人\n应为 陈晨 ';
    desk.did(october(4), MANAGER, 'ledger.reverse', { seq: 1, reason: given });
    expect(desk.rows('2026-10').at(-1)).toMatchObject({ note: given, recordedBy: MANAGER });
  });
});

describe('a late entry', () => {
  it('P-13 counts in its own month while that is open', () => {
    desk.record(november(1), { businessDate: '2026-10-30', late: true });
    expect(desk.rows('2026-10')).toMatchObject([{ month: '2026-10' }]);
    expect(desk.rows('2026-11')).toEqual([]);
  });
});

describe('an open appeal', () => {
  it('P-13 has got what it asked for where the manager reverses the entry by himself', () => {
    desk.record(october(3));
    desk.did(october(4), ATTENDANT, 'ledger.appeal', { seq: 1, text: '不是我' });
    expect(desk.reverse(october(5), 1)).toBe('ok');
    expect(desk.rows('2026-10')[0]?.answer).toMatchObject({ resolved: 'reversed' });
    const again = { seq: 1, outcome: 'reversed', reason } as const;
    expect(desk.code(october(6), MANAGER, 'ledger.resolveAppeal', again)).toBe('CONFLICT');
  });

  it('P-13 of a closed month is still heard, and its reversal counts in the present month', () => {
    desk.record(october(30));
    expect(desk.closeOctober(november(2))).toBe('ok');
    const before = desk.ledger('2026-10').sum;
    desk.did(november(3), ATTENDANT, 'ledger.appeal', { seq: 1, text: '不是我' });
    const granted = { seq: 1, outcome: 'reversed', reason } as const;
    desk.did(november(4), MANAGER, 'ledger.resolveAppeal', granted);
    expect(desk.ledger('2026-10').sum).toEqual(before);
    expect(desk.rows('2026-11')).toMatchObject([{ reverses: 1, businessDate: '2026-11-04' }]);
  });
});

describe('somebody who has left', () => {
  it('P-13 is recorded on up to the last day, and not after it', () => {
    desk.did(october(5), MANAGER, 'staff.leave', { no: COLLEAGUE, on: '2026-10-08' });
    const on = (businessDate: string) =>
      desk.tryRecord(october(10), { staff: COLLEAGUE, businessDate });
    expect([on('2026-10-07'), on('2026-10-08')]).toEqual(['ok', 'CONFLICT']);
  });

  it('P-13 gives no more commands: neither records nor answers', () => {
    desk.record(october(3));
    desk.did(october(5), MANAGER, 'staff.leave', { no: ATTENDANT, on: '2026-10-08' });
    const code = (day: number) =>
      desk.code(october(day), ATTENDANT, 'ledger.acknowledge', { seq: 1 });
    expect([code(8), code(7)]).toEqual(['NOT_ALLOWED', 'ok']);
  });
});

describe('a closing', () => {
  it('F-07 answers the chain’s head at that moment, and keeps it', () => {
    desk.record(october(3));
    const head = desk.record(october(4));
    const closed = desk.did(november(2), MANAGER, 'month.close', { month: '2026-10' });
    expect(closed.output).toEqual(head);
    desk.record(november(3));
    const kept = desk.look(november(4), 'month.get', { month: '2026-10' }, MANAGER).closed;
    expect(kept).toMatchObject({ head, closedBy: MANAGER });
  });

  it('F-07 of a month without entries is a closing all the same', () => {
    expect(desk.closeOctober(november(2))).toBe('ok');
    expect(desk.tryRecord(november(3), { businessDate: '2026-10-30' })).toBe('MONTH_CLOSED');
  });
});

/** What was refused to whom, as the audit has it. */
const audited = () =>
  desk.station.db
    .all<{ actor: string; detail: string }>(
      `SELECT actor, detail FROM audit WHERE what = 'refused' ORDER BY id`,
    )
    .map(({ actor, detail }) => ({ actor, ...(JSON.parse(detail) as object) }));
const line = (actor: string, command: string) =>
  expect.objectContaining({ actor, command, code: 'NOT_ALLOWED' });

describe('a try at what one may not do', () => {
  it('P-13 G-01 leaves an audit line with who tried what, and nothing else', () => {
    desk.record(october(3));
    desk.tryRecord(october(4), {}, ATTENDANT);
    desk.tryRecord(october(4), { staff: SUPERVISOR }, SUPERVISOR);
    desk.code(october(4), COLLEAGUE, 'ledger.appeal', { seq: 1, text: 'x' });
    desk.code(october(4), SUPERVISOR, 'month.close', { month: '2026-09' });
    expect(audited()).toEqual([
      line(ATTENDANT, 'ledger.record'),
      line(SUPERVISOR, 'ledger.record'),
      line(COLLEAGUE, 'ledger.appeal'),
      line(SUPERVISOR, 'month.close'),
    ]);
  });
});

describe('a tail that was cut off', () => {
  it('P-13 is still missed after new entries have taken some of its numbers', () => {
    for (const day of [1, 2, 3, 4]) desk.record(october(day));
    const { db } = desk.station;
    tamper(desk.folder, (raw) => {
      raw.exec(`DELETE FROM ledger_entry WHERE seq > 2`);
      raw.exec(`UPDATE ledger_sum SET entries = 2, penalty_times = 2, penalty_fen = -10000`);
    });
    expect(verifyStation(db)).toEqual({ ok: false, seq: 3, reason: 'truncated' });
    desk.record(october(5));
    expect(verifyStation(db)).toEqual({ ok: false, seq: 4, reason: 'truncated' });
  });
});

describe('an entry that does not hold', () => {
  it('P-13 is named by what it now says', () => {
    desk.record(october(1));
    desk.record(october(2));
    tamper(desk.folder, (raw) =>
      raw.exec(`UPDATE ledger_entry SET amount_fen = -500 WHERE seq = 2`),
    );
    expect(desk.look(october(3), 'chain.verify', {}, MANAGER)).toEqual({
      ok: false,
      seq: 2,
      reason: 'wrong-hash',
      entry: {
        businessDate: '2026-10-02',
        staff: ATTENDANT,
        rule: 'P-13',
        times: 1,
        amountFen: -500,
        note: P13.note,
        recordedBy: SUPERVISOR,
      },
    });
  });
});
