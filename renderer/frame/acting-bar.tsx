import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../parts/avatar';
import { cx } from '../parts/cx';
import { askWho, setActing, useActing } from '../state/session';
import { checkedIn, nameOf, useTeam } from '../state/team';
import { Snackbar } from './snackbar';
import css from './acting-bar.module.css';

/** Who acts: one tap on an avatar. At the right the last thing done, with its undo. */
export function ActingBar() {
  const { t } = useTranslation('frame');
  const acting = useActing();
  const on = checkedIn(useTeam());
  const isElse = acting !== null && !on.some((member) => member.no === acting);
  return (
    <footer className={css.bar} data-testid="acting-bar">
      <span className={css.label}>{t('acting.label')}</span>
      <div className={css.people} role="group" aria-label={t('acting.group')}>
        {on.map((member) => (
          <button
            key={member.no}
            type="button"
            className={css.person}
            aria-pressed={member.no === acting}
            data-testid={`acting-${member.no}`}
            onClick={() => setActing(member.no)}
          >
            <Avatar no={member.no} name={member.name} size={36} />
            <span className={css.name}>{member.name}</span>
          </button>
        ))}
        <button
          type="button"
          className={cx(css.person, css.else)}
          aria-pressed={isElse}
          data-testid="acting-else"
          onClick={() => void askWho()}
        >
          {isElse ? (
            <>
              <Avatar no={acting} name={nameOf(acting)} size={36} />
              <span className={css.name}>{nameOf(acting)}</span>
            </>
          ) : (
            <>
              <IconDots size={24} aria-hidden />
              {t(on.length === 0 ? 'acting.choose' : 'acting.else')}
            </>
          )}
        </button>
      </div>
      <Snackbar />
    </footer>
  );
}
