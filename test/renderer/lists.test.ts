import { describe, expect, it } from 'vitest';
import { closingSteps, nextStep, openingSteps } from '../../renderer/state/progress';
import { checkersOf, nextKind, toggled } from '../../renderer/screens/lists/grooming/checks';
import { handoverOf, isOff, linesOf, needsNote } from '../../renderer/screens/lists/handover/draft';
import { usualCount } from '../../renderer/screens/lists/tick/usual-count';
import { shiftStands } from '../../renderer/state/shift-words';
import { standardV1 } from '../../resources/standard';
import type { Day, HandoverView, Member } from '../../shared/contract/queries';

const day: Day = {
  nowMs: 0,
  date: '2026-11-23',
  phase: 'opening',
  shift: null,
  shiftClosed: false,
  ticks: [],
  grooming: [],
  handoverIn: null,
  handoverOut: null,
  lastHandover: null,
  left: [],
};

const tick = (item: string, state: Day['ticks'][number]['state'], count: number | null = null) => ({
  item,
  part: '',
  state,
  count,
  note: null,
  staffNo: 'A001',
  atMs: 0,
});

const member = (no: string, checkedInAtMs: number | null): Member => ({
  no,
  name: no,
  gender: 'f',
  role: 'attendant',
  checkedInAtMs,
  late: false,
});

const check = (staffNo: string, kind: 'self' | 'mutual') => ({
  atMs: 0,
  staffNo,
  kind,
  checkedBy: 'A002',
  failed: [],
});

const handover = (cups: number): HandoverView => ({
  atMs: 0,
  date: '2026-11-22',
  direction: 'out',
  guard: '老赵',
  staffNo: 'A001',
  left: null,
  accepted: null,
  items: [
    { name: '茶杯', expected: 60, counted: cups, note: null },
    { name: '水瓶', expected: 6, counted: 5, note: null },
  ],
});

const checkIn = (on: Day, members: Member[]) => openingSteps(on, members, standardV1)[0];

describe('how far the lists are', () => {
  it('O-01: asks for the check-in first', () => {
    const steps = openingSteps(day, [member('A001', null)], standardV1);
    expect(nextStep(steps)?.code).toBe('check-in');
  });

  it('O-01: the check-in is ticked when the whole team is there, or once the opening is over', () => {
    const team = [member('A001', 1), member('A002', 1), member('A003', null)];
    const here = team.map((one) => ({ ...one, checkedInAtMs: 1 }));
    expect(checkIn(day, team)).toEqual({ code: 'check-in', done: 2, of: 3, settled: false });
    expect(checkIn(day, here)).toMatchObject({ done: 3, of: 3, settled: true });
    expect(checkIn({ ...day, phase: 'service' }, team)).toMatchObject({ done: 2, settled: true });
    // Whoever is there goes on meanwhile.
    expect(nextStep(openingSteps(day, team, standardV1))?.code).toBe('grooming');
  });

  it('E-01: grooming is done when everybody there was looked at twice', () => {
    const team = [member('A001', 1), member('A002', 1), member('A003', null)];
    const grooming = [check('A001', 'self'), check('A001', 'mutual'), check('A002', 'self')];
    const steps = openingSteps({ ...day, grooming }, team, standardV1);
    expect(steps[1]).toEqual({ code: 'grooming', done: 1, of: 2, settled: false });
    expect(nextKind({ ...day, grooming }, 'A002')).toBe('mutual');
    expect(nextKind({ ...day, grooming }, 'A003')).toBe('self');
  });

  it('O-03 to O-10: what is set aside counts as settled, what was taken back does not', () => {
    const ticks = [tick('O-03', 'done'), tick('O-08', 'na'), tick('O-04', 'undone')];
    const steps = openingSteps({ ...day, ticks }, [], standardV1);
    expect(steps.at(-1)).toMatchObject({ code: 'prepare', done: 2, of: 8, settled: false });
  });

  it('C-01 to C-03, then the handover, then the close', () => {
    const ticks = ['C-01', 'C-02', 'C-03'].map((item) => tick(item, 'done'));
    expect(nextStep(closingSteps(day, standardV1))?.code).toBe('tidy');
    expect(nextStep(closingSteps({ ...day, ticks }, standardV1))?.code).toBe('handover-out');
  });
});

describe('O-02: the handover form', () => {
  const draft = { guard: '', counted: {}, notes: {}, left: '' };
  const lineOf = (last: HandoverView | null, part: Partial<typeof draft> & object = {}) =>
    linesOf(standardV1.handover, last, { ...draft, ...part });

  it('expects what the last handover counted, else what the standard has', () => {
    expect(lineOf(null)[0]).toMatchObject({ name: '茶杯', expected: 60, counted: 60 });
    expect(lineOf(handover(58))[0]).toMatchObject({ expected: 58, counted: 58 });
  });

  it('asks for words where a number is off', () => {
    const [off] = lineOf(null, { counted: { cups: 57 } });
    expect(off && isOff(off) && needsNote(off)).toBe(true);
    const [told] = lineOf(null, { counted: { cups: 57 }, notes: { cups: '碎了三只' } });
    expect(told && isOff(told) && !needsNote(told)).toBe(true);
  });

  it('gives the command without empty notes', () => {
    const [cups, sets] = handoverOf(
      'in',
      { guard: ' 老赵 ', left: '' },
      lineOf(null, { notes: { cups: ' 好 ' } }),
    ).items;
    expect(cups).toEqual({ name: '茶杯', expected: 60, counted: 60, note: '好' });
    expect(sets).not.toHaveProperty('note');
  });

  it('F-06 says what is left for the next shift at closing alone', () => {
    const left = { guard: '老赵', left: ' 王总十点来 ' };
    expect(handoverOf('out', left, []).left).toBe('王总十点来');
    expect(handoverOf('in', left, []).left).toBe('');
  });
});

describe('ticking', () => {
  const thermoses = standardV1.checklist.find((item) => item.code === 'O-05');

  it('O-05: the count starts from the tick before, else from the handover', () => {
    if (!thermoses) throw new Error('no O-05');
    expect(usualCount(thermoses, day)).toBe(6);
    expect(usualCount(thermoses, { ...day, handoverIn: handover(60) })).toBe(5);
    expect(usualCount(thermoses, { ...day, ticks: [tick('O-05', 'undone', 4)] })).toBe(4);
  });

  it('E-01: a tap marks a point, another takes the mark away', () => {
    expect(toggled([], 'hair')).toEqual(['hair']);
    expect(toggled(['hair', 'face'], 'hair')).toEqual(['face']);
  });
});

describe('who looks at whom', () => {
  const people = [member('A001', 1), member('A002', 1), member('A003', 1)];
  const nos = (kind: 'self' | 'mutual') => checkersOf(people, 'A001', kind).map(({ no }) => no);

  it('E-01 oneself, then each colleague who is here and nobody else', () => {
    expect(nos('self')).toEqual(['A001']);
    expect(nos('mutual')).toEqual(['A002', 'A003']);
    expect(checkersOf([member('A001', 1)], 'A001', 'mutual')).toEqual([]);
  });
});

describe('how the shift stands', () => {
  const shift = {
    date: '2026-11-23',
    startsAt: '09:00',
    startsAtMs: 0,
    openedAtMs: 0,
    openedBy: 'S001',
  };
  it.each([
    [null, false, 'none'],
    [shift, false, 'on'],
    [shift, true, 'on'],
    [null, true, 'over'],
  ] as const)('%#: one word for every place', (open, shiftClosed, word) => {
    expect(shiftStands({ shift: open, shiftClosed })).toBe(word);
  });
});
