import type { QueryInput } from '../../../../shared/contract/queries';
import { ALWAYS, type DateSpan } from '../../../parts/date-span';
import { fenOf } from '../draft';

type Asked = Omit<QueryInput<'ledger.search'>, 'limit' | 'after'>;

export const ORDERS = ['newest', 'oldest', 'largest'] as const satisfies readonly Asked['order'][];
export const KINDS = ['all', 'penalty', 'reward', 'reversal'] as const;

/** What is looked for, as it is filled in. */
export interface Search {
  text: string;
  staff: string | null;
  rule: string | null;
  kind: (typeof KINDS)[number];
  span: DateSpan;
  /** Amounts in yuan as typed; '' is no bound. */
  least: string | number;
  most: string | number;
  order: Asked['order'];
}

export const EVERYTHING: Search = {
  text: '',
  staff: null,
  rule: null,
  kind: 'all',
  span: ALWAYS,
  least: '',
  most: '',
  order: 'newest',
};

/** The longest text that is looked for, in characters. */
const TEXT_MAX = 50;

/** The question that is asked; what is left open is not named. */
export function questionOf(search: Search): Asked {
  const { staff, rule, kind, span, order } = search;
  const text = [...search.text.trim()].slice(0, TEXT_MAX).join('');
  const [leastFen, mostFen] = [fenOf(search.least), fenOf(search.most)];
  return {
    order,
    ...(text !== '' && { text }),
    ...(staff !== null && { staff }),
    ...(rule !== null && { rule }),
    ...(kind !== 'all' && { kind }),
    ...(span.from !== null && { from: span.from }),
    ...(span.to !== null && { to: span.to }),
    ...(leastFen !== null && { leastFen }),
    ...(mostFen !== null && { mostFen }),
  };
}

/** True where anything narrows the list. */
export const isNarrowed = (search: Search): boolean =>
  Object.keys(questionOf(search)).some((name) => name !== 'order');
