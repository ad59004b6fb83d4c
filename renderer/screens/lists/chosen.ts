import { create } from 'zustand';
import type { Phase } from '../../../shared/contract/queries';
import { day as dayNow, useDay } from '../../state/day';
import {
  CLOSING_STEPS,
  closingSteps,
  nextStep,
  OPENING_STEPS,
  openingSteps,
  type StepCode,
  type StepProgress,
} from '../../state/progress';
import { useStandard } from '../../state/standard';
import { useTeam } from '../../state/team';

/** The lists of a day, and the bar's shelf, which has no steps. */
export type ListCode = 'opening' | 'closing' | 'stock';

interface Tapped {
  list: ListCode;
  step: StepCode | null;
  /** The moment it was tapped in: the next one has its own list. */
  phase: Phase;
}

const useTapped = create<{ tapped: Tapped | null }>()(() => ({ tapped: null }));

const listOf = (step: StepCode): ListCode =>
  (CLOSING_STEPS as readonly StepCode[]).includes(step) ? 'closing' : 'opening';

export const chooseList = (list: ListCode): void =>
  useTapped.setState({ tapped: { list, step: null, phase: dayNow().phase } });

export function chooseStep(step: StepCode): void {
  if (![...OPENING_STEPS, ...CLOSING_STEPS].includes(step)) return;
  useTapped.setState({ tapped: { list: listOf(step), step, phase: dayNow().phase } });
}

/** Coming back in another moment of the day: its own list again. */
export function forgetOtherMoment(): void {
  if (useTapped.getState().tapped?.phase !== dayNow().phase) useTapped.setState({ tapped: null });
}

/** The list and step on the screen: what was tapped, else what the moment asks for. */
export function useChosen(): { list: ListCode; step: StepCode; steps: StepProgress[] } {
  const day = useDay();
  const team = useTeam();
  const standard = useStandard();
  const tapped = useTapped((state) => state.tapped);
  const byMoment = day.phase === 'service' || day.phase === 'closing' ? 'closing' : 'opening';
  const list = tapped?.list ?? byMoment;
  const steps =
    list === 'opening' ? openingSteps(day, team, standard) : closingSteps(day, standard);
  const step = tapped?.step ?? nextStep(steps)?.code ?? 'check-in';
  return { list, step, steps };
}

/** Stays on this step, now that somebody works on it. */
export const stay = (step: StepCode): void => chooseStep(step);
