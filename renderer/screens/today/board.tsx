import { IconCoffee } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dueWords } from '../../state/due-words';
import { useDue } from '../../state/use-due';
import { Countdown } from '../../parts/countdown';
import { Empty } from '../../parts/empty';
import { Ring } from '../../parts/ring';
import { useFloor } from '../../state/floor';
import { goTo } from '../../state/place';
import { ringOf, toneOf, type DueItem } from '../../state/due';
import { timeOf } from '../../state/station';
import { nameOf } from '../../state/team';
import css from './board.module.css';
import today from './today.module.css';

function Row({ item, nowMs, turn }: { item: DueItem; nowMs: number; turn: string | null }) {
  const { t } = useTranslation(['today', 'frame']);
  const { t: frame } = useTranslation('frame');
  const { where, what } = dueWords(frame, item);
  return (
    <li>
      <button
        type="button"
        className={css.row}
        data-standing={item.standing}
        onClick={() => void goTo('floor', item.subject)}
      >
        <span className={css.time}>
          {item.dueAtMs === null ? t('board.now') : timeOf(item.dueAtMs)}
        </span>
        <Ring {...ringOf(item, nowMs)} size={32} />
        <span className={css.where}>{where}</span>
        <span>
          {what}
          {item.kind === 'patrol' && turn !== null && ` ${nameOf(turn)}`}
        </span>
        <span className={css.left}>
          {item.standing !== 'waiting' && <strong>{frame(`standing.${item.standing}`)}</strong>}
          {item.dueAtMs !== null && <Countdown dueAtMs={item.dueAtMs} tone={toneOf(item)} />}
        </span>
      </button>
    </li>
  );
}

/** What comes next, as a departure board: by time, with what is missed on top. */
export function Board() {
  const { t } = useTranslation('today');
  const { items, nowMs } = useDue();
  const { patrolTurn } = useFloor();
  return (
    <section className={css.board} aria-label={t('board.title')} data-testid="board">
      <h2 className={today.subtitle}>{t('board.title')}</h2>
      {items.length === 0 ? (
        <Empty icon={IconCoffee} title={t('board.empty')} hint={t('board.hint')} />
      ) : (
        <ul className={css.rows}>
          {items.map((item) => (
            <Row key={item.key} item={item} nowMs={nowMs} turn={patrolTurn} />
          ))}
        </ul>
      )}
    </section>
  );
}
