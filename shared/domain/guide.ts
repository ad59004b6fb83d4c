import type {
  Bilingual,
  ChecklistItem,
  GuideCard,
  GuideChapter,
  Phrase,
  Snack,
  Standard,
} from '../standard/schema';

/** The chapters of the guide, in the order of a day. */
export const GUIDE_CHAPTERS: readonly GuideChapter[] = [
  'opening',
  'service',
  'closing',
  'etiquette',
  'grooming',
  'equipment',
  'front-desk',
];

/** One page of the guide: a card, an item of the day's lists, or a snack. */
export interface GuidePage {
  code: string;
  chapter: GuideChapter;
  clause: string | null;
  source: 'card' | 'list' | 'snack';
  title: Bilingual;
  steps: readonly Bilingual[];
  /** What is said to guests here. */
  says: readonly Phrase[];
  /** True where the steps are done one after the other. */
  ordered: boolean;
}

/** What the station itself wrote about one page; the last of a code holds. */
export interface GuideEdit {
  code: string;
  state: 'written' | 'removed' | 'restored';
  page: WrittenPage | null;
}

export interface WrittenPage {
  /** Null where the page stands where it always stood. */
  chapter: GuideChapter | null;
  title: Bilingual;
  steps: Bilingual[];
}

/** The page of a list's item: O-03 is 'list-o-03'. */
export const listPage = (item: string): string => `list-${item.toLowerCase()}`;
/** The page of a snack. */
export const snackPage = (snack: string): string => `snack-${snack}`;

const CHAPTER_OF: Record<string, GuideChapter> = {
  O: 'opening',
  S: 'service',
  C: 'closing',
  F: 'front-desk',
};
const MACHINES = ['O-06', 'O-07', 'O-08'];

/** Where a card stands by its clause: the machines' pages stand together. */
function chapterOf({ clause, chapter }: GuideCard): GuideChapter {
  if (chapter) return chapter;
  if (clause === 'E-01') return 'grooming';
  if (clause !== null && MACHINES.includes(clause)) return 'equipment';
  return CHAPTER_OF[clause?.slice(0, 1) ?? ''] ?? 'etiquette';
}

function cardPage(standard: Standard, card: GuideCard): GuidePage {
  // E-02 is many cards: each names its own phrases.
  const isOfClause = ({ clause }: Phrase): boolean => clause !== 'E-02' && clause === card.clause;
  return {
    code: card.code,
    chapter: chapterOf(card),
    clause: card.clause,
    source: 'card',
    title: card.title,
    steps: card.steps,
    says: [
      ...standard.phrases.filter((phrase) => isOfClause(phrase)),
      ...card.says.flatMap(
        (code) =>
          standard.phrases.find((phrase) => phrase.code === code && !isOfClause(phrase)) ?? [],
      ),
    ],
    ordered: card.ordered,
  };
}

const itemPage = ({ code, list, title, guide }: ChecklistItem): GuidePage => ({
  code: listPage(code),
  chapter: list,
  clause: code,
  source: 'list',
  title,
  steps: guide,
  says: [],
  ordered: false,
});

const pageOfSnack = ({ code, name, steps }: Snack): GuidePage => ({
  code: snackPage(code),
  chapter: 'equipment',
  clause: 'O-08',
  source: 'snack',
  title: name,
  steps,
  says: [],
  ordered: true,
});

/** The whole guide, chapter by chapter, each in the order of its clauses (E-02, O-06 to O-08). */
export function handbookOf(standard: Standard): GuidePage[] {
  const pages = [
    ...standard.guide.map((card) => cardPage(standard, card)),
    ...standard.checklist.map(itemPage),
    ...standard.snacks.map(pageOfSnack),
  ];
  const clauses = new Map(standard.clauses.map(({ code }, at) => [code, at]));
  const rank = ({ clause }: GuidePage): number =>
    clauses.get(clause ?? '') ?? standard.clauses.length;
  return GUIDE_CHAPTERS.flatMap((chapter) =>
    pages.filter((page) => page.chapter === chapter).toSorted((a, b) => rank(a) - rank(b)),
  );
}

/** Puts a row in its place by its code, or at the end. */
function put<Row extends { code: string }>(rows: readonly Row[], row: Row): Row[] {
  const has = rows.some(({ code }) => code === row.code);
  return has ? rows.map((one) => (one.code === row.code ? row : one)) : [...rows, row];
}

const without = <Row extends { code: string }>(rows: readonly Row[], code: string): Row[] =>
  rows.filter((row) => row.code !== code);

function withSnack(standard: Standard, code: string, written: WrittenPage | null): Standard {
  if (written === null) return { ...standard, snacks: without(standard.snacks, code) };
  const snack = { code, name: written.title, steps: written.steps };
  return { ...standard, snacks: put(standard.snacks, snack) };
}

function withCard(standard: Standard, code: string, written: WrittenPage | null): Standard {
  if (written === null) return { ...standard, guide: without(standard.guide, code) };
  const { title, steps, chapter } = written;
  const before = standard.guide.find((card) => card.code === code);
  const fresh = { code, clause: null, chapter, says: [], ordered: false };
  return { ...standard, guide: put(standard.guide, { ...(before ?? fresh), title, steps }) };
}

function withItem(standard: Standard, code: string, written: WrittenPage): Standard {
  const checklist = standard.checklist.map((item) =>
    listPage(item.code) === code ? { ...item, title: written.title, guide: written.steps } : item,
  );
  return { ...standard, checklist };
}

/** The standard with one page as the station wrote it: its lists and snacks say the same. */
function withEdit(standard: Standard, { code, state, page }: GuideEdit): Standard {
  if (state === 'restored') return standard;
  if (code.startsWith('snack-')) return withSnack(standard, code.slice('snack-'.length), page);
  if (code.startsWith('list-')) return page ? withItem(standard, code, page) : standard;
  return withCard(standard, code, page);
}

/** The standard with the station's own pages in place of those that came with the app. */
export const withEdits = (standard: Standard, edits: readonly GuideEdit[]): Standard =>
  edits.reduce(withEdit, standard);

/**
 * What the app knows by now, for a station that was founded under an earlier one: guide, phrases
 * and figures are not fixed by a version of the standard, since no entry is recorded under them.
 */
export const withGuideOf = (standard: Standard, shipped: Standard): Standard => ({
  ...standard,
  guide: shipped.guide,
  phrases: shipped.phrases,
  figures: shipped.figures,
});
