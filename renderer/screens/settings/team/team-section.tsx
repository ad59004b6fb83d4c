import { IconUserPlus, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOutput } from '../../../../shared/contract/queries';
import { mayAct } from '../../../../shared/domain/roles';
import { BigButton } from '../../../parts/big-button';
import { Empty } from '../../../parts/empty';
import { useAsked } from '../../../state/asked';
import { requirePin, useUnlocked } from '../../../state/session';
import { say } from '../../../state/standard';
import { ListActions } from './list-actions';
import { memberDrafts } from './member-drafts';
import { MemberSheet } from './member-sheet';
import { StaffTable } from './staff-table';
import css from './team.module.css';

export type Staff = QueryOutput<'staff.list'>[number];

function Team({ me }: { me: string }) {
  const { t } = useTranslation('settings');
  const { data, refusal } = useAsked('staff.list', {});
  // A form that the lock closed half filled in opens again.
  const [half] = useState(memberDrafts.use(me));
  const [picked, setPicked] = useState<string | 'new' | null>(half && (half.no ?? 'new'));
  const [saved, setSaved] = useState<string | null>(null);
  const staff = data?.find(({ no }) => no === picked) ?? null;
  const close = (): void => {
    memberDrafts.drop(me);
    setPicked(null);
  };
  return (
    <>
      <header className={css.head}>
        <h2 className={css.title}>{t('team.title')}</h2>
        <ListActions />
        <BigButton
          icon={IconUserPlus}
          label={t('team.add')}
          data-testid="act-add-member"
          onClick={() => setPicked('new')}
        />
      </header>
      {refusal && (
        <p className={css.fault} role="alert">
          {say(refusal.message)}
        </p>
      )}
      <StaffTable staff={data ?? []} saved={saved} onPick={({ no }) => setPicked(no)} />
      {data && (picked === 'new' || staff !== null) && (
        <MemberSheet
          key={picked}
          staff={staff}
          numbers={data.map(({ no }) => no)}
          onClose={close}
          onSaved={(no) => {
            close();
            setSaved(no);
          }}
        />
      )}
    </>
  );
}

/** The team: a manager's business, behind the PIN. */
export function TeamSection() {
  const { t } = useTranslation('settings');
  const unlocked = useUnlocked();
  const isManager = unlocked !== null && mayAct(unlocked.role, 'manager');
  return (
    <section className={css.section} aria-label={t('team.title')} data-testid="team">
      {isManager ? (
        <Team key={unlocked.no} me={unlocked.no} />
      ) : (
        <Empty
          icon={IconUsersGroup}
          title={t('team.locked')}
          hint={t('team.lockedHint')}
          action={
            <BigButton
              label={t('team.unlock')}
              data-testid="act-unlock-team"
              onClick={() => void requirePin('manager')}
            />
          }
        />
      )}
    </section>
  );
}
