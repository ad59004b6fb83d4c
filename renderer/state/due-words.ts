import type { TFunction } from 'i18next';
import type { DueItem } from './due';
import { zoneName } from './standard';

/** Where and what, in two or three words: 'T4 续水', '大厅 巡视'. */
export function dueWords(t: TFunction<'frame'>, item: DueItem): { where: string; what: string } {
  const where = item.kind === 'patrol' ? zoneName(item.subject) : item.subject;
  return { where, what: t(`due.${item.kind}`) };
}
