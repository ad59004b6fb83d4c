import { IconCoffee } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OpenDesk } from '../../../shared/contract/queries';
import { say } from '../../i18n';
import { dueWords } from '../../state/due-words';
import { useDue } from '../../state/use-due';
import { Countdown } from '../../parts/countdown';
import { Empty } from '../../parts/empty';
import { Ring } from '../../parts/ring';
import { useFloor } from '../../state/floor';
import { goTo } from '../../state/place';
import { useNowMs } from '../../state/clock';
import { deskDueItems, recordCode, useOpenDesk } from '../../state/desk';
import { byUrgency, ringOf, toneOf, turnOf, type DueItem } from '../../state/due';
import { timeOf } from '../../state/station';
import { nameOf } from '../../state/team';
import css from './board.module.css';
import today from './today.module.css';

/** As wide as seven characters, or fourteen letters: what leaves room for the time. */
const WIDEST = 14;

const widthOf = (character: string): number => (character < '\u2e80' ? 1 : 2);

/** The start of a text, with dots where more of it was. */
function shortened(text: string): string {
  let [width, kept] = [0, ''];
  for (const character of text) {
    width += widthOf(character);
    if (width > WIDEST) return `${kept}…`;
    kept += character;
  }
  return text;
}

/** A record of the front desk: what and whom; of what is nobody's business only that it waits. */
function deskWords(record: OpenDesk, otherwise: string): { where: string; what: string } {
  const title = typeof record.title === 'string' ? record.title : say(record.title);
  if (title === '') return { where: otherwise, what: '' };
  return { where: shortened(title), what: record.who };
}

/** What comes next everywhere, the floor and the front desk in one order. */
function useRows() {
  const { items } = useDue();
  const nowMs = useNowMs();
  const open = useOpenDesk();
  const records = new Map(open.map((record) => [recordCode(record), record]));
  return { rows: [...items, ...deskDueItems(open, nowMs)].toSorted(byUrgency), records, nowMs };
}

interface RowProps {
  item: DueItem;
  nowMs: number;
  /** Of a round: whose turn it is. */
  turn: string | null;
  /** Where it is the front desk's. */
  record: OpenDesk | undefined;
}

function Row({ item, nowMs, turn, record }: RowProps) {
  const { t } = useTranslation(['today', 'frame']);
  const { t: frame } = useTranslation('frame');
  const { where, what } = record ? deskWords(record, frame('due.desk')) : dueWords(frame, item);
  return (
    <li>
      <button
        type="button"
        className={css.row}
        data-standing={item.standing}
        onClick={() => void goTo(record ? 'desk' : 'floor', item.subject)}
      >
        <span className={css.time}>
          {item.dueAtMs === null ? t('board.now') : timeOf(item.dueAtMs)}
        </span>
        <Ring {...ringOf(item, nowMs)} size={32} />
        <span className={css.words}>
          <span className={css.where}>{where}</span>
          <span className={css.what}>{turn === null ? what : `${what} ${nameOf(turn)}`}</span>
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
  const { rows, records, nowMs } = useRows();
  const floor = useFloor();
  return (
    <section className={css.board} aria-label={t('board.title')} data-testid="board">
      <h2 className={today.subtitle}>{t('board.title')}</h2>
      {rows.length === 0 ? (
        <Empty icon={IconCoffee} title={t('board.empty')} hint={t('board.hint')} />
      ) : (
        <ul className={css.rows}>
          {rows.map((item) => (
            <Row
              key={item.key}
              item={item}
              nowMs={nowMs}
              turn={item.kind === 'patrol' ? turnOf(floor, item.subject) : null}
              record={item.kind === 'desk' ? records.get(item.subject) : undefined}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
