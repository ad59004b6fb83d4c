import { z } from 'zod';
import { policySchema } from '../domain/policy';
import { ruleSchema } from '../standard/schema';
import {
  clockTime,
  codeOf,
  count,
  drinks,
  enteredFen,
  gender,
  instant,
  localDate,
  month,
  note,
  oneLine,
  personName,
  pin,
  quantity,
  reason,
  role,
  staffNo,
  stationCode,
  wageFen,
  type Role,
} from './fields';

/** What made a command worth a second look. It was accepted all the same: guests do not wait. */
export const flag = z.enum(['not-checked-in', 'no-shift', 'before-opening', 'clock-back']);
export type Flag = z.infer<typeof flag>;

interface CommandSpec<Input extends z.ZodType, Output extends z.ZodType> {
  /** The least role that may give it; null where nobody has a role yet. */
  role: Role | null;
  /** At the kiosk: 'tap' for whoever's avatar is tapped, 'pin' for one who has shown a PIN. */
  by: 'tap' | 'pin';
  /** True where it can be taken back within the ten seconds by `service.undo` (S-01 to S-16). */
  undo: boolean;
  /** True where the clock must be trusted: refused when time has run backwards. */
  posts: boolean;
  input: Input;
  output: Output;
}

function command<Input extends z.ZodType, Output extends z.ZodType = typeof nothing>(
  spec: Partial<Omit<CommandSpec<Input, Output>, 'input' | 'output'>> & {
    input: Input;
    output?: Output;
  },
): CommandSpec<Input, Output> {
  const output = (spec.output ?? nothing) as Output;
  return { role: 'attendant', by: 'tap', undo: false, posts: false, ...spec, output };
}

const nothing = z.strictObject({});
const seq = z.int().positive();
const table = z.strictObject({ table: codeOf });
const room = codeOf.optional();
const names = z.array(personName).max(50).optional();
const posted = z.strictObject({ seq, hash: z.string() });

const manager = { role: 'manager', by: 'pin' } as const;
const supervisor = { role: 'supervisor', by: 'pin' } as const;

/**
 * Every change to the data, once: who may make it, what it takes, what it answers.
 * The screens, the command line and the tests give these and nothing else.
 */
export const commands = {
  'station.init': command({
    role: null,
    input: z.strictObject({
      code: stationCode,
      name: personName,
      manager: z.strictObject({
        no: staffNo,
        name: personName,
        pin,
        /** For the grooming points (E-01); 'f' where it is not given. */
        gender: gender.optional(),
      }),
      timeZone: oneLine(40).optional(),
    }),
  }),
  'staff.add': command({
    ...manager,
    input: z.strictObject({
      no: staffNo,
      name: personName,
      gender,
      role,
      pin,
      monthlyWageFen: wageFen.optional(),
    }),
  }),
  'staff.edit': command({
    ...manager,
    input: z
      .strictObject({
        no: staffNo,
        name: personName.optional(),
        gender: gender.optional(),
        role: role.optional(),
        pin: pin.optional(),
        monthlyWageFen: wageFen.nullable().optional(),
      })
      .refine((fields) => Object.keys(fields).length > 1, 'nothing to change'),
  }),
  'staff.leave': command({ ...manager, input: z.strictObject({ no: staffNo, on: localDate }) }),

  /** One's own PIN, chosen by oneself: the one a manager gave out is good for nothing else. */
  'pin.change': command({ by: 'pin', input: z.strictObject({ pin }) }),
  /** New wording and amounts of the catalogue, with how they were discussed and announced. */
  'standard.publish': command({
    ...manager,
    input: z.strictObject({
      effectiveFrom: localDate,
      discussed: reason,
      announced: reason,
      rules: z.array(ruleSchema).min(1).max(200),
    }),
    output: z.strictObject({ version: z.int().positive() }),
  }),
  'policy.set': command({
    ...manager,
    input: policySchema
      .partial()
      .refine((changes) => Object.keys(changes).length > 0, 'nothing to change'),
  }),

  'shift.open': command({
    ...supervisor,
    input: z.strictObject({ date: localDate.optional(), startsAt: clockTime }),
  }),
  'shift.close': command({
    ...supervisor,
    input: nothing,
    output: z.strictObject({ open: z.array(z.string()) }),
  }),
  'shift.checkIn': command({
    input: z.strictObject({ staff: staffNo.optional() }),
    output: z.strictObject({ late: z.boolean() }),
  }),
  'grooming.check': command({
    input: z.strictObject({
      staff: staffNo,
      by: z.enum(['self', 'mutual']),
      failed: z.array(oneLine(40)).max(20),
    }),
  }),
  'handover.record': command({
    input: z.strictObject({
      direction: z.enum(['in', 'out']),
      guard: personName,
      items: z
        .array(
          z.strictObject({
            name: oneLine(50),
            expected: count,
            counted: count,
            note: note.optional(),
          }),
        )
        .max(200),
    }),
  }),
  'checklist.tick': command({
    input: z
      .strictObject({
        item: z.string().regex(/^[A-Z]-\d{2}$/),
        state: z.enum(['done', 'na', 'undo']),
        /** The part of an item that is ticked by parts (C-03: tables, ashtrays, power). */
        part: oneLine(20).optional(),
        count: count.optional(),
        note: note.optional(),
      })
      .refine((tick) => tick.state !== 'na' || tick.note?.trim(), 'na needs a note'),
  }),

  'table.seat': command({
    undo: true,
    input: z.strictObject({ table: codeOf, guests: quantity, drinks: drinks.optional() }),
  }),
  'table.serve': command({
    undo: true,
    input: z.strictObject({ table: codeOf, drinks: drinks.optional() }),
  }),
  'table.request': command({
    undo: true,
    input: z.strictObject({
      table: codeOf,
      text: note.refine((text) => text.trim() !== '', 'blank'),
    }),
  }),
  'table.deliver': command({ undo: true, input: table }),
  'table.refill': command({
    undo: true,
    input: z.strictObject({
      table: codeOf,
      outcome: z.enum(['done', 'declined']),
      drink: codeOf.optional(),
    }),
  }),
  'table.ashtray': command({
    undo: true,
    input: z
      .strictObject({
        table: codeOf,
        butts: z.int().nonnegative().max(99).optional(),
        peel: z.boolean().optional(),
        eating: z.boolean().optional(),
      })
      .refine((ashtray) => Object.keys(ashtray).length > 1, 'nothing to note'),
  }),
  'table.changeAshtray': command({
    undo: true,
    input: z.strictObject({ table: codeOf, outcome: z.enum(['done', 'declined']) }),
  }),
  'table.leave': command({ undo: true, input: table }),
  'table.clear': command({ undo: true, input: table }),

  'vip.enter': command({
    undo: true,
    input: z.strictObject({ room, guests: quantity, guestNames: names, leaders: names }),
  }),
  'vip.serve': command({ undo: true, input: z.strictObject({ room }) }),
  'vip.leave': command({ undo: true, input: z.strictObject({ room }) }),

  'patrol.log': command({ undo: true, input: z.strictObject({ zone: codeOf }) }),
  'light.log': command({
    undo: true,
    input: z.strictObject({ zone: codeOf, on: z.boolean(), reason }),
  }),
  /** Takes back a tap within ten seconds, by a line of its own; what was logged stays readable. */
  'service.undo': command({ input: z.strictObject({ event: z.int().positive() }) }),

  'ledger.record': command({
    ...supervisor,
    posts: true,
    input: z.strictObject({
      staff: staffNo,
      rule: oneLine(20),
      times: z.int().min(1).max(999).optional(),
      amountFen: enteredFen.optional(),
      sanction: z.enum(['fine', 'dismissal', 'bonus']).optional(),
      note,
      businessDate: localDate.optional(),
      late: z.boolean().optional(),
      suggestion: z.int().positive().optional(),
    }),
    output: z.union([posted, z.strictObject({ pending: z.int().positive() })]),
  }),
  'ledger.approve': command({
    ...manager,
    posts: true,
    input: z.strictObject({ pending: z.int().positive(), amountFen: enteredFen.optional() }),
    output: posted,
  }),
  'ledger.reject': command({
    ...manager,
    input: z.strictObject({ pending: z.int().positive(), reason }),
  }),
  'ledger.reverse': command({
    ...manager,
    posts: true,
    input: z.strictObject({ seq, reason }),
    output: posted,
  }),
  'ledger.acknowledge': command({ by: 'pin', input: z.strictObject({ seq }) }),
  'ledger.appeal': command({ by: 'pin', input: z.strictObject({ seq, text: reason }) }),
  'ledger.resolveAppeal': command({
    ...manager,
    posts: true,
    input: z.strictObject({ seq, outcome: z.enum(['upheld', 'reversed']), reason }),
    output: z.union([posted, nothing]),
  }),
  'suggestion.dismiss': command({
    ...supervisor,
    input: z.strictObject({ suggestion: z.int().positive(), reason }),
  }),
  'month.close': command({
    ...manager,
    posts: true,
    input: z.strictObject({ month }),
    output: z.strictObject({ seq: z.int().nonnegative(), hash: z.string() }),
  }),
} as const;

export type CommandName = keyof typeof commands;
export type CommandInput<Name extends CommandName> = z.infer<(typeof commands)[Name]['input']>;
export type CommandOutput<Name extends CommandName> = z.infer<(typeof commands)[Name]['output']>;

export const commandName = z.enum(Object.keys(commands) as [CommandName, ...CommandName[]]);

/** A command with who gives it and when: one line of a replay file. */
export const envelope = z.strictObject({
  at: instant,
  as: staffNo.optional(),
  do: commandName,
  with: z.unknown().optional(),
  /** Made once for an intention: a retry with the same id finds what the first one did. */
  id: z.uuid().optional(),
});
export type Envelope = z.infer<typeof envelope>;

/** What the station answers to a command it carried out. */
export interface Done<Name extends CommandName = CommandName> {
  /** The journal line, which `service.undo` names. */
  event: number;
  flags: Flag[];
  /** True where `service.undo` can take it back for a while. */
  undoable: boolean;
  output: CommandOutput<Name>;
}
