import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ATTENDANT, instantOf, MANAGER, SUPERVISOR } from '../support/station';
import { openLedgerDesk, type LedgerDesk } from '../support/ledger-desk';
import { G01, october, P13 } from '../support/october';

let desk: LedgerDesk;
beforeEach(() => {
  desk = openLedgerDesk();
});
afterEach(() => desk.close());

/** Gives a command so many milliseconds from 10:00 on the 10th; answers its flag or its refusal. */
function give(ms: number, as: string, name: string, input: object): boolean | string {
  const at = new Date(Date.parse(instantOf(october(10))) + ms).toISOString();
  const answer = desk.station.perform({ at, as, do: name, with: input });
  return answer.ok ? answer.value.flags.includes('clock-back') : answer.error.code;
}

const id = '0199a000-0000-7000-8000-00000000000a';
const first = { at: instantOf(october(3)), as: SUPERVISOR, do: 'ledger.record', id, with: P13 };

describe('a clock that goes back', () => {
  beforeEach(() => {
    desk.record(october(9));
    desk.record(october(9), G01);
    desk.did(october(10), ATTENDANT, 'patrol.log', { zone: 'hall' });
  });

  it('P-13 is trusted up to five seconds, and no millisecond more', () => {
    expect(give(-5_000, SUPERVISOR, 'ledger.record', P13)).toBe(false);
    expect(give(-5_001, SUPERVISOR, 'ledger.record', P13)).toBe('CLOCK_BACKWARDS');
  });

  it.each([
    ['ledger.record', SUPERVISOR, G01],
    ['ledger.approve', MANAGER, { pending: 1 }],
    ['ledger.reverse', MANAGER, { seq: 1, reason: 'x' }],
    ['month.close', MANAGER, { month: '2026-09' }],
  ])('P-13 G-01 %s waits', (name, as, input) => {
    expect(give(-60_000, as, name, input)).toBe('CLOCK_BACKWARDS');
    expect(give(0, as, name, input)).toBe(false);
  });

  it('S-01 S-16 service goes on, flagged', () => {
    expect(give(-60_000, ATTENDANT, 'patrol.log', { zone: 'model' })).toBe(true);
    expect(give(-60_000, ATTENDANT, 'table.seat', { table: 'T1', guests: 2 })).toBe(true);
  });

  it('P-13 the newest time stays the newest', () => {
    give(-60_000, ATTENDANT, 'patrol.log', { zone: 'model' });
    expect(give(-30_000, SUPERVISOR, 'ledger.record', P13)).toBe('CLOCK_BACKWARDS');
  });
});

describe('a retry with the same id', () => {
  it('P-13 finds its own entry, now and later', () => {
    const answer = desk.station.perform(first);
    expect(desk.station.perform(first)).toEqual(answer);
    expect(desk.station.perform({ ...first, at: instantOf(october(4)) })).toEqual(answer);
    expect(desk.rows('2026-10')).toHaveLength(1);
  });

  it('G-01 finds its own proposal', () => {
    const proposal = { ...first, with: G01 };
    const answers = [1, 2, 3].map(() => desk.station.perform(proposal));
    expect(answers.map((answer) => answer.ok && answer.value.output)).toEqual(
      Array.from({ length: 3 }, () => ({ pending: 1 })),
    );
  });

  it('P-13 belongs to what was meant, and to who meant it', () => {
    desk.station.perform(first);
    const others = [
      { ...first, with: { ...P13, times: 2 } },
      { ...first, as: MANAGER },
      { ...first, do: 'ledger.acknowledge', with: { seq: 1 } },
    ];
    for (const other of others) {
      expect(desk.station.perform(other)).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
    }
    expect(desk.rows('2026-10')).toHaveLength(1);
  });

  it('P-13 is free again where the first was refused', () => {
    const refused = { ...first, as: ATTENDANT };
    expect(desk.station.perform(refused)).toMatchObject({ error: { code: 'NOT_ALLOWED' } });
    expect(desk.station.perform(first)).toMatchObject({ ok: true });
  });
});
