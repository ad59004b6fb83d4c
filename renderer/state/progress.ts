import type { Day, Member } from '../../shared/contract/queries';
import type { ChecklistItem, Standard } from '../../shared/standard/schema';

/** The steps of the lists, in order. */
export const OPENING_STEPS = ['check-in', 'grooming', 'handover-in', 'prepare'] as const;
export const CLOSING_STEPS = ['tidy', 'handover-out', 'close'] as const;
export type StepCode = (typeof OPENING_STEPS)[number] | (typeof CLOSING_STEPS)[number];

/** How far a step is. */
export interface StepProgress {
  code: StepCode;
  done: number;
  of: number;
  settled: boolean;
}

export type Tick = Day['ticks'][number];

export const tickOf = (day: Day, item: string, part = ''): Tick | undefined =>
  day.ticks.find((tick) => tick.item === item && tick.part === part);

/** Done, or set aside with a note. */
export const isSettled = (tick: Tick | undefined): boolean =>
  tick?.state === 'done' || tick?.state === 'na';

export const itemsOf = (standard: Standard, list: ChecklistItem['list']): ChecklistItem[] =>
  standard.checklist.filter((item) => item.list === list);

const counted = (code: StepCode, done: number, of: number): StepProgress => ({
  code,
  done,
  of,
  settled: of > 0 && done >= of,
});

function ticked(code: StepCode, day: Day, items: readonly ChecklistItem[]): StepProgress {
  const done = items.filter((item) => isSettled(tickOf(day, item.code))).length;
  return counted(code, done, items.length);
}

export const groomedBy = (day: Day, no: string, kind: 'self' | 'mutual') =>
  day.grooming.findLast((check) => check.staffNo === no && check.kind === kind);

/** E-01: looked at by oneself and by a colleague. */
export const isGroomed = (day: Day, no: string): boolean =>
  groomedBy(day, no, 'self') !== undefined && groomedBy(day, no, 'mutual') !== undefined;

/**
 * O-01: nobody says who is expected, so everybody on the team is. Once the opening is over, who is
 * still away has the day off.
 */
function checkIns(day: Day, members: readonly Member[], there: number): StepProgress {
  const step = counted('check-in', there, members.length);
  const isOver = day.phase === 'service' || day.phase === 'closing';
  return isOver && there > 0 ? { ...step, settled: true } : step;
}

export function openingSteps(
  day: Day,
  members: readonly Member[],
  standard: Standard,
): StepProgress[] {
  const on = members.filter((member) => member.checkedInAtMs !== null);
  const groomed = on.filter((member) => isGroomed(day, member.no)).length;
  return [
    checkIns(day, members, on.length),
    counted('grooming', groomed, on.length),
    counted('handover-in', day.handoverIn ? 1 : 0, 1),
    ticked('prepare', day, itemsOf(standard, 'opening')),
  ];
}

export function closingSteps(day: Day, standard: Standard): StepProgress[] {
  return [
    ticked('tidy', day, itemsOf(standard, 'closing')),
    counted('handover-out', day.handoverOut ? 1 : 0, 1),
    counted('close', day.shift === null && day.shiftClosed ? 1 : 0, 1),
  ];
}

/** Whoever is there goes on while others are still to come. */
const waitsForOthers = ({ code, done }: StepProgress): boolean => code === 'check-in' && done > 0;

/** The first step that is not settled and can be gone on with, else the last one. */
export const nextStep = (steps: readonly StepProgress[]): StepProgress | undefined =>
  steps.find((step) => !step.settled && !waitsForOthers(step)) ??
  steps.find((step) => !step.settled) ??
  steps.at(-1);
