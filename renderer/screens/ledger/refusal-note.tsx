import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../shared/contract/refusal';
import { say } from '../../i18n';
import { Empty } from '../../parts/empty';

/** Why a list cannot be shown, in the station's own words. */
export function RefusalNote({ refusal }: { refusal: Refusal }) {
  const { t } = useTranslation('ledger');
  return (
    <div role="alert">
      <Empty icon={IconAlertCircle} title={t('refused')} hint={say(refusal.message)} />
    </div>
  );
}
