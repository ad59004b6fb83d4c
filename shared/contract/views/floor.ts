import { z } from 'zod';
import { roomSchema, tableSchema } from '../../standard/schema';
import { sky } from '../../domain/weather';
import { drinks } from '../fields';
import { atMs } from './parts';

export const duePointView = z.strictObject({
  kind: z.enum(['vip', 'serve', 'refill', 'clear', 'patrol']),
  dueAtMs: atMs,
  lateAtMs: atMs,
  missedAtMs: atMs.nullable(),
  startedAtMs: atMs,
});

export const visitView = z.strictObject({
  guests: z.int(),
  seatedAtMs: atMs,
  seatedBy: z.string(),
  drinks,
  /** What was last asked for or brought: the same again by one tap. */
  lastDrinks: drinks,
  servedAtMs: atMs.nullable(),
  /** The last serve or look at the cups; null before the first serve. */
  lastServiceAtMs: atMs.nullable(),
  refills: z.int(),
  refillsDeclined: z.int(),
  butts: z.int(),
  peel: z.boolean(),
  eating: z.boolean(),
  /** S-06, S-07: why the ashtray is due now. */
  ashtrayDue: z.strictObject({ butts: z.boolean(), peel: z.boolean() }),
  /** S-08: after a 'no' the guests are left alone until then; null where nobody declined. */
  askAgainAtMs: atMs.nullable(),
  changes: z.int(),
  leftAtMs: atMs.nullable(),
  requests: z.array(z.strictObject({ id: z.int(), text: z.string(), askedAtMs: atMs })),
});

export const vipView = z.strictObject({
  guests: z.int(),
  guestNames: z.array(z.string()),
  leaders: z.array(z.string()),
  /** Drinks by person, guests before leaders. */
  orders: z.array(
    z.strictObject({ side: z.enum(['guest', 'leader']), place: z.int(), drink: z.string() }),
  ),
  enteredAtMs: atMs,
  services: z.int(),
  onTime: z.int(),
  late: z.int(),
  missed: z.int(),
  lastServedAtMs: atMs.nullable(),
  lastServedBy: z.string().nullable(),
});

export const floorView = z.strictObject({
  nowMs: atMs,
  /** Where smoking indoors is banned, no butts are counted and none are shown (S-06). */
  smokingBan: z.boolean(),
  tables: z.array(
    z.strictObject({
      code: z.string(),
      /** Null where the table is free. At joined tables the same stay, each with its own ashtray. */
      visit: visitView.nullable(),
      /** The first table of the stay where this one was joined to it: there its timers run. */
      joinedTo: z.string().nullable(),
      /** The other tables of the stay. */
      joined: z.array(z.string()),
      /** The table as it was when its guests came, where a newer floor has it otherwise. */
      spec: tableSchema.nullable(),
      timers: z.array(duePointView),
    }),
  ),
  rooms: z.array(
    z.strictObject({
      code: z.string(),
      session: vipView.nullable(),
      /** The room as it was when its guests came, where a newer floor has it otherwise. */
      spec: roomSchema.nullable(),
      /** Null while the room is empty, and after a missed service until the next one. */
      timer: duePointView.nullable(),
      /** S-15: the service that was missed last, until the next one; null where none was. */
      missed: duePointView.nullable(),
    }),
  ),
  patrols: z.array(
    z.strictObject({
      zone: z.string(),
      timer: duePointView.nullable(),
      lastAtMs: atMs.nullable(),
      lastBy: z.string().nullable(),
      /** Whose turn it is here; null while nobody is checked in. */
      turn: z.string().nullable(),
    }),
  ),
  /** S-16: whose turn it is in the zone that is due first; null while nobody is checked in. */
  patrolTurn: z.string().nullable(),
  /** S-11: how it looked outside when somebody last noted it today. */
  weather: z.strictObject({ sky, note: z.string(), atMs, by: z.string() }).nullable(),
  lights: z.array(z.strictObject({ zone: z.string(), on: z.boolean(), reason: z.string(), atMs })),
});

export type Floor = z.infer<typeof floorView>;
export type TableView = Floor['tables'][number];
export type RoomView = Floor['rooms'][number];
export type DuePointView = z.infer<typeof duePointView>;
