import { useTranslation } from 'react-i18next';
import type { Period } from '../../../../shared/domain/period';
import { useAsked } from '../../../state/asked';
import { ruleName } from '../../../state/standard';
import { nameOf } from '../../../state/team';
import { CandidateTable } from '../review/candidate-table';
import css from './service.module.css';

/** As many as one sees at once; the paper has all of them. */
const SHOWN = 6;

interface Line {
  key: string;
  name: string;
  figure: string;
}

function Lines({ lines, none }: { lines: readonly Line[]; none: string }) {
  if (lines.length === 0) return <p className={css.quiet}>{none}</p>;
  return (
    <table className={css.table}>
      <tbody>
        {lines.slice(0, SHOWN).map(({ key, name, figure }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{figure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** F-08: which clauses and with whom again, and who may be put forward, in this period. */
export function ConductPanel({ period }: { period: Period }) {
  const { t } = useTranslation('review');
  const { data } = useAsked('conduct.get', { period });
  if (!data) return null;
  const clauses = data.clauses.map(({ rule, times, people }) => ({
    key: rule,
    name: ruleName(rule),
    figure: t('clauses.figure', { times, people }),
  }));
  const repeats = data.repeats.map(({ staff, rule, times }) => ({
    key: `${staff} ${rule}`,
    name: `${nameOf(staff)} · ${ruleName(rule)}`,
    figure: t('times', { count: times }),
  }));
  return (
    <div className={css.conduct} data-testid="service-conduct">
      <section className={css.part} aria-label={t('clauses.title')}>
        <h2 className={css.title}>{t('clauses.title')}</h2>
        <Lines lines={clauses} none={t('clauses.none')} />
      </section>
      <section className={css.part} aria-label={t('repeats.title')}>
        <h2 className={css.title}>
          {t('repeats.title')} <span>{t('repeats.hint')}</span>
        </h2>
        <Lines lines={repeats} none={t('repeats.none')} />
      </section>
      <CandidateTable rule="R-01" people={data.outstanding} />
      <CandidateTable rule="R-05" people={data.praised} />
    </div>
  );
}
