import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../parts/big-button';
import { Empty } from '../parts/empty';
import css from './frame.module.css';

/** Something could not be drawn, or did not answer at start: what is safe, and what to do. */
export function Failed({ reference = null }: { reference?: string | null }) {
  const { t } = useTranslation('frame');
  return (
    <div className={css.failed} data-testid="screen-failed">
      <Empty
        title={t('failed.title')}
        hint={[t('failed.hint'), reference && t('failed.reference', { reference })]
          .filter(Boolean)
          .join(' ')}
        action={
          <BigButton
            tone="main"
            icon={IconRefresh}
            label={t('failed.again')}
            onClick={() => window.location.reload()}
          />
        }
      />
    </div>
  );
}
