import { useTranslation } from 'react-i18next';
import type { ConductView } from '../../../../shared/contract/queries';
import { percentOf } from '../../../../shared/domain/targets';
import { say } from '../../../i18n';
import { ruleOf } from '../../../state/standard';
import { nameOf } from '../../../state/team';
import { percentText } from '../../../parts/percent';
import css from './review.module.css';

/** More than these nobody puts forward. */
const SHOWN = 5;

interface Props {
  rule: 'R-01' | 'R-05';
  people: ConductView['outstanding'];
}

/** Who may be put forward for a reward, with the figures that speak for them. */
export function CandidateTable({ rule, people }: Props) {
  const { t } = useTranslation('review');
  const title = ruleOf(rule)?.title;
  return (
    <section aria-label={t('candidates.title', { rule })}>
      <h2 className={css.title}>
        {t('candidates.title', { rule })} {title && say(title)}{' '}
        <span>{t(`candidates.${rule}`)}</span>
      </h2>
      {people.length === 0 && <p className={css.quiet}>{t('candidates.none')}</p>}
      {people.length > 0 && (
        <table className={css.table} data-testid={`candidates-${rule}`}>
          <thead>
            <tr>
              <th scope="col">{t('candidates.name')}</th>
              <th scope="col">{t('candidates.onTime')}</th>
              <th scope="col">{t('candidates.share')}</th>
              <th scope="col">{t('candidates.shifts')}</th>
              <th scope="col">{t('candidates.late')}</th>
              <th scope="col">{t('candidates.praise')}</th>
            </tr>
          </thead>
          <tbody>
            {people.slice(0, SHOWN).map(({ no, onTime, judged, shifts, lateCheckIns, praise }) => (
              <tr key={no}>
                <th scope="row">{nameOf(no)}</th>
                <td>{onTime}</td>
                <td>{percentText(percentOf(onTime, judged))}</td>
                <td>{shifts}</td>
                <td>{lateCheckIns}</td>
                <td>{praise}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
