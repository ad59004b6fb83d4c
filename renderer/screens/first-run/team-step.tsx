import { IconArrowRight, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../parts/avatar';
import { BigButton } from '../../parts/big-button';
import { faultsOf } from '../../parts/member-draft';
import { MemberForm } from '../../parts/member-form';
import { say } from '../../i18n';
import { addMember, change, finish, useFirstRun } from './steps';
import css from './first-run.module.css';

function Added() {
  const { t } = useTranslation(['first-run', 'frame']);
  const added = useFirstRun((state) => state.added);
  return (
    <section className={css.added} aria-label={t('team.added')}>
      <h2 className={css.subtitle}>{t('team.count', { count: added.length })}</h2>
      <ul className={css.people}>
        {added.map((person) => (
          <li key={person.no} className={css.person}>
            <Avatar no={person.no} name={person.name} />
            <span className={css.words}>
              <strong>{person.name}</strong>
              <small className={css.quiet}>
                {person.no} · {t(`frame:role.${person.role}`)}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Step three: the team; it may be left for later. */
export function TeamStep() {
  const { t } = useTranslation('first-run');
  const member = useFirstRun((state) => state.member);
  const isAlone = useFirstRun((state) => state.added.length === 1);
  const [tried, setTried] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const faults = faultsOf(member, true);
  const add = async (): Promise<void> => {
    setTried(true);
    if (faults.length > 0) return;
    const refusal = await addMember();
    setWrong(refusal ? say(refusal.message) : null);
    if (!refusal) setTried(false);
  };
  return (
    <div className={css.team}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <p className={css.lead}>{t('team.lead')}</p>
        <MemberForm
          draft={member}
          faults={tried ? faults : []}
          onChange={(part) => change({ member: { ...member, ...part } })}
        />
        {wrong && (
          <p className={css.wrong} role="alert">
            {wrong}
          </p>
        )}
        <div className={css.actions}>
          <BigButton
            type="submit"
            icon={IconUserPlus}
            label={t('team.add')}
            data-testid="act-add-member"
          />
          <BigButton
            tone="main"
            icon={IconArrowRight}
            label={t(isAlone ? 'team.skip' : 'team.finish')}
            onClick={() => void finish()}
            data-testid="act-finish"
          />
        </div>
      </form>
      <Added />
    </div>
  );
}
