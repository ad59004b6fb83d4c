import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ATTENDANT, MANAGER, openedStation, type TestStation } from '../support/station';

const at = (time: string) => `2026-10-01T${time}`;
const T1 = { table: 'T1' } as const;

let test: TestStation;
beforeEach(() => {
  test = openedStation();
  test.did(at('10:00:00'), ATTENDANT, 'table.seat', { ...T1, guests: 2 });
  test.did(at('10:00:30'), ATTENDANT, 'table.ashtray', { ...T1, butts: 6 });
});
afterEach(() => test.close());

const floor = () => test.look(at('11:00:00'), 'floor.get', {});
const visit = () => floor().tables.find(({ code }) => code === 'T1')?.visit;
const code = (butts: number) =>
  test.code(at('10:02:00'), ATTENDANT, 'table.ashtray', { ...T1, butts });
const ashtrays = () =>
  test.look(at('11:00:00'), 'month.get', { month: '2026-10' }, MANAGER).report.ashtray;

describe('a station where smoking indoors is banned', () => {
  it('S-06 is not so at first: butts count and make the ashtray due', () => {
    expect(floor().smokingBan).toBe(false);
    expect(visit()?.ashtrayDue).toEqual({ butts: true, peel: false });
    expect(code(7)).toBe('ok');
  });

  it('S-06 takes no more butts, and asks for no change by those that lie there', () => {
    test.did(at('10:01:00'), MANAGER, 'policy.set', { smokingBan: true });
    expect(floor().smokingBan).toBe(true);
    expect(visit()?.ashtrayDue).toEqual({ butts: false, peel: false });
    expect([code(7), code(6), code(0)]).toEqual(['CONFLICT', 'ok', 'ok']);
  });

  it('S-06 S-07 peel is a table’s cleaning all the same: due once all have finished', () => {
    test.did(at('10:01:00'), MANAGER, 'policy.set', { smokingBan: true });
    test.did(at('10:02:00'), ATTENDANT, 'table.ashtray', { ...T1, peel: true, eating: true });
    expect(visit()?.ashtrayDue).toEqual({ butts: false, peel: false });
    test.did(at('10:03:00'), ATTENDANT, 'table.ashtray', { ...T1, eating: false });
    expect(visit()?.ashtrayDue).toEqual({ butts: false, peel: true });
    test.did(at('10:04:00'), ATTENDANT, 'table.changeAshtray', { ...T1, outcome: 'done' });
    expect(ashtrays()).toEqual({ changes: 1, butts: 0, peel: 1, declined: 0 });
  });
});
