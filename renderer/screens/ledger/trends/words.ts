import { amountText } from '../../../parts/money';
import { ruleOf, say } from '../../../state/standard';
import { nameOf } from '../../../state/team';
import type { Measure } from './trend';
import type { TrendBy } from './trends-tab';

/** A line's name: the person, or the rule by code and title. */
export function keyWords(by: TrendBy, key: string): string {
  if (by === 'staff') return nameOf(key);
  const rule = ruleOf(key);
  return rule ? `${key} ${say(rule.title)}` : key;
}

/** A figure as it is written: an amount with its sign, or a count. */
export function figureText(figure: number, measure: Measure): string {
  if (measure === 'times') return String(figure);
  if (figure === 0) return amountText(0);
  const signed = measure === 'penaltyFen' ? -figure : figure;
  return `${signed > 0 ? '+' : ''}${amountText(signed)}`;
}
