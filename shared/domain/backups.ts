/** Why a backup was made. */
export const BACKUP_REASONS = ['daily', 'month-close', 'migration', 'manual'] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** A backup by its file name, which says all that there is to know without opening it. */
export interface Backup {
  name: string;
  /** When it was made, milliseconds since the Unix epoch; whole seconds. */
  atMs: number;
  reason: BackupReason;
}

/** How many are kept: the newest of so many days, weeks and months, and of each special reason. */
const KEPT = { days: 7, weeks: 5, months: 24, migrations: 3 } as const;

/** The file's name: sorts by time, and tells it in UTC so that no zone can reorder it. */
export function backupName(station: string, atMs: number, reason: BackupReason): string {
  const time = new Date(atMs).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  return `${station}-${time}Z-${reason}.db`;
}

const NAME = /^(.+)-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z-([a-z-]+)\.db$/;

/** The backup of a name as `backupName` gives it; undefined for any other file. */
export function parseBackupName(name: string): Backup | undefined {
  const [, , year, month, day, hour, minute, second, word] = NAME.exec(name) ?? [];
  const reason = BACKUP_REASONS.find((known) => known === word);
  const atMs = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return reason && !Number.isNaN(atMs) ? { name, atMs, reason } : undefined;
}

/** The Monday of a local date's week. */
function weekOf(date: string): string {
  const atMs = Date.parse(`${date}T00:00:00Z`);
  const sinceMonday = (new Date(atMs).getUTCDay() + 6) % 7;
  return new Date(atMs - sinceMonday * 86_400_000).toISOString().slice(0, 10);
}

/** The newest of each of the last `many` groups; `newestFirst` is in that order. */
function newestOfEach(
  newestFirst: readonly Backup[],
  many: number,
  groupOf: (backup: Backup) => string,
): Backup[] {
  const found = new Map<string, Backup>();
  for (const backup of newestFirst) {
    const group = groupOf(backup);
    if (found.has(group)) continue;
    if (found.size === many) break;
    found.set(group, backup);
  }
  return [...found.values()];
}

/**
 * The backups that may go: all but the newest of the last 7 days, 5 weeks and 24 months with any,
 * the last 24 of month closings and the last 3 before migrations. `dateOf` gives the local date.
 */
export function decideExpired(
  backups: readonly Backup[],
  dateOf: (atMs: number) => string,
): Backup[] {
  const newestFirst = backups.toSorted((a, b) => b.atMs - a.atMs || (a.name < b.name ? 1 : -1));
  const of = (reason: BackupReason) => newestFirst.filter((backup) => backup.reason === reason);
  const kept = new Set([
    ...newestOfEach(newestFirst, KEPT.days, ({ atMs }) => dateOf(atMs)),
    ...newestOfEach(newestFirst, KEPT.weeks, ({ atMs }) => weekOf(dateOf(atMs))),
    ...newestOfEach(newestFirst, KEPT.months, ({ atMs }) => dateOf(atMs).slice(0, 7)),
    ...of('month-close').slice(0, KEPT.months),
    ...of('migration').slice(0, KEPT.migrations),
  ]);
  return newestFirst.filter((backup) => !kept.has(backup));
}

/**
 * The reason for which a backup is due now, or null: one on each local date, and one after each
 * month's closing. A clock that went back waits for nothing: a date is done once it has one.
 */
export function decideDue(
  backups: readonly Backup[],
  now: { date: string; closedAtMs: number | null },
  dateOf: (atMs: number) => string,
): BackupReason | null {
  const { closedAtMs } = now;
  const ofClosings = backups.filter(({ reason }) => reason === 'month-close');
  // Names hold whole seconds.
  const closedS = closedAtMs === null ? null : Math.floor(closedAtMs / 1000);
  if (closedS !== null && !ofClosings.some(({ atMs }) => atMs / 1000 >= closedS)) {
    return 'month-close';
  }
  return backups.some(({ atMs }) => dateOf(atMs) === now.date) ? null : 'daily';
}

export const BACKUP_TROUBLES = ['failed', 'second-missing', 'second-failed'] as const;
/** What the strip nags about; null where all is well. */
export type BackupTrouble = (typeof BACKUP_TROUBLES)[number] | null;

/** What is wrong with backups that stand so; the first place counts before the second. */
export function troubleOf(state: {
  failed: string | null;
  second: { standing: 'ok' | 'missing' | 'failed' } | null;
}): BackupTrouble {
  if (state.failed !== null) return 'failed';
  const standing = state.second?.standing ?? 'ok';
  return standing === 'ok' ? null : `second-${standing}`;
}
