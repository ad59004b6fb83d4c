import { SegmentedControl } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayAct } from '../../../../shared/domain/roles';
import { BigButton } from '../../../parts/big-button';
import { Empty } from '../../../parts/empty';
import { requirePin, useUnlocked, type UnlockedPerson } from '../../../state/session';
import { Mine } from './mine';
import css from './results.module.css';
import { Team } from './team';

/** How practice went: one's own by one's own PIN, the team's for the supervisor (E-02). */
export function ResultsTab() {
  const { t } = useTranslation('training');
  const me = useUnlocked();
  if (me) return <Results key={me.no} me={me} />;
  return (
    <Empty
      icon={IconLock}
      title={t('results.locked')}
      hint={t('results.lockedHint')}
      action={
        <BigButton
          tone="main"
          label={t('results.unlock')}
          onClick={() => void requirePin('attendant', t('results.pin'))}
          data-testid="act-unlock-results"
        />
      }
    />
  );
}

function Results({ me }: { me: UnlockedPerson }) {
  const { t } = useTranslation('training');
  const leads = mayAct(me.role, 'supervisor');
  const [whose, setWhose] = useState(leads ? 'team' : 'mine');
  return (
    <div className={css.results} data-testid={`results-${whose}`}>
      <header className={css.head}>
        {leads && (
          <SegmentedControl
            value={whose}
            onChange={setWhose}
            data={['team', 'mine'].map((value) => ({ value, label: t(`results.${value}`) }))}
          />
        )}
        <p className={css.quiet}>{t('results.window')}</p>
      </header>
      {whose === 'team' ? <Team /> : <Mine />}
    </div>
  );
}
