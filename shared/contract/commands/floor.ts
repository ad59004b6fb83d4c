import { z } from 'zod';
import { codeOf, drinks, note, personName, quantity, reason } from '../fields';
import { command } from './spec';

const table = z.strictObject({ table: codeOf });
const room = codeOf.optional();
const names = z.array(personName).max(50).optional();

/** In service: tables, VIP rooms, rounds and lights (S-01 to S-16). */
export const floorCommands = {
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
} as const;
