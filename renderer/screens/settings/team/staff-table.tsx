import { useTranslation } from 'react-i18next';
import { Avatar } from '../../../parts/avatar';
import type { Staff } from './team-section';
import css from './team.module.css';

interface StaffTableProps {
  staff: readonly Staff[];
  /** Who was added or changed last: brought into view. */
  saved: string | null;
  onPick: (staff: Staff) => void;
}

const intoView = (row: HTMLElement | null): void => row?.scrollIntoView({ block: 'nearest' });

/** Everybody who is or was on the team; a row opens to change it. */
export function StaffTable({ staff, saved, onPick }: StaffTableProps) {
  const { t } = useTranslation(['settings', 'frame']);
  const here = staff.toSorted((a, b) => Number(a.leftOn !== null) - Number(b.leftOn !== null));
  return (
    <ul className={css.rows}>
      {here.map((one) => (
        <li
          key={one.no}
          data-saved={one.no === saved || undefined}
          ref={one.no === saved ? intoView : null}
        >
          <button
            type="button"
            className={css.row}
            data-left={one.leftOn !== null || undefined}
            data-testid={`staff-${one.no}`}
            onClick={() => onPick(one)}
          >
            <Avatar no={one.no} name={one.name} />
            <strong>{one.name}</strong>
            <span className={css.soft}>{one.no}</span>
            <span>{t(`frame:role.${one.role}`)}</span>
            <span className={css.soft}>{t(`frame:gender.${one.gender}`)}</span>
            <span className={css.since}>
              {one.leftOn === null
                ? t('team.since', { date: one.joinedOn })
                : t('team.left', { date: one.leftOn })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
