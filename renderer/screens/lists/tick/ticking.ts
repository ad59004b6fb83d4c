import type { CommandInput } from '../../../../shared/contract/commands';
import { word } from '../../../i18n';
import { tap } from '../../../state/act';

type Tick = CommandInput<'checklist.tick'>;
type Where = Pick<Tick, 'item' | 'part'>;

/** Takes a tick back; the earlier one stays readable in the journal. */
export async function untick(where: Where): Promise<void> {
  await tap(
    'checklist.tick',
    { ...where, state: 'undo' },
    { done: word('lists:tick.taken', { item: where.item }) },
  );
}

/** Ticks an item or a part of it; the snackbar takes it back. */
export const tickDone = (where: Where, count?: number): Promise<boolean> =>
  tap(
    'checklist.tick',
    { ...where, state: 'done', ...(count === undefined ? {} : { count }) },
    { done: word('lists:tick.done', { item: where.item }), undo: () => untick(where) },
  );

/** Sets an item aside with the reason. */
export const setAside = (where: Where, note: string): Promise<boolean> =>
  tap(
    'checklist.tick',
    { ...where, state: 'na', note },
    { done: word('lists:tick.aside', { item: where.item }), undo: () => untick(where) },
  );
