import type { DeskRecord } from '../../../shared/contract/queries';
import { word } from '../../i18n';
import { tap } from '../../state/act';

/** What one tap in the list does; null where more has to be said, or nothing is left to do. */
export type QuickAct = 'done' | 'return' | 'back' | 'pickUp';

export function quickActOf(record: DeskRecord): QuickAct | null {
  if (record.state !== 'open') return null;
  switch (record.kind) {
    case 'request':
      return record.detail.done === null ? 'done' : null;
    case 'loan':
      return 'return';
    case 'key':
      return 'back';
    case 'parcel':
      return 'pickUp';
    default:
      return null;
  }
}

const said = (act: QuickAct, { id }: DeskRecord) => ({
  done: word(`desk:did.${act}`, { id }),
});

/** Does it as whoever acts; it can be taken back for ten seconds. */
export function doQuickly(act: QuickAct, record: DeskRecord): Promise<boolean> {
  const { id } = record;
  const input = { id };
  switch (act) {
    case 'done':
      return tap('request.done', input, said(act, record));
    case 'return':
      return tap('loan.return', input, said(act, record));
    case 'back':
      return tap('key.back', input, said(act, record));
    case 'pickUp':
      return tap('parcel.pickUp', input, said(act, record));
  }
}
