import { useTranslation } from 'react-i18next';
import { useAsked } from '../../state/asked';
import { itemTitle, zoneName } from '../../state/standard';
import { timeOf } from '../../state/station';
import { nameOf } from '../../state/team';
import css from './recent.module.css';
import today from './today.module.css';

const SHOWN = 8;
/** What guests may see over a shoulder: service and lists, never the ledger. */
const SHOWABLE =
  /^(table|vip|patrol|light|weather|timer|checklist|handover|shift|request|found|loan|key|parcel)\./;

/** The subject of a journal line as people call it: 'table T4' is T4, 'zone hall' the hall. */
function subjectWord(subject: string | null): string {
  const [kind = '', code = ''] = (subject ?? '').split(' ');
  if (kind === 'staff') return nameOf(code);
  if (kind === 'desk') return `#${code}`;
  if (kind === 'item') return itemTitle(code);
  if (kind === 'shift' || kind === 'handover' || kind === 'weather') return '';
  return zoneName(code);
}

/** What was done last, newest first; what was taken back is struck. */
export function Recent() {
  const { t } = useTranslation('today');
  const { data } = useAsked('journal.recent', { limit: 40 });
  const lines = (data ?? []).filter((line) => SHOWABLE.test(line.command)).slice(0, SHOWN);
  return (
    <section aria-label={t('recent.title')}>
      <h2 className={today.subtitle}>{t('recent.title')}</h2>
      {data !== null && lines.length === 0 && <p className={css.none}>{t('recent.empty')}</p>}
      <ol className={css.lines}>
        {lines.map((line) => (
          <li key={line.event} className={css.line}>
            <time className={css.time}>{timeOf(line.atMs)}</time>
            <span className={css.what} data-undone={line.undone || undefined}>
              {subjectWord(line.subject)} {t(`did.${line.command}`)}
            </span>
            {line.undone && <span className={css.note}>{t('recent.undone')}</span>}
            <span className={css.who}>{nameOf(line.actor)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
