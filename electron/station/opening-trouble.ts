import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseBackupName } from '../../shared/domain/backups';
import type { Head } from '../../shared/domain/ledger';
import { DamagedDatabase, type Damage } from '../store/damage';
import { ForeignDatabase } from '../store/migrate';
import { DATABASE_FILE, migrateCopy, OlderDatabase } from '../store/open';
import { Occupied } from '../store/ownership';
import { isUnwritable } from './answering';
import { checkCopy } from './backup';

/** A backup that was opened and walked through, and found whole. */
export interface GoodBackup {
  file: string;
  /** When it was made. */
  atMs: number;
  head: Head;
}

/** Why a station could not be opened, for whoever stands there. */
export interface OpeningTrouble {
  kind: Damage | 'occupied' | 'newer' | 'unwritable' | 'unexpected';
  words: { zh: string; en: string };
  /** The database, which is left as it is. */
  file: string;
  /** The newest whole backup in the data folder; null where there is none, or none is needed. */
  lastGoodBackup: GoodBackup | null;
}

const WORDS: Record<OpeningTrouble['kind'], OpeningTrouble['words']> = {
  missing: {
    zh: '数据文件不见了。没有新建空的数据,请从备份恢复',
    en: 'The data file is gone. No empty one was made in its place: please restore a backup',
  },
  empty: {
    zh: '数据文件是空的。没有新建空的数据,请从备份恢复',
    en: 'The data file is empty. No new one was made in its place: please restore a backup',
  },
  unreadable: {
    zh: '数据文件已损坏,读不出来。文件保持原样,请从备份恢复',
    en: 'The data file is damaged and cannot be read. It is left as it is: please restore a backup',
  },
  log: {
    zh: '最近的记录已损坏。文件保持原样,请先联系技术人员,或从备份恢复',
    en: 'What was recorded last is damaged. The files are left as they are: ask for help, or restore a backup',
  },
  schema: {
    zh: '数据文件被别的程序改动过。文件保持原样,请从备份恢复',
    en: 'Another program has changed the data file. It is left as it is: please restore a backup',
  },
  newer: {
    zh: '数据是更新版本的水吧台写的,请更新本程序。数据没有改动',
    en: 'A newer version wrote the data: please update the app. Nothing was changed',
  },
  occupied: {
    zh: '另一个程序正在使用这份数据,请先关闭它',
    en: 'Another program is using the data: please close it first',
  },
  unwritable: {
    zh: '数据写不进去:请检查磁盘空间和磁盘,再打开一次。已有记录是安全的',
    en: 'Nothing can be written: please check the disk and its space, and open again. What was recorded is safe',
  },
  unexpected: {
    zh: '水吧台打不开,数据没有改动。请联系技术人员',
    en: 'The station cannot open; nothing was changed. Please ask for help',
  },
};

function kindOf(error: unknown): OpeningTrouble['kind'] {
  if (error instanceof DamagedDatabase) return error.damage;
  if (error instanceof ForeignDatabase) return 'newer';
  if (error instanceof Occupied) return 'occupied';
  return isUnwritable(error) ? 'unwritable' : 'unexpected';
}

/** Where a data folder keeps its backups. */
export const BACKUP_FOLDER = 'backups';

/** The chain's end in a backup of an older version, by a copy of it that is brought to this one. */
function headOfOlder(file: string): Head {
  const folder = mkdtempSync(join(tmpdir(), 'waterbar-backup-'));
  try {
    const copy = join(folder, DATABASE_FILE);
    copyFileSync(file, copy);
    migrateCopy(copy);
    return checkCopy(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Null where the backup is not whole. */
function headOf(file: string): Head | null {
  try {
    return checkCopy(file);
  } catch (error) {
    if (!(error instanceof OlderDatabase)) return null;
  }
  try {
    return headOfOlder(file);
  } catch {
    return null;
  }
}

/** A folder that is not there, or cannot be read, has no backups to offer. */
function namesIn(place: string): string[] {
  try {
    return readdirSync(place);
  } catch {
    return [];
  }
}

/** The newest backup of a data folder that is whole, chain and all. */
export function findLastGoodBackup(folder: string): GoodBackup | null {
  const place = join(folder, BACKUP_FOLDER);
  const found = namesIn(place)
    .flatMap((name) => parseBackupName(name) ?? [])
    .toSorted((one, other) => other.atMs - one.atMs);
  for (const { name, atMs } of found) {
    const file = join(place, name);
    const head = headOf(file);
    if (head) return { file, atMs, head };
  }
  return null;
}

const HELPED_BY_BACKUP: ReadonlySet<string> = new Set<Damage>([
  'missing',
  'empty',
  'unreadable',
  'log',
  'schema',
]);

/** What an error of `openStation` comes to for people: what is wrong, what is safe, what helps. */
export function troubleOf(error: unknown, folder: string): OpeningTrouble {
  const kind = kindOf(error);
  return {
    kind,
    words: WORDS[kind],
    file: join(folder, DATABASE_FILE),
    lastGoodBackup: HELPED_BY_BACKUP.has(kind) ? findLastGoodBackup(folder) : null,
  };
}
