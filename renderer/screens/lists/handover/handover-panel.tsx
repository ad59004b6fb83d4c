import { useState } from 'react';
import type { HandoverView } from '../../../../shared/contract/queries';
import { useDay } from '../../../state/day';
import { HandoverForm } from './handover-form';
import { HandoverRecord } from './handover-record';
import { LeftWords } from './left-words';

/** O-02 and its counterpart at closing: what was left, then the record where it is made, else the form. */
export function HandoverPanel({ direction }: { direction: HandoverView['direction'] }) {
  const day = useDay();
  const made = direction === 'in' ? day.handoverIn : day.handoverOut;
  const [anew, setAnew] = useState(false);
  // What was left comes first: the bar is taken over with it, or not at all.
  if (direction === 'in' && day.left.length > 0) return <LeftWords />;
  if (made && !anew) return <HandoverRecord made={made} onAgain={() => setAnew(true)} />;
  // At closing the morning's own count is what is expected; in the morning, the night before's.
  const last = direction === 'out' ? (day.handoverIn ?? day.lastHandover) : day.lastHandover;
  return <HandoverForm direction={direction} last={last} onDone={() => setAnew(false)} />;
}
