import type { DeskRecord } from '../../../../shared/contract/queries';
import { ComplaintActs } from './complaint-acts';
import { FoundActs } from './found-acts';
import { RequestActs } from './request-acts';
import { KeyActs, LoanActs, ParcelActs } from './return-acts';

/** What is to be done next with a record of its kind. */
export function RecordActs({ record, onDone }: { record: DeskRecord; onDone: () => void }) {
  switch (record.kind) {
    case 'request':
      return <RequestActs record={record} onDone={onDone} />;
    case 'complaint':
      return <ComplaintActs record={record} onDone={onDone} />;
    case 'found':
      return <FoundActs record={record} onDone={onDone} />;
    case 'loan':
      return <LoanActs record={record} onDone={onDone} />;
    case 'key':
      return <KeyActs record={record} onDone={onDone} />;
    case 'parcel':
      return <ParcelActs record={record} onDone={onDone} />;
    case 'feedback':
      return null;
  }
}
