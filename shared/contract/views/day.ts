import { z } from 'zod';
import { gender, localDate, role } from '../fields';
import { atMs } from './parts';

export const stationView = z.strictObject({
  /** Null until the station is founded. */
  station: z.strictObject({ code: z.string(), name: z.string(), timeZone: z.string() }).nullable(),
  standardVersion: z.int(),
  nowMs: atMs,
});

export const memberView = z.strictObject({
  no: z.string(),
  name: z.string(),
  gender,
  role,
  /** Null while not checked in to the open shift. */
  checkedInAtMs: atMs.nullable(),
  late: z.boolean(),
});

export const tickView = z.strictObject({
  item: z.string(),
  /** '' for the item itself. */
  part: z.string(),
  state: z.enum(['open', 'done', 'na', 'undone']),
  count: z.int().nullable(),
  note: z.string().nullable(),
  staffNo: z.string(),
  atMs,
});

const handoverItems = z.array(
  z.strictObject({
    name: z.string(),
    expected: z.int(),
    counted: z.int(),
    note: z.string().nullable(),
  }),
);

export const handoverView = z.strictObject({
  atMs,
  date: z.string(),
  direction: z.enum(['in', 'out']),
  guard: z.string(),
  staffNo: z.string(),
  /** What is left for the next shift; null on a form that did not ask. */
  left: z.string().nullable(),
  /** Who took that over. */
  accepted: z.strictObject({ atMs, staffNo: z.string() }).nullable(),
  items: handoverItems,
});

/** What an earlier shift left for the one that is on, until it is taken over (O-02). */
export const leftView = z.strictObject({
  id: z.int(),
  atMs,
  date: z.string(),
  guard: z.string(),
  staffNo: z.string(),
  left: z.string(),
  /** The lines that are off or have words. */
  items: handoverItems,
});

/** The moment of the day, which decides the list that Today shows. */
export const phase = z.enum(['before-shift', 'opening', 'service', 'closing']);

export const dayView = z.strictObject({
  nowMs: atMs,
  /** The date whose lists are worked on: the open shift's, else today. */
  date: localDate,
  phase,
  shift: z
    .strictObject({
      date: localDate,
      startsAt: z.string(),
      startsAtMs: atMs,
      openedAtMs: atMs,
      openedBy: z.string(),
    })
    .nullable(),
  /** True where a shift of this date has been closed already. */
  shiftClosed: z.boolean(),
  ticks: z.array(tickView),
  grooming: z.array(
    z.strictObject({
      atMs,
      staffNo: z.string(),
      kind: z.enum(['self', 'mutual']),
      checkedBy: z.string(),
      failed: z.array(z.string()),
    }),
  ),
  /** This date's handovers, where made. */
  handoverIn: handoverView.nullable(),
  handoverOut: handoverView.nullable(),
  /** The last handover before this date's own: what is expected now. */
  lastHandover: handoverView.nullable(),
  /** What earlier shifts left and nobody has taken over, oldest first. */
  left: z.array(leftView),
});

export type Member = z.infer<typeof memberView>;
export type Day = z.infer<typeof dayView>;
export type Phase = z.infer<typeof phase>;
export type LeftView = z.infer<typeof leftView>;
export type HandoverView = z.infer<typeof handoverView>;
