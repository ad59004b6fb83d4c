import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { GUIDE_CHAPTERS, type GuidePage } from '../../../../shared/domain/guide';
import { say } from '../../../state/standard';
import { useStation } from '../../../state/station';
import { useToday } from '../../../state/today';
import { PageBody } from './page-body';
import css from './handbook.module.css';

interface HandbookProps {
  pages: readonly GuidePage[];
  /** Called once it was printed, or not. */
  onDone: () => void;
}

/** The whole guide on paper: a heading, the contents, and every page (E-02). Never on the screen. */
export function Handbook({ pages, onDone }: HandbookProps) {
  const { t } = useTranslation('guide');
  const { station } = useStation();
  const today = useToday();
  useEffect(() => {
    window.addEventListener('afterprint', onDone);
    window.print();
    return () => window.removeEventListener('afterprint', onDone);
  }, [onDone]);
  const chapters = GUIDE_CHAPTERS.map((chapter) => ({
    chapter,
    own: pages.filter((page) => page.chapter === chapter),
  })).filter(({ own }) => own.length > 0);
  return (
    <div className={css.book} data-testid="handbook">
      <h1 className={css.name}>{t('paper.title', { station: station?.name })}</h1>
      <p>{t('paper.asOf', { date: today })}</p>
      <ol className={css.contents}>
        {chapters.map(({ chapter, own }) => (
          <li key={chapter}>
            <strong>{t(`chapter.${chapter}`)}</strong>{' '}
            {own.map((page) => say(page.title)).join(' · ')}
          </li>
        ))}
      </ol>
      {chapters.map(({ chapter, own }) => (
        <section key={chapter} className={css.chapter}>
          <h2>{t(`chapter.${chapter}`)}</h2>
          {own.map((page) => (
            <article key={page.code} className={css.page}>
              <h3 className={css.title}>
                {say(page.title)} <span className={css.clause}>{page.clause}</span>
              </h3>
              <PageBody page={page} />
            </article>
          ))}
        </section>
      ))}
    </div>
  );
}
