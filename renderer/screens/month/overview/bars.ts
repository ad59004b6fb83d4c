import type { MonthView } from '../../../../shared/contract/queries';

/** A person's two bars, as shares of the longest of all. */
export interface Bars {
  no: string;
  name: string;
  penaltyFen: number;
  rewardFen: number;
  penalty: number;
  reward: number;
}

/** Who has most at stake stands first. */
export function barsOf(people: MonthView['people']): Bars[] {
  const longest = Math.max(
    1,
    ...people.flatMap(({ sum }) => [Math.abs(sum.penaltyFen), Math.abs(sum.rewardFen)]),
  );
  return people
    .map(({ no, name, sum }) => ({
      no,
      name,
      penaltyFen: sum.penaltyFen,
      rewardFen: sum.rewardFen,
      penalty: Math.abs(sum.penaltyFen) / longest,
      reward: Math.abs(sum.rewardFen) / longest,
    }))
    .toSorted((a, b) => b.penalty + b.reward - (a.penalty + a.reward));
}
