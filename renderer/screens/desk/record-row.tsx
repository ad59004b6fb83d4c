import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconChevronRight, type TablerIcon } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskRecord } from '../../../shared/contract/queries';
import { cx } from '../../parts/cx';
import { useBusy } from '../../parts/use-busy';
import { nowMs } from '../../state/clock';
import { openRecord } from './chosen';
import css from './desk.module.css';
import { DueText } from './due-text';
import { FACES } from './faces';
import { KIND_ICONS } from './kind-nav';
import { doQuickly, quickActOf } from './quick-act';
import { subOf, titleOf, whenWords, whoOf } from './words';

interface Props {
  record: DeskRecord;
  index: number;
  style: CSSProperties;
}

/** The one thing that is mostly done next, by one tap; else the way into the record. */
function RowAct({ record, title }: { record: DeskRecord; title: string }) {
  const { t } = useTranslation('desk');
  const [busy, run] = useBusy();
  const quick = quickActOf(record);
  const hidden = <VisuallyHidden> {title}</VisuallyHidden>;
  if (quick !== null) {
    return (
      <button
        type="button"
        className={cx(css.act, css.mainAct)}
        disabled={busy}
        data-testid={`act-${quick}-${record.id}`}
        onClick={() => void run(async () => void (await doQuickly(quick, record)))}
      >
        <IconCheck size={22} aria-hidden />
        {t(`act.${quick}`)}
        {hidden}
      </button>
    );
  }
  return (
    <button
      type="button"
      className={css.act}
      data-testid={`act-open-${record.id}`}
      onClick={() => openRecord(record.id)}
    >
      {t(record.state === 'open' ? 'act.goOn' : 'act.look')}
      <IconChevronRight size={22} aria-hidden />
      {hidden}
    </button>
  );
}

/** A rating shows its own face. */
const FACE_ICONS: Record<number, TablerIcon> = Object.fromEntries(
  FACES.map(({ rating, icon }) => [rating, icon]),
);

/** One record: what, for whom, until when, and the next tap. */
export function RecordRow({ record, index, style }: Props) {
  const { t } = useTranslation('desk');
  const Icon = FACE_ICONS[record.rating ?? 0] ?? KIND_ICONS[record.kind];
  const title = titleOf(t, record);
  return (
    <li
      className={css.row}
      style={style}
      data-state={record.state}
      data-testid={`record-${record.id}`}
    >
      <button
        type="button"
        className={css.open}
        data-index={index}
        onClick={() => openRecord(record.id)}
      >
        <Icon size={26} stroke={1.6} className={css.icon} aria-hidden />
        <span className={css.what}>
          <span className={css.title}>{title}</span>
          <span className={css.sub}>
            {[`#${record.id}`, whenWords(record.takenAtMs, nowMs()), subOf(t, record)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        <span className={css.who}>{whoOf(record)}</span>
        <DueText record={record} />
      </button>
      <RowAct record={record} title={title} />
    </li>
  );
}
