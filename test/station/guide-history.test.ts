import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptIn } from '../support/files';
import { MANAGER, openedStation, SUPERVISOR, type TestStation } from '../support/station';

const AT = '2026-10-01T10:00:00';
const CODE = 'coffee-machine';

let test: TestStation;
beforeEach(() => {
  test = openedStation();
});
afterEach(() => test.close());

type Photos = ReturnType<typeof keptIn>[];

const write = (title: string, attachments: Photos = [], code = CODE) =>
  test.did(AT, MANAGER, 'guide.write', {
    code,
    title: { zh: title },
    steps: [{ zh: `${title}的一步` }],
    attachments,
  }).event;
const bringBack = (event: number, code = CODE) =>
  test.code(AT, MANAGER, 'guide.bringBack', { code, event });
const history = (code = CODE) => test.look(AT, 'guide.history', { code });
const titleNow = () =>
  test.look(AT, 'standard.get', {}).guide.find(({ code }) => code === CODE)?.title.zh;

describe('E-02 how a page read before', () => {
  it('is listed newest first with who and when, down to the app’s own words', () => {
    const shipped = titleNow();
    const [first, second] = [write('一'), write('二')];
    expect(history().edits.map(({ event, by, page }) => [event, by, page?.title.zh])).toEqual([
      [second, MANAGER, '二'],
      [first, MANAGER, '一'],
    ]);
    expect(history().shipped?.title.zh).toBe(shipped);
    expect(history('three-quiets')).toMatchObject({
      edits: [],
      shipped: { steps: expect.anything() },
    });
  });

  it('is brought back with its pictures, as an edit of its own', () => {
    const photo = keptIn(test.station, '咖啡机.jpg');
    const first = write('一', [photo]);
    write('二');
    expect(bringBack(first)).toBe('ok');
    expect(titleNow()).toBe('一');
    expect(history().edits.map(({ page }) => page?.title.zh)).toEqual(['一', '二', '一']);
    expect(history().edits[0]?.attachments).toEqual([photo]);
  });

  it('comes back after the original was restored, and after a page of one’s own was taken away', () => {
    const first = write('一');
    test.did(AT, MANAGER, 'guide.restore', { code: CODE });
    expect([bringBack(first), titleNow()]).toEqual(['ok', '一']);

    const added = test.did(AT, MANAGER, 'guide.add', {
      kind: 'page',
      chapter: 'service',
      title: { zh: '雨天' },
      steps: [{ zh: '备伞' }],
    });
    const { code } = added.output as { code: string };
    test.did(AT, MANAGER, 'guide.remove', { code });
    const edit = test.look(AT, 'guide.get', {}).edits.find((one) => one.code === code);
    expect(edit).toMatchObject({ state: 'removed', title: { zh: '雨天' } });
    expect(bringBack(added.event, code)).toBe('ok');
    expect(test.look(AT, 'standard.get', {}).guide.some((card) => card.code === code)).toBe(true);
  });

  it('is refused for what holds now, for what was no wording of the page, and to others', () => {
    const first = write('一');
    const other = write('别的', [], 'instant-coffee');
    expect([bringBack(first), bringBack(other), bringBack(9999)]).toEqual([
      'CONFLICT',
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    write('二');
    expect(test.code(AT, SUPERVISOR, 'guide.bringBack', { code: CODE, event: first })).toBe(
      'NOT_ALLOWED',
    );
    expect(titleNow()).toBe('二');
  });
});
