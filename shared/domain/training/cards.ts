import type { Bilingual, Figure, GuideChapter, Rule, Standard } from '../../standard/schema';
import { handbookOf, type GuidePage } from '../guide';
import type { Policy } from '../policy';

export const CARD_KINDS = ['phrase', 'order', 'figure', 'rule'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** What a card belongs to: a chapter of the guide, or the rule codes. */
export const TOPICS = [
  'opening',
  'service',
  'closing',
  'etiquette',
  'grooming',
  'equipment',
  'front-desk',
  'rules',
] as const;
export type Topic = (typeof TOPICS)[number];

/** One thing to know. Its key names it for good: 'phrase:refill', 'rule:P-13'. */
export interface TrainingCard {
  key: string;
  kind: CardKind;
  topic: Topic;
  /** What it is about, in a line. */
  about: Bilingual;
  /** The page of the guide that tells it; null where none does. */
  page: string | null;
}

/** The fewest steps whose order is worth asking for. */
const FEWEST_STEPS = 3;

/** Everything else is said at one moment; this is the list of words itself. */
const NO_MOMENT = 'ten-words';

const keyOf = (kind: CardKind, code: string): string => `${kind}:${code}`;

/** True where some zone or room goes by a figure of its own: then there is no one answer. */
const differs = (key: NonNullable<Figure['policy']>, { zones, rooms, ...whole }: Policy): boolean =>
  [...Object.values(zones), ...Object.values(rooms)].some(
    (own: Partial<Record<string, number>>) => (own[key] ?? whole[key]) !== whole[key],
  );

/** The number that a figure's question wants; undefined where the policy has no such one number. */
export function figureOf(figure: Figure, policy: Policy): number | undefined {
  const { policy: key, answer, smoking } = figure;
  if (smoking && policy.smokingBan) return undefined;
  if (key === null) return answer;
  if (differs(key, policy)) return undefined;
  const value = key === 'satisfactionTarget' ? policy[key] : policy[key] / 60;
  return Number.isInteger(value) && value > 0 ? value : undefined;
}

/** Rules that are asked for by their codes: P and R. Gross misconduct is no matter for a quiz. */
export const askedRules = (standard: Standard): Rule[] =>
  standard.rules.filter(({ code }) => !code.startsWith('G'));

const chapterAt = (pages: readonly GuidePage[], code: string): GuideChapter | undefined =>
  pages.find((page) => page.code === code)?.chapter;

function phraseCards(standard: Standard, pages: readonly GuidePage[]): TrainingCard[] {
  return standard.phrases
    .filter(({ code }) => code !== NO_MOMENT)
    .map(({ code, moment }) => {
      const page = pages.find(({ says }) => says.some((phrase) => phrase.code === code));
      const topic = page?.chapter ?? 'etiquette';
      const key = keyOf('phrase', code);
      return { key, kind: 'phrase', topic, about: moment, page: page?.code ?? null };
    });
}

const orderCards = (pages: readonly GuidePage[]): TrainingCard[] =>
  pages
    .filter(({ ordered, steps }) => ordered && steps.length >= FEWEST_STEPS)
    .map(({ code, chapter, title }) => ({
      key: keyOf('order', code),
      kind: 'order',
      topic: chapter,
      about: title,
      page: code,
    }));

const figureCards = (
  standard: Standard,
  policy: Policy,
  pages: readonly GuidePage[],
): TrainingCard[] =>
  standard.figures
    .filter((figure) => figureOf(figure, policy) !== undefined)
    .map(({ code, ask, page }) => ({
      key: keyOf('figure', code),
      kind: 'figure',
      topic: chapterAt(pages, page) ?? 'service',
      about: ask,
      page,
    }));

const ruleCards = (standard: Standard): TrainingCard[] =>
  askedRules(standard).map(({ code }) => ({
    key: keyOf('rule', code),
    kind: 'rule',
    topic: 'rules',
    about: { zh: code, en: code },
    page: null,
  }));

/**
 * Everything that can be asked, the kinds taking turns and what is needed most often first: it is
 * the order in which somebody new meets them (E-02).
 */
export function cardsOf(standard: Standard, policy: Policy): TrainingCard[] {
  const pages = handbookOf(standard);
  const kinds = [
    phraseCards(standard, pages),
    orderCards(pages),
    figureCards(standard, policy, pages),
    ruleCards(standard),
  ];
  const longest = Math.max(...kinds.map((cards) => cards.length));
  return Array.from({ length: longest }, (_, at) =>
    kinds.flatMap((cards) => cards[at] ?? []),
  ).flat();
}
