import { useTranslation } from 'react-i18next';
import type { DeskKind } from '../../../../shared/standard/desk-kinds';
import { Sheet } from '../../../parts/sheet';
import { ComplaintForm } from './complaint-form';
import { FeedbackForm } from './feedback-form';
import { FoundForm } from './found-form';
import { KeyForm } from './key-form';
import { LoanForm } from './loan-form';
import { ParcelForm } from './parcel-form';
import { RequestForm } from './request-form';

const FORMS = {
  request: RequestForm,
  complaint: ComplaintForm,
  found: FoundForm,
  loan: LoanForm,
  key: KeyForm,
  parcel: ParcelForm,
  feedback: FeedbackForm,
} as const;

/** The page of the guide that tells how each kind is taken. */
const HELP: Readonly<Record<DeskKind, string>> = {
  request: 'guest-requests',
  complaint: 'complaint-steps',
  found: 'lost-found',
  loan: 'loans',
  key: 'keys',
  parcel: 'handing-over',
  feedback: 'satisfaction',
};

/** A new record of the kind that is on the screen. */
export function AddSheet({ kind, onClose }: { kind: DeskKind; onClose: () => void }) {
  const { t } = useTranslation('desk');
  const Form = FORMS[kind];
  return (
    <Sheet code="add" title={t(`add.${kind}`)} width={1060} help={HELP[kind]} onClose={onClose}>
      <Form onDone={onClose} />
    </Sheet>
  );
}
