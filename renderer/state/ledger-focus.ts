/** What another place asks the ledger to open with. */
export interface LedgerFocus {
  look: 'entries' | 'appeals' | 'approvals';
  /** YYYY-MM */
  month: string;
  /** One person's entries only. */
  staff: string | null;
}

/** The focus as the frame carries it: entries:2026-10:A003. */
export const focusText = ({ look, month, staff }: LedgerFocus): string =>
  [look, month, ...(staff === null ? [] : [staff])].join(':');

/** Null where the focus is not one of the ledger's. */
export function parseFocus(text: string | null): LedgerFocus | null {
  const found = /^(entries|appeals|approvals):(\d{4}-\d{2})(?::(\S+))?$/.exec(text ?? '');
  if (!found) return null;
  const [, look, month = '', staff] = found;
  return { look: look as LedgerFocus['look'], month, staff: staff ?? null };
}
