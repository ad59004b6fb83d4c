import { z } from 'zod';
import { BACKUP_REASONS, BACKUP_TROUBLES } from '../domain/backups';

const backupReason = z.enum(BACKUP_REASONS);
export const backupTrouble = z.enum(BACKUP_TROUBLES).nullable();

/** An absolute folder of this computer, as its system names it. */
const folder = z
  .string()
  .min(1)
  .max(500)
  .refine((path) => !path.includes('\0'), 'no path');

/** A web address to look for updates at. */
const feed = z.url({ protocol: /^https?$/ }).max(500);

/** What the manager sets for this computer: no business records. */
export const deviceSettings = z.strictObject({
  /** Full screen, and a manager's PIN to leave it. */
  kiosk: z.boolean(),
  /** Opened when somebody signs in to the computer. */
  autoStart: z.boolean(),
  /** A second place for backups, on another drive; null for none. */
  backupFolder: folder.nullable(),
  /** Where updates come from; null: no updates. */
  updateFeed: feed.nullable(),
});
export type DeviceSettings = z.infer<typeof deviceSettings>;

export const DEFAULT_DEVICE: DeviceSettings = {
  kiosk: false,
  autoStart: false,
  backupFolder: null,
  updateFeed: null,
};

export const updateState = z.strictObject({
  standing: z.enum(['off', 'idle', 'checking', 'ready', 'failed']),
  /** What was fetched and waits to be installed. */
  version: z.string().nullable(),
});
export type UpdateState = z.infer<typeof updateState>;

const backupView = z.strictObject({
  name: z.string(),
  atMs: z.int(),
  reason: backupReason,
  bytes: z.int(),
});

/** How the backups stand: what is there, and what is wrong. */
export const backupState = z.strictObject({
  folder: z.string(),
  /** Newest first. */
  backups: z.array(backupView),
  running: z.boolean(),
  /** Why the last try failed, in the log's reference; null where it did not. */
  failed: z.string().nullable(),
  /** The second place: null where none is set. */
  second: z
    .strictObject({
      folder: z.string(),
      standing: z.enum(['ok', 'missing', 'failed']),
      lastAtMs: z.int().nullable(),
    })
    .nullable(),
});
export type BackupState = z.infer<typeof backupState>;

/** Why the station could not be opened, and what helps. */
export const recoveryView = z.strictObject({
  kind: z.enum([
    'missing',
    'empty',
    'unreadable',
    'log',
    'schema',
    'occupied',
    'newer',
    'unwritable',
    'unexpected',
  ]),
  words: z.strictObject({ zh: z.string(), en: z.string() }),
  /** The database, which is left as it is. */
  file: z.string(),
  /** The last whole backup; null where there is none, or none is needed. */
  backup: z.strictObject({ file: z.string(), atMs: z.int(), entries: z.int() }).nullable(),
});
export type RecoveryView = z.infer<typeof recoveryView>;
