import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GUIDE_CHAPTERS, type GuidePage } from '../../../../shared/domain/guide';
import type { GuideChapter } from '../../../../shared/standard/schema';
import { say } from '../../../state/standard';
import css from './contents.module.css';

interface ContentsProps {
  pages: readonly GuidePage[];
  /** The page that is open. */
  open: GuidePage | undefined;
  onOpen: (code: string) => void;
}

/** The guide's contents by the moments of the day; one chapter lies open at a time. */
export function Contents({ pages, open, onOpen }: ContentsProps) {
  const [chosen, setChosen] = useState<GuideChapter | null | undefined>(undefined);
  // Until a chapter is tapped, the one of the page that is read.
  const unfolded = chosen === undefined ? open?.chapter : chosen;
  return (
    <ul className={css.chapters}>
      {GUIDE_CHAPTERS.map((chapter) => (
        <Chapter
          key={chapter}
          chapter={chapter}
          pages={pages.filter((page) => page.chapter === chapter)}
          unfolded={chapter === unfolded}
          open={open?.code}
          onUnfold={() => setChosen(chapter === unfolded ? null : chapter)}
          onOpen={onOpen}
        />
      ))}
    </ul>
  );
}

interface ChapterProps {
  chapter: GuideChapter;
  pages: readonly GuidePage[];
  unfolded: boolean;
  open: string | undefined;
  onUnfold: () => void;
  onOpen: (code: string) => void;
}

function Chapter({ chapter, pages, unfolded, open, onUnfold, onOpen }: ChapterProps) {
  const { t } = useTranslation('guide');
  return (
    <li>
      <button
        type="button"
        className={css.chapter}
        aria-expanded={unfolded}
        data-testid={`chapter-${chapter}`}
        onClick={onUnfold}
      >
        <span className={css.name}>{t(`chapter.${chapter}`)}</span>
        <span className={css.count}>{pages.length}</span>
        <IconChevronDown className={css.chevron} size={20} aria-hidden />
      </button>
      {unfolded && (
        <ul className={css.pages}>
          {pages.map((page) => (
            <li key={page.code}>
              <button
                type="button"
                className={css.page}
                aria-current={page.code === open ? 'page' : undefined}
                data-testid={`page-${page.code}`}
                onClick={() => onOpen(page.code)}
              >
                <span className={css.title}>{say(page.title)}</span>
                <span className={css.clause}>{page.clause}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
