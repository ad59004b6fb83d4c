import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { copyFile, open } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { BackupState } from '../shared/contract/device';
import {
  backupName,
  decideDue,
  decideExpired,
  parseBackupName,
  troubleOf,
  type Backup,
  type BackupReason,
  type BackupTrouble,
} from '../shared/domain/backups';
import { calendarOf, DEFAULT_TIME_ZONE } from '../shared/domain/calendar';
import type { Clock } from './clock';
import { copyAttachments, openAttachmentFiles } from './station/attachment-files';
import { BACKUP_FOLDER } from './station/opening-trouble';
import { makeDurable } from './store/durable';
import type { CopyStation } from './start-backup';
import type { Station } from './station/station';
import { walkAttachments } from './store/attachments';
import { listMonthCloses } from './store/months';
import { findStation } from './store/station';

/** A heartbeat looks this often whether a backup is due, and whether the second place is there. */
const LOOK_MS = 60_000;
/** After a failure the next try waits, so that a full disk is not filled again each minute. */
const RETRY_MS = 10 * 60_000;

export interface KeeperParts {
  station: Station;
  dataFolder: string;
  clock: Clock;
  copy: CopyStation;
  /** The second place for backups, or null. */
  second: () => string | null;
  report: (error: unknown) => string;
  /** Told whenever what is wrong has changed. */
  tell: (trouble: BackupTrouble) => void;
}

/** Keeps the station's backups: makes those that are due, drops those that may go. */
export interface BackupKeeper {
  /** Called with each heartbeat; cheap where nothing is due. */
  look: () => void;
  /** Makes one now. Errors: where it cannot be made. */
  make: (reason: BackupReason) => Promise<void>;
  state: () => BackupState;
  /** The path of a backup by its name, in the folder or else the second one; undefined for none. */
  find: (name: string) => string | undefined;
  /** Resolves once no backup is being made. */
  settled: () => Promise<void>;
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const listBackups = (folder: string): Backup[] =>
  isFolder(folder) ? readdirSync(folder).flatMap((name) => parseBackupName(name) ?? []) : [];

const DRAFT = '.draft';

/** Takes away what a backup that was cut short has left: its name has a time and never comes again. */
function clearDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.endsWith(DRAFT) && parseBackupName(name.slice(0, -DRAFT.length))) {
      rmSync(join(folder, name), { force: true });
    }
  }
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/**
 * Copies a finished backup elsewhere, under its name only once the copy is durable and the same. Ten
 * years are a gigabyte: none of it is waited for.
 */
async function copyTo(from: string, folder: string, name: string): Promise<void> {
  const draft = join(folder, `${name}${DRAFT}`);
  try {
    await copyFile(from, draft);
    await sync(draft);
    if ((await sha256Of(draft)) !== (await sha256Of(from))) {
      throw new Error(`the copy in ${folder} differs`);
    }
    renameSync(draft, join(folder, name));
    makeDurable(folder, 'r');
  } finally {
    rmSync(draft, { force: true });
  }
}

const newestOf = (place: string): Backup | undefined =>
  listBackups(place).toSorted((a, b) => b.atMs - a.atMs)[0];

export function openBackupKeeper(parts: KeeperParts): BackupKeeper {
  const { station, dataFolder, clock } = parts;
  const folder = join(dataFolder, BACKUP_FOLDER);
  let running: Promise<void> | undefined;
  let failed: string | null = null;
  let failedAt: string | null = null;
  let lookedMs = Number.NEGATIVE_INFINITY;
  let triedMs = Number.NEGATIVE_INFINITY;
  let told: BackupTrouble = null;

  const dateOf = (atMs: number): string =>
    calendarOf(findStation(station.db)?.timeZone ?? DEFAULT_TIME_ZONE).dateOf(atMs);

  /** Drops what the schedule no longer keeps; a file that will not go is no trouble of the backup's. */
  function prune(place: string): void {
    for (const { name } of decideExpired(listBackups(place), dateOf)) {
      rmSync(join(place, name), { force: true });
    }
  }

  /** The same backup, its photos and papers in the second place, where that is there. */
  async function keepSecond(name: string): Promise<void> {
    const second = parts.second();
    if (second === null || !isFolder(second)) return;
    try {
      clearDrafts(second);
      await copyTo(join(folder, name), second, name);
      const hashes = [...walkAttachments(station.db)].map(({ sha256 }) => sha256);
      copyAttachments(hashes, openAttachmentFiles(folder), openAttachmentFiles(second));
      prune(second);
      failedAt = null;
    } catch (error) {
      failedAt = second;
      parts.report(error);
    }
  }

  async function makeOne(reason: BackupReason): Promise<void> {
    mkdirSync(folder, { recursive: true });
    const name = backupName(station.code(), clock.nowMs(), reason);
    clearDrafts(folder);
    await parts.copy(dataFolder, join(folder, name));
    await keepSecond(name);
    prune(folder);
  }

  function make(reason: BackupReason): Promise<void> {
    triedMs = clock.monotonicMs();
    running ??= makeOne(reason)
      .then(
        () => {
          failed = null;
        },
        (error: unknown) => {
          failed = parts.report(error);
          throw error;
        },
      )
      .finally(ended);
    return running;
  }

  function ended(): void {
    running = undefined;
    tellTrouble();
  }

  /** A drive that was away when the last backup was made, and is there again, gets it now. */
  function catchUp(): void {
    const second = parts.second();
    const last = newestOf(folder);
    if (second === null || !isFolder(second) || !last) return;
    if (existsSync(join(second, last.name))) return;
    triedMs = clock.monotonicMs();
    running = keepSecond(last.name).finally(ended);
  }

  function secondStanding(second: string): 'ok' | 'missing' | 'failed' {
    if (!isFolder(second)) return 'missing';
    return failedAt === second ? 'failed' : 'ok';
  }

  function tellTrouble(): void {
    const second = parts.second();
    const now = troubleOf({
      failed,
      second: second === null ? null : { standing: secondStanding(second) },
    });
    if (now !== told) parts.tell(now);
    told = now;
  }

  function due(): BackupReason | null {
    const closings = listMonthCloses(station.db).map(({ closedAtMs }) => closedAtMs);
    const closedAtMs = closings.length === 0 ? null : Math.max(...closings);
    const now = { date: dateOf(clock.nowMs()), closedAtMs };
    return decideDue(listBackups(folder), now, dateOf);
  }

  return {
    look() {
      const nowMs = clock.monotonicMs();
      if (nowMs - lookedMs < LOOK_MS || station.code() === '') return;
      lookedMs = nowMs;
      tellTrouble();
      const isTroubled = failed !== null || failedAt !== null;
      if (running || (isTroubled && nowMs - triedMs < RETRY_MS)) return;
      const reason = due();
      if (reason === null) catchUp();
      else make(reason).catch(() => undefined);
    },
    make,
    state() {
      const second = parts.second();
      return {
        folder,
        backups: listBackups(folder)
          .toSorted((a, b) => b.atMs - a.atMs)
          .map((backup) => ({ ...backup, bytes: statSync(join(folder, backup.name)).size })),
        running: running !== undefined,
        failed,
        second:
          second === null
            ? null
            : {
                folder: second,
                standing: secondStanding(second),
                lastAtMs: isFolder(second) ? (newestOf(second)?.atMs ?? null) : null,
              },
      };
    },
    find(name) {
      if (!parseBackupName(name)) return undefined;
      const places = [folder, parts.second()].filter((place) => place !== null);
      return places.map((place) => join(place, name)).find((path) => existsSync(path));
    },
    settled: async () => {
      await running?.catch(() => undefined);
    },
  };
}
