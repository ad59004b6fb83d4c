import { useTranslation } from 'react-i18next';
import type { Head } from '../../../../shared/domain/ledger';
import { paperVerdict } from '../paper-anchor';
import { VerdictBox, VerdictWords, type Verdict } from './verdict-words';

/** Whether the ledger is the one that the paper was printed from. */
export function PaperVerdictWords({ anchor, verdict }: { anchor: Head; verdict: Verdict }) {
  const { t } = useTranslation('month');
  const found = paperVerdict(anchor, verdict);
  if (found === 'broken') return <VerdictWords verdict={verdict} />;
  const values = { seq: anchor.seq, count: verdict.ok ? verdict.entries : verdict.seq - 1 };
  return (
    <VerdictBox ok={found === 'same'}>
      <b>{t(`paper.${found}`, values)}</b>
      <p>{t(`paper.${found}Why`, values)}</p>
      {found !== 'same' && <p>{t('paper.whatNow')}</p>}
    </VerdictBox>
  );
}
