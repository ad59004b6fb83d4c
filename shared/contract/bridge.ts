import { z } from 'zod';
import { paperActs } from './acts/papers';
import { staffActs } from './acts/staff';
import { commandName, type CommandInput, type CommandName, type Done } from './commands';
import { MAX_ATTACHMENT_BYTES } from '../domain/attachment';
import { sha256Hex } from '../domain/ledger';
import { deskActs } from './acts/desk';
import { backupState, backupTrouble, deviceSettings, recoveryView, updateState } from './device';
import { attachment, fileName, mediaType, month, oneLine, pin, role, staffNo } from './fields';
import { preferences } from './preferences';
import { queryName, type QueryInput, type QueryName, type QueryOutput } from './queries';
import type { Answer } from './refusal';

/**
 * What crosses from the screens to the main process. Three kinds of question and one stream of
 * news; the screens name intentions, never rows, channels or files.
 */

/** Who has shown a PIN, until when without a touch. */
export const unlocked = z
  .strictObject({
    no: z.string(),
    name: z.string(),
    role,
    untilMs: z.int(),
    /** True while the PIN is the one a manager gave out: its owner has to choose one first. */
    mustChangePin: z.boolean(),
  })
  .nullable();
export type Unlocked = z.infer<typeof unlocked>;

/** What is wrong with the computer's clock; null while it is believed. */
export const clockDoubt = z
  .strictObject({
    doubt: z.enum(['back', 'ahead']),
    /** What the computer says, and the time by which the station goes meanwhile. */
    wallMs: z.int(),
    atMs: z.int(),
  })
  .nullable();
export type ClockDoubt = z.infer<typeof clockDoubt>;

const nothing = z.strictObject({});

/** What the kiosk itself does, beside the station's commands and queries. */
export const kioskActs = {
  'session.unlock': { input: z.strictObject({ no: staffNo, pin }), output: unlocked },
  'session.lock': { input: nothing, output: unlocked },
  /** The screen was touched: the two idle minutes start again. */
  'session.touch': { input: nothing, output: unlocked },
  /** The screens hear alarms from here on: what came due before is told at once. */
  'alarm.listen': { input: nothing, output: nothing },
  'clock.get': { input: nothing, output: clockDoubt },
  'preferences.get': { input: nothing, output: preferences },
  'preferences.set': { input: preferences.partial(), output: preferences },
  /** What the manager has set for this computer. */
  'device.get': { input: nothing, output: deviceSettings },
  /** Sets it (manager). Errors: NOT_FOUND where the folder for backups is not there. */
  'device.set': { input: deviceSettings.partial(), output: deviceSettings },
  /** Asks the system for a folder (manager); null where nobody chose one. */
  'device.chooseFolder': {
    input: nothing,
    output: z.strictObject({ folder: z.string().nullable() }),
  },
  /** Ends the app (manager): the one way out of a held screen. */
  'device.quit': { input: nothing, output: nothing },
  'backups.get': { input: nothing, output: backupState },
  /** Makes one now (manager). Errors: READ_ONLY where it could not be made. */
  'backups.make': { input: nothing, output: backupState },
  /** Checks one, puts it in place and starts the app anew (manager). */
  'backups.restore': { input: z.strictObject({ name: oneLine(200) }), output: nothing },
  /** Why there is no station; null while there is one. */
  'recovery.get': { input: nothing, output: recoveryView.nullable() },
  /** Puts the last whole backup in place; the damaged file is kept aside. Errors: NOT_FOUND. */
  'recovery.restore': { input: nothing, output: nothing },
  /** Tries to open the station again. */
  'recovery.again': { input: nothing, output: nothing },
  'recovery.quit': { input: nothing, output: nothing },
  'updates.get': { input: nothing, output: updateState },
  /** Looks for one now (manager). */
  'updates.check': { input: nothing, output: updateState },
  /** Installs what was fetched; the app starts anew (manager). Errors: NOT_FOUND. */
  'updates.install': { input: nothing, output: nothing },
  /** The screens go on drawing. */
  'screens.alive': { input: nothing, output: nothing },
  /** Something the screens did not expect; answers what to tell whoever mends it. */
  'trouble.note': {
    input: z.strictObject({
      message: z.string().max(2000),
      stack: z.string().max(8000).optional(),
    }),
    output: z.strictObject({ reference: z.string() }),
  },
  ...staffActs,
  /** Writes a month's bundle into the data folder's exports (manager); answers the folder. */
  'export.month': {
    input: z.strictObject({ month }),
    output: z.strictObject({ folder: z.string(), files: z.array(z.string()) }),
  },
  /** Stops the export that runs; nothing is left of it. */
  'export.cancel': { input: nothing, output: nothing },
  /** Prints a month's statements through the system's dialog; false where that was cancelled. */
  'export.print': {
    input: z.strictObject({ month }),
    output: z.strictObject({ printed: z.boolean() }),
  },
  /** Shows the exports in the system's file manager. */
  'export.show': { input: z.strictObject({ month }), output: nothing },
  /** Keeps a photo or paper in the data folder, under its hash, for a command to name. */
  'attachment.add': {
    input: z.strictObject({
      name: fileName,
      mediaType,
      bytes: z
        .instanceof(Uint8Array)
        .refine((bytes) => bytes.length > 0 && bytes.length <= MAX_ATTACHMENT_BYTES, 'size'),
    }),
    output: attachment,
  },
  /** Opens a kept file in the system's own viewer, for whoever has shown a PIN. */
  'attachment.open': { input: z.strictObject({ sha256: sha256Hex }), output: nothing },
  /** Whether the screen is turned to a guest, with what a guest's screen is drawn by (F-07). */
  'guest.state': { input: nothing, output: z.strictObject({ on: z.boolean(), preferences }) },
  ...deskActs,
  ...paperActs,
} as const;
export type KioskAct = keyof typeof kioskActs;
export type KioskInput<Name extends KioskAct> = z.infer<(typeof kioskActs)[Name]['input']>;
export type KioskOutput<Name extends KioskAct> = z.infer<(typeof kioskActs)[Name]['output']>;
export const kioskActName = z.enum(Object.keys(kioskActs) as [KioskAct, ...KioskAct[]]);

/** One question of the screens. The time is the main process's own. */
export const ask = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('command'),
    /** Whose avatar was tapped; absent only while the station is founded. */
    as: staffNo.optional(),
    do: commandName,
    with: z.unknown(),
    id: z.uuid(),
  }),
  z.strictObject({ kind: z.literal('query'), name: queryName, with: z.unknown() }),
  z.strictObject({ kind: z.literal('kiosk'), name: kioskActName, with: z.unknown() }),
]);
export type Ask = z.infer<typeof ask>;

/** What the main process tells the screens unasked. */
export const news = z.discriminatedUnion('kind', [
  /** Each second: the station's time, which every countdown is drawn from. */
  z.strictObject({ kind: z.literal('time'), nowMs: z.int() }),
  /** Something was recorded or became missed: look again. */
  z.strictObject({ kind: z.literal('changed') }),
  /** A due point was reached, or passed its last on-time or late instant. */
  z.strictObject({
    kind: z.literal('alarm'),
    standing: z.enum(['due', 'overdue', 'missed']),
    timer: z.enum(['vip', 'serve', 'refill', 'clear', 'patrol']),
    subject: z.string(),
  }),
  z.strictObject({ kind: z.literal('session'), unlocked }),
  /** Each second while the two idle minutes are about to end, and null once where they are not. */
  z.strictObject({ kind: z.literal('locking'), untilMs: z.int().nullable() }),
  /** Each second while the computer's clock is in doubt, and once when it no longer is. */
  z.strictObject({ kind: z.literal('clock'), doubt: clockDoubt }),
  /** Backups are in trouble, or no longer so. */
  z.strictObject({ kind: z.literal('backups'), trouble: backupTrouble }),
  /** How far an export is, from 0 to 1. */
  z.strictObject({ kind: z.literal('progress'), month, done: z.number().min(0).max(1) }),
]);
export type News = z.infer<typeof news>;

/** The whole bridge, as the preload script puts it on `window.station`. */
export interface Bridge {
  ask: (question: Ask) => Promise<Answer<unknown>>;
  listen: (heard: (item: News) => void) => () => void;
}

/** The answer to a question by its kind, for the one typed client of the bridge. */
export type CommandAnswer<Name extends CommandName> = Answer<Done<Name>>;
export type QueryAnswer<Name extends QueryName> = Answer<QueryOutput<Name>>;
export type { CommandInput, QueryInput };
