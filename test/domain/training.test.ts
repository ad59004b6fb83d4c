import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardV1 } from '../../resources/standard';
import { BUTT_LIMIT } from '../../shared/domain/ashtray';
import { handbookOf } from '../../shared/domain/guide';
import { DEFAULT_POLICY } from '../../shared/domain/policy';
import { cardsOf, figureOf, type TrainingCard } from '../../shared/domain/training/cards';
import {
  fingerprintOf,
  isRight,
  questionOf,
  type Asked,
} from '../../shared/domain/training/questions';
import { hashOf, randomOf, shuffled } from '../../shared/domain/training/random';
import { chooseRound, readiness, ROUND_SIZE } from '../../shared/domain/training/round';

const cards = cardsOf(standardV1, DEFAULT_POLICY);
const card = (key: string): TrainingCard => cards.find((one) => one.key === key)!;
const ask = (key: string, seed = 'x', policy = DEFAULT_POLICY): Asked =>
  questionOf(standardV1, policy, card(key), seed)!;

/** The texts that are right, in their order. */
const rightTexts = ({ question, right }: Asked): (string | undefined)[] =>
  right.map((id) => question.options.find((option) => option.id === id)?.text.zh);

const seeds = fc.string({ minLength: 1, maxLength: 12 });
const anyCard = fc.constantFrom(...cards);

describe('the cards', () => {
  it('E-02 cover phrases, orders, figures and rule codes, no key twice', () => {
    const kinds = new Set(cards.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(['figure', 'order', 'phrase', 'rule']);
    expect(new Set(cards.map(({ key }) => key)).size).toBe(cards.length);
    expect(cards.length).toBeGreaterThan(90);
  });

  it('E-02 the kinds take turns, what is done all day first', () => {
    expect(cards.slice(0, 4).map(({ key }) => key)).toEqual([
      'phrase:serve',
      'order:handover',
      'figure:on-post',
      'rule:P-01',
    ]);
  });

  it('E-02 every card but a rule code names the page that tells it', () => {
    const codes = new Set(handbookOf(standardV1).map(({ code }) => code));
    const lost = cards.filter(({ kind, page }) => kind !== 'rule' && !codes.has(page ?? ''));
    expect(lost).toEqual([]);
  });

  it('G-01 to G-08 gross misconduct is never asked about', () => {
    expect(cards.filter(({ key }) => key.startsWith('rule:G'))).toEqual([]);
  });
});

const figure = (code: string) => standardV1.figures.find((one) => one.code === code)?.answer;

const figuresAsked = (policy: typeof DEFAULT_POLICY): number =>
  cardsOf(standardV1, policy).filter(({ kind }) => kind === 'figure').length;

describe('a question', () => {
  it('E-02 has two to four different answers, and one right one or one right order', () => {
    fc.assert(
      fc.property(anyCard, seeds, (one, seed) => {
        const { question, right } = questionOf(standardV1, DEFAULT_POLICY, one, seed)!;
        const texts = question.options.map(({ text }) => text.zh);
        expect(new Set(texts).size).toBe(texts.length);
        expect(question.options.map(({ id }) => id)).toEqual([...'abcd'].slice(0, texts.length));
        expect(texts.length).toBeGreaterThanOrEqual(one.kind === 'order' ? 3 : 4);
        expect(right).toHaveLength(one.kind === 'order' ? texts.length : 1);
        expect(new Set(right).size).toBe(right.length);
      }),
    );
  });

  it('E-02 is the same for the same seed, and another one for most others', () => {
    fc.assert(
      fc.property(anyCard, seeds, (one, seed) => {
        expect(questionOf(standardV1, DEFAULT_POLICY, one, seed)).toEqual(
          questionOf(standardV1, DEFAULT_POLICY, one, seed),
        );
      }),
    );
    const prints = Array.from({ length: 20 }, (_, at) =>
      fingerprintOf(ask('phrase:refill', `${at}`).question),
    );
    expect(new Set(prints).size).toBeGreaterThan(10);
  });

  it('S-04 the phrase of the moment is the right one', () => {
    expect(rightTexts(ask('phrase:refill'))).toEqual(['对不起,打扰一下,能为您续点水(茶)吗?']);
  });

  it('E-02 phrases that may stand in for each other are never offered together', () => {
    const family = new Map(standardV1.phrases.map(({ say, family: of }) => [say.zh, of]));
    fc.assert(
      fc.property(
        fc.constantFrom(...cards.filter(({ kind }) => kind === 'phrase')),
        seeds,
        (one, seed) => {
          const asked = questionOf(standardV1, DEFAULT_POLICY, one, seed)!;
          const own = standardV1.phrases.find(({ code }) => `phrase:${code}` === one.key)!;
          const right = rightTexts(asked)[0];
          const wrong = asked.question.options
            .map(({ text }) => text.zh)
            .filter((zh) => zh !== right);
          expect(right).toBe(own.say.zh);
          const kin = wrong.filter((zh) => own.family !== null && family.get(zh) === own.family);
          expect(kin).toEqual([]);
        },
      ),
    );
  });

  it.each([
    ['figure:butts-large', '5 个'],
    ['figure:butts-small', '2 个'],
    ['figure:vip-interval', '10 分钟'],
    ['figure:on-post', '10 分钟'],
    ['figure:nod', '15 度'],
    ['figure:bow', '30 度'],
    ['figure:satisfaction', '96% 以上'],
  ])('S-06 S-15 O-01 E-02 %s is %s', (key, answer) => {
    expect(rightTexts(ask(key))).toEqual([answer]);
  });

  it('S-06 the figures of the ashtrays are those of the rule', () => {
    expect([figure('butts-large'), figure('butts-small')]).toEqual([
      BUTT_LIMIT.large,
      BUTT_LIMIT.small,
    ]);
  });

  it('O-01 S-01 to S-16 a figure that the policy sets is the policy’s; the default is the data’s', () => {
    const faster = { ...DEFAULT_POLICY, vipIntervalS: 300 };
    expect(rightTexts(ask('figure:vip-interval', 'x', faster))).toEqual(['5 分钟']);
    const odd = { ...DEFAULT_POLICY, vipIntervalS: 90 };
    expect(cardsOf(standardV1, odd).some(({ key }) => key === 'figure:vip-interval')).toBe(false);
    const strict = { ...DEFAULT_POLICY, satisfactionTarget: 98 };
    expect(rightTexts(ask('figure:satisfaction', 'x', strict))).toEqual(['98% 以上']);
    const unlike = standardV1.figures.filter(
      (one) => one.policy && figureOf(one, DEFAULT_POLICY) !== one.answer,
    );
    expect(unlike).toEqual([]);
  });

  it('S-01 S-15 a figure of which a zone or room has its own is not asked', () => {
    const all = figuresAsked(DEFAULT_POLICY);
    expect(figuresAsked({ ...DEFAULT_POLICY, zones: { terrace: { serveByS: 180 } } })).toBe(
      all - 1,
    );
    expect(figuresAsked({ ...DEFAULT_POLICY, zones: { terrace: { serveByS: 120 } } })).toBe(all);
    expect(figuresAsked({ ...DEFAULT_POLICY, rooms: { VIP1: { vipIntervalS: 300 } } })).toBe(
      all - 1,
    );
  });

  it('S-06 where smoking is banned nobody is asked how many butts are too many', () => {
    const all = figuresAsked(DEFAULT_POLICY);
    expect(figuresAsked({ ...DEFAULT_POLICY, smokingBan: true })).toBe(all - 2);
  });

  it('S-08 steps are right in the order of the card, and never shown so', () => {
    const steps = standardV1.guide.find(({ code }) => code === 'ashtray-change')!.steps;
    fc.assert(
      fc.property(seeds, (seed) => {
        const asked = ask('order:ashtray-change', seed);
        const at = rightTexts(asked).map((zh) => steps.findIndex((step) => step.zh === zh));
        expect(at).toEqual(at.toSorted((a, b) => a - b));
        expect(asked.question.options.map(({ id }) => id)).not.toEqual(asked.right);
      }),
    );
  });

  it('P-13 a code is asked for by its title, among rules of its kind', () => {
    const asked = ask('rule:P-13');
    expect(rightTexts(asked)).toEqual(['未使用托盘']);
    const rewards = standardV1.rules.filter(({ kind }) => kind === 'reward');
    const titles = new Set(rewards.map(({ title }) => title.zh));
    expect(asked.question.options.filter(({ text }) => titles.has(text.zh))).toEqual([]);
  });

  it('E-02 an answer is right by its ids in their order', () => {
    const asked = ask('order:refill');
    expect(isRight(asked, asked.right)).toBe(true);
    expect(isRight(asked, asked.right.toReversed())).toBe(false);
    expect(isRight(asked, asked.right.slice(1))).toBe(false);
    expect(isRight(asked, [])).toBe(false);
  });
});

describe('a round', () => {
  const known = fc
    .uniqueArray(anyCard, { selector: ({ key }) => key, maxLength: 40 })
    .chain((met) =>
      fc.tuple(
        ...met.map(({ key }) => fc.record({ card: fc.constant(key), dueAtMs: fc.nat(200) })),
      ),
    );

  it('E-02 has eight cards, none twice', () => {
    fc.assert(
      fc.property(known, seeds, (met, seed) => {
        const drawn = chooseRound(cards, met, 100, seed);
        expect(drawn).toHaveLength(ROUND_SIZE);
        expect(new Set(drawn).size).toBe(ROUND_SIZE);
      }),
    );
  });

  it('E-02 takes what is due before what is new, and what is new before what is known', () => {
    fc.assert(
      fc.property(known, seeds, (met, seed) => {
        const drawn = new Set(chooseRound(cards, met, 100, seed));
        const due = met.filter(({ dueAtMs }) => dueAtMs <= 100);
        const { fresh } = readiness(cards, met, 100);
        expect(due.filter(({ card: key }) => drawn.has(key))).toHaveLength(
          Math.min(due.length, ROUND_SIZE),
        );
        const later = met.filter(({ card: key, dueAtMs }) => dueAtMs > 100 && drawn.has(key));
        expect(later).toHaveLength(Math.max(0, ROUND_SIZE - due.length - fresh));
      }),
    );
  });

  it('E-02 somebody new begins with the first cards', () => {
    const first = cards.slice(0, ROUND_SIZE).map(({ key }) => key);
    expect(chooseRound(cards, [], 0, 'x').toSorted()).toEqual(first.toSorted());
    expect(readiness(cards, [], 0)).toEqual({ due: 0, fresh: cards.length });
  });
});

const draw = (seed: string) => Array.from({ length: 5 }, randomOf(seed));

describe('chance from a seed', () => {
  it('stays between 0 and 1 and depends on the seed alone', () => {
    expect(draw('李娜')).toEqual(draw('李娜'));
    expect(draw('李娜')).not.toEqual(draw('陈晨'));
    expect(draw('x').every((number) => number >= 0 && number < 1)).toBe(true);
    expect(hashOf('')).toBe(0x811c9dc5);
  });

  it('shuffles every row to every place', () => {
    const places = new Set<string>();
    for (let at = 0; at < 200; at += 1) places.add(shuffled([1, 2, 3], randomOf(`${at}`)).join(''));
    expect(places.size).toBe(6);
  });
});
