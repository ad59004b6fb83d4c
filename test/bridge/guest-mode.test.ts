import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStation } from '../../electron/station/station';
import { guestKeeper } from '../../electron/station/feedback';
import { kioskActs, type KioskAct } from '../../shared/contract/bridge';
import { commands, type CommandName } from '../../shared/contract/commands';
import { queries, type QueryName } from '../../shared/contract/queries';
import { ATTENDANT, COLLEAGUE, MANAGER } from '../support/station';
import { codeOf, openTestKiosk, type TestKiosk } from '../support/bridge';

/** What SQLite says where a page is broken. */
function damaged(): never {
  throw Object.assign(new Error('malformed'), { code: 'SQLITE_CORRUPT' });
}

describe('F-07 while the screen is turned to a guest', () => {
  let kiosk: TestKiosk;
  beforeEach(async () => {
    kiosk = openTestKiosk();
    await kiosk.unlock(MANAGER);
    const { ok } = await kiosk.command(ATTENDANT, 'guest.begin', {});
    if (!ok) throw new Error('the screen was not turned');
  });
  afterEach(() => kiosk.test.close());

  const act = (name: KioskAct, input: unknown = {}) =>
    kiosk.ask({ kind: 'kiosk', name, with: input });
  const keeper = () => guestKeeper(kiosk.test.station.db);
  const rows = () => JSON.stringify(kiosk.test.station.db.all('SELECT * FROM journal ORDER BY id'));

  it('F-07 whoever had shown a PIN is locked out at once', async () => {
    expect(kiosk.session.current()).toBeNull();
    expect(keeper()).toBe(ATTENDANT);
  });

  const others = (Object.keys(commands) as CommandName[]).filter(
    (name) => name !== 'feedback.rate' && name !== 'guest.end',
  );

  it.each(others)('F-07 the command %s is refused and leaves nothing, PIN or not', async (name) => {
    const before = rows();
    expect(codeOf(await kiosk.command(ATTENDANT, name, {}))).toBe('NOT_ALLOWED');
    await kiosk.unlock(MANAGER);
    expect(await kiosk.command(MANAGER, name, {})).toMatchObject({
      error: { code: 'NOT_ALLOWED', message: { en: 'The screen is with a guest: return by PIN' } },
    });
    expect(rows()).toBe(before);
  });

  it.each(Object.keys(queries) as QueryName[])('F-07 the query %s is refused', async (name) => {
    await kiosk.unlock(MANAGER);
    expect(codeOf(await kiosk.query(name, {}))).toBe('NOT_ALLOWED');
  });

  const acts = (Object.keys(kioskActs) as KioskAct[]).filter(
    (name) =>
      !['guest.state', 'session.unlock', 'session.lock', 'screens.alive', 'alarm.listen'].includes(
        name,
      ),
  );

  it.each(acts)('F-07 the act %s is refused', async (name) => {
    await kiosk.unlock(MANAGER);
    expect(codeOf(await act(name))).toBe('NOT_ALLOWED');
  });

  it('F-07 a face is taken, for whoever turned the screen, whatever name the screen gives', async () => {
    expect(codeOf(await kiosk.command(MANAGER, 'feedback.rate', { rating: 5 }))).toBe('ok');
    kiosk.clock.advance(10_000);
    expect(codeOf(await kiosk.command(undefined, 'feedback.rate', { rating: 4 }))).toBe('ok');
    const { db } = kiosk.test.station;
    expect(db.all(`SELECT taken_by, rating FROM desk_record ORDER BY id`)).toEqual([
      { taken_by: ATTENDANT, rating: 5 },
      { taken_by: ATTENDANT, rating: 4 },
    ]);
  });

  it('F-07 it ends with a PIN and with nothing less', async () => {
    expect(codeOf(await kiosk.command(ATTENDANT, 'guest.end', {}))).toBe('NOT_ALLOWED');
    expect(codeOf(await kiosk.unlock(COLLEAGUE, '000000'))).toBe('NOT_ALLOWED');
    expect(codeOf(await kiosk.command(COLLEAGUE, 'guest.end', {}))).toBe('NOT_ALLOWED');
    await kiosk.unlock(COLLEAGUE);
    expect(codeOf(await kiosk.command(ATTENDANT, 'guest.end', {}))).toBe('NOT_ALLOWED');
    expect(keeper()).toBe(ATTENDANT);
    expect(codeOf(await kiosk.command(COLLEAGUE, 'guest.end', {}))).toBe('ok');
    expect(keeper()).toBeNull();
    expect(codeOf(await kiosk.query('team.list', {}))).toBe('ok');
  });

  it('F-07 wrong PINs make a guest wait as they do anybody', async () => {
    for (let time = 0; time < 3; time += 1) await kiosk.unlock(MANAGER, '000000');
    expect(codeOf(await kiosk.unlock(MANAGER))).toBe('LOCKED');
    expect(keeper()).toBe(ATTENDANT);
  });

  it('F-07 outlives a restart: the station that opens again is still the guest’s', () => {
    kiosk.test.station.close();
    const again = openStation(kiosk.test.folder);
    expect(guestKeeper(again.db)).toBe(ATTENDANT);
    const restarted = openTestKiosk('2026-10-01T10:00:00', { ...kiosk.test, station: again });
    return restarted.query('team.list', {}).then((answer) => {
      expect(codeOf(answer)).toBe('NOT_ALLOWED');
    });
  });

  it('F-07 its own screen learns that it is on, and how to look, and no more', async () => {
    const answer = await act('guest.state');
    expect(answer).toEqual({
      ok: true,
      value: { on: true, preferences: expect.objectContaining({ language: 'zh' }) },
    });
  });

  it('F-07 where nobody can read whose screen it is, everything is refused calmly', async () => {
    const { station } = kiosk.test;
    kiosk.parts.station = { ...station, db: { ...station.db, get: damaged } };
    for (const answer of [await kiosk.query('floor.get', {}), await act('guest.state')]) {
      expect(codeOf(answer)).toBe('READ_ONLY');
    }
    expect(kiosk.reported).toEqual([]);
  });
});
