import { useTranslation } from 'react-i18next';
import { Marked } from '../../../parts/marked';
import { say } from '../../../state/standard';
import type { Hit } from './guide-index';
import { marksIn } from './marks';
import css from './results.module.css';

interface ResultsProps {
  hits: readonly Hit[];
  typed: string;
  /** The hit that Enter opens. */
  at: number;
  onOpen: (code: string) => void;
}

/** The pages that were found, each with the line that says it. */
export function Results({ hits, typed, at, onOpen }: ResultsProps) {
  const { t } = useTranslation('guide');
  const marked = (text: string) => <Marked text={text} marks={marksIn(text, typed)} />;
  if (hits.length === 0) {
    return (
      <p className={css.none} role="status">
        {t('search.none')}
      </p>
    );
  }
  return (
    <ol className={css.hits} aria-label={t('search.found', { count: hits.length })}>
      {hits.map(({ page, line }, index) => (
        <li key={page.code}>
          <button
            type="button"
            className={css.hit}
            aria-current={index === at ? 'true' : undefined}
            data-testid={`hit-${page.code}`}
            onClick={() => onOpen(page.code)}
          >
            <span className={css.title}>{marked(say(page.title))}</span>
            <span className={css.line}>{marked(say(line))}</span>
            <span className={css.where}>
              {[t(`chapter.${page.chapter}`), page.clause].filter(Boolean).join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
