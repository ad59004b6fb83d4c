import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backupName,
  decideDue,
  decideExpired,
  parseBackupName,
  type Backup,
  type BackupReason,
} from '../../shared/domain/backups';
import { calendarOf } from '../../shared/domain/calendar';

const { dateOf } = calendarOf('Asia/Shanghai');
const at = (local: string): number => Date.parse(`${local}+08:00`);
const made = (local: string, reason: BackupReason = 'daily'): Backup => {
  const atMs = at(local);
  return { name: backupName('GZ01', atMs, reason), atMs, reason };
};

describe('a backup’s name', () => {
  it('tells when and why, and is read back', () => {
    const backup = made('2026-10-01T08:00:05', 'month-close');
    expect(backup.name).toBe('GZ01-20261001T000005Z-month-close.db');
    expect(parseBackupName(backup.name)).toEqual(backup);
  });

  it.each([
    'station.db',
    'GZ01-20261001T000005Z-daily.db.draft',
    'GZ01-20261001T000005Z-weekly.db',
    'GZ01-20261341T000005Z-daily.db',
    'GZ01-2026-10-01-daily.db',
  ])('%s is none', (name) => {
    expect(parseBackupName(name)).toBeUndefined();
  });
});

describe('what is due', () => {
  const today = { date: '2026-10-08', closedAtMs: null };
  it.each([
    ['none yet', [], today, 'daily'],
    ['one of yesterday', [made('2026-10-07T23:59:59')], today, 'daily'],
    ['one of today', [made('2026-10-08T00:00:00')], today, null],
    ['one of today by hand', [made('2026-10-08T12:00:00', 'manual')], today, null],
    [
      'a month closed since',
      [made('2026-10-08T08:00:00')],
      { ...today, closedAtMs: at('2026-10-08T09:00:00.750') },
      'month-close',
    ],
    [
      'a month closed and backed up in the same second',
      [made('2026-10-08T09:00:00', 'month-close')],
      { ...today, closedAtMs: at('2026-10-08T09:00:00.750') },
      null,
    ],
  ] as const)('%s', (_name, backups, now, due) => {
    expect(decideDue(backups, now, dateOf)).toBe(due);
  });
});

/** One a day at ten in the morning, for so many days up to 2026-10-08. */
const days = (many: number): Backup[] =>
  Array.from({ length: many }, (_, back) => {
    const atMs = at('2026-10-08T10:00:00') - back * 86_400_000;
    return { name: backupName('GZ01', atMs, 'daily'), atMs, reason: 'daily' };
  });
const kept = (backups: readonly Backup[]): string[] => {
  const gone = new Set(decideExpired(backups, dateOf).map(({ name }) => name));
  return backups.filter(({ name }) => !gone.has(name)).map(({ atMs }) => dateOf(atMs));
};

describe('what is kept', () => {
  it('seven days, then the Sunday of five weeks, then the last of each month', () => {
    expect(kept(days(100))).toEqual([
      '2026-10-08',
      '2026-10-07',
      '2026-10-06',
      '2026-10-05',
      '2026-10-04',
      '2026-10-03',
      '2026-10-02',
      '2026-09-30',
      '2026-09-27',
      '2026-09-20',
      '2026-09-13',
      '2026-08-31',
      '2026-07-31',
    ]);
  });

  it('month closings for two years, and the last three before migrations', () => {
    const closings = Array.from({ length: 30 }, (_, back) =>
      made(
        `${2026 - Math.floor(back / 12)}-${String(12 - (back % 12)).padStart(2, '0')}-01T09:00:00`,
        'month-close',
      ),
    );
    const migrations = ['01', '02', '03', '04', '05'].map((day) =>
      made(`2020-01-${day}T07:00:00`, 'migration'),
    );
    const gone = decideExpired([...closings, ...migrations], dateOf);
    expect(gone.filter(({ reason }) => reason === 'month-close')).toHaveLength(6);
    expect(gone.filter(({ reason }) => reason === 'migration').map(({ name }) => name)).toEqual(
      migrations
        .slice(0, 2)
        .toReversed()
        .map(({ name }) => name),
    );
  });

  it('never more than there is room for, never the newest gone, whatever was made when', () => {
    const reasons = fc.constantFrom<BackupReason>('daily', 'month-close', 'migration', 'manual');
    const some = fc.array(
      fc.record({
        reason: reasons,
        atMs: fc.integer({
          min: at('2024-01-01T00:00:00') / 1000,
          max: at('2027-01-01T00:00:00') / 1000,
        }),
      }),
      { minLength: 1, maxLength: 200 },
    );
    fc.assert(
      fc.property(some, (raw) => {
        const backups = raw.map(({ atMs, reason }): Backup => {
          const ms = atMs * 1000;
          return { name: backupName('GZ01', ms, reason), atMs: ms, reason };
        });
        const gone = new Set(decideExpired(backups, dateOf));
        const left = backups.filter((backup) => !gone.has(backup));
        expect(left.length).toBeLessThanOrEqual(7 + 5 + 24 + 24 + 3);
        const newest = Math.max(...backups.map(({ atMs }) => atMs));
        expect(left.some(({ atMs }) => atMs === newest)).toBe(true);
        // What is left is left again: nothing goes that was kept before.
        expect(decideExpired(left, dateOf)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
