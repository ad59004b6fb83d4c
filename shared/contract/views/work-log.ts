import { z } from 'zod';
import { localDate } from '../fields';
import { reportView } from './month';
import { atMs } from './parts';
import { responseView, serviceView } from './service';

/** A day as its records tell it: what the manager signs (F-06). Format version 1. */
export const workDay = z.strictObject({
  v: z.literal(1),
  date: localDate,
  shifts: z.array(
    z.strictObject({
      startsAt: z.string(),
      openedAtMs: atMs,
      openedBy: z.string(),
      closedAtMs: atMs.nullable(),
      closedBy: z.string().nullable(),
      checkIns: z.array(z.strictObject({ no: z.string(), atMs, late: z.boolean() })),
    }),
  ),
  grooming: z.array(
    z.strictObject({
      staff: z.string(),
      kind: z.enum(['self', 'mutual']),
      by: z.string(),
      failed: z.array(z.string()),
    }),
  ),
  handovers: z.array(
    z.strictObject({
      direction: z.enum(['in', 'out']),
      atMs,
      guard: z.string(),
      staff: z.string(),
      /** What was left for the next shift; absent where nothing was. */
      left: z.string().exactOptional(),
      items: z.int(),
      /** The items whose count was another than expected. */
      off: z.array(
        z.strictObject({
          name: z.string(),
          expected: z.int(),
          counted: z.int(),
          note: z.string().nullable(),
        }),
      ),
    }),
  ),
  lists: z.array(
    z.strictObject({
      item: z.string(),
      state: z.enum(['open', 'done', 'na', 'undone']),
      count: z.int().nullable(),
      note: z.string().nullable(),
      by: z.string(),
      atMs,
    }),
  ),
  tables: serviceView.shape.tables,
  vip: serviceView.shape.vip,
  ashtray: reportView.shape.ashtray,
  waits: z.array(responseView.omit({ zone: true })),
  drinks: serviceView.shape.drinks,
  /** Stays in VIP rooms; their guests' names stay out of what is signed. */
  sessions: z.array(
    z.strictObject({
      room: z.string(),
      guests: z.int(),
      enteredAtMs: atMs,
      leftAtMs: atMs.nullable(),
      services: z.int(),
      onTime: z.int(),
      late: z.int(),
      missed: z.int(),
    }),
  ),
  rounds: z.array(z.strictObject({ zone: z.string(), walks: z.int(), by: z.array(z.string()) })),
  lights: z.array(
    z.strictObject({ atMs, zone: z.string(), on: z.boolean(), reason: z.string(), by: z.string() }),
  ),
  /** VIP services that nobody came for (S-15). */
  missed: z.array(z.strictObject({ atMs, room: z.string() })),
  /** How much was recorded about the day; never who or what. */
  ledger: z.strictObject({
    entries: z.int(),
    penalties: z.int(),
    rewards: z.int(),
    pending: z.int(),
  }),
  /** What the front desk took that day by kind, and what of it was closed before the day ended. */
  desk: z.array(z.strictObject({ kind: z.string(), taken: z.int(), closed: z.int() })),
  notes: z.array(z.strictObject({ atMs, by: z.string(), text: z.string() })),
});
export type WorkDay = z.infer<typeof workDay>;

/** A part of a day that can have changed since it was signed. */
export const workPart = z.enum(
  Object.keys(workDay.shape).filter((key) => key !== 'v' && key !== 'date') as [
    Exclude<keyof WorkDay, 'v' | 'date'>,
    ...Exclude<keyof WorkDay, 'v' | 'date'>[],
  ],
);
export type WorkPart = z.infer<typeof workPart>;

export const workLogView = z.strictObject({
  date: localDate,
  /** The day as its records tell it now. */
  day: workDay,
  /** True where anything was recorded at all. */
  any: z.boolean(),
  /** True while a shift of the day is open: it is signed after. */
  running: z.boolean(),
  signed: z
    .strictObject({
      atMs,
      by: z.string(),
      hash: z.string(),
      /** The day as it stood at the signing. */
      day: workDay,
      /** What its records tell otherwise by now. */
      changed: z.array(workPart),
    })
    .nullable(),
});
export type WorkLogView = z.infer<typeof workLogView>;
