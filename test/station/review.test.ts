import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandInput } from '../../shared/contract/commands';
import {
  ATTENDANT,
  COLLEAGUE,
  MANAGER,
  openedStation,
  SUPERVISOR,
  type TestStation,
} from '../support/station';

const at = (time: string, day = '01') => `2026-11-${day}T${time}`;
const OCTOBER = '2026-10';

const decision = (more: object = {}) => ({
  month: OCTOBER,
  step: 5,
  text: '周五练端托盘',
  owner: SUPERVISOR,
  dueOn: '2026-11-10',
  ...more,
});

describe('the month’s review meeting', () => {
  let test: TestStation;
  beforeEach(() => {
    test = openedStation();
    for (const [staff, rule, times] of [
      [ATTENDANT, 'P-13', 2],
      [COLLEAGUE, 'P-13', 1],
    ] as const) {
      const slip = { staff, rule, times, note: '' };
      test.did('2026-10-05T10:00:00', SUPERVISOR, 'ledger.record', slip);
    }
  });
  afterEach(() => test.close());

  const hold = (month = OCTOBER) =>
    test.did(at('09:00:00'), MANAGER, 'review.hold', { month, present: [SUPERVISOR, ATTENDANT] });
  const look = (about: CommandInput<'review.look'>['about'], time = '09:05:00') =>
    test.did(at(time), MANAGER, 'review.look', { month: OCTOBER, about });
  const review = (month: string, time = at('12:00:00')) =>
    test.look(time, 'review.get', { month }, MANAGER);

  it('F-08 keeps what was looked at with its figures, what was decided, by whom, due and done', () => {
    hold();
    const clause = look({ kind: 'clause', rule: 'P-13' }).output.point;
    look({ kind: 'repeat', rule: 'P-13', staff: ATTENDANT, text: '午高峰拿不过来' }, '09:06:00');
    look({ kind: 'other', text: '雨天门口滑' }, '09:07:00');
    const input = decision({ point: clause });
    const made = test.did(at('09:08:00'), MANAGER, 'review.decide', input).output.decision;
    test.did(at('18:00:00', '09'), MANAGER, 'review.done', { decision: made, note: '都会了' });
    expect(review(OCTOBER)).toEqual({
      month: OCTOBER,
      held: {
        on: '2026-11-01',
        atMs: Date.parse('2026-11-01T09:00:00+08:00'),
        by: MANAGER,
        present: [SUPERVISOR, ATTENDANT],
        note: '',
      },
      points: [
        { id: 1, kind: 'clause', rule: 'P-13', staff: null, times: 3, text: '' },
        { id: 2, kind: 'repeat', rule: 'P-13', staff: ATTENDANT, times: 2, text: '午高峰拿不过来' },
        { id: 3, kind: 'other', rule: null, staff: null, times: null, text: '雨天门口滑' },
      ],
      decisions: [
        {
          id: made,
          month: OCTOBER,
          point: clause,
          step: 5,
          text: '周五练端托盘',
          owner: SUPERVISOR,
          dueOn: '2026-11-10',
          doneOn: '2026-11-09',
          doneBy: MANAGER,
          doneNote: '都会了',
        },
      ],
      leftOver: [],
    });
  });

  it('F-08 what is open goes over to the next review, the earliest due first', () => {
    hold();
    const about = look({ kind: 'repeat', rule: 'P-13', staff: ATTENDANT }).output.point;
    const later = decision({ dueOn: '2026-12-01', text: '换防滑垫' });
    test.did(at('09:05:30'), MANAGER, 'review.decide', later);
    test.did(at('09:06:00'), MANAGER, 'review.decide', decision({ point: about }));
    const open = test.look(at('10:00:00'), 'review.open', {}, MANAGER);
    expect(open.map(({ text }) => text)).toEqual(['周五练端托盘', '换防滑垫']);
    expect(review('2026-11').leftOver.map(({ text }) => text)).toEqual([
      '周五练端托盘',
      '换防滑垫',
    ]);
    // Each with what it is about, where that is a clause.
    expect(review('2026-11').leftOver.map(({ rule, staff }) => [rule, staff])).toEqual([
      ['P-13', ATTENDANT],
      [null, null],
    ]);
    expect(review(OCTOBER).leftOver).toEqual([]);
    test.did(at('11:00:00'), MANAGER, 'review.done', { decision: 2 });
    expect(review('2026-11').leftOver.map(({ text }) => text)).toEqual(['换防滑垫']);
  });

  it('F-08 a wrong tap is taken back within ten seconds: a point, a decision, a tick', () => {
    hold();
    const undo = (event: number, time: string) =>
      test.did(at(time), MANAGER, 'service.undo', { event });
    undo(look({ kind: 'clause', rule: 'P-13' }).event, '09:05:05');
    expect(review(OCTOBER).points).toEqual([]);
    look({ kind: 'clause', rule: 'P-13' }, '09:06:00');
    undo(test.did(at('09:07:00'), MANAGER, 'review.decide', decision()).event, '09:07:05');
    expect(review(OCTOBER).decisions).toEqual([]);
    const kept = test.did(at('09:08:00'), MANAGER, 'review.decide', decision()).output.decision;
    undo(test.did(at('09:09:00'), MANAGER, 'review.done', { decision: kept }).event, '09:09:05');
    expect(review(OCTOBER).decisions).toMatchObject([{ id: kept, doneOn: null, doneBy: null }]);
  });

  it('F-08 is refused in the order shape, role, existence, state', () => {
    const code = (
      as: string,
      name: 'review.hold' | 'review.look' | 'review.decide',
      input: object,
    ) => test.code(at('09:00:00'), as, name, input as never);
    const meeting = { month: OCTOBER, present: [SUPERVISOR] };
    expect(code(MANAGER, 'review.hold', { ...meeting, month: '2026-12' })).toBe('BAD_INPUT');
    expect(code(MANAGER, 'review.hold', { ...meeting, heldOn: '2026-11-02' })).toBe('BAD_INPUT');
    expect(code(MANAGER, 'review.hold', { ...meeting, present: [] })).toBe('BAD_INPUT');
    expect(code(SUPERVISOR, 'review.hold', meeting)).toBe('NOT_ALLOWED');
    expect(code(MANAGER, 'review.hold', { ...meeting, present: ['X9'] })).toBe('NOT_FOUND');
    const about = { kind: 'clause', rule: 'P-13' };
    expect(code(MANAGER, 'review.look', { month: OCTOBER, about })).toBe('NOT_FOUND');
    expect(code(MANAGER, 'review.decide', decision())).toBe('NOT_FOUND');
    hold();
    expect(code(MANAGER, 'review.hold', meeting)).toBe('CONFLICT');
    const wrong = { month: OCTOBER, about: { kind: 'clause', rule: 'P-99' } };
    expect(code(MANAGER, 'review.look', wrong)).toBe('BAD_INPUT');
    expect(code(MANAGER, 'review.look', { month: OCTOBER, about })).toBe('ok');
    expect(code(MANAGER, 'review.look', { month: OCTOBER, about })).toBe('CONFLICT');
    expect(code(MANAGER, 'review.decide', decision({ dueOn: '2026-10-31' }))).toBe('BAD_INPUT');
    expect(code(MANAGER, 'review.decide', decision({ point: 9 }))).toBe('NOT_FOUND');
    expect(code(MANAGER, 'review.decide', decision({ owner: 'X9' }))).toBe('NOT_FOUND');
    test.did(at('09:30:00'), MANAGER, 'staff.leave', { no: COLLEAGUE, on: '2026-11-01' });
    expect(code(MANAGER, 'review.decide', decision({ owner: COLLEAGUE }))).toBe('CONFLICT');
    expect(test.code(at('10:00:00'), MANAGER, 'review.done', { decision: 9 })).toBe('NOT_FOUND');
    test.did(at('10:01:00'), MANAGER, 'review.decide', decision());
    test.did(at('10:02:00'), MANAGER, 'review.done', { decision: 1 });
    expect(test.code(at('10:03:00'), MANAGER, 'review.done', { decision: 1 })).toBe('CONFLICT');
  });
});
