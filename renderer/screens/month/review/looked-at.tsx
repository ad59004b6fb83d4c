import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConductView, ReviewView } from '../../../../shared/contract/queries';
import type { CommandInput } from '../../../../shared/contract/commands';
import { actWithPin } from '../../../state/act';
import { ruleName } from '../../../state/standard';
import { nameOf } from '../../../state/team';
import { CandidateTable } from './candidate-table';
import css from './review.module.css';
import { isTaken } from './words';

interface Props {
  month: string;
  conduct: ConductView;
  review: ReviewView;
}

/** As many as one sees at once; the rest by a tap. */
const SHOWN = 6;

type About = CommandInput<'review.look'>['about'];

/** What the month's figures say: clauses, repeat cases, candidates; a tap takes one up. */
export function LookedAt({ month, conduct, review }: Props) {
  const { t } = useTranslation('review');
  const [all, setAll] = useState(false);
  const shown = all ? conduct.clauses : conduct.clauses.slice(0, SHOWN);
  const take = (about: About): Promise<boolean> =>
    actWithPin('manager', 'review.look', { month, about }, { done: t('taken') });
  return (
    <div className={css.column} role="region" aria-label={t('lookedAt')} tabIndex={0}>
      <section aria-label={t('clauses.title')}>
        <h2 className={css.title}>{t('clauses.title')}</h2>
        {conduct.clauses.length === 0 && <p className={css.quiet}>{t('clauses.none')}</p>}
        <ul className={css.lines} data-testid="review-clauses">
          {shown.map(({ rule, times, people }) => (
            <Line
              key={rule}
              name={ruleName(rule)}
              figure={t('clauses.figure', { times, people })}
              taken={isTaken(review, { kind: 'clause', rule, staff: null })}
              open={review.held !== null}
              testId={`take-${rule}`}
              onTake={() => void take({ kind: 'clause', rule })}
            />
          ))}
        </ul>
        {shown.length < conduct.clauses.length && (
          <button type="button" className={css.more} onClick={() => setAll(true)}>
            {t('clauses.all', { count: conduct.clauses.length })}
          </button>
        )}
      </section>
      <section aria-label={t('repeats.title')}>
        <h2 className={css.title}>
          {t('repeats.title')} <span>{t('repeats.hint')}</span>
        </h2>
        {conduct.repeats.length === 0 && <p className={css.quiet}>{t('repeats.none')}</p>}
        <ul className={css.lines}>
          {conduct.repeats.map(({ staff, rule, times }) => (
            <Line
              key={`${staff} ${rule}`}
              name={`${nameOf(staff)} · ${ruleName(rule)}`}
              figure={t('times', { count: times })}
              taken={isTaken(review, { kind: 'repeat', rule, staff })}
              open={review.held !== null}
              testId={`take-${staff}-${rule}`}
              onTake={() => void take({ kind: 'repeat', rule, staff })}
            />
          ))}
        </ul>
      </section>
      <CandidateTable rule="R-01" people={conduct.outstanding} />
      <CandidateTable rule="R-05" people={conduct.praised} />
    </div>
  );
}

interface LineProps {
  name: string;
  figure: string;
  /** It is in the review already. */
  taken: boolean;
  /** The meeting is held: things can be taken up. */
  open: boolean;
  testId: string;
  onTake: () => void;
}

function Line({ name, figure, taken, open, testId, onTake }: LineProps) {
  const { t } = useTranslation('review');
  return (
    <li className={css.line}>
      <span>{name}</span>
      <span className={css.figure}>{figure}</span>
      {taken ? (
        <span className={css.standing}>{t('isTaken')}</span>
      ) : (
        <button
          type="button"
          className={css.take}
          disabled={!open}
          onClick={onTake}
          data-testid={testId}
        >
          <IconPlus size={20} aria-hidden /> {t('take')}
        </button>
      )}
    </li>
  );
}
