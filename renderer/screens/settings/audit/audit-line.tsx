import {
  IconBan,
  IconBell,
  IconBook2,
  IconBuildingStore,
  IconCalendarCheck,
  IconClock,
  IconDots,
  IconFileExport,
  IconKey,
  IconScale,
  IconSettings,
  IconUser,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AuditKind } from '../../../../shared/contract/commands';
import type { AuditLine } from '../../../../shared/contract/views/audit';
import { stationCalendar } from '../../../state/station';
import css from './audit.module.css';
import { auditDetails, auditSentence } from './sentence';

const ICONS: Record<AuditKind, TablerIcon> = {
  station: IconBuildingStore,
  staff: IconUser,
  pin: IconKey,
  settings: IconSettings,
  standard: IconBook2,
  month: IconCalendarCheck,
  ledger: IconScale,
  clock: IconClock,
  desk: IconBell,
  files: IconFileExport,
  refused: IconBan,
  other: IconDots,
};

/** One line of the log: when, what kind, who did what, and from what to what. */
export function AuditEntry({ line }: { line: AuditLine }) {
  const { t } = useTranslation('audit');
  const Icon = ICONS[line.kind];
  const details = auditDetails(line);
  return (
    <>
      <span className={css.time}>{stationCalendar().dateTimeOf(line.atMs).slice(0, 16)}</span>
      <span className={css.kind} data-kind={line.kind}>
        <Icon size={20} stroke={1.8} aria-hidden />
        {t(`kind.${line.kind}`)}
      </span>
      <span className={css.what}>
        {auditSentence(line)}
        {details.map((words) => (
          <span key={words} className={css.detail}>
            {words}
          </span>
        ))}
      </span>
      <span className={css.no}>{line.id}</span>
    </>
  );
}
