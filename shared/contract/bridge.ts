import { z } from 'zod';
import { commandName, type CommandInput, type CommandName, type Done } from './commands';
import { month, pin, role, staffNo } from './fields';
import { queryName, type QueryInput, type QueryName, type QueryOutput } from './queries';
import type { Answer } from './refusal';

/**
 * What crosses from the screens to the main process. Three kinds of question and one stream of
 * news; the screens name intentions, never rows, channels or files.
 */
export const ASK_CHANNEL = 'ask';
export const NEWS_CHANNEL = 'news';

const cueLevels = z.enum(['full', 'short', 'off']);
export type CueLevel = z.infer<typeof cueLevels>;

/** What an earlier app kept was only whether phrases are shown. */
const cueLevel = z.preprocess(
  (kept) => (typeof kept === 'boolean' ? (kept ? 'full' : 'off') : kept),
  cueLevels,
);

/** Preferences of this kiosk: never business records. */
export const preferences = z.strictObject({
  language: z.enum(['zh', 'en']),
  theme: z.enum(['light', 'dark', 'auto']),
  /** 0 to 1; 0 is silent. */
  volume: z.number().min(0).max(1),
  /** How much of phrase, posture and steps is shown at the tap. */
  phrases: cueLevel,
  /** The same for those who chose otherwise, by employee number. */
  phrasesOf: z.record(staffNo, cueLevel),
});
export type Preferences = z.infer<typeof preferences>;

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'zh',
  theme: 'light',
  volume: 0.5,
  phrases: 'full',
  phrasesOf: {},
};

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

const nothing = z.strictObject({});

/** What the kiosk itself does, beside the station's commands and queries. */
export const kioskActs = {
  'session.unlock': { input: z.strictObject({ no: staffNo, pin }), output: unlocked },
  'session.lock': { input: nothing, output: unlocked },
  /** The screen was touched: the two idle minutes start again. */
  'session.touch': { input: nothing, output: unlocked },
  'preferences.get': { input: nothing, output: preferences },
  'preferences.set': { input: preferences.partial(), output: preferences },
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
