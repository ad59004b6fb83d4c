import { z } from 'zod';
import { deskSettingsSchema, feeFen } from '../../standard/desk';
import {
  attachments,
  codeOf,
  instant,
  note,
  oneLine,
  personName,
  reason,
  staffNo,
} from '../fields';
import { followUpOutcome, loanOutcome, requestSort } from '../views/desk';
import { command, manager, supervisor } from './spec';

const id = z.int().positive();
const taken = z.strictObject({ id });
const what = oneLine(100);
const place = oneLine(50);
/** When it is due; the front desk's own time for its kind where it is not given. */
const due = instant.optional();

const phone = z.string().regex(/^\+?[\d\s()-]{3,20}$/);

/**
 * What is known of a guest. Whatever a command carries under `guest` is kept with the record alone,
 * never in the journal, since a journal never forgets.
 */
const guestFields = {
  name: personName.optional(),
  room: oneLine(30).optional(),
  phone: phone.optional(),
};
export const deskGuest = z.strictObject(guestFields);
const guest = deskGuest.optional();
const namedGuest = z.strictObject({ ...guestFields, name: personName });

/** Things that are taken in, handed out and come back (F-01, F-03, F-04, F-05). */
export const deskCommands = {
  /** F-01: something a guest asked for, asked about or suggested. */
  'request.log': command({
    undo: true,
    input: z.strictObject({
      sort: requestSort,
      text: reason,
      guest,
      due,
      /** True where it is followed up once it is done. */
      asksAgain: z.boolean().optional(),
    }),
    output: taken,
  }),
  'request.done': command({ undo: true, input: z.strictObject({ id, note: note.optional() }) }),
  'request.followUp': command({
    undo: true,
    input: z.strictObject({ id, outcome: followUpOutcome, note: note.optional() }),
  }),

  /** F-03: something found, by whoever gives the command or another; `byGuest` where a guest found it. */
  'found.log': command({
    undo: true,
    input: z
      .strictObject({
        text: what,
        place,
        keptAt: place,
        valuable: z.boolean().optional(),
        staff: staffNo.optional(),
        byGuest: z.boolean().optional(),
        /** A photo of it. */
        attachments: attachments.optional(),
      })
      .refine(({ staff, byGuest }) => !(staff && byGuest), 'found by one of the two'),
    output: taken,
  }),
  /** Given back to its owner; `proof` is how they showed that it is theirs. */
  'found.claim': command({
    undo: true,
    input: z.strictObject({ id, guest: namedGuest.extend({ proof: oneLine(100) }) }),
  }),
  'found.handOn': command({
    undo: true,
    input: z.strictObject({ id, to: place, note: note.optional() }),
  }),
  /** Once its keeping time is over. */
  'found.dispose': command({ ...supervisor, input: z.strictObject({ id, note: reason }) }),

  /** F-04: lent, with the item's own deposit and fee where none are given. */
  'loan.lend': command({
    undo: true,
    input: z.strictObject({
      item: codeOf,
      guest: namedGuest,
      depositFen: feeFen.optional(),
      feeFen: feeFen.optional(),
      due,
      note: note.optional(),
    }),
    output: taken,
  }),
  'loan.return': command({
    undo: true,
    input: z.strictObject({ id, outcome: loanOutcome.optional(), note: note.optional() }),
  }),

  /** F-05: out to one of the team or to somebody else by name. */
  'key.out': command({
    undo: true,
    input: z
      .strictObject({
        key: codeOf,
        staff: staffNo.optional(),
        guest: namedGuest.optional(),
        due,
        note: note.optional(),
      })
      .refine(({ staff, guest: other }) => (staff === undefined) !== (other === undefined), 'whom'),
    output: taken,
  }),
  'key.back': command({ undo: true, input: z.strictObject({ id, note: note.optional() }) }),

  /** Held for a guest or an owner until they fetch it. */
  'parcel.receive': command({
    undo: true,
    input: z.strictObject({ text: what, guest: namedGuest, shelf: place, due }),
    output: taken,
  }),
  /** `guest` where somebody else fetched it. */
  'parcel.pickUp': command({
    undo: true,
    input: z.strictObject({ id, guest: z.strictObject({ name: personName }).optional() }),
  }),

  /** Puts right what was written down wrongly; the journal keeps both and the reason. */
  'desk.correct': command({
    ...supervisor,
    input: z
      .strictObject({ id, text: reason.optional(), guest, due, reason })
      .refine((fields) => Object.keys(fields).length > 2, 'nothing to correct'),
  }),
  /** Takes a record out of the count; it stays readable with its reason. */
  'desk.cancel': command({ ...supervisor, input: z.strictObject({ id, reason }) }),
  /** Due times, lists of what is lent and kept, how long guests' data stays. */
  'desk.set': command({
    ...manager,
    input: deskSettingsSchema
      .partial()
      .refine((changes) => Object.keys(changes).length > 0, 'nothing to change'),
  }),
} as const;
