import type { Bilingual, Phrase, Standard } from '../../standard/schema';
import { handbookOf } from '../guide';
import type { Policy } from '../policy';
import { askedRules, cardsOf, figureOf, type CardKind, type TrainingCard } from './cards';
import { hashOf, randomOf, shuffled } from './random';

export interface Option {
  /** 'a' to 'd', from the top: it tells nothing. */
  id: string;
  text: Bilingual;
}

/** One question as it is shown: what is right is not in it. */
export interface Question {
  card: string;
  kind: CardKind;
  about: Bilingual;
  options: Option[];
  page: string | null;
}

export interface Asked {
  question: Question;
  /** The ids that are right: one, or for an order all of them as they follow. */
  right: string[];
}

/** What is asked of: the standard and policy in force, and the chance that mixes the answers. */
interface Source {
  standard: Standard;
  policy: Policy;
  random: () => number;
}

const OPTIONS = 4;

/** The right answer first, then the wrong ones; or the steps in their order. */
type Texts = Bilingual[];

const unlike =
  (text: Bilingual) =>
  (other: Bilingual): boolean =>
    other.zh !== text.zh;

/** Each text once. */
const distinct = (texts: readonly Bilingual[]): Bilingual[] =>
  texts.filter((text, at) => texts.findIndex(({ zh }) => zh === text.zh) === at);

/** Phrases of the same part of the standard are the likelier mistakes: they come first. */
function phraseTexts({ standard, random }: Source, code: string): Texts | undefined {
  const phrase = standard.phrases.find((one) => one.code === code);
  if (!phrase) return undefined;
  const isOther = (one: Phrase): boolean =>
    one.code !== 'ten-words' && (one.family === null || one.family !== phrase.family);
  const part = (one: Phrase): number => (one.clause[0] === phrase.clause[0] ? 0 : 1);
  const others = shuffled(standard.phrases.filter(isOther), random)
    .toSorted((a, b) => part(a) - part(b))
    .map(({ say }) => say)
    .filter(unlike(phrase.say));
  return [phrase.say, ...distinct(others)];
}

const withNumber = ({ zh, en }: Bilingual, number: number): Bilingual => ({
  zh: zh.replace('#', String(number)),
  en: en.replace('#', String(number)),
});

function figureTexts({ standard, policy, random }: Source, code: string): Texts | undefined {
  const figure = standard.figures.find((one) => one.code === code);
  const answer = figure && figureOf(figure, policy);
  if (!figure || answer === undefined) return undefined;
  const wrong = [figure.answer, ...figure.others].filter((number) => number !== answer);
  return [answer, ...shuffled(wrong, random)].map((number) => withNumber(figure.unit, number));
}

function ruleTexts({ standard, random }: Source, code: string): Texts | undefined {
  const rules = askedRules(standard);
  const rule = rules.find((one) => one.code === code);
  if (!rule) return undefined;
  const others = rules.filter((one) => one.kind === rule.kind && one.code !== code);
  const titles = shuffled(others, random).map(({ title }) => title);
  return [rule.title, ...distinct(titles.filter(unlike(rule.title)))];
}

/** Four of the steps, as they follow each other. */
function orderTexts({ standard, random }: Source, code: string): Texts | undefined {
  const page = handbookOf(standard).find((one) => one.code === code);
  if (!page) return undefined;
  const steps = distinct(page.steps);
  const kept = new Set(shuffled(steps, random).slice(0, OPTIONS));
  return steps.filter((step) => kept.has(step));
}

const TEXTS: Record<CardKind, (source: Source, code: string) => Texts | undefined> = {
  phrase: phraseTexts,
  figure: figureTexts,
  rule: ruleTexts,
  order: orderTexts,
};

/** The texts in another order than their own: an order is never shown as it is right. */
function mixed(texts: Texts, isOrder: boolean, random: () => number): Texts {
  const mix = shuffled(texts, random);
  const isUnchanged = isOrder && mix.every((text, at) => text === texts[at]);
  return isUnchanged ? [...mix.slice(1), ...mix.slice(0, 1)] : mix;
}

/**
 * The question of a card, the same for the same seed (E-02). Undefined where the standard and the
 * policy have nothing to ask.
 */
export function questionOf(
  standard: Standard,
  policy: Policy,
  { key, kind, about, page }: TrainingCard,
  seed: string,
): Asked | undefined {
  const random = randomOf(seed);
  const code = key.slice(kind.length + 1);
  const texts = TEXTS[kind]({ standard, policy, random }, code)?.slice(0, OPTIONS);
  if (!texts || texts.length < 2) return undefined;
  const shown = mixed(texts, kind === 'order', random);
  const idAt = (text: Bilingual): string => 'abcd'[shown.indexOf(text)] ?? '';
  return {
    question: {
      card: key,
      kind,
      about,
      options: shown.map((text) => ({ id: idAt(text), text })),
      page,
    },
    right: (kind === 'order' ? texts : texts.slice(0, 1)).map(idAt),
  };
}

/** True where what was chosen is right. */
export const isRight = ({ right }: Asked, chosen: readonly string[]): boolean =>
  right.length === chosen.length && right.every((id, at) => id === chosen[at]);

/** Names a question as it was shown: an answer to another wording is no answer to this one. */
export const fingerprintOf = (question: Question): string =>
  hashOf(JSON.stringify(question)).toString(36);

/** A card by its key, of all that can be asked now. */
export const cardOf = (standard: Standard, policy: Policy, key: string): TrainingCard | undefined =>
  cardsOf(standard, policy).find((card) => card.key === key);
