import { z } from 'zod';
import { codeOf, drinks, note, personName, quantity, reason } from '../fields';
import { sky } from '../../domain/weather';
import { command } from './spec';

const table = z.strictObject({ table: codeOf });
const room = codeOf.optional();
const names = z.array(personName).max(50).optional();
const personOrders = z
  .array(z.strictObject({ side: z.enum(['guest', 'leader']), place: quantity, drink: codeOf }))
  .max(198)
  .refine(
    (orders) => new Set(orders.map(({ side, place }) => `${side} ${place}`)).size === orders.length,
    'somebody twice',
  );

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
  /** How many they are now: somebody came later or went before the rest. */
  'table.correct': command({
    undo: true,
    input: z.strictObject({ table: codeOf, guests: quantity }),
  }),
  /** The guests take another table that is free. */
  'table.move': command({ undo: true, input: z.strictObject({ table: codeOf, to: codeOf }) }),
  /** One visit over one more table that is free; cleared together. */
  'table.join': command({ undo: true, input: z.strictObject({ table: codeOf, with: codeOf }) }),
  /** Gives one of a visit's tables back, cleared. */
  'table.split': command({ undo: true, input: table }),
  'table.leave': command({ undo: true, input: table }),
  'table.clear': command({ undo: true, input: table }),

  'vip.enter': command({
    undo: true,
    input: z.strictObject({ room, guests: quantity, guestNames: names, leaders: names }),
  }),
  /** Heads and names as they now are; at least one of the three. */
  'vip.correct': command({
    undo: true,
    input: z
      .strictObject({ room, guests: quantity.optional(), guestNames: names, leaders: names })
      .refine((company) => company.guests ?? company.guestNames ?? company.leaders, 'no change'),
  }),
  /** S-14: drinks by person, the whole list; whoever is left out has none. */
  'vip.order': command({ undo: true, input: z.strictObject({ room, orders: personOrders }) }),
  'vip.serve': command({ undo: true, input: z.strictObject({ room }) }),
  'vip.leave': command({ undo: true, input: z.strictObject({ room }) }),

  'patrol.log': command({ undo: true, input: z.strictObject({ zone: codeOf }) }),
  'light.log': command({
    undo: true,
    input: z.strictObject({ zone: codeOf, on: z.boolean(), reason }),
  }),
  /** S-11: how it looks outside; bad weather and dusk suggest lights. */
  'weather.note': command({
    undo: true,
    input: z.strictObject({ sky, note: note.optional() }),
  }),
  /** Takes back a tap within ten seconds, by a line of its own; what was logged stays readable. */
  'service.undo': command({ input: z.strictObject({ event: z.int().positive() }) }),
} as const;
