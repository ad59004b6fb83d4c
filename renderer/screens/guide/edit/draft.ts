import type { CommandInput } from '../../../../shared/contract/commands';
import type { Attachment } from '../../../../shared/contract/fields';
import { GUIDE_CHAPTERS, type GuidePage } from '../../../../shared/domain/guide';
import type { Bilingual, GuideChapter } from '../../../../shared/standard/schema';

/** One text as it is typed; English may stay empty. */
export interface DraftText {
  zh: string;
  en: string;
}

export interface DraftStep extends DraftText {
  /** Stays with the step while it is moved. */
  id: number;
  /** How it read before; null where it is new. */
  was: DraftText | null;
}

/** Where a new page goes: among the snacks, or into a chapter. */
export type Shelf = 'snack' | GuideChapter;
export const SHELVES: readonly Shelf[] = ['snack', ...GUIDE_CHAPTERS];

/** A page as it is being written. */
export interface Draft {
  title: DraftText;
  steps: DraftStep[];
  attachments: Attachment[];
}

export const MOST_STEPS = 20;

const EMPTY: DraftText = { zh: '', en: '' };

/** What has no English of its own is shown without any. */
const typed = ({ zh, en }: Bilingual): DraftText => ({ zh, en: en === zh ? '' : en });

/** A page to be reworded, or an empty one. */
export function draftOf(page: GuidePage | undefined, pictures: readonly Attachment[]): Draft {
  return {
    title: page ? typed(page.title) : EMPTY,
    steps: page
      ? page.steps.map(typed).map((was, id) => ({ ...was, id, was }))
      : [{ ...EMPTY, id: 0, was: null }],
    attachments: [...pictures],
  };
}

export const withStep = (draft: Draft, id: number, text: Partial<DraftText>): Draft => ({
  ...draft,
  steps: draft.steps.map((step) => (step.id === id ? { ...step, ...text } : step)),
});

/** An empty step at the end. */
export const withNewStep = (draft: Draft): Draft => ({
  ...draft,
  steps: [
    ...draft.steps,
    { ...EMPTY, id: Math.max(-1, ...draft.steps.map(({ id }) => id)) + 1, was: null },
  ],
});

export const withoutStep = (draft: Draft, id: number): Draft => ({
  ...draft,
  steps: draft.steps.filter((step) => step.id !== id),
});

/** A step one place up or down; at the edge it stays. */
export function withMoved(draft: Draft, id: number, by: -1 | 1): Draft {
  const from = draft.steps.findIndex((step) => step.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= draft.steps.length) return draft;
  const steps = [...draft.steps];
  [steps[from], steps[to]] = [steps[to] as DraftStep, steps[from] as DraftStep];
  return { ...draft, steps };
}

/** True where the Chinese was changed and the English was not: it may say something else now. */
export const isEnglishOld = ({ zh, en, was }: DraftStep): boolean =>
  was !== null && en !== '' && en === was.en && zh !== was.zh;

const isBlank = (text: string): boolean => text.trim() === '';

/** What cannot be kept yet: a page has a title and at least one step. */
export function faultOf({ title, steps }: Draft): 'title' | 'steps' | null {
  if (isBlank(title.zh)) return 'title';
  return steps.every(({ zh }) => isBlank(zh)) ? 'steps' : null;
}

const said = ({ zh, en }: DraftText): { zh: string; en?: string } =>
  isBlank(en) ? { zh: zh.trim() } : { zh: zh.trim(), en: en.trim() };

/** The page as the station takes it; steps without Chinese are left out. */
export const written = ({
  title,
  steps,
  attachments,
}: Draft): Omit<CommandInput<'guide.write'>, 'code'> => ({
  title: said(title),
  steps: steps.filter(({ zh }) => !isBlank(zh)).map(said),
  attachments,
});
