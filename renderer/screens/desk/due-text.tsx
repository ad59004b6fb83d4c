import { IconAlertTriangle, IconBan, IconCheck, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DeskRecord } from '../../../shared/contract/queries';
import { deskStanding } from '../../../shared/domain/desk';
import { useNowMs } from '../../state/clock';
import css from './desk.module.css';
import { spanWords, whenWords } from './words';

const ICONS = {
  open: IconClock,
  overdue: IconAlertTriangle,
  done: IconCheck,
  cancelled: IconBan,
};

/** How a record stands: until when, how long overdue, closed when; by shape and word first. */
export function DueText({ record }: { record: DeskRecord }) {
  const { t } = useTranslation('desk');
  const nowMs = useNowMs();
  const standing = deskStanding(record, nowMs);
  const Icon = ICONS[standing];
  const { dueAtMs, closedAtMs } = record;
  const words = (): string => {
    if (record.kind === 'feedback' && standing === 'done')
      return t(`source.${record.detail.source}`);
    if (standing === 'overdue')
      return t('due.over', { span: spanWords(t, nowMs - (dueAtMs ?? 0)) });
    if (standing === 'open') {
      return dueAtMs === null ? t('due.open') : t('due.by', { when: whenWords(dueAtMs, nowMs) });
    }
    return t(`due.${standing}`, { when: whenWords(closedAtMs ?? nowMs, nowMs) });
  };
  return (
    <span className={css.due} data-standing={standing}>
      <Icon size={20} aria-hidden />
      {words()}
    </span>
  );
}
