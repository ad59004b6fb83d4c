import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testClock } from '../../electron/clock';
import { prepareRestore } from '../../electron/station/backups';
import { troubleOf } from '../../electron/station/opening-trouble';
import { openStation } from '../../electron/station/station';
import { openTimekeeper } from '../../electron/station/timekeeper';
import { openTroubleLog } from '../../electron/trouble-log';
import {
  ATTENDANT,
  MANAGER,
  openedStation,
  SUPERVISOR,
  type TestStation,
} from '../support/station';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waterbar-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is told of a folder that does not open. */
function troubleIn(data: string) {
  try {
    openStation(data).close();
  } catch (error) {
    return troubleOf(error, data);
  }
  throw new Error('it opened');
}

describe('a start on a disk that is in no order', () => {
  it.each([
    ['a folder where the database should be', () => mkdirSync(join(folder, 'station.db'))],
    ['a folder where the lock should be', () => mkdirSync(join(folder, 'station.lock'))],
  ])('%s is told calmly, however often', (_what, spoil) => {
    spoil();
    const trouble = troubleIn(folder);
    expect(trouble.kind).toMatch(/unwritable|unreadable/);
    expect(trouble.words.zh).toMatch(/\p{Script=Han}/u);
    expect(troubleIn(folder)).toEqual(trouble);
  });

  it('a file where the data folder should be is told calmly', () => {
    const file = join(folder, 'data');
    writeFileSync(file, 'x');
    expect(troubleIn(file).words.zh).toContain('没有改动');
  });

  it('a folder that cannot be read where the backups should be offers none, and throws nothing', () => {
    writeFileSync(join(folder, 'station.db'), 'not a database at all, but long enough');
    writeFileSync(join(folder, 'backups'), 'a file');
    expect(troubleIn(folder)).toMatchObject({ kind: 'unreadable', lastGoodBackup: null });
  });

  it('the trouble log gives its reference where nothing can be written', () => {
    const nowhere = join(folder, 'file');
    writeFileSync(nowhere, 'x');
    const log = openTroubleLog(join(nowhere, 'logs'));
    expect(log.note('main', new Error('disk'))).toMatch(/^[2-9A-Z]{4}$/);
    log.close();
  });
});

describe('a clock that says 1970', () => {
  const note = { staff: ATTENDANT, rule: 'P-13', note: '未用托盘' };
  let test: TestStation;
  beforeEach(() => {
    test = openedStation();
  });
  afterEach(() => test.close());

  it('at a start: service goes on from the newest time, what is posted waits for a manager', () => {
    const clock = testClock(1000);
    const time = openTimekeeper(test.station, clock);
    expect(time.doubt()).toMatchObject({ doubt: 'back' });
    expect(new Date(time.nowMs()).toISOString()).toMatch(/^2026-10-01/);
    const give = (as: string, name: string, input: object) =>
      test.station.perform(
        { at: new Date(time.nowMs()).toISOString(), as, do: name, with: input },
        time.taking(),
      );
    expect(give(ATTENDANT, 'patrol.log', { zone: 'hall' })).toMatchObject({
      ok: true,
      value: { flags: ['clock-back'] },
    });
    expect(give(SUPERVISOR, 'ledger.record', note)).toMatchObject({
      error: { code: 'CLOCK_BACKWARDS' },
    });
    expect(give(MANAGER, 'month.close', { month: '2026-09' })).toMatchObject({
      error: { code: 'CLOCK_BACKWARDS' },
    });
  });
});

describe('a restore that was cut short between two of its files', () => {
  it('leaves no log beside another’s database', async () => {
    const test = openedStation();
    const backup = join(folder, 'backup.db');
    await test.station.copyTo(backup);
    const crashed = join(folder, 'crashed');
    cpSync(test.folder, crashed, { recursive: true });
    test.close();
    // The database is aside already, what SQLite keeps beside it is not.
    rmSync(join(crashed, 'station.db'));
    expect(troubleIn(crashed).kind).toBe('missing');
    (await prepareRestore(backup, crashed)).finish();
    expect(readdirSync(crashed).filter((name) => name.startsWith('station.db-'))).toEqual([]);
    const again = openStation(crashed);
    expect(again.code()).toBe('GZ01');
    again.close();
  });
});
