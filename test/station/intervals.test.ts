import { standardV1 } from '../../resources/standard';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Policy } from '../../shared/domain/policy';
import {
  ATTENDANT,
  MANAGER,
  openedStation,
  SUPERVISOR,
  type TestStation,
} from '../support/station';

const at = (time: string) => `2026-10-01T${time}`;
const instant = (time: string) => Date.parse(`${at(time)}+08:00`);

describe('intervals that a place has of its own', () => {
  let test: TestStation;
  beforeEach(() => {
    test = openedStation();
  });
  afterEach(() => test.close());

  const set = (time: string, policy: Partial<Policy>) =>
    test.did(at(time), MANAGER, 'policy.set', policy);
  const floor = (time: string) => test.look(at(time), 'floor.get', {});
  const dueAt = (time: string, table: string, kind: string) =>
    floor(time)
      .tables.find(({ code }) => code === table)
      ?.timers.find((timer) => timer.kind === kind)?.dueAtMs;

  it('S-01 S-04 S-09 count for the tables of a zone, the others keep the station’s', () => {
    set('10:00:00', { zones: { sofa: { serveByS: 300, refillS: 60, clearByS: 30 } } });
    for (const table of ['F1', 'T1']) {
      test.did(at('10:01:00'), ATTENDANT, 'table.seat', { table, guests: 2 });
    }
    expect(dueAt('10:01:00', 'F1', 'serve')).toBe(instant('10:06:00'));
    expect(dueAt('10:01:00', 'T1', 'serve')).toBe(instant('10:03:00'));
    for (const table of ['F1', 'T1']) {
      test.did(at('10:05:00'), ATTENDANT, 'table.serve', { table });
    }
    expect(dueAt('10:05:00', 'F1', 'refill')).toBe(instant('10:06:00'));
    expect(dueAt('10:05:00', 'T1', 'refill')).toBe(instant('10:20:00'));
    for (const table of ['F1', 'T1']) {
      test.did(at('10:10:00'), ATTENDANT, 'table.leave', { table });
    }
    expect(dueAt('10:10:00', 'F1', 'clear')).toBe(instant('10:10:30'));
    expect(dueAt('10:10:00', 'T1', 'clear')).toBe(instant('10:13:00'));
    const { report } = test.look(at('11:00:00'), 'month.get', { month: '2026-10' }, MANAGER);
    expect(report.tables).toMatchObject({ servedOnTime: 1, servedLate: 1 });
  });

  it('S-12 S-15 count for a VIP room from its next due point, until it is missed by them', () => {
    test.did(at('10:00:00'), ATTENDANT, 'vip.enter', { guests: 2 });
    set('10:00:10', { rooms: { VIP1: { vipFirstS: 10, vipIntervalS: 60, vipMissedS: 90 } } });
    const due = (time: string) => floor(time).rooms[0]?.timer?.dueAtMs;
    expect(due('10:00:20')).toBe(instant('10:02:00'));
    test.did(at('10:01:00'), ATTENDANT, 'vip.serve', {});
    expect(due('10:01:00')).toBe(instant('10:02:00'));
    test.did(at('10:03:31'), ATTENDANT, 'vip.serve', {});
    test.did(at('10:05:00'), ATTENDANT, 'vip.enter', { room: 'VIP2', guests: 2 });
    expect(floor('10:05:00').rooms[1]?.timer?.dueAtMs).toBe(instant('10:07:00'));
    const { report } = test.look(at('11:00:00'), 'month.get', { month: '2026-10' }, MANAGER);
    expect(report.vip).toMatchObject({ services: 2, onTime: 1, late: 0, missed: 1 });
  });

  const walkDue = (time: string, zone: string) =>
    floor(time).patrols.find((patrol) => patrol.zone === zone)?.timer?.dueAtMs;

  it('S-16 count for a zone’s rounds, from the next walk on', () => {
    set('10:00:00', { zones: { terrace: { patrolS: 600 } } });
    expect(walkDue('10:00:00', 'terrace')).toBe(instant('09:10:00'));
    for (const zone of ['terrace', 'hall']) {
      test.did(at('10:02:00'), ATTENDANT, 'patrol.log', { zone });
    }
    expect(walkDue('10:02:00', 'terrace')).toBe(instant('10:12:00'));
    expect(walkDue('10:02:00', 'hall')).toBe(instant('10:32:00'));
  });

  it('S-15 each change leaves a line with who, from what and to what', () => {
    set('10:00:00', { vipIntervalS: 300, zones: { sofa: { serveByS: 180 } } });
    set('10:05:00', { zones: { sofa: { serveByS: 90 } }, ledgerIn: 'points' });
    set('10:10:00', { zones: {} });
    const lines = test.look(at('10:20:00'), 'policy.changes', { limit: 10 });
    expect(lines.map(({ name, place, from, to }) => [name, place, from, to])).toEqual([
      ['serveByS', 'sofa', 90, null],
      ['serveByS', 'sofa', 180, 90],
      ['ledgerIn', null, 'money', 'points'],
      ['serveByS', 'sofa', null, 180],
      ['vipIntervalS', null, 600, 300],
    ]);
    expect(lines[0]).toMatchObject({ actor: MANAGER, atMs: instant('10:10:00') });
  });

  it('are the manager’s to set, of places that there are, and never missed before late', () => {
    const code = (as: string, policy: Partial<Policy>) =>
      test.code(at('10:00:00'), as, 'policy.set', policy);
    expect(code(SUPERVISOR, { zones: { sofa: { serveByS: 60 } } })).toBe('NOT_ALLOWED');
    expect(code(MANAGER, { zones: { garden: { serveByS: 60 } } })).toBe('NOT_FOUND');
    expect(code(MANAGER, { rooms: { VIP9: { vipFirstS: 60 } } })).toBe('NOT_FOUND');
    expect(code(MANAGER, { rooms: { VIP1: { vipMissedS: 59 } } })).toBe('BAD_INPUT');
    expect(code(MANAGER, { vipGraceS: 301 })).toBe('BAD_INPUT');
    expect(code(MANAGER, { zones: { sofa: { serveByS: 0 } } })).toBe('BAD_INPUT');
    expect(test.look(at('10:00:00'), 'policy.changes', { limit: 10 })).toEqual([]);
  });

  it('S-12 a room that a new floor leaves out keeps its own interval, and is in nobody’s way', () => {
    set('10:00:00', { rooms: { VIP2: { vipFirstS: 90 } } });
    const { zones, tables, rooms } = standardV1;
    test.did(at('10:01:00'), MANAGER, 'standard.publishFloor', {
      effectiveFrom: '2026-10-01',
      zones,
      tables,
      rooms: rooms.filter(({ code }) => code !== 'VIP2'),
    });
    const code = (policy: Partial<Policy>) =>
      test.code(at('10:02:00'), MANAGER, 'policy.set', policy);
    expect(code({ capPercent: 15 })).toBe('ok');
    expect(code({ rooms: { VIP9: { vipFirstS: 60 } } })).toBe('NOT_FOUND');
  });
});
