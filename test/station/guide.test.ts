import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standardV1 } from '../../resources/standard';
import { handbookOf } from '../../shared/domain/guide';
import { keptIn, pdfOf } from '../support/files';
import {
  ATTENDANT,
  foundedStation,
  instantOf,
  MANAGER,
  openedStation,
  SUPERVISOR,
  type TestStation,
} from '../support/station';

const AT = '2026-10-01T10:00:00';
const COOKIES = {
  code: 'snack-cookies',
  title: { zh: '黄油曲奇', en: 'Butter cookies' },
  steps: [{ zh: '每碟 4 块' }],
};

let test: TestStation;
beforeEach(() => {
  test = openedStation();
});
afterEach(() => test.close());

const standard = (at = AT) => test.look(at, 'standard.get', {});
const offer = (at = AT) => test.look(at, 'guide.get', {}).offer;
const setOffer = (as: string, snacks: string[], drinks: string[]) =>
  test.code(AT, as, 'offer.set', { snacks, drinks });
const addPage = () =>
  test.code(AT, MANAGER, 'guide.add', {
    kind: 'page',
    chapter: 'service',
    title: { zh: '一页' },
    steps: [{ zh: '一步' }],
  });
const edits = () => test.look(AT, 'guide.get', {}).edits;

describe('the guide in the station’s own words', () => {
  it('O-08 a snack’s steps read anew at once; without English, in Chinese', () => {
    test.did(AT, MANAGER, 'guide.write', COOKIES);
    expect(standard().snacks.find(({ code }) => code === 'cookies')).toEqual({
      code: 'cookies',
      name: { zh: '黄油曲奇', en: 'Butter cookies' },
      steps: [{ zh: '每碟 4 块', en: '每碟 4 块' }],
    });
    expect(edits()).toEqual([
      {
        code: 'snack-cookies',
        state: 'written',
        shipped: true,
        title: COOKIES.title,
        attachments: [],
        atMs: Date.parse(instantOf(AT)),
        by: MANAGER,
      },
    ]);
  });

  it('O-06 a rule recorded after an edit names the same version of the standard', () => {
    const before = standard().version;
    test.did(AT, MANAGER, 'guide.write', { ...COOKIES, code: 'coffee-machine' });
    expect(standard().version).toBe(before);
    test.did(AT, SUPERVISOR, 'ledger.record', { staff: ATTENDANT, rule: 'P-13', note: '' });
    const ledger = test.look(AT, 'ledger.list', { month: '2026-10' }, MANAGER);
    expect(ledger.rows[0]?.standard).toBe(before);
  });

  it('O-06 a version of the catalogue that is published afterwards keeps the guide', () => {
    test.did(AT, MANAGER, 'guide.write', { ...COOKIES, code: 'coffee-machine' });
    test.did(AT, MANAGER, 'standard.publish', {
      effectiveFrom: '2026-10-02',
      discussed: '例会',
      announced: '张贴',
      rules: [{ ...standardV1.rules[0]!, amountFen: 3000 }],
    });
    const next = standard('2026-10-02T09:00:00');
    expect([next.version, next.rules[0]?.amountFen]).toEqual([2, 3000]);
    expect(next.guide.find(({ code }) => code === 'coffee-machine')?.title.zh).toBe('黄油曲奇');
    // What the version itself keeps is the guide as it was shipped: the edits stay apart.
    expect(test.station.standards.version(2).guide).toEqual(standardV1.guide);
  });

  it('O-08 a new snack and a new page are found under the codes that were answered', () => {
    const said = { title: { zh: '桂花糕' }, steps: [{ zh: '切块' }] };
    const snack = test.did(AT, MANAGER, 'guide.add', { kind: 'snack', ...said }).output.code;
    const page = test.did(AT, MANAGER, 'guide.add', {
      kind: 'page',
      chapter: 'opening',
      ...said,
    }).output.code;
    const pages = handbookOf(standard());
    expect(pages.find(({ code }) => code === snack)).toMatchObject({
      source: 'snack',
      chapter: 'equipment',
      title: { zh: '桂花糕', en: '桂花糕' },
    });
    expect(pages.find(({ code }) => code === page)).toMatchObject({ chapter: 'opening' });
    expect(standard().snacks.at(-1)?.name.zh).toBe('桂花糕');
  });

  it('E-02 only one’s own pages and snacks can be taken away; what was shipped comes back', () => {
    expect(test.code(AT, MANAGER, 'guide.remove', { code: 'farewell' })).toBe('CONFLICT');
    expect(test.code(AT, MANAGER, 'guide.remove', { code: 'nothing' })).toBe('NOT_FOUND');
    test.did(AT, MANAGER, 'guide.remove', { code: 'snack-cake' });
    expect(standard().snacks.some(({ code }) => code === 'cake')).toBe(false);
    expect(test.code(AT, MANAGER, 'guide.remove', { code: 'snack-cake' })).toBe('NOT_FOUND');
    expect(test.code(AT, MANAGER, 'guide.write', { ...COOKIES, code: 'snack-cake' })).toBe(
      'NOT_FOUND',
    );
    test.did(AT, MANAGER, 'guide.restore', { code: 'snack-cake' });
    expect(standard().snacks).toEqual(standardV1.snacks);
    expect(test.code(AT, MANAGER, 'guide.restore', { code: 'snack-cake' })).toBe('CONFLICT');
  });

  it('E-02 a page of one’s own has no words to restore, and is gone for good', () => {
    const { code } = test.did(AT, MANAGER, 'guide.add', {
      kind: 'page',
      chapter: 'equipment',
      title: { zh: '制冰机' },
      steps: [{ zh: '先洗手' }],
    }).output;
    expect(test.code(AT, MANAGER, 'guide.restore', { code })).toBe('CONFLICT');
    test.did(AT, MANAGER, 'guide.remove', { code });
    expect(test.code(AT, MANAGER, 'guide.restore', { code })).toBe('NOT_FOUND');
    expect(handbookOf(standard()).some((page) => page.code === code)).toBe(false);
  });

  it('E-02 at most a hundred pages of one’s own', () => {
    const codes = Array.from({ length: 101 }, addPage);
    expect(codes.filter((code) => code === 'ok')).toHaveLength(100);
    expect(codes.at(-1)).toBe('CONFLICT');
  });

  it('E-02 what was written before stays to be read, and cannot be altered', () => {
    test.did(AT, MANAGER, 'guide.write', COOKIES);
    test.did(AT, MANAGER, 'guide.write', { ...COOKIES, steps: [{ zh: '每碟 5 块' }] });
    const { db } = test.station;
    expect(db.all('SELECT id FROM guide_page')).toHaveLength(2);
    for (const sql of [
      `UPDATE guide_page SET code = 'x'`,
      'DELETE FROM guide_page',
      `INSERT OR REPLACE INTO guide_page (id, code, state, event, at_ms, by_no)
       VALUES (1, 'x', 'removed', 1, 0, '${MANAGER}')`,
    ]) {
      expect(() => db.run(sql)).toThrow('append-only');
    }
  });

  it('O-06 a page has the pictures of its last edit, and none that the folder lacks', () => {
    const photo = keptIn(test.station, '咖啡机.jpg');
    const page = { ...COOKIES, code: 'coffee-machine' };
    test.did(AT, MANAGER, 'guide.write', { ...page, attachments: [photo] });
    expect(edits()[0]?.attachments).toEqual([photo]);
    const other = keptIn(test.station, '说明书.pdf', pdfOf());
    test.did(AT, MANAGER, 'guide.write', { ...page, attachments: [photo, other] });
    expect(edits()[0]?.attachments).toEqual([photo, other]);
    test.did(AT, MANAGER, 'guide.restore', { code: page.code });
    expect(edits()[0]?.attachments).toEqual([]);
    const lost = { ...photo, sha256: '0'.repeat(64) };
    const refused = test.code(AT, MANAGER, 'guide.write', { ...page, attachments: [lost] });
    expect(refused).toBe('NOT_FOUND');
    expect(edits()[0]?.state).toBe('restored');
  });

  it('E-02 only the manager writes the guide', () => {
    for (const who of [ATTENDANT, SUPERVISOR]) {
      expect(test.code(AT, who, 'guide.write', COOKIES)).toBe('NOT_ALLOWED');
    }
  });

  it('E-02 a batch that fails leaves neither the edit nor a memory of it', () => {
    const batch = () =>
      test.station.batch(() => {
        test.did(AT, MANAGER, 'guide.write', COOKIES);
        expect(standard().snacks[0]?.name.zh).toBe('黄油曲奇');
        throw new Error('the disk is full');
      });
    expect(batch).toThrow('the disk is full');
    test.did('2026-10-01T10:00:05', MANAGER, 'guide.write', {
      ...COOKIES,
      title: { zh: '椰子曲奇' },
    });
    expect(standard().snacks[0]?.name.zh).toBe('椰子曲奇');
  });
});

describe('what is on today', () => {
  it('O-08 O-09 is everything until somebody chose, then the choice until the next one', () => {
    expect(offer()).toEqual({
      snacks: standardV1.snacks.map(({ code }) => code),
      drinks: standardV1.drinks.map(({ code }) => code),
      chosen: null,
    });
    test.did(AT, SUPERVISOR, 'offer.set', { snacks: ['nuts', 'nuts'], drinks: ['water', 'tea'] });
    const chosen = { on: '2026-10-01', by: SUPERVISOR };
    // In the order of the standard, whatever order they were tapped in.
    expect(offer()).toEqual({ snacks: ['nuts'], drinks: ['tea', 'water'], chosen });
    expect(offer('2026-10-03T09:00:00')).toMatchObject({ snacks: ['nuts'], chosen });
    test.did('2026-10-01T11:00:00', MANAGER, 'offer.set', { snacks: [], drinks: ['tea'] });
    expect(offer('2026-10-01T11:00:00')).toMatchObject({ snacks: [], drinks: ['tea'] });
  });

  it('O-08 a snack that was taken away is on offer no more; a new one waits to be chosen', () => {
    test.did(AT, SUPERVISOR, 'offer.set', { snacks: ['nuts', 'cake'], drinks: ['tea'] });
    test.did(AT, MANAGER, 'guide.remove', { code: 'snack-cake' });
    test.did(AT, MANAGER, 'guide.add', {
      kind: 'snack',
      title: { zh: '桂花糕' },
      steps: [{ zh: '切块' }],
    });
    expect(offer().snacks).toEqual(['nuts']);
  });

  it('O-08 O-09 only what the standard has can be chosen, and not by an attendant', () => {
    expect(setOffer(ATTENDANT, [], [])).toBe('NOT_ALLOWED');
    expect(setOffer(SUPERVISOR, ['caviar'], [])).toBe('NOT_FOUND');
    expect(setOffer(SUPERVISOR, [], ['vodka'])).toBe('NOT_FOUND');
  });
});

it('O-08 without a shift the choice is for the business date', () => {
  const founded = foundedStation();
  try {
    founded.did('2026-10-05T08:00:00', SUPERVISOR, 'offer.set', { snacks: ['nuts'], drinks: [] });
    const before = founded.look('2026-10-04T08:00:00', 'guide.get', {}).offer;
    expect(before.chosen).toBeNull();
    const after = founded.look('2026-10-05T08:00:00', 'guide.get', {}).offer;
    expect(after.chosen).toEqual({ on: '2026-10-05', by: SUPERVISOR });
  } finally {
    founded.close();
  }
});
