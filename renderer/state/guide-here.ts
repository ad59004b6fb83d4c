import { create } from 'zustand';
import type { GuideChapter } from '../../shared/standard/schema';
import { goTo } from './place';

export type GuideTab = 'pages' | 'training' | 'results';

/** Where somebody is in the guide: it stays while they go to the floor and come back. */
interface GuideHere {
  tab: GuideTab;
  /** The page that is open, by its code; null for the first one. */
  page: string | null;
  /** The chapter that was tapped; null where the page's own is listed. */
  chapter: GuideChapter | null;
  typed: string;
  /** The page that lies over another place as a card. */
  card: string | null;
}

export const useGuideHere = create<GuideHere>()(() => ({
  tab: 'pages',
  page: null,
  chapter: null,
  typed: '',
  card: null,
}));

export const chooseTab = (tab: GuideTab): void => useGuideHere.setState({ tab });
export const choosePage = (page: string): void =>
  useGuideHere.setState({ page, chapter: null, tab: 'pages' });
export const chooseChapter = (chapter: GuideChapter): void =>
  useGuideHere.setState({ chapter, typed: '' });
export const type = (typed: string): void => useGuideHere.setState({ typed });

/** Shows a page over whatever is being done; nothing of that is left. */
export const showCard = (card: string): void => useGuideHere.setState({ card });
export const closeCard = (): void => useGuideHere.setState({ card: null });

/** Goes to a page of the guide. */
export function openPage(page: string): void {
  useGuideHere.setState({ page, chapter: null, tab: 'pages', typed: '', card: null });
  void goTo('guide');
}
