import { resolve } from 'node:path';
import { standardV1 } from '../../resources/standard';
import { version } from '../../package.json';
import { makeBundle } from '../documents/bundle';
import { writeWorkbook } from '../documents/workbook';
import { makeBackup, prepareRestore } from '../station/backups';
import { calendarOf, DEFAULT_TIME_ZONE } from '../../shared/domain/calendar';
import { isOnTeam } from '../station/people';
import { reportOf } from '../station/report';
import { openStandards } from '../station/standards';
import type { ReadDb } from '../store/database';
import { openForReading } from '../store/open';
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

/** What was not there to copy, in words and as a field of the answer; nothing where all was. */
function tellMissing(missing: readonly string[], output: Output) {
  if (missing.length === 0) return {};
  output.say(`${missing.length} photos or papers are not there, or not as they were`);
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
      const missing = await makeBackup(opened, data, to);
      output.line({ ok: true, file: to, ...tellMissing(missing, output) });
    } finally {
      opened.close();
    }
    return 0;
  },
};

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
    const prepared = await prepareRestore(from, folder);
    const { file, replaced, missing } = prepared.finish();
    output.line({ ok: true, file, replaced, ...tellMissing(missing, output) });
    return 0;
  },
};
