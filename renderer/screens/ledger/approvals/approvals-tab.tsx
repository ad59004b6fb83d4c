import { IconChecklist } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LedgerRow, QueryOutput } from '../../../../shared/contract/queries';
import { Empty } from '../../../parts/empty';
import type { Asked } from '../../../state/asked';
import type { UnlockedPerson } from '../../../state/session';
import { RefusalNote } from '../refusal-note';
import { AppealLine } from './appeal-line';
import { ApprovalLine } from './approval-line';
import css from './approvals.module.css';

interface Props {
  me: UnlockedPerson;
  pending: Asked<QueryOutput<'ledger.pending'>>;
  appeals: Asked<LedgerRow[]>;
}

/** What waits for the manager: G and R-04 as proposed, and the appeals of all months. */
export function ApprovalsTab({ me, pending, appeals }: Props) {
  const { t } = useTranslation('ledger');
  const refusal = pending.refusal ?? appeals.refusal;
  if (refusal) return <RefusalNote refusal={refusal} />;
  if (pending.data === null || appeals.data === null) return null;
  if (pending.data.length + appeals.data.length === 0) {
    return (
      <Empty icon={IconChecklist} title={t('approval.empty')} hint={t('approval.emptyHint')} />
    );
  }
  return (
    <div className={css.tab}>
      {pending.data.length > 0 && (
        <section className={css.queue}>
          <h2 className={css.heading}>{t('approval.title', { count: pending.data.length })}</h2>
          <p className={css.intro}>{t('approval.intro')}</p>
          <ul className={css.list}>
            {pending.data.map((one) => (
              <ApprovalLine key={one.id} me={me} pending={one} />
            ))}
          </ul>
        </section>
      )}
      {appeals.data.length > 0 && (
        <section className={css.queue}>
          <h2 className={css.heading}>{t('appeal.title', { count: appeals.data.length })}</h2>
          <p className={css.intro}>{t('appeal.intro')}</p>
          <ul className={css.list}>
            {appeals.data.map((row) => (
              <AppealLine key={row.seq} me={me} row={row} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
