import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { walkAttachments } from '../store/attachments';
import type { ReadDb } from '../store/database';
import { makeDurable } from '../store/durable';
import { copyMigrated, DATABASE_FILE, openFileForReading, type Opened } from '../store/open';
import { takeOwnership } from '../store/ownership';
import { copyAttachments, openAttachmentFiles } from './attachment-files';
import { copyChecked } from './backup';

/**
 * Brings the photos and papers of a database from beside one copy of it to beside another: a folder
 * of files by their hash, which all backups in one place share. Answers those that were not there.
 */
function bringAttachments(db: ReadDb, from: string, to: string): string[] {
  const hashes = [...walkAttachments(db)].map(({ sha256 }) => sha256);
  return copyAttachments(hashes, openAttachmentFiles(from), openAttachmentFiles(to));
}

/**
 * A checked copy of an open station under `to`, with its photos and papers beside it; answers the
 * hashes of those that are gone. Errors: where it cannot be written or is damaged; nothing is left.
 */
export async function makeBackup(
  { db, copyTo }: Pick<Opened<ReadDb>, 'db' | 'copyTo'>,
  dataFolder: string,
  to: string,
): Promise<string[]> {
  await copyChecked(copyTo, to);
  return bringAttachments(db, dataFolder, dirname(to));
}

/** A database, and what SQLite keeps beside it; the log's index goes first, which is never left alone. */
const PARTS = ['-shm', '', '-wal'] as const;

function moveDatabase(from: string, to: string): void {
  for (const tail of PARTS) {
    if (existsSync(from + tail)) renameSync(from + tail, to + tail);
  }
}

const asideName = (path: string): string =>
  `${path}.replaced-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;

/** What a restore has done. */
export interface Restored {
  file: string;
  /** Where the database lies that was there before; null where there was none. */
  replaced: string | null;
  /** Photos and papers that the backup speaks of and does not have beside it. */
  missing: string[];
}

/** A backup that is checked and lies beside the database, ready to take its place. */
export interface PreparedRestore {
  /** Puts it in place; what was there is kept aside. Errors: Occupied while the station is open. */
  finish: () => Restored;
}

function putInPlace(draft: string, target: string): string | null {
  // A log without its database, of a restore that was cut short, must not come to lie by another.
  const wasThere = PARTS.some((tail) => existsSync(target + tail));
  const aside = wasThere ? asideName(target) : null;
  if (aside !== null) moveDatabase(target, aside);
  try {
    renameSync(draft, target);
  } catch (error) {
    // What was there goes back to where it was.
    if (aside !== null) moveDatabase(aside, target);
    throw error;
  }
  // Or the power goes, and what was replaced is back.
  makeDurable(dirname(target), 'r');
  return aside;
}

/**
 * Checks a backup, of an older version of the app maybe, beside a data folder that may be in use.
 * Errors: where the backup is not a whole station; nothing is left then.
 */
export async function prepareRestore(from: string, folder: string): Promise<PreparedRestore> {
  mkdirSync(folder, { recursive: true });
  const target = join(folder, DATABASE_FILE);
  const draft = `${target}.restored`;
  await copyChecked((to) => copyMigrated(from, to), draft);
  const restored = openFileForReading(draft);
  let missing: string[];
  try {
    missing = bringAttachments(restored.db, dirname(from), folder);
  } finally {
    restored.close();
  }
  return {
    finish() {
      try {
        const release = takeOwnership(folder);
        try {
          return { file: target, replaced: putInPlace(draft, target), missing };
        } finally {
          release();
        }
      } finally {
        rmSync(draft, { force: true });
      }
    },
  };
}
