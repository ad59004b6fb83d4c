import type { TrainingCard } from './cards';
import { randomOf, shuffled } from './random';

/** Questions in a round: five minutes at the bar. */
export const ROUND_SIZE = 8;

/** How well a person knows a card: when it is due again. */
export interface Known {
  card: string;
  dueAtMs: number;
}

/** Cards that a person should look at now: due ones, and ones never met. */
export function readiness(
  cards: readonly TrainingCard[],
  known: readonly Known[],
  nowMs: number,
): { due: number; fresh: number } {
  const dueAt = new Map(known.map(({ card, dueAtMs }) => [card, dueAtMs]));
  const fresh = cards.filter(({ key }) => !dueAt.has(key)).length;
  const due = cards.filter(({ key }) => (dueAt.get(key) ?? Infinity) <= nowMs).length;
  return { due, fresh };
}

/**
 * The cards of a round: what is due, longest first; then what is new, in the order of the cards;
 * then what will be due soonest. They come mixed, the same for the same seed.
 */
export function chooseRound(
  cards: readonly TrainingCard[],
  known: readonly Known[],
  nowMs: number,
  seed: string,
): string[] {
  const dueAt = new Map(known.map(({ card, dueAtMs }) => [card, dueAtMs]));
  const at = ({ key }: TrainingCard): number => dueAt.get(key) ?? Infinity;
  const met = cards.filter(({ key }) => dueAt.has(key)).toSorted((a, b) => at(a) - at(b));
  const due = met.filter((card) => at(card) <= nowMs);
  const fresh = cards.filter(({ key }) => !dueAt.has(key));
  const ahead = met.filter((card) => at(card) > nowMs);
  const chosen = [...due, ...fresh, ...ahead].slice(0, ROUND_SIZE).map(({ key }) => key);
  return shuffled(chosen, randomOf(seed));
}
