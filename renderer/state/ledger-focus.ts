/** What another place asks the ledger to open with. */
export interface LedgerFocus {
  look: 'entries' | 'appeals' | 'approvals' | 'unanswered';
  /** YYYY-MM */
  month: string;
  /** One person's entries only. */
  staff: string | null;
  /** One rule's entries only. */
  rule?: string;
}

/** The focus as the frame carries it: entries:2026-10#P-13:A003. */
export const focusText = ({ look, month, staff, rule }: LedgerFocus): string =>
  `${look}:${month}${rule === undefined ? '' : `#${rule}`}${staff === null ? '' : `:${staff}`}`;

/** Null where the focus is not one of the ledger's. */
export function parseFocus(text: string | null): LedgerFocus | null {
  const found =
    /^(entries|appeals|approvals|unanswered):(\d{4}-\d{2})(?:#([PGR]-\d{2}))?(?::(\S+))?$/.exec(
      text ?? '',
    );
  if (!found) return null;
  const [, look, month = '', rule, staff] = found;
  return { look: look as LedgerFocus['look'], month, staff: staff ?? null, ...(rule && { rule }) };
}
