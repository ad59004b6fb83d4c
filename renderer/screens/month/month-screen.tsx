import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { mayAct } from '../../../shared/domain/roles';
import { Empty } from '../../parts/empty';
import { Page } from '../../parts/page';
import { useUnlocked } from '../../state/session';
import { Month } from './month';

/** The month's figures, closing and bundle, by PIN only; nothing of it stays once the lock falls. */
export function MonthScreen() {
  const { t } = useTranslation('month');
  const me = useUnlocked();
  if (me && mayAct(me.role, 'supervisor')) return <Month />;
  return (
    <Page code="month" title={t('title')}>
      <Empty icon={IconLock} title={t('locked')} hint={t('lockedHint')} />
    </Page>
  );
}
