import { IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TrainingNow } from '../../../../shared/contract/views/training';
import { Avatar } from '../../../parts/avatar';
import { BigButton } from '../../../parts/big-button';
import { nameOf } from '../../../state/team';
import css from './training.module.css';

interface RoundStartProps {
  staff: string;
  now: TrainingNow;
  busy: boolean;
  onStart: () => void;
}

/** Before a round: who practises, and what waits. */
export function RoundStart({ staff, now, busy, onStart }: RoundStartProps) {
  const { t } = useTranslation('training');
  const name = nameOf(staff);
  return (
    <section className={css.start} data-testid="round-start">
      <div className={css.who}>
        <Avatar no={staff} name={name} size={64} />
        <h2 className={css.about}>{t('start.title', { name })}</h2>
      </div>
      <p className={css.lead}>
        {[
          now.due > 0 && t('start.due', { count: now.due }),
          now.fresh > 0 && t('start.fresh', { count: now.fresh }),
          now.due + now.fresh === 0 && t('start.none'),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <BigButton
        tone="main"
        icon={IconPlayerPlay}
        label={t('start.act')}
        sub={t('start.size')}
        disabled={busy}
        onClick={onStart}
        data-testid="act-start-round"
      />
      <p className={css.far}>{t('start.noFines')}</p>
    </section>
  );
}
