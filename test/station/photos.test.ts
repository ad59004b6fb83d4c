import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptIn, pdfOf } from '../support/files';
import {
  ATTENDANT,
  COLLEAGUE,
  MANAGER,
  openedStation,
  SUPERVISOR,
  type TestStation,
} from '../support/station';

const AT = '2026-10-01T10:00:00';

let test: TestStation;
beforeEach(() => {
  test = openedStation();
});
afterEach(() => test.close());

const face = (name = '李娜.jpg') => keptIn(test.station, name);
const setPhoto = (photo: ReturnType<typeof face> | null, no = ATTENDANT) =>
  test.code(AT, MANAGER, 'staff.photo', { no, photo });
const photoOf = (no = ATTENDANT) =>
  test.look(AT, 'staff.names', {}).find((one) => one.no === no)?.photo;

describe('somebody’s photo', () => {
  it('stands for the person from then on, changes, and is taken away', () => {
    const [first, second] = [face(), face('新照片.jpg')];
    expect([photoOf(), setPhoto(first), photoOf()]).toEqual([null, 'ok', first.sha256]);
    expect([setPhoto(second), photoOf()]).toEqual(['ok', second.sha256]);
    expect([setPhoto(null), photoOf()]).toEqual(['ok', null]);
    expect(photoOf(COLLEAGUE)).toBeNull();
  });

  it('is a picture that lies in the data folder, of somebody there is', () => {
    expect([
      setPhoto(keptIn(test.station, '简历.pdf', pdfOf())),
      setPhoto({ ...face(), sha256: 'a'.repeat(64) }),
      setPhoto(face(), 'A404'),
      setPhoto(null),
    ]).toEqual(['BAD_INPUT', 'NOT_FOUND', 'NOT_FOUND', 'CONFLICT']);
  });

  it('is the manager’s to set; the audit log tells about whom', () => {
    expect(test.code(AT, SUPERVISOR, 'staff.photo', { no: ATTENDANT, photo: face() })).toBe(
      'NOT_ALLOWED',
    );
    setPhoto(face());
    expect(test.look(AT, 'audit.list', { limit: 1 }, MANAGER).rows[0]).toMatchObject({
      kind: 'staff',
      what: 'staff.photo',
      about: ATTENDANT,
      changes: [{ field: 'photo', from: false, to: true }],
    });
  });

  it('stays when the rest about the person is changed', () => {
    const photo = face();
    setPhoto(photo);
    test.did(AT, MANAGER, 'staff.edit', { no: ATTENDANT, name: '李娜娜' });
    expect(photoOf()).toBe(photo.sha256);
  });
});

const check = (failed: string[], attachments: ReturnType<typeof face>[]) =>
  test.code(AT, COLLEAGUE, 'grooming.check', {
    staff: ATTENDANT,
    by: 'mutual',
    failed,
    attachments,
  });
const suggested = () => test.look(AT, 'suggestion.list', {}, SUPERVISOR);

describe('E-01 a photo of a failed point', () => {
  it('goes with the suggestion to the supervisor, of each rule that is proposed', () => {
    const badge = face('工号牌.jpg');
    expect(check(['badge', 'nails'], [badge])).toBe('ok');
    expect(
      suggested()
        .map(({ rule, attachments }) => [rule, attachments])
        .toSorted(),
    ).toEqual([
      ['P-01', [badge]],
      ['P-07', [badge]],
    ]);
  });

  it('is evidence of the entry that comes of the suggestion, after the entry’s own', () => {
    const [badge, own] = [face('工号牌.jpg'), face('全身.jpg')];
    check(['badge'], [badge]);
    const suggestion = suggested()[0]?.id;
    test.did(AT, SUPERVISOR, 'ledger.record', {
      staff: ATTENDANT,
      rule: 'P-01',
      note: '',
      suggestion,
      attachments: [own],
    });
    const { rows } = test.look(AT, 'ledger.list', { month: '2026-10' }, MANAGER);
    expect(rows[0]?.attachments).toEqual([own, badge]);
  });

  it('needs something that failed, and a file that is there', () => {
    expect([
      check([], [face()]),
      check(['badge'], [{ ...face(), sha256: 'b'.repeat(64) }]),
    ]).toEqual(['BAD_INPUT', 'NOT_FOUND']);
    expect(suggested()).toEqual([]);
  });
});
