import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAt } from '../../shared/domain/closing';
import { ATTENDANT, openedStation, SUPERVISOR, type TestStation } from '../support/station';

const at = (time: string) => `2026-10-01T${time}`;

const places = (names: string[]) => names.filter((name) => !name.startsWith('patrol'));

describe('what a closing shift leaves open', () => {
  let test: TestStation;
  beforeEach(() => {
    test = openedStation();
  });
  afterEach(() => test.close());

  const shown = (time: string): string[] => {
    const nowMs = Date.parse(`${at(time)}+08:00`);
    return openAt(test.look(at(time), 'closing.open', {}), nowMs)
      .filter(({ kind }) => kind !== 'item')
      .map(({ kind, code }) => `${kind} ${code}`)
      .toSorted();
  };
  const closed = (time: string): string[] =>
    test
      .did(at(time), SUPERVISOR, 'shift.close', {})
      .output.open.filter((name) => / /.test(name))
      .toSorted();

  it('S-16 rounds that are due, and none before', () => {
    test.did(at('17:00:00'), ATTENDANT, 'patrol.log', { zone: 'hall' });
    expect(shown('17:00:01')).toEqual(['handover out', 'patrol model', 'patrol terrace']);
    expect(closed('20:00:00')).toEqual([
      'handover out',
      'patrol hall',
      'patrol model',
      'patrol terrace',
    ]);
  });

  it('S-11 S-12 S-09 lights that are on, rooms in use, every table of a stay', () => {
    const light = (zone: string, on: boolean) =>
      test.did(at('16:00:00'), ATTENDANT, 'light.log', { zone, on, reason: '天暗' });
    light('terrace', true);
    light('talk', true);
    light('talk', false);
    test.did(at('16:10:00'), ATTENDANT, 'vip.enter', { room: 'VIP1', guests: 3 });
    test.did(at('16:10:00'), ATTENDANT, 'table.seat', { table: 'T1', guests: 2 });
    test.did(at('16:11:00'), ATTENDANT, 'table.join', { table: 'T1', with: 'T2' });
    const found = ['handover out', 'light terrace', 'room VIP1', 'table T1', 'table T2'];
    expect(places(shown('20:00:00'))).toEqual(found);
    expect(places(closed('20:00:00'))).toEqual(found);
    // Closed all the same, and what is still there stays to be seen.
    expect(shown('20:00:01')).toEqual(found);
  });

  it('C-01 to C-03 O-02 nothing once all is done', () => {
    for (const item of ['C-01', 'C-02', 'C-03']) {
      test.did(at('19:00:00'), ATTENDANT, 'checklist.tick', { item, state: 'done' });
    }
    for (const zone of ['hall', 'terrace', 'model']) {
      test.did(at('19:00:00'), ATTENDANT, 'patrol.log', { zone });
    }
    const out = { direction: 'out', guard: '老赵', items: [] } as const;
    test.did(at('19:01:00'), ATTENDANT, 'handover.record', { ...out, items: [] });
    expect(shown('19:02:00')).toEqual([]);
    expect(closed('19:02:00')).toEqual([]);
  });
});
