import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../../parts/big-button';
import { Empty } from '../../../parts/empty';
import { askWho, useActing } from '../../../state/session';
import { Practice } from './practice';
import css from './training.module.css';

/** Practice by whose avatar is tapped: rounds of a few minutes when it is quiet (E-02). */
export function TrainingTab() {
  const { t } = useTranslation('training');
  const acting = useActing();
  return (
    <div className={css.tab} data-testid="training">
      {acting === null ? (
        <Empty
          icon={IconUsers}
          title={t('who')}
          hint={t('whoHint')}
          action={
            <BigButton
              tone="main"
              label={t('choose')}
              onClick={() => void askWho()}
              data-testid="act-choose-who"
            />
          }
        />
      ) : (
        <Practice key={acting} staff={acting} />
      )}
    </div>
  );
}
