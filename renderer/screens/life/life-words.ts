import type { TFunction } from 'i18next';
import type { LifeEvent } from '../../../shared/contract/queries';

interface DrinkLine {
  drink: string;
  qty: number;
}

/** What was said with a step, as words: guests, drinks, names, butts; each only where it was said. */
export function detailsOf(
  t: TFunction<'life'>,
  { what, with: said }: Pick<LifeEvent, 'what' | 'with'>,
  drinkName: (code: string) => string,
): string[] {
  const found: string[] = [];
  if (typeof said['guests'] === 'number') found.push(t('guests', { count: said['guests'] }));
  if (Array.isArray(said['drinks'])) {
    const lines = (said['drinks'] as DrinkLine[]).map(({ drink, qty }) =>
      t('drink', { drink: drinkName(drink), qty }),
    );
    if (lines.length > 0) found.push(lines.join(t('and')));
  }
  if (typeof said['drink'] === 'string')
    found.push(t('changedTo', { drink: drinkName(said['drink']) }));
  if (typeof said['table'] === 'string') found.push(t('ofTable', { table: said['table'] }));
  if (typeof said['to'] === 'string') found.push(t('toTable', { table: said['to'] }));
  if (typeof said['with'] === 'string') found.push(t('withTable', { table: said['with'] }));
  if (Array.isArray(said['orders'])) found.push(t('orders', { count: said['orders'].length }));
  if (typeof said['text'] === 'string') found.push(said['text']);
  if (said['outcome'] === 'declined') found.push(t('declined'));
  if (what === 'table.ashtray') found.push(...ashtrayWords(t, said));
  return found;
}

function ashtrayWords(t: TFunction<'life'>, said: LifeEvent['with']): string[] {
  const found: string[] = [];
  if (typeof said['butts'] === 'number') found.push(t('butts', { count: said['butts'] }));
  if (typeof said['peel'] === 'boolean') found.push(t(said['peel'] ? 'peelIn' : 'peelOut'));
  if (typeof said['eating'] === 'boolean') found.push(t(said['eating'] ? 'eating' : 'finished'));
  return found;
}

/** A stay's first and last instants and how many steps counted, for its heading. */
export function stayHead(stay: readonly LifeEvent[]): { fromMs: number; untilMs: number | null } {
  const counted = stay.filter(({ undone }) => !undone);
  const last = counted.at(-1);
  // Guests who went to another table are no longer here; nor is a table that was given back.
  const isGone =
    (last?.what === 'table.move' || last?.what === 'table.split') &&
    last.with['table'] === undefined;
  const isOver = last?.what === 'table.clear' || last?.what === 'vip.leave' || isGone;
  return {
    fromMs: counted[0]?.atMs ?? stay[0]?.atMs ?? 0,
    untilMs: isOver ? last.atMs : null,
  };
}
