import { useAsked } from '../state/asked';
import { useMay } from '../state/session';

/** How many proposals and appeals wait for the manager who has shown a PIN; 0 for everybody else. */
export function useWaiting(): number {
  const question = useMay('manager') ? {} : null;
  const pending = useAsked('ledger.pending', question).data ?? [];
  const appeals = useAsked('ledger.appeals', question).data ?? [];
  return question === null ? 0 : pending.length + appeals.length;
}
