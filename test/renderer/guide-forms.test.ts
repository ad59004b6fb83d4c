import { describe, expect, it } from 'vitest';
import { standardV1 } from '../../resources/standard';
import { handbookOf } from '../../shared/domain/guide';
import { chapterOf, pageAt } from '../../renderer/screens/guide/contents/here';
import {
  draftOf,
  faultOf,
  isEnglishOld,
  withMoved,
  withNewStep,
  withoutStep,
  withStep,
  written,
  type Draft,
} from '../../renderer/screens/guide/edit/draft';
import { percentOf } from '../../renderer/screens/guide/results/tally';
import { standingOf } from '../../renderer/screens/guide/training/standing';

const pages = handbookOf(standardV1);
const cookies = pages.find(({ code }) => code === 'snack-cookies')!;
const stepsOf = (draft: Draft): string[] => draft.steps.map(({ zh }) => zh);

describe('a page that is being written', () => {
  it('O-08 begins with the words that are there, and keeps them to the letter', () => {
    const draft = draftOf(cookies, []);
    expect(faultOf(draft)).toBeNull();
    expect(written(draft)).toEqual({
      title: cookies.title,
      steps: cookies.steps,
      attachments: [],
    });
  });

  it('O-08 English that only repeats the Chinese is shown empty and kept as none', () => {
    const page = { ...cookies, title: { zh: '桂花糕', en: '桂花糕' } };
    const draft = draftOf(page, []);
    expect(draft.title).toEqual({ zh: '桂花糕', en: '' });
    expect(written(draft).title).toEqual({ zh: '桂花糕' });
  });

  it('O-08 steps move, are added and taken away, and blank ones are left out', () => {
    const draft = draftOf(cookies, []);
    const [first, second, third] = stepsOf(draft);
    expect(stepsOf(withMoved(draft, 0, 1))).toEqual([second, first, third]);
    expect(withMoved(draft, 0, -1)).toBe(draft);
    expect(withMoved(draft, 2, 1)).toBe(draft);
    expect(stepsOf(withoutStep(draft, 1))).toEqual([first, third]);
    const more = withNewStep(withoutStep(draft, 2));
    expect(new Set(more.steps.map(({ id }) => id)).size).toBe(3);
    expect(written(more).steps).toHaveLength(2);
    const named = withStep(more, more.steps.at(-1)!.id, { zh: ' 装碟 ' });
    expect(written(named).steps.at(-1)).toEqual({ zh: '装碟' });
  });

  it('O-08 cannot be kept without a title or without a step', () => {
    const empty = draftOf(undefined, []);
    expect(faultOf(empty)).toBe('title');
    const titled = { ...empty, title: { zh: '桂花糕', en: '' } };
    expect(faultOf(titled)).toBe('steps');
    expect(faultOf(withStep(titled, 0, { zh: '切块' }))).toBeNull();
  });

  it('O-08 tells where the English still says what the Chinese no longer does', () => {
    const changed = withStep(draftOf(cookies, []), 1, { zh: '每碟 4 块' });
    expect(changed.steps.map(isEnglishOld)).toEqual([false, true, false]);
    expect(withStep(changed, 1, { en: '4 to a plate' }).steps.some(isEnglishOld)).toBe(false);
    expect(withNewStep(changed).steps.map(isEnglishOld)[3]).toBe(false);
  });
});

describe('where one is in the guide', () => {
  it('E-02 is the first page until one is chosen, and again where it was taken away', () => {
    expect(pageAt(pages, { page: null, chapter: null })).toBe(pages[0]);
    expect(pageAt(pages, { page: 'farewell', chapter: null })?.code).toBe('farewell');
    expect(pageAt(pages, { page: 'own-1', chapter: null })).toBe(pages[0]);
  });

  it('E-02 lists the chapter of the page, or the one that was tapped', () => {
    expect(chapterOf(pages, { page: 'farewell', chapter: null })).toBe('etiquette');
    expect(chapterOf(pages, { page: 'farewell', chapter: 'equipment' })).toBe('equipment');
  });
});

describe('an answer that was given', () => {
  it.each([
    ['a', ['a'], null, false, 'picked'],
    ['b', ['a'], null, false, 'open'],
    ['a', ['a'], ['a'], false, 'right'],
    ['a', ['a'], ['b'], false, 'wrong'],
    ['b', ['a'], ['b'], false, 'missed'],
    ['c', ['a'], ['b'], false, 'other'],
    ['a', ['a', 'b'], ['b', 'a'], true, 'wrong'],
    ['b', ['a', 'b', 'c'], ['c', 'b', 'a'], true, 'right'],
  ] as const)('E-02 %s of %j where %j is right (order: %s) stands as %s', (...given) => {
    const [id, chosen, right, isOrder, standing] = given;
    expect(standingOf(id, chosen, right, isOrder)).toBe(standing);
  });

  it('E-02 a share is in whole per cent, and none where nothing was answered', () => {
    expect(percentOf({ answered: 8, correct: 6 })).toBe(75);
    expect(percentOf({ answered: 3, correct: 1 })).toBe(33);
    expect(percentOf({ answered: 0, correct: 0 })).toBeNull();
  });
});
