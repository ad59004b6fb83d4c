import { useTranslation } from 'react-i18next';
import type { Tick } from '../../../state/progress';
import { timeOf } from '../../../state/station';
import { nameOf } from '../../../state/team';
import css from './tick.module.css';

/** Under an item: its code, and who settled it when, with the count or the reason. */
export function TickTold({ code, tick }: { code: string; tick: Tick | undefined }) {
  const { t } = useTranslation('lists');
  const settled = tick && (tick.state === 'done' || tick.state === 'na');
  const told = settled
    ? [
        nameOf(tick.staffNo),
        timeOf(tick.atMs),
        tick.count === null ? null : t('tick.count', { count: tick.count }),
        tick.state === 'na' ? t('tick.na') : null,
        tick.note,
      ]
    : [];
  return (
    <span className={css.told}>
      {[code, ...told].filter((part) => part !== null && part !== '').join(' · ')}
    </span>
  );
}
