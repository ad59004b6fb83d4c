import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditLine } from '../../../../shared/contract/views/audit';
import { currentLanguage } from '../../../i18n';
import { fullDateWords } from '../../../parts/date-words';
import { useStation } from '../../../state/station';
import { useToday } from '../../../state/today';
import { AuditEntry } from './audit-line';
import css from './audit.module.css';

/** More lines than these are not printed at once. */
export const MOST_PRINTED = 1_000;

interface Props {
  lines: readonly AuditLine[];
  onDone: () => void;
}

/** The lines as they go onto paper: all of them, not only those in sight. Drawn once, then printed. */
export function AuditPaper({ lines, onDone }: Props) {
  const { t } = useTranslation('audit');
  const { station } = useStation();
  const today = useToday();
  useEffect(() => {
    window.print();
    onDone();
  }, [onDone]);
  return (
    <section className={css.paper} aria-hidden data-testid="audit-paper">
      <h2 className={css.paperHead}>{t('paper', { station: station?.name ?? '' })}</h2>
      <p>
        {t('paperAsOf', { date: fullDateWords(today, currentLanguage()) })}{' '}
        {lines.length >= MOST_PRINTED && t('paperMore', { count: MOST_PRINTED })}
      </p>
      <ol className={css.plain}>
        {lines.map((line) => (
          <li key={line.id} className={css.paperLine}>
            <AuditEntry line={line} />
          </li>
        ))}
      </ol>
    </section>
  );
}
