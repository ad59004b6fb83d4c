import {
  IconAlertTriangle,
  IconEqual,
  IconPencil,
  IconUserPlus,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { yuan } from '../../../../../shared/domain/money';
import type { Line } from './use-import';
import css from './import.module.css';

const ICONS: Record<Line['standing'], TablerIcon> = {
  new: IconUserPlus,
  changed: IconPencil,
  same: IconEqual,
  wrong: IconAlertTriangle,
};

/** Each line of the table with what it would do, those that are wrong first. */
export function LineList({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation(['team', 'frame']);
  const wrongFirst = lines.toSorted(
    (a, b) => Number(b.standing === 'wrong') - Number(a.standing === 'wrong') || a.line - b.line,
  );
  return (
    <ul className={css.rows} aria-label={t('import.lines')} tabIndex={0}>
      {wrongFirst.map((one) => {
        const Icon = ICONS[one.standing];
        return (
          <li key={one.line} className={css.row} data-standing={one.standing}>
            <span className={css.line}>{t('import.line', { line: one.line })}</span>
            <span>{one.no}</span>
            <strong>{one.name}</strong>
            <span>{t(`frame:role.${one.role}`)}</span>
            <span className={css.wage}>
              {one.monthlyWageFen === null ? '' : yuan(one.monthlyWageFen)}
            </span>
            <span className={css.standing}>
              <Icon size={20} aria-hidden />
              {one.faults.length === 0
                ? t(`import.standing.${one.standing}`)
                : one.faults.map((fault) => t(`import.fault.${fault}`)).join(' · ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
