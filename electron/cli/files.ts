import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { standardV1 } from '../../resources/standard';
import { version } from '../../package.json';
import { makeBundle } from '../documents/bundle';
import { writeWorkbook } from '../documents/workbook';
import { copyAttachments, openAttachmentFiles } from '../station/attachment-files';
import { copyChecked } from '../station/backup';
import { calendarOf, DEFAULT_TIME_ZONE } from '../../shared/domain/calendar';
import { isOnTeam } from '../station/people';
import { reportOf } from '../station/report';
import { openStandards } from '../station/standards';
import { walkAttachments } from '../store/attachments';
import type { ReadDb } from '../store/database';
import { DATABASE_FILE, openFileForReading, openForReading } from '../store/open';
import { takeOwnership } from '../store/ownership';
import { findStaff } from '../store/staff';
import { findStation } from '../store/station';
import {
  BadCall,
  optional,
  readCall,
  required,
  requiredMonth,
  TEXT,
  type CliCommand,
  type Output,
} from './command';

async function reading<T>(folder: string, work: (db: ReadDb) => T | Promise<T>): Promise<T> {
  const { db, close } = openForReading(folder);
  try {
    return await work(db);
  } finally {
    close();
  }
}

export const report: CliCommand = {
  name: 'report',
  usage: `report --month YYYY-MM --data DIR
  The month's figures as one JSON object. Exit 0.`,
  async run(args, output) {
    const { values } = readCall(args, { month: TEXT, data: TEXT });
    const month = requiredMonth(values);
    output.line(await reading(required(values, 'data'), (db) => reportOf(db, month)));
    return 0;
  },
};

function isManagerNow(db: ReadDb, no: string): boolean {
  const staff = findStaff(db, no);
  const zone = findStation(db)?.timeZone ?? DEFAULT_TIME_ZONE;
  return staff?.role === 'manager' && isOnTeam(staff, calendarOf(zone).dateOf(Date.now()));
}

function languageOf(value: string | undefined): 'zh' | 'en' {
  if (value === undefined || value === 'zh' || value === 'en') return value ?? 'zh';
  throw new BadCall('--lang is zh or en');
}

export const exportMonth: CliCommand = {
  name: 'export',
  usage: `export --month YYYY-MM --out DIR --data DIR [--as NO] [--lang zh|en]
  Writes the month's bundle, <out>/<station>-<month>/, whole or not at all; the statements as PDF
  come from the app. Exit 0, 1 where it could not be written.`,
  run(args, output) {
    const { values } = readCall(args, { month: TEXT, out: TEXT, data: TEXT, as: TEXT, lang: TEXT });
    const month = requiredMonth(values);
    const out = resolve(required(values, 'out'));
    const language = languageOf(optional(values, 'lang'));
    const exportedBy = optional(values, 'as') ?? null;
    return reading(required(values, 'data'), async (db) => {
      if (exportedBy !== null && !isManagerNow(db, exportedBy)) {
        output.say(`NOT_ALLOWED: ${exportedBy} is not a manager`);
        return 1;
      }
      output.line(
        await makeBundle(
          db,
          {
            month,
            out,
            exportedBy,
            exportedAtMs: Date.now(),
            appVersion: version,
            language,
            standards: openStandards(db, standardV1),
          },
          { workbook: writeWorkbook },
        ),
      );
      return 0;
    });
  },
};

/**
 * Brings the photos and papers of a database from beside one copy of it to beside another: a folder
 * of files by their hash, which all backups in one place share. Tells which were not there.
 */
function bringAttachments(db: ReadDb, from: string, to: string, output: Output) {
  const hashes = [...walkAttachments(db)].map(({ sha256 }) => sha256);
  const missing = copyAttachments(hashes, openAttachmentFiles(from), openAttachmentFiles(to));
  if (missing.length === 0) return {};
  output.say(`${missing.length} photos or papers are not in ${from}, or not as they were`);
  return { missingAttachments: missing };
}

export const backup: CliCommand = {
  name: 'backup',
  usage: `backup --data DIR --to FILE
  A consistent, checked copy, while the app runs; photos and papers go into attachments/ beside it.
  Exit 0, 1 where it could not be made.`,
  async run(args, output) {
    const { values } = readCall(args, { data: TEXT, to: TEXT });
    const to = resolve(required(values, 'to'));
    const data = required(values, 'data');
    const opened = openForReading(data);
    try {
      await copyChecked(opened.copyTo, to);
      const missing = bringAttachments(opened.db, data, dirname(to), output);
      output.line({ ok: true, file: to, ...missing });
    } finally {
      opened.close();
    }
    return 0;
  },
};

/** Moves a database with what SQLite keeps beside it. */
function moveDatabase(from: string, to: string): void {
  for (const tail of ['', '-wal', '-shm']) {
    if (existsSync(from + tail)) renameSync(from + tail, to + tail);
  }
}

const asideName = (path: string): string =>
  `${path}.replaced-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;

export const restore: CliCommand = {
  name: 'restore',
  usage: `restore --from FILE --data DIR
  Checks a backup and puts it in place, with the photos and papers beside it; the replaced file is
  kept aside. Not while the app runs.
  Exit 0, 1 where the backup is not whole or the folder is in use.`,
  async run(args, output) {
    const { values } = readCall(args, { from: TEXT, data: TEXT });
    const from = resolve(required(values, 'from'));
    const folder = resolve(required(values, 'data'));
    mkdirSync(folder, { recursive: true });
    const release = takeOwnership(folder);
    try {
      const target = join(folder, DATABASE_FILE);
      const draft = `${target}.restored`;
      const source = openFileForReading(from);
      let missing = {};
      try {
        await copyChecked(source.copyTo, draft);
        missing = bringAttachments(source.db, dirname(from), folder, output);
      } finally {
        source.close();
      }
      const aside = existsSync(target) ? asideName(target) : null;
      if (aside !== null) {
        moveDatabase(target, aside);
      }
      try {
        renameSync(draft, target);
      } catch (error) {
        // What was there goes back to where it was.
        if (aside !== null) moveDatabase(aside, target);
        throw error;
      }
      output.line({ ok: true, file: target, replaced: aside, ...missing });
      return 0;
    } finally {
      release();
    }
  },
};
