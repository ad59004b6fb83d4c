import { create } from 'zustand';
import { goTo, usePlace } from './place';

export type GuideTab = 'pages' | 'training' | 'results';

/** Where somebody is in the guide: it stays while they go to the floor and come back. */
interface GuideHere {
  tab: GuideTab;
  /** The page that is open, by its code; null for the first one. */
  page: string | null;
  typed: string;
  /** The page that lies over another place as a card. */
  card: string | null;
}

export const useGuideHere = create<GuideHere>()(() => ({
  tab: 'pages',
  page: null,
  typed: '',
  card: null,
}));

export const chooseTab = (tab: GuideTab): void => useGuideHere.setState({ tab });
export const choosePage = (page: string): void => useGuideHere.setState({ page, tab: 'pages' });
export const type = (typed: string): void => useGuideHere.setState({ typed });

/** Shows a page over whatever is being done; nothing of that is left. */
export const showCard = (card: string): void => useGuideHere.setState({ card });
export const closeCard = (): void => useGuideHere.setState({ card: null });

/** Goes to a page of the guide. */
export function openPage(page: string): void {
  useGuideHere.setState({ page, tab: 'pages', typed: '', card: null });
  void goTo('guide');
}

export const isInGuide = (): boolean => usePlace.getState().place === 'guide';
