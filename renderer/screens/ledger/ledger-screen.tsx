import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../parts/empty';
import { Page } from '../../parts/page';
import { useUnlocked } from '../../state/session';
import { Ledger } from './ledger';

/**
 * The ledger of fines and rewards (P, G, R), by PIN only. All that it shows lives in the
 * components below, which go when the lock falls: nothing of it stays in memory.
 */
export function LedgerScreen() {
  const { t } = useTranslation('ledger');
  const me = useUnlocked();
  if (me) return <Ledger key={me.no} me={me} />;
  return (
    <Page code="ledger" title={t('title')}>
      <Empty icon={IconLock} title={t('locked')} hint={t('lockedHint')} />
    </Page>
  );
}
