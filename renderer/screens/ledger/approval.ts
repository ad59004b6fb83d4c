import type { CommandInput } from '../../../shared/contract/commands';
import type { QueryOutput } from '../../../shared/contract/queries';
import { fenOf } from './draft';

type Pending = Pick<QueryOutput<'ledger.pending'>[number], 'id' | 'sanction' | 'amountFen'>;

/**
 * The command that approves a proposal with the amount typed (yuan); null where that is under the
 * rule's floor. The figure is named only where it differs, and never for a dismissal.
 */
export function approvalOf(
  { id, sanction, amountFen }: Pending,
  typed: string | number,
  leastFen: number,
): CommandInput<'ledger.approve'> | null {
  if (sanction === 'dismissal') return { pending: id };
  const ownFen = fenOf(typed);
  if (ownFen === null || ownFen < leastFen) return null;
  return ownFen === Math.abs(amountFen) ? { pending: id } : { pending: id, amountFen: ownFen };
}
