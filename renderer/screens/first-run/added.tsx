import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../parts/avatar';
import { edit, useFirstRun } from './steps';
import css from './first-run.module.css';

/** Who is on the team by now; a tap takes somebody back into the form. */
export function AddedPeople() {
  const { t } = useTranslation(['first-run', 'frame']);
  const { added, editing } = useFirstRun();
  return (
    <section className={css.added} aria-label={t('team.added')}>
      <h2 className={css.subtitle}>{t('team.count', { count: added.length })}</h2>
      <ul className={css.people}>
        {added.map((person, at) => (
          <li key={person.no} className={css.person}>
            <Avatar no={person.no} name={person.name} />
            <span className={css.words}>
              <strong className={css.name}>{person.name}</strong>
              <small className={css.quiet}>
                {person.no} · {t(`frame:role.${person.role}`)}
              </small>
            </span>
            {/* The first one is the manager who sits here. */}
            {at > 0 && (
              <button
                type="button"
                className={css.edit}
                aria-label={t('team.edit', { name: person.name })}
                aria-pressed={person.no === editing}
                data-testid={`edit-member-${person.no}`}
                onClick={() => edit(person)}
              >
                <IconPencil size={22} aria-hidden />
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
