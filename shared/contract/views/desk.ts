import { z } from 'zod';
import { bilingual } from '../../standard/text';
import { complaintStep, deskKind } from '../../standard/desk';
import { localDate, month } from '../fields';
import { atMs } from './parts';

const staffNo = z.string();

/** What is known of a guest, as little as will do; all of it goes some time after the record is closed. */
const guest = z.strictObject({
  name: z.string().nullable(),
  room: z.string().nullable(),
  phone: z.string().nullable(),
});
export type DeskGuest = z.infer<typeof guest>;

const head = {
  id: z.int().positive(),
  date: localDate,
  takenAtMs: atMs,
  takenBy: staffNo,
  /** What it is about, in words. */
  text: z.string(),
  /** The code of what was lent or taken (F-04, F-05). */
  item: z.string().nullable(),
  /** The staff member that it is about: the finder, who took a key, who was praised. */
  about: staffNo.nullable(),
  /** 1 to 5 (F-07). */
  rating: z.int().min(1).max(5).nullable(),
  guest,
  /** Null where nothing is waited for. */
  dueAtMs: atMs.nullable(),
  state: z.enum(['open', 'done', 'cancelled']),
  closedAtMs: atMs.nullable(),
  closedBy: staffNo.nullable(),
  /** Why a supervisor cancelled it. */
  cancelReason: z.string().nullable(),
  /** True once the guest's data has been taken out. */
  blanked: z.boolean(),
};

export const requestSort = z.enum(['request', 'enquiry', 'suggestion']);
export const followUpOutcome = z.enum(['satisfied', 'partly', 'unsatisfied', 'unreached']);
export const loanOutcome = z.enum(['returned', 'damaged', 'lost']);
export const feedbackSort = z.enum(['rating', 'praise', 'opinion']);

const request = z.strictObject({
  sort: requestSort,
  /** True where somebody asks afterwards whether all is well. */
  asksAgain: z.boolean(),
  done: z.strictObject({ atMs, by: staffNo, note: z.string() }).nullable(),
  followUp: z
    .strictObject({ atMs, by: staffNo, outcome: followUpOutcome, note: z.string() })
    .nullable(),
});

const complaint = z.strictObject({
  dues: z.record(complaintStep, atMs),
  steps: z.array(z.strictObject({ step: complaintStep, atMs, by: staffNo, text: z.string() })),
  /** What the guest said at the call back. */
  result: followUpOutcome.nullable(),
  /** Whether it was founded: a supervisor's word. */
  verdict: z
    .strictObject({
      founded: z.boolean(),
      atMs,
      by: staffNo,
      reason: z.string(),
      proposed: z.boolean(),
    })
    .nullable(),
});

const found = z.strictObject({
  place: z.string(),
  keptAt: z.string(),
  valuable: z.boolean(),
  outcome: z.enum(['claimed', 'handed-on', 'disposed']).nullable(),
  /** How the claimer showed that it is theirs; goes with the guest's data. */
  proof: z.string().nullable(),
  /** To whom it was handed on, or how it was disposed of. */
  note: z.string(),
});

const loan = z.strictObject({
  name: bilingual,
  depositFen: z.int().nonnegative(),
  feeFen: z.int().nonnegative(),
  outcome: loanOutcome.nullable(),
  note: z.string(),
});

const key = z.strictObject({ name: bilingual, note: z.string() });

const parcel = z.strictObject({
  shelf: z.string(),
  /** Who fetched it where that was somebody else; goes with the guest's data. */
  pickedUpBy: z.string().nullable(),
});

const feedback = z.strictObject({ sort: feedbackSort, source: z.enum(['guest', 'staff']) });

/** One record of the front desk: the same head for all kinds, and what its kind needs. */
export const deskRecord = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('request'), ...head, detail: request }),
  z.strictObject({ kind: z.literal('complaint'), ...head, detail: complaint }),
  z.strictObject({ kind: z.literal('found'), ...head, detail: found }),
  z.strictObject({ kind: z.literal('loan'), ...head, detail: loan }),
  z.strictObject({ kind: z.literal('key'), ...head, detail: key }),
  z.strictObject({ kind: z.literal('parcel'), ...head, detail: parcel }),
  z.strictObject({ kind: z.literal('feedback'), ...head, detail: feedback }),
]);
export type DeskRecord = z.infer<typeof deskRecord>;
export type DeskRecordOf<Kind extends DeskRecord['kind']> = Extract<DeskRecord, { kind: Kind }>;

/** An open record as Today and the closing list show it: no names in full, no complaint's words. */
export const openDeskView = z.strictObject({
  id: z.int().positive(),
  kind: deskKind,
  /** What it is about; '' where that is nobody's business without a PIN. */
  title: z.union([z.string(), bilingual]),
  /** The guest's name behind stars, or the staff member's; '' where there is none. */
  who: z.string(),
  dueAtMs: atMs.nullable(),
});
export type OpenDesk = z.infer<typeof openDeskView>;

/** F-07: a month's praise, opinions, complaints and ratings. Keys are only ever added. */
export const satisfactionView = z.strictObject({
  month,
  ratings: z.int(),
  /** Ratings of 4 and 5. */
  satisfied: z.int(),
  /** Per cent to a tenth; null where nobody rated. */
  percent: z.number().min(0).max(100).nullable(),
  /** How many gave 1, 2, 3, 4 and 5. */
  faces: z.array(z.int()).length(5),
  /** Of the ratings, those that guests tapped themselves. */
  byGuests: z.int(),
  praise: z.int(),
  opinions: z.int(),
  complaints: z.int(),
  founded: z.int(),
  /** Praise by the staff member that it names. */
  praised: z.array(z.strictObject({ staff: staffNo, praise: z.int() })),
});
export type Satisfaction = z.infer<typeof satisfactionView>;
