import type { CommandInput } from '../../../shared/contract/commands';
import type { Attachment } from '../../../shared/contract/fields';
import { monthOf } from '../../../shared/domain/calendar';
import { decideTerms, type Terms } from '../../../shared/domain/ledger';
import type { Rule } from '../../../shared/standard/schema';

export { hasPhrase, togglePhrase } from '../../parts/phrases';

/** A note's longest length in characters. */
export const NOTE_MAX = 500;
export const TIMES_MAX = 99;

/** An entry while it is being filled in. */
export interface Draft {
  staff: string | null;
  rule: string | null;
  times: number;
  /** The amount that was typed, for all times together; only G and R-04 take one. */
  amountFen: number | null;
  dismissal: boolean;
  note: string;
  /** Null is today, by the station's own clock. */
  date: string | null;
  suggestion: number | null;
  /** Photos and papers, kept by now, that it will carry. */
  attachments: readonly Attachment[];
}

export const EMPTY_DRAFT: Draft = {
  staff: null,
  rule: null,
  times: 1,
  amountFen: null,
  dismissal: false,
  note: '',
  date: null,
  suggestion: null,
  attachments: [],
};

/** The draft with another rule: what belonged to the old rule is dropped. */
export const withRule = (draft: Draft, rule: string): Draft =>
  draft.rule === rule
    ? draft
    : { ...draft, rule, times: 1, amountFen: null, dismissal: false, note: '' };

/** What the rule gives for a draft, or what is still wrong with it. */
export const termsOf = (rule: Rule, draft: Draft): Terms =>
  decideTerms(rule, {
    times: draft.times,
    amountFen: draft.amountFen ?? undefined,
    sanction: draft.dismissal ? 'dismissal' : undefined,
  });

/** True where the entry's own month is closed, so that it counts in the present one. */
export const isLate = (draft: Draft, closedMonths: readonly string[]): boolean =>
  draft.date !== null && closedMonths.includes(monthOf(draft.date));

/** Why a draft cannot be posted yet; null where it can. */
export type Missing = 'staff' | 'rule' | 'amount' | 'note' | null;

export function missingIn(rule: Rule | undefined, draft: Draft): Missing {
  if (draft.staff === null) return 'staff';
  if (rule === undefined) return 'rule';
  if ('wrong' in termsOf(rule, draft)) return 'amount';
  return [...draft.note].length > NOTE_MAX ? 'note' : null;
}

/** The command that posts a draft; null while something is missing. */
export function inputOf(
  rule: Rule | undefined,
  draft: Draft,
  closedMonths: readonly string[],
): CommandInput<'ledger.record'> | null {
  if (draft.staff === null || rule === undefined || missingIn(rule, draft)) return null;
  return {
    staff: draft.staff,
    rule: rule.code,
    times: draft.times,
    note: draft.note,
    ...(draft.amountFen !== null && { amountFen: draft.amountFen }),
    ...(draft.dismissal && { sanction: 'dismissal' as const }),
    ...(draft.date !== null && { businessDate: draft.date }),
    ...(isLate(draft, closedMonths) && { late: true }),
    ...(draft.suggestion !== null && { suggestion: draft.suggestion }),
    ...(draft.attachments.length > 0 && { attachments: [...draft.attachments] }),
  };
}

/** Yuan as typed to fen: null where it is not a whole number of fen above nothing. */
export function fenOf(typed: string | number): number | null {
  const fen = Math.round(Number(typed) * 100);
  return typed === '' || !Number.isFinite(fen) || fen <= 0 ? null : fen;
}
