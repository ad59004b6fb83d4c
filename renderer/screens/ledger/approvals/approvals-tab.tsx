import { IconChecklist } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../../shared/contract/queries';
import { Empty } from '../../../parts/empty';
import type { Asked } from '../../../state/asked';
import type { UnlockedPerson } from '../../../state/session';
import { RefusalNote } from '../refusal-note';
import { ApprovalLine } from './approval-line';
import css from './approvals.module.css';

interface Props {
  me: UnlockedPerson;
  pending: Asked<QueryOutput<'ledger.pending'>>;
}

/** What waits for the manager: G and R-04 as proposed, each approved or sent back. */
export function ApprovalsTab({ me, pending: { data, refusal } }: Props) {
  const { t } = useTranslation('ledger');
  if (refusal) return <RefusalNote refusal={refusal} />;
  if (data === null) return null;
  if (data.length === 0) {
    return (
      <Empty icon={IconChecklist} title={t('approval.empty')} hint={t('approval.emptyHint')} />
    );
  }
  return (
    <div className={css.tab}>
      <p className={css.intro}>{t('approval.intro')}</p>
      <ul className={css.list}>
        {data.map((one) => (
          <ApprovalLine key={one.id} me={me} pending={one} />
        ))}
      </ul>
    </div>
  );
}
