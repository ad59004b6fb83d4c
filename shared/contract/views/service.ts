import { z } from 'zod';
import { period } from '../fields';
import { reportView, spreadView } from './month';
import { atMs } from './parts';

export const timerKind = z.enum(['vip', 'serve', 'refill', 'clear', 'patrol']);
export const outcome = z.enum(['on-time', 'late', 'missed']);

/** By a person's number ('' for what nobody did), a place, a zone or an hour (00 to 23). */
export const tallyView = z.strictObject({
  key: z.string(),
  kind: timerKind,
  onTime: z.int(),
  late: z.int(),
  missed: z.int(),
});

/** Waits: seated to served, asked to delivered, left to cleared; VIP guests in to first served. */
export const responseView = spreadView.extend({
  what: z.enum(['serve', 'deliver', 'clear', 'first']),
  /** Null for all zones together. */
  zone: z.string().nullable(),
});

/** How service went in a day, a month or a year (F-07). */
export const serviceView = z.strictObject({
  period,
  tables: reportView.shape.tables.extend({
    /** Guests who left before anything was brought. */
    unserved: z.int(),
    requests: z.int(),
    delivered: z.int(),
  }),
  vip: reportView.shape.vip.extend({ guests: z.int() }),
  ashtray: reportView.shape.ashtray,
  patrols: reportView.shape.patrols,
  checklists: reportView.shape.checklists,
  judged: z.strictObject({
    person: z.array(tallyView),
    place: z.array(tallyView),
    zone: z.array(tallyView),
    hour: z.array(tallyView),
  }),
  response: z.array(responseView),
  /** By weekday (1 Monday to 7 Sunday) and hour; cells without guests are left out. */
  busy: z.array(
    z.strictObject({ weekday: z.int(), hour: z.int(), visits: z.int(), guests: z.int() }),
  ),
  /** The period by its parts: a day by hours (00 to 23), a month by dates, a year by months. */
  series: z.array(
    z.strictObject({
      key: z.string(),
      visits: z.int(),
      guests: z.int(),
      onTime: z.int(),
      late: z.int(),
      missed: z.int(),
    }),
  ),
  /** Cups by drink, most first. */
  drinks: z.array(z.strictObject({ drink: z.string(), qty: z.int() })),
  /** What guests said, as the front desk recorded it. */
  voices: z.strictObject({
    ratings: z.int(),
    satisfied: z.int(),
    praise: z.int(),
    opinions: z.int(),
    complaints: z.int(),
    founded: z.int(),
  }),
  /** What the station has set itself to reach, and what it came to. */
  targets: z.array(
    z.strictObject({
      name: z.enum(['satisfaction', 'serve', 'vip']),
      /** 0 where nothing was set. */
      percent: z.int(),
      /** To a tenth; null where there is nothing to go by. */
      actual: z.number().nullable(),
      of: z.int(),
    }),
  ),
});

/** One due point behind a figure. */
export const judgedView = z.strictObject({
  id: z.int(),
  kind: timerKind,
  place: z.string(),
  /** Who did it; null where nobody did. */
  staff: z.string().nullable(),
  /** The local date on which its stay began: where the place's day is looked up. */
  date: z.string(),
  dueAtMs: atMs,
  /** When it was done, or became missed. */
  settledAtMs: atMs,
  waitedMs: z.int(),
  state: outcome,
});

/** One thing that happened at a place. */
export const lifeEventView = z.strictObject({
  /** The journal line; null for a service that became missed by itself. */
  event: z.int().nullable(),
  atMs,
  actor: z.string().nullable(),
  /** The command, or 'missed'. */
  what: z.string(),
  /** How it was judged, where it was. */
  judged: outcome.nullable(),
  undone: z.boolean(),
  /** What was said with it: guests, drinks, text, outcome, butts, peel, eating. */
  with: z.record(z.string(), z.unknown()),
});

/** A table's or a VIP room's day, stay by stay. */
export const lifeView = z.strictObject({
  place: z.string(),
  date: z.string(),
  stays: z.array(z.array(lifeEventView)),
});

export type ServiceView = z.infer<typeof serviceView>;
export type ResponseView = z.infer<typeof responseView>;
export type JudgedView = z.infer<typeof judgedView>;
export type LifeView = z.infer<typeof lifeView>;
export type LifeEvent = z.infer<typeof lifeEventView>;
