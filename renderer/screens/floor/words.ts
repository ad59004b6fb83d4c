import type { TFunction } from 'i18next';
import type { TableView } from '../../../shared/contract/queries';
import type { Standard } from '../../../shared/standard/schema';
import { spanText } from '../../parts/span';
import type { RingState } from '../../parts/ring';
import type { TileView, Verb } from './table-state';

export type FloorWords = TFunction<'floor'>;

/** The phrase of the standard that goes with a step (S-01, S-04, S-08), or none. */
export const PHRASE_OF: Record<Verb, string | null> = {
  seat: 'serve',
  serve: 'serve',
  deliver: null,
  ashtray: 'ashtray',
  refill: 'refill',
  clear: null,
};

/** mm:ss to go, +mm:ss over. */
export const secondsText = (seconds: number): string =>
  seconds > 0 ? spanText(seconds * 1000) : `+${spanText(-seconds * 1000)}`;

type Visit = TableView['visit'];

/** What stands beside the ring: the state in a word. */
export function stateWord(t: FloorWords, { state, urgency }: TileView, visit: Visit): string {
  if (state === 'ashtray') return t(visit?.ashtrayDue.butts ? 'state.butts' : 'state.peel');
  if (urgency !== 'overdue') return t(`state.${state}`);
  return state === 'waiting' || state === 'refill' || state === 'clear'
    ? t(`late.${state}`)
    : t(`state.${state}`);
}

/** S-05: where there is coffee on the table the refill is a top-up. */
export const hasCoffee = (visit: Visit, { drinks }: Pick<Standard, 'drinks'>): boolean =>
  visit?.drinks.some(({ drink }) => drinks.find((one) => one.code === drink)?.kind === 'coffee') ??
  false;

export const verbWord = (t: FloorWords, verb: Verb, coffee: boolean): string =>
  verb === 'refill' && coffee ? t('verb.topUp') : t(`verb.${verb}`);

/** The ring's shape for a tile. */
export function ringOf({ state, urgency }: Pick<TileView, 'state' | 'urgency'>): RingState {
  if (state === 'free') return 'free';
  if (urgency === 'overdue') return 'overdue';
  if (state === 'clear') return 'clear';
  if (urgency === 'due') return 'due';
  return state === 'served' ? 'served' : 'waiting';
}
