import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ATTENDANT, COLLEAGUE, MANAGER, SUPERVISOR } from '../support/station';
import { openLedgerDesk, type LedgerDesk } from '../support/ledger-desk';
import { G01, november, october, P13 } from '../support/october';

let desk: LedgerDesk;
beforeEach(() => {
  desk = openLedgerDesk();
});
afterEach(() => desk.close());

const CLOSE = { month: '2026-10' } as const;

const appeal = { seq: 1, text: '当时在接待' };
const resolve = (outcome: 'upheld' | 'reversed') => ({ seq: 1, outcome, reason: '看过监控' });

describe('what is recorded', () => {
  it('P-13 stands with its day, its amount and its note, by who recorded it', () => {
    expect(desk.record(october(1, '08:40:00'), { times: 2 })).toMatchObject({ seq: 1 });
    expect(desk.rows('2026-10')).toMatchObject([
      {
        seq: 1,
        recordedAt: '2026-10-01T00:40:00.000Z',
        businessDate: '2026-10-01',
        month: '2026-10',
        staff: ATTENDANT,
        kind: 'penalty',
        rule: 'P-13',
        standard: 1,
        times: 2,
        sanction: 'fine',
        amountFen: -10_000,
        note: P13.note,
        recordedBy: SUPERVISOR,
        approvedBy: null,
        reverses: null,
      },
    ]);
  });

  it('P-13 counts on the local date of its time, whatever its offset', () => {
    const late = { do: 'ledger.record', as: SUPERVISOR, with: P13 };
    desk.station.perform({ ...late, at: '2026-10-31T15:59:59.999Z' });
    desk.station.perform({ ...late, at: '2026-10-31T12:00:00-04:00' });
    expect(desk.rows('2026-10').map(({ businessDate }) => businessDate)).toEqual(['2026-10-31']);
    expect(desk.rows('2026-11').map(({ businessDate }) => businessDate)).toEqual(['2026-11-01']);
  });

  it.each([
    ['empty', ''],
    ['spaces at both ends', '  x  '],
    ['lines of every kind', 'a\nb\r\nc\rd\u2028e'],
    ['tabs and quotes', '\t"\'`\\'],
    ['formulas', '=1+1'],
    ['letters that could be put together', 'e\u0301 é'],
    ['right to left, and hidden marks', '\u202Eabc\u200F\uFEFF'],
    ['500 characters outside the basic plane', '😀'.repeat(500)],
  ])('P-13 keeps a note to the character: %s', (_case, note) => {
    desk.record(october(1), { note });
    expect(desk.rows('2026-10')[0]?.note).toBe(note);
  });

  it.each([
    ['501 characters', '长'.repeat(501)],
    ['501 characters outside the basic plane', '😀'.repeat(501)],
    ['half a character', 'x\uD83D'],
  ])('P-13 refuses a note of %s', (_case, note) => {
    expect(desk.code(october(1), SUPERVISOR, 'ledger.record', { ...P13, note })).toBe('BAD_INPUT');
  });

  it('P-13 may be of any day up to today, and of no day to come', () => {
    const dates = ['2026-10-06', '2026-10-05', '2026-10-01', '2026-02-30'];
    const codes = dates.map((businessDate) =>
      desk.code(october(5, '23:59:59'), SUPERVISOR, 'ledger.record', { ...P13, businessDate }),
    );
    expect(codes).toEqual(['BAD_INPUT', 'ok', 'ok', 'BAD_INPUT']);
  });
});

describe('what needs the manager', () => {
  it('G-01 R-04 waits under whole numbers from 1, in order, and is not in the ledger', () => {
    const proposals = [G01, { ...G01, rule: 'R-04' }, { ...G01, rule: 'G-08' }];
    const answers = proposals.map((more) => desk.record(october(1), more));
    expect(answers).toEqual([{ pending: 1 }, { pending: 2 }, { pending: 3 }]);
    desk.did(october(1, '11:00:00'), MANAGER, 'ledger.reject', { pending: 2, reason: '不属实' });
    expect(desk.record(october(1, '12:00:00'), G01)).toEqual({ pending: 4 });
    expect(desk.rows('2026-10')).toEqual([]);
    const waiting = desk.look(october(2), 'ledger.pending', {}, MANAGER);
    expect(waiting.map(({ id }) => id)).toEqual([1, 3, 4]);
  });

  it('G-01 once approved it has the approval’s time, the proposer and the proposal’s day', () => {
    desk.record(october(3), G01);
    desk.did(october(5, '12:00:00'), MANAGER, 'ledger.approve', { pending: 1 });
    expect(desk.rows('2026-10')).toMatchObject([
      {
        recordedAt: '2026-10-05T04:00:00.000Z',
        businessDate: '2026-10-03',
        amountFen: -10_000,
        recordedBy: SUPERVISOR,
        approvedBy: MANAGER,
      },
    ]);
  });

  it('G-01 the manager’s own figure counts, and has the same floor', () => {
    desk.record(october(3), { ...G01, amountFen: 50_000, times: 2 });
    const codes = [19_999, 20_000].map((amountFen) =>
      desk.code(october(4), MANAGER, 'ledger.approve', { pending: 1, amountFen }),
    );
    expect(codes).toEqual(['BAD_INPUT', 'ok']);
    expect(desk.rows('2026-10')).toMatchObject([{ amountFen: -20_000, times: 2 }]);
  });

  it('G-03 a dismissal has no amount, counts once, and counts as a penalty', () => {
    const dismissal = { rule: 'G-03', sanction: 'dismissal' };
    expect(desk.record(october(3), { ...dismissal })).toEqual({ pending: 1 });
    desk.did(october(4), MANAGER, 'ledger.approve', { pending: 1 });
    expect(desk.rows('2026-10')).toMatchObject([{ ...dismissal, times: 1, amountFen: 0 }]);
    expect(desk.ledger('2026-10').sum).toMatchObject({
      penaltyTimes: 1,
      penaltyFen: 0,
      dismissals: 1,
    });
  });

  it('G-01 R-04 what is settled stays settled', () => {
    desk.record(october(3), G01);
    desk.record(october(3), G01);
    desk.did(october(4), MANAGER, 'ledger.approve', { pending: 1 });
    desk.did(october(4), MANAGER, 'ledger.reject', { pending: 2, reason: '不属实' });
    for (const pending of [1, 2]) {
      expect(desk.code(october(5), MANAGER, 'ledger.approve', { pending })).toBe('CONFLICT');
      const reject = { pending, reason: '再想想' };
      expect(desk.code(october(5), MANAGER, 'ledger.reject', reject)).toBe('CONFLICT');
    }
    expect(desk.rows('2026-10')).toHaveLength(1);
  });
});

describe('a reversal', () => {
  it('P-13 takes off what it reverses, in times and amount', () => {
    desk.record(october(3), { times: 3 });
    desk.record(october(3), { rule: 'R-03' });
    const before = desk.ledger('2026-10').sum;
    desk.record(october(4), { times: 2 });
    expect(desk.reverse(october(5), 3)).toBe('ok');
    expect(desk.ledger('2026-10').sum).toEqual({ ...before, entries: 4 });
    expect(desk.rows('2026-10').at(-1)).toMatchObject({
      seq: 4,
      kind: 'reversal',
      staff: ATTENDANT,
      rule: 'P-13',
      times: 2,
      sanction: 'fine',
      amountFen: 10_000,
      reverses: 3,
      month: '2026-10',
    });
  });

  it('P-13 is made once, and is not reversed itself', () => {
    desk.record(october(3));
    expect([
      desk.reverse(october(5), 1),
      desk.reverse(october(6), 1),
      desk.reverse(october(7), 2),
    ]).toEqual(['ok', 'CONFLICT', 'CONFLICT']);
  });

  it('P-13 counts in the entry’s month while that is open, else in its own', () => {
    desk.record(october(30));
    desk.record(october(30));
    expect(desk.reverse(november(1), 1)).toBe('ok');
    desk.did(november(2), MANAGER, 'month.close', CLOSE);
    expect(desk.reverse(november(3), 2)).toBe('ok');
    const reversed = ['2026-10', '2026-11'].map((month) =>
      desk.rows(month).flatMap(({ reverses }) => reverses ?? []),
    );
    expect(reversed).toEqual([[1], [2]]);
  });
});

describe('the staff member’s answer', () => {
  it('P-13 is given once: acknowledged or appealed', () => {
    desk.record(october(3));
    desk.record(october(3));
    desk.did(october(4), ATTENDANT, 'ledger.acknowledge', { seq: 1 });
    desk.did(october(4), ATTENDANT, 'ledger.appeal', { ...appeal, seq: 2 });
    for (const seq of [1, 2]) {
      expect(desk.code(october(5), ATTENDANT, 'ledger.acknowledge', { seq })).toBe('CONFLICT');
      const again = { ...appeal, seq };
      expect(desk.code(october(5), ATTENDANT, 'ledger.appeal', again)).toBe('CONFLICT');
    }
  });

  it('P-13 is nobody else’s to give, not even a manager’s', () => {
    desk.record(october(3));
    for (const as of [COLLEAGUE, SUPERVISOR, MANAGER]) {
      expect(desk.code(october(4), as, 'ledger.acknowledge', { seq: 1 })).toBe('NOT_ALLOWED');
      expect(desk.code(october(4), as, 'ledger.appeal', appeal)).toBe('NOT_ALLOWED');
    }
  });

  it('P-13 an appeal that is upheld leaves the entry as it is', () => {
    desk.record(october(3));
    desk.did(october(4), ATTENDANT, 'ledger.appeal', appeal);
    desk.did(october(5), MANAGER, 'ledger.resolveAppeal', resolve('upheld'));
    expect(desk.rows('2026-10')).toHaveLength(1);
    const again = desk.code(october(6), MANAGER, 'ledger.resolveAppeal', resolve('reversed'));
    expect(again).toBe('CONFLICT');
  });

  it('P-13 an appeal that is granted makes the reversal', () => {
    desk.record(october(3));
    desk.did(october(4), ATTENDANT, 'ledger.appeal', appeal);
    const done = desk.did(october(5), MANAGER, 'ledger.resolveAppeal', resolve('reversed'));
    expect(done.output).toMatchObject({ seq: 2 });
    expect(desk.rows('2026-10').at(-1)).toMatchObject({ reverses: 1, amountFen: 5_000 });
    const twice = { seq: 1, reason: '再冲一次' };
    expect(desk.code(october(6), MANAGER, 'ledger.reverse', twice)).toBe('CONFLICT');
  });

  it('P-13 without an open appeal there is nothing to resolve', () => {
    desk.record(october(3));
    const code = () => desk.code(october(5), MANAGER, 'ledger.resolveAppeal', resolve('upheld'));
    expect(code()).toBe('CONFLICT');
    desk.did(october(6), ATTENDANT, 'ledger.acknowledge', { seq: 1 });
    expect(code()).toBe('CONFLICT');
  });
});
