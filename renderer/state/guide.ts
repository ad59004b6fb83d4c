import { handbookOf, type GuidePage } from '../../shared/domain/guide';
import type { Drink, Snack, Standard } from '../../shared/standard/schema';
import type { Attachment } from '../../shared/contract/fields';
import type { GuideEditView, GuideView } from '../../shared/contract/views/guide';
import { onTick } from './clock';
import { loadStandard, useStandard } from './standard';
import { liveView } from './view';

const view = liveView('guide.get', {});
export const refetchGuide = view.refetch;

/** What the station did to the guide, and what is on offer today. */
export const useGuide = view.use;

/** Asks for the first time; from then on the standard follows whatever is written in the guide. */
export async function startGuide(): Promise<boolean> {
  const loaded = await view.start();
  if (!loaded) return false;
  let read = view.get().revision;
  onTick(() => {
    const { revision } = view.get();
    if (revision === read) return;
    read = revision;
    void loadStandard();
  });
  return true;
}

/** What was written is shown at once, and not with the next tick. */
export const readAnew = async (): Promise<void> => {
  await Promise.all([refetchGuide(), loadStandard()]);
};

// The pages are put together once for a standard, which is replaced whole when it changes.
const kept = new WeakMap<Standard, GuidePage[]>();

export function pagesOf(standard: Standard): GuidePage[] {
  const pages = kept.get(standard) ?? handbookOf(standard);
  kept.set(standard, pages);
  return pages;
}

/** The pages of the guide, chapter by chapter. */
export const usePages = (): GuidePage[] => pagesOf(useStandard());

/** What the station did last to a page; undefined where it reads as it came. */
export const useEdit = (code: string): GuideEditView | undefined =>
  useGuide().edits.find((edit) => edit.code === code && edit.state === 'written');

const NONE: readonly Attachment[] = [];

/** The pictures and papers of a page. */
export const usePictures = (code: string): readonly Attachment[] =>
  useEdit(code)?.attachments ?? NONE;

export type Offer = GuideView['offer'];

/** O-08: today's snacks, with their steps. */
export function useSnacksOnOffer(): Snack[] {
  const { offer } = useGuide();
  return useStandard().snacks.filter(({ code }) => offer.snacks.includes(code));
}

/** O-09: today's drinks. */
export function useDrinksOnOffer(): Drink[] {
  const { offer } = useGuide();
  return useStandard().drinks.filter(({ code }) => offer.drinks.includes(code));
}
