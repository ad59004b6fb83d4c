import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandInput } from '../../shared/contract/commands';
import {
  ATTENDANT,
  COLLEAGUE,
  openedStation,
  SUPERVISOR,
  type TestStation,
} from '../support/station';

const EVENING = '2026-10-01T18:00:00';
const MORNING = '2026-10-02T08:50:00';

let test: TestStation;
beforeEach(() => {
  test = openedStation();
});
afterEach(() => test.close());

type Form = CommandInput<'handover.record'>;

const CUPS = { name: '茶杯', expected: 60, counted: 60 };

const handOut = (form: Partial<Form> = {}, at = EVENING) =>
  test.did(at, ATTENDANT, 'handover.record', {
    direction: 'out',
    guard: '老吴',
    items: [CUPS],
    ...form,
  });
const takeIn = (at = MORNING) =>
  test.code(at, COLLEAGUE, 'handover.record', { direction: 'in', guard: '老吴', items: [CUPS] });
const accept = (handover: number, at = MORNING) =>
  test.code(at, COLLEAGUE, 'handover.accept', { handover });
const floorOpens = (at = MORNING) =>
  test.code(at, COLLEAGUE, 'checklist.tick', { item: 'O-10', state: 'done' });
const dayAt = (at = MORNING) => test.look(at, 'day.get', {});

function nextMorning() {
  test.did('2026-10-01T18:30:00', SUPERVISOR, 'shift.close', {});
  test.did('2026-10-02T08:40:00', SUPERVISOR, 'shift.open', { startsAt: '09:00' });
}

describe('what is left for the next shift', () => {
  it('O-02 F-06 words stand there with who left them, until the next shift takes them over', () => {
    handOut({ left: '王总明早十点来，坐靠窗' });
    nextMorning();
    expect(dayAt().left).toMatchObject([
      {
        id: 1,
        date: '2026-10-01',
        staffNo: ATTENDANT,
        guard: '老吴',
        left: '王总明早十点来，坐靠窗',
      },
    ]);
    expect(accept(1)).toBe('ok');
    expect(dayAt().left).toEqual([]);
    expect(dayAt().lastHandover?.accepted).toEqual({
      atMs: Date.parse(`${MORNING}+08:00`),
      staffNo: COLLEAGUE,
    });
  });

  it('O-02 the bar is not taken over, and the floor not opened, before that', () => {
    handOut({ left: '制冰机坏了' });
    nextMorning();
    expect([takeIn(), floorOpens()]).toEqual(['CONFLICT', 'CONFLICT']);
    expect(test.code(MORNING, COLLEAGUE, 'checklist.tick', { item: 'O-03', state: 'done' })).toBe(
      'ok',
    );
    expect(accept(1)).toBe('ok');
    expect([takeIn(), floorOpens()]).toEqual(['ok', 'ok']);
  });

  it('O-02 a line’s note is left as well, although no other word is', () => {
    handOut({
      left: '',
      items: [CUPS, { ...CUPS, name: '托盘', counted: 59, note: '借给样板间' }],
    });
    nextMorning();
    expect(dayAt().left[0]?.items).toEqual([
      { name: '托盘', expected: 60, counted: 59, note: '借给样板间' },
    ]);
    expect(takeIn()).toBe('CONFLICT');
  });

  it('O-02 a form that is even and says nothing leaves nothing', () => {
    handOut({ left: ' ' });
    nextMorning();
    expect(dayAt().left).toEqual([]);
    expect(takeIn()).toBe('ok');
    expect(accept(1)).toBe('NOT_FOUND');
  });

  it('a form that does not ask what is left is taken as it always was', () => {
    handOut({ items: [{ ...CUPS, counted: 58, note: '碎了两只' }] });
    nextMorning();
    expect(takeIn()).toBe('ok');
  });

  it('is not for the shift that left it, nor taken over twice', () => {
    handOut({ left: '明早浇花' });
    expect(dayAt('2026-10-01T18:01:00').left).toEqual([]);
    expect(accept(1, '2026-10-01T18:01:00')).toBe('NOT_FOUND');
    nextMorning();
    expect([accept(7), accept(1), accept(1)]).toEqual(['NOT_FOUND', 'ok', 'NOT_FOUND']);
  });

  it('a form filled in anew takes the place of the one before it', () => {
    handOut({ left: '明早浇花' });
    handOut({ left: '明早浇花，关窗' }, '2026-10-01T18:10:00');
    nextMorning();
    expect(dayAt().left.map(({ left }) => left)).toEqual(['明早浇花，关窗']);
    expect(accept(1)).toBe('NOT_FOUND');
  });

  it('what two closings left is taken over together, and only once all of it was read', () => {
    handOut({ left: '一' });
    nextMorning();
    handOut({ left: '二' }, '2026-10-02T18:00:00');
    test.did('2026-10-02T18:30:00', SUPERVISOR, 'shift.close', {});
    const third = '2026-10-03T08:50:00';
    expect(dayAt(third).left.map(({ left }) => left)).toEqual(['一', '二']);
    expect([accept(1, third), accept(2, third)]).toEqual(['CONFLICT', 'ok']);
    expect(dayAt(third).left).toEqual([]);
  });
});

describe('the form', () => {
  it('F-06 what was left stands in the day’s work log', () => {
    handOut({ left: '明早浇花' });
    const log = test.look(EVENING, 'worklog.get', { date: '2026-10-01' }, SUPERVISOR);
    expect(JSON.stringify(log)).toContain('明早浇花');
    expect(log.day.handovers).toMatchObject([{ direction: 'out', left: '明早浇花' }]);
  });

  it('O-02 a discrepancy without words about it is BAD_INPUT where the form asks for all of it', () => {
    const off = { ...CUPS, counted: 57 };
    const form = { direction: 'in', guard: '老吴', left: '' } as const;
    const give = (item: Form['items'][number]) =>
      test.code(MORNING, ATTENDANT, 'handover.record', { ...form, items: [item] });
    expect([give(off), give({ ...off, note: ' ' }), give({ ...off, note: '碎了三只' })]).toEqual([
      'BAD_INPUT',
      'BAD_INPUT',
      'ok',
    ]);
  });
});
