import type { GuidePage } from '../../../../shared/domain/guide';
import type { GuideChapter } from '../../../../shared/standard/schema';

interface Here {
  page: string | null;
  chapter: GuideChapter | null;
}

/** The page that is read: the one that was chosen, else the first of the guide. */
export const pageAt = (pages: readonly GuidePage[], { page }: Here): GuidePage | undefined =>
  pages.find(({ code }) => code === page) ?? pages[0];

/** The chapter whose pages are listed: the one that was tapped, else that of the page. */
export const chapterOf = (pages: readonly GuidePage[], here: Here): GuideChapter | undefined =>
  here.chapter ?? pageAt(pages, here)?.chapter;
