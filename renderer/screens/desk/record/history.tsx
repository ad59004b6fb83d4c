import { useTranslation } from 'react-i18next';
import { mayAct } from '../../../../shared/domain/roles';
import { useAsked } from '../../../state/asked';
import { useNowMs } from '../../../state/clock';
import { useUnlocked } from '../../../state/session';
import { nameOf } from '../../../state/team';
import { whenWords } from '../words';
import css from './record.module.css';

/** What happened to a record, line by line, for a supervisor who has shown a PIN. */
export function History({ id }: { id: number }) {
  const { t } = useTranslation('desk');
  const unlocked = useUnlocked();
  const nowMs = useNowMs();
  const isSupervisor = unlocked !== null && mayAct(unlocked.role, 'supervisor');
  const { data } = useAsked('desk.history', isSupervisor ? { id } : null);
  if (!data || data.length < 2) return null;
  return (
    <section className={css.section} aria-label={t('history.title')}>
      <h3 className={css.heading}>{t('history.title')}</h3>
      <ol className={css.history} data-testid="desk-history">
        {data.map((line) => (
          <li key={line.event} data-undone={line.undone || undefined}>
            {whenWords(line.atMs, nowMs)} {nameOf(line.actor)} {t(`history.${line.command}`)}
            {line.reason && <span className={css.quiet}> {line.reason}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
