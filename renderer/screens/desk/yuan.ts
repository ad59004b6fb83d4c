import { yuan } from '../../../shared/domain/money';

/** Fen as one types them in yuan: nothing for nothing, no needless decimals. */
export const yuanText = (fen: number): string => (fen === 0 ? '' : yuan(fen).replace(/\.00$/, ''));

/** Yuan as typed to whole fen, 0 where the field is empty; null where it is no amount. */
export function fenOf(typed: string): number | null {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return 0;
  return /^\d{1,6}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : null;
}
