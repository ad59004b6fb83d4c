import type { DeskKind } from '../../../shared/standard/desk-kinds';
import { kiosk } from '../../client';
import { say, word } from '../../i18n';
import { requirePin } from '../../state/session';
import { showSnack } from '../../state/snack';
import type { Answer } from '../../../shared/contract/refusal';

/** Says what became of a paper; one whose dialog was cancelled needs no word. */
function tell(answer: Answer<{ printed: boolean }>): void {
  if (!answer.ok) showSnack({ tone: 'refused', text: say(answer.error.message) });
  else if (answer.value.printed) showSnack({ tone: 'done', text: word('desk:paper.printed') });
}

/** F-03 to F-05: one record with signature lines. */
export const printReceipt = async (id: number): Promise<void> =>
  tell(await kiosk('desk.receipt', { id }));

/** A list on paper, by a supervisor's PIN: names stand on it in full. */
export async function printList(kind: DeskKind, month: string | null): Promise<void> {
  if (!(await requirePin('supervisor', word('desk:paper.pin')))) return;
  tell(await kiosk('desk.print', { kind, ...(month === null ? {} : { month }) }));
}
