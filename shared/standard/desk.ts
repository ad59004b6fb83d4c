import { z } from 'zod';
import { COMPLAINT_STEPS, DESK_KINDS } from './desk-kinds';
import { bilingual, clauseCode, slug } from './text';

export const deskKind = z.enum(DESK_KINDS);
export const complaintStep = z.enum(COMPLAINT_STEPS);

/** The longest wait that can be set: a year. */
const MOST_MINUTES = 366 * 24 * 60;
const minutes = z.int().min(1).max(MOST_MINUTES);
const days = z.int().min(1).max(3650);

/** Whole fen; nothing for what is lent free of charge. */
export const feeFen = z.int().nonnegative().max(100_000_000);

/** F-04: a thing that is lent, how many of it there are, and what it costs. */
export const loanItemSchema = z.strictObject({
  code: slug,
  name: bilingual,
  count: z.int().min(1).max(999),
  depositFen: feeFen,
  /** 0 where it is lent free of charge. */
  feeFen,
});
export type LoanItem = z.infer<typeof loanItemSchema>;

/** F-05: a key in custody, or a bunch that is never split. */
export const keySchema = z.strictObject({ code: slug, name: bilingual });
export type DeskKey = z.infer<typeof keySchema>;

const codesOnce = (rows: readonly { code: string }[]): boolean =>
  new Set(rows.map(({ code }) => code)).size === rows.length;

/** What the manager sets for the front desk; the standard holds what it starts with. */
export const deskSettingsSchema = z.strictObject({
  /** From taking something to when it is due, where no other time is given. */
  dueMinutes: z.strictObject({
    request: minutes,
    /** F-01: from 'done' to the call that asks whether all is well. */
    followUp: minutes,
    loan: minutes,
    key: minutes,
    parcel: minutes,
  }),
  /** F-02: from the complaint to the latest end of each step. */
  complaintMinutes: z.strictObject({
    calm: minutes,
    cause: minutes,
    plan: minutes,
    act: minutes,
    callback: minutes,
  }),
  /** F-03: kept so long before it may be disposed of. */
  foundDays: days,
  /** Guests' names, rooms and phones go from a record so long after it was closed. */
  guestDays: days,
  loanItems: z.array(loanItemSchema).max(60).refine(codesOnce, 'a code twice'),
  keys: z.array(keySchema).max(200).refine(codesOnce, 'a code twice'),
});
export type DeskSettings = z.infer<typeof deskSettingsSchema>;

/** The front desk as the standard has it: words for each kind, the five steps, first settings. */
export const deskSchema = z.strictObject({
  kinds: z.array(
    z.strictObject({
      code: deskKind,
      /** Null where the standard has no clause of its own for it. */
      clause: clauseCode.nullable(),
      name: bilingual,
      /** Words offered as one tap. */
      quick: z.array(bilingual),
    }),
  ),
  /** Where found things and parcels are kept. */
  shelves: z.array(bilingual).min(1),
  complaintSteps: z.array(
    z.strictObject({ code: complaintStep, clause: clauseCode, title: bilingual, hint: bilingual }),
  ),
  settings: deskSettingsSchema,
});
export type Desk = z.infer<typeof deskSchema>;
