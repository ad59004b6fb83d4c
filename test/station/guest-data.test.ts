import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStation } from '../../electron/station/station';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ATTENDANT,
  MANAGER,
  openedStation,
  SUPERVISOR,
  type TestStation,
} from '../support/station';

const at = (time: string) => `2026-10-01T${time}`;
const TOLD = ['王小明', '3-1201', '13800138000', '卡号后四位', '孙先生', '林先生', '何总'];

let test: TestStation;
beforeEach(() => {
  test = openedStation();
});
afterEach(() => test.close());

/** Every row of every table, as text. */
function everything(): string {
  const { db } = test.station;
  const tables = db.all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`);
  return JSON.stringify(tables.map(({ name }) => db.all(`SELECT * FROM "${name}"`)));
}

const found = (): string[] => TOLD.filter((words) => everything().includes(words));

const guest = { name: '王小明', room: '3-1201', phone: '13800138000' };

/** A loan that came back, a parcel that was fetched, a thing that was claimed; a VIP room that was left. */
function closeAll(): void {
  const give = (name: 'loan.lend' | 'parcel.receive' | 'found.log', input: object) =>
    (test.did(at('10:00:00'), ATTENDANT, name, input as never).output as { id: number }).id;
  const loan = give('loan.lend', { item: 'umbrella', guest });
  test.did(at('11:00:00'), ATTENDANT, 'loan.return', { id: loan });
  const parcel = give('parcel.receive', { text: '快递', guest, shelf: 'A 架' });
  test.did(at('11:00:00'), ATTENDANT, 'parcel.pickUp', { id: parcel, guest: { name: '孙先生' } });
  const wallet = give('found.log', { text: '钱包', place: '大厅', keptAt: 'A 架' });
  const claimed = { id: wallet, guest: { ...guest, proof: '卡号后四位' } };
  test.did(at('11:00:00'), ATTENDANT, 'found.claim', claimed);
  const names = { guestNames: ['林先生'], leaders: ['何总'] };
  test.did(at('10:00:00'), ATTENDANT, 'vip.enter', { guests: 2, ...names });
  test.did(at('11:00:00'), ATTENDANT, 'vip.leave', {});
}

describe('what is known of guests', () => {
  it('F-01 to F-05 never enters the journal', () => {
    closeAll();
    const lines = JSON.stringify(test.station.db.all('SELECT * FROM journal'));
    expect(TOLD.filter((words) => lines.includes(words))).toEqual([]);
    expect(found()).toEqual(TOLD);
  });

  it('F-04 is taken out ninety days after the record was closed, to the second, by time alone', () => {
    closeAll();
    const sweep = (local: string) => test.station.forgetGuests(Date.parse(`${local}+08:00`));
    sweep('2026-12-30T10:59:59');
    expect(found()).toEqual(TOLD);
    sweep('2026-12-30T11:00:00');
    expect(found()).toEqual([]);
    expect(
      test.look('2026-12-30T12:00:00', 'desk.list', { kind: 'loan', month: '2026-10' }),
    ).toMatchObject([
      { state: 'done', blanked: true, guest: { name: null, room: null, phone: null } },
    ]);
    const [line] = test.station.db.all<{ what: string; detail: string }>(
      `SELECT what, detail FROM audit ORDER BY id DESC LIMIT 1`,
    );
    expect(line).toEqual({
      what: 'guest data taken out',
      detail: JSON.stringify({ records: [1, 2, 3], stays: [1], days: 90 }),
    });
  });

  it('F-04 leaves no line where nothing was known of the guest', () => {
    const { output } = test.did(at('10:00:00'), ATTENDANT, 'request.log', {
      sort: 'request',
      text: '送伞',
    });
    test.did(at('11:00:00'), ATTENDANT, 'request.done', output as { id: number });
    test.station.forgetGuests(Date.parse('2027-01-10T11:00:00+08:00'));
    expect(test.station.db.all(`SELECT id FROM audit WHERE what = 'guest data taken out'`)).toEqual(
      [],
    );
    expect(
      test.look('2027-01-10T12:00:00', 'desk.list', { kind: 'request', month: '2026-10' }),
    ).toMatchObject([{ blanked: true }]);
  });

  it('F-04 is one line of the log for a day, with how many it were', () => {
    closeAll();
    test.did(at('12:00:00'), ATTENDANT, 'vip.enter', { guests: 2, guestNames: ['何总'] });
    test.did(at('12:30:00'), ATTENDANT, 'vip.leave', {});
    test.station.forgetGuests(Date.parse('2026-12-30T11:00:00+08:00'));
    test.station.forgetGuests(Date.parse('2026-12-30T12:30:00+08:00'));
    expect(
      test.station.db.all(`SELECT id FROM audit WHERE what = 'guest data taken out'`),
    ).toHaveLength(2);
    const asked = { kind: 'desk', limit: 20 } as const;
    const { rows } = test.look('2026-12-30T13:00:00', 'audit.list', asked, MANAGER);
    expect(rows.filter(({ what }) => what === 'guest data taken out')).toMatchObject([
      { words: { records: [1, 2, 3], stays: [1, 2], days: 90 } },
    ]);
  });

  it('F-04 is taken out by the next command where nothing else happened, as in a replay', () => {
    closeAll();
    test.did('2026-12-31T08:00:00', ATTENDANT, 'patrol.log', { zone: 'hall' });
    expect(found()).toEqual([]);
  });

  it('F-04 goes sooner where the manager says so, and stays with what is open', () => {
    closeAll();
    test.did(at('12:00:00'), ATTENDANT, 'key.out', { key: 'show-a', guest });
    test.did(at('12:00:00'), MANAGER, 'desk.set', { guestDays: 2 });
    test.station.forgetGuests(Date.parse('2026-10-03T11:00:00+08:00'));
    expect(found()).toEqual(['王小明', '3-1201', '13800138000']);
    expect(test.look('2026-10-03T12:00:00', 'desk.list', { kind: 'key' })).toMatchObject([
      { blanked: false, guest },
    ]);
  });

  it('F-01 cannot be put back once it is gone; the rest can still be put right', () => {
    closeAll();
    test.station.forgetGuests(Date.parse('2027-01-10T11:00:00+08:00'));
    const correct = (more: object) =>
      test.code('2027-01-10T12:00:00', SUPERVISOR, 'desk.correct', {
        id: 1,
        reason: '补',
        ...more,
      });
    expect([correct({ guest }), correct({ text: '黑伞' })]).toEqual(['CONFLICT', 'ok']);
  });

  it('F-01 a retry of the same intention finds its own record, though the guest is not compared', () => {
    const given = {
      at: `${at('10:00:00')}+08:00`,
      as: ATTENDANT,
      do: 'loan.lend',
      with: { item: 'umbrella', guest },
      id: '0199a000-0000-7000-8000-000000000001',
    };
    const first = test.station.perform(given);
    expect(test.station.perform(given)).toEqual(first);
    expect(test.look(at('10:01:00'), 'desk.list', { kind: 'loan' })).toHaveLength(1);
    expect(JSON.stringify(test.station.db.all('SELECT reply FROM journal'))).not.toContain(
      '王小明',
    );
  });

  it('F-04 leaves no trace in the file once the station is closed', () => {
    closeAll();
    test.station.close();
    const file = join(test.folder, 'station.db');
    const traces = () => TOLD.filter((words) => readFileSync(file).includes(words));
    expect(traces()).toEqual(TOLD);
    const again = openStation(test.folder);
    again.forgetGuests(Date.parse('2026-12-30T11:00:00+08:00'));
    again.close();
    expect(traces()).toEqual([]);
  });
});
