import type { QueryOutput } from '../../../../shared/contract/queries';
import { periodKind, type Period } from '../../../../shared/domain/period';
import { percentOf } from '../../../../shared/domain/targets';
import type { Language } from '../../../i18n';
import { monthBrief } from '../../../parts/date-words';

export interface SatisfactionBar {
  name: string;
  /** In per cent, to a tenth. */
  share: number;
}

/** The share of satisfied guests in each part that had ratings: a year's months, else days. */
export function satisfactionBars(
  period: Period,
  parts: QueryOutput<'voices.series'>,
  language: Language,
): SatisfactionBar[] {
  const isYear = periodKind(period) === 'year';
  return parts.flatMap(({ key, ratings, satisfied }) => {
    const share = percentOf(satisfied, ratings);
    if (share === null) return [];
    return [{ name: isYear ? monthBrief(key, language) : String(Number(key.slice(8))), share }];
  });
}
