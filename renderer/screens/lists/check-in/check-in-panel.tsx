import { IconDoorEnter, IconUserCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../../../shared/contract/queries';
import { command } from '../../../client';
import { Avatar } from '../../../parts/avatar';
import { BigButton } from '../../../parts/big-button';
import { Empty } from '../../../parts/empty';
import { LateMark } from '../../../parts/late-mark';
import { PersonPicker } from '../../../parts/person-picker';
import { showAnswer } from '../../../state/act';
import { useDay } from '../../../state/day';
import { goTo } from '../../../state/place';
import { setActing } from '../../../state/session';
import { timeOf } from '../../../state/station';
import { checkedIn, notCheckedIn, useTeam } from '../../../state/team';
import { stay } from '../chosen';
import lists from '../lists.module.css';
import css from './check-in.module.css';

/** Gives the check-in as the person who checks in: nobody does it for another. */
async function checkIn(no: string, done: string): Promise<void> {
  stay('check-in');
  const ok = showAnswer(await command('shift.checkIn', {}, no), no, { done });
  // Who stands here now: the next tap is theirs, not that of whoever came before.
  if (ok) setActing(no);
}

function Arrived({ people }: { people: readonly Member[] }) {
  const { t } = useTranslation('lists');
  return (
    <section aria-label={t('checkIn.here')}>
      <h2 className={lists.subtitle}>{t('checkIn.here')}</h2>
      <ul className={css.here}>
        {people.map((member) => (
          <li key={member.no} className={css.person} data-testid={`checked-in-${member.no}`}>
            <Avatar no={member.no} name={member.name} />
            <strong>{member.name}</strong>
            {member.checkedInAtMs !== null && <time>{timeOf(member.checkedInAtMs)}</time>}
            {member.late && <LateMark />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** O-01: on post ten minutes before the shift. Tap one's own name, then check in. */
export function CheckInPanel() {
  const { t } = useTranslation('lists');
  const { shift } = useDay();
  const team = useTeam();
  const [no, setNo] = useState<string | null>(null);
  const away = notCheckedIn(team);
  const here = checkedIn(team);
  const picked = away.find((member) => member.no === no);
  if (!shift) {
    return (
      <Empty
        icon={IconDoorEnter}
        title={t('checkIn.noShift')}
        hint={t('checkIn.noShiftHint')}
        action={<BigButton label={t('checkIn.toToday')} onClick={() => void goTo('today')} />}
      />
    );
  }
  return (
    <>
      <p className={lists.lead}>{t('checkIn.lead', { time: shift.startsAt })}</p>
      {away.length === 0 ? (
        <p>{t('checkIn.all')}</p>
      ) : (
        <>
          <h2 className={lists.subtitle}>{t('checkIn.away', { count: away.length })}</h2>
          <PersonPicker people={away} value={no} onPick={setNo} label={t('checkIn.who')} />
          <div className={lists.actions}>
            <BigButton
              tone="main"
              icon={IconUserCheck}
              label={picked ? t('checkIn.act', { name: picked.name }) : t('checkIn.pick')}
              disabled={!picked}
              data-testid="act-check-in"
              onClick={() =>
                picked && void checkIn(picked.no, t('checkIn.done', { name: picked.name }))
              }
            />
          </div>
        </>
      )}
      {here.length > 0 && <Arrived people={here} />}
    </>
  );
}
