import type { TFunction } from 'i18next';
import type { TableView } from '../../../shared/contract/queries';
import type { Standard } from '../../../shared/standard/schema';
import { say } from '../../i18n';
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

const MINUTE_MS = 60_000;
/** From here on a countdown shows its seconds. */
const SECONDS_FROM_S = 120;
const HOUR_S = 3600;

/** How long it is until a table is due: minutes while there is time, then seconds, then what is over. */
export function leftText(t: FloorWords, seconds: number, short = false): string {
  const minutes = short ? 'minutesShort' : 'minutes';
  if (seconds > SECONDS_FROM_S) return t(minutes, { count: Math.ceil(seconds / 60) });
  if (seconds > -HOUR_S) return secondsText(seconds);
  return `+${t(minutes, { count: Math.floor(-seconds / 60) })}`;
}

/** Whole minutes since an instant: 7′, and 1:05 from one hour on. */
export function sinceText(atMs: number, nowMs: number): string {
  const minutes = Math.max(0, Math.floor((nowMs - atMs) / MINUTE_MS));
  if (minutes < 60) return `${minutes}′`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

type Lines = readonly { drink: string; qty: number }[];
type Drinks = Standard['drinks'];

/** Drinks by name: 茶水 ×2、现磨咖啡 ×1. */
export function drinksInWords(t: FloorWords, lines: Lines, drinks: Drinks): string {
  const words = lines.map(({ drink, qty }) => {
    const found = drinks.find(({ code }) => code === drink);
    return `${found ? say(found.name) : drink} ×${qty}`;
  });
  return words.join(t('join.names')) || t('drinks.none');
}

/** Drinks by kind in a letter or two, as many kinds as there is room for: 茶2 咖1, or 茶2+1. */
export function shortDrinks(t: FloorWords, lines: Lines, drinks: Drinks, most: number): string {
  const kinds = new Map<string, number>();
  for (const { drink, qty } of lines) {
    const kind = drinks.find(({ code }) => code === drink)?.kind ?? 'other';
    kinds.set(kind, (kinds.get(kind) ?? 0) + qty);
  }
  const words = [...kinds].map(([kind, qty]) => `${t(`kind.${kind}`)}${qty}`);
  const more = words.length - most;
  return `${words.slice(0, most).join(' ')}${more > 0 ? `+${more}` : ''}`;
}

type Visit = TableView['visit'];

/** Which tables are one with this one: +T2 at the first, ↩T1 at a joined one; empty elsewhere. */
export function joinedWord(t: FloorWords, { joinedTo, joined }: TableView): string {
  if (joinedTo !== null) return t('joinedTo', { code: joinedTo });
  return joined.length > 0 ? t('joined', { codes: joined.join(' ') }) : '';
}

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
