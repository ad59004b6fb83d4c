import { IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../../../parts/big-button';
import { PeopleToggles } from '../../../parts/people-toggles';
import { useBusy } from '../../../parts/use-busy';
import { actWithPin } from '../../../state/act';
import { useTeam } from '../../../state/team';
import css from './review.module.css';

/** Opens the month's review: who sits at the table, then one tap. */
export function StartMeeting({ month }: { month: string }) {
  const { t } = useTranslation('review');
  const team = useTeam();
  const [present, setPresent] = useState<string[]>(() =>
    team.filter(({ role }) => role !== 'attendant').map(({ no }) => no),
  );
  const [busy, run] = useBusy();
  const hold = (): Promise<void> =>
    run(async () => {
      await actWithPin('manager', 'review.hold', { month, present }, { done: t('begun') });
    });
  return (
    <section aria-label={t('start')} data-testid="review-start">
      <h2 className={css.title}>
        {t('start')} <span>{t('startHint')}</span>
      </h2>
      <PeopleToggles people={team} chosen={present} onChange={setPresent} label={t('present')} />
      <BigButton
        icon={IconUsersGroup}
        tone="main"
        className={css.begin}
        label={t('begin')}
        sub={present.length === 0 ? t('nobody') : t('people', { count: present.length })}
        disabled={busy || present.length === 0}
        onClick={() => void hold()}
        data-testid="act-hold-review"
      />
    </section>
  );
}
