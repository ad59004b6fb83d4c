import { useTranslation } from 'react-i18next';
import type { AlarmView } from '../../shared/contract/queries';
import { Countdown } from '../parts/countdown';
import { Ring } from '../parts/ring';
import { spanText } from '../parts/span';
import { ringOf, toneOf, type DueItem } from '../state/due';
import { dueWords } from '../state/due-words';
import css from './alarm-sheet.module.css';

interface AlarmRowProps {
  item: DueItem;
  quiet: AlarmView['quiet'];
  nowMs: number;
  chosen: boolean;
  onPick: () => void;
}

/** One alarm: where, what, since when, and how long it stays quiet. */
export function AlarmRow({ item, quiet, nowMs, chosen, onPick }: AlarmRowProps) {
  const { t } = useTranslation(['alarms', 'frame']);
  const { t: frame } = useTranslation('frame');
  const { where, what } = dueWords(frame, item);
  const leftMs = (quiet?.untilMs ?? 0) - nowMs;
  return (
    <li>
      <button
        type="button"
        className={css.row}
        aria-pressed={chosen}
        data-testid={`alarm-row-${item.kind}-${item.subject}`}
        onClick={onPick}
      >
        <Ring {...ringOf(item, nowMs)} size={36} />
        <span className={css.what}>
          {where} {what}
        </span>
        <span className={css.since}>
          {frame(`standing.${item.standing}`)}
          {item.dueAtMs !== null && <Countdown dueAtMs={item.dueAtMs} tone={toneOf(item)} />}
        </span>
        {quiet && leftMs > 0 && (
          <span className={css.quiet}>
            {t('quietWhy', { span: spanText(leftMs), reason: quiet.reason })}
          </span>
        )}
      </button>
    </li>
  );
}
