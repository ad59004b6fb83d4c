import { z } from 'zod';
import { policySchema } from './policy';
import { deskSchema } from './desk';
import { bilingual, clauseCode, slug } from './text';

export { bilingual, clauseCode, type Bilingual } from './text';

/**
 * The service standard as data: what `resources/standard/` holds, one schema a file.
 * Every text is given in Chinese first and English second.
 */

export const zoneCode = z.enum(['talk', 'sofa', 'terrace', 'vip', 'hall', 'model']);

export const clauseSchema = z.strictObject({
  code: clauseCode,
  part: z.enum([
    'opening',
    'service',
    'closing',
    'penalty',
    'gross',
    'reward',
    'etiquette',
    'front-desk',
  ]),
  title: bilingual,
  text: bilingual,
});

/** A rule of the fine and reward catalogue (P, G, R). Amounts are in fen, for one time. */
export const ruleSchema = z.strictObject({
  code: z.string().regex(/^[PGR]-\d{2}$/),
  kind: z.enum(['penalty', 'reward']),
  /** The fixed amount for each time, or null where a manager sets it (G, R-04). */
  amountFen: z.int().positive().nullable(),
  /** The least a manager may set for each time, or null where there is no such floor. */
  minFen: z.int().positive().nullable(),
  /** True where an entry needs the manager's approval before it enters the ledger. */
  approval: z.boolean(),
  /** True where the sanction may be dismissal instead of a fine (G). */
  dismissal: z.boolean(),
  /** A few words for lists and statements. */
  title: bilingual,
  /** The rule in full, kept with the entry by its version. */
  text: bilingual,
  /** Short facts offered as one-tap notes. */
  notes: z.array(bilingual),
});

/** S-01: how the attendant serves. */
const serviceStyle = z.enum(['standing', 'crouching', 'none']);

export const zoneSchema = z.strictObject({
  code: zoneCode,
  name: bilingual,
  service: serviceStyle,
});

const cellCount = z.int().min(1).max(4);

export const tableSchema = z.strictObject({
  code: z.string().regex(/^[A-Z]{1,2}\d{1,2}$/),
  zone: zoneCode,
  seats: z.int().positive(),
  /** S-06: decides the butt limit. */
  ashtray: z.enum(['large', 'small', 'none']),
  /** Where the table stands on the floor plan, in grid cells of its zone from the top left. */
  at: z.strictObject({ x: z.int().nonnegative(), y: z.int().nonnegative() }),
  /** How many cells it takes; one where it does not say. */
  size: z.strictObject({ w: cellCount, h: cellCount }).optional(),
  /** How this table is served where it is not as its zone. */
  service: serviceStyle.optional(),
});

export const roomSchema = z.strictObject({
  code: z.string().regex(/^VIP\d$/),
  name: bilingual,
  seats: z.int().positive(),
});

export const drinkKind = z.enum(['tea', 'water', 'coffee', 'juice', 'soft', 'other']);

export const drinkSchema = z.strictObject({
  code: slug,
  name: bilingual,
  kind: drinkKind,
  /** True where it is served no more: its name stays for what was served. */
  off: z.boolean().default(false),
});

export const snackSchema = z.strictObject({
  code: slug,
  name: bilingual,
  steps: z.array(bilingual).min(1),
});

/** A sentence to say to guests, as the customer's document gives it, at its clause. */
export const phraseSchema = z.strictObject({
  code: slug,
  clause: clauseCode,
  moment: bilingual,
  say: bilingual,
  /** Phrases of one family may stand in for each other: no quiz asks to tell them apart. */
  family: slug.nullable().default(null),
});

/** A figure of the standard that a quiz asks for. '#' in the unit is where the number stands. */
export const figureSchema = z.strictObject({
  code: slug,
  clause: clauseCode,
  /** The card that tells it. */
  page: slug,
  ask: bilingual,
  unit: bilingual,
  answer: z.number().positive(),
  others: z.array(z.number().positive()).min(3),
  /** True where it is about butts: nobody asks it where smoking is banned (S-06). */
  smoking: z.boolean().default(false),
  /** What of the station's policy holds in place of `answer`: an interval in minutes, or a target. */
  policy: policySchema
    .keyof()
    .extract([
      'onPostS',
      'serveByS',
      'refillS',
      'clearByS',
      'vipIntervalS',
      'patrolS',
      'satisfactionTarget',
    ])
    .nullable()
    .default(null),
});

/** One line of the opening or closing list. */
export const checklistItemSchema = z.strictObject({
  code: clauseCode,
  list: z.enum(['opening', 'closing']),
  title: bilingual,
  /** How it is done, step by step. */
  guide: z.array(bilingual).min(1),
  /** The unit that is counted with the tick (O-05: thermoses), or null. */
  count: bilingual.nullable(),
  /** The parts an item is ticked by (C-03: tables, ashtrays, power), or empty. */
  parts: z.array(z.strictObject({ code: slug, title: bilingual })),
});

export const groomingPointSchema = z.strictObject({
  code: slug,
  name: bilingual,
  women: bilingual,
  men: bilingual,
  /** What a failed point proposes to the supervisor (E-01). */
  proposes: z.enum(['P-01', 'P-07']),
});

export const handoverItemSchema = z.strictObject({
  code: slug,
  name: bilingual,
  expected: z.int().nonnegative(),
  unit: bilingual,
});

/** Where a page of the guide stands: by the moment of the day, or by what it is about. */
export const guideChapter = z.enum([
  'opening',
  'service',
  'closing',
  'etiquette',
  'grooming',
  'equipment',
  'front-desk',
]);

/** One card of the etiquette guide (E-02) or of the working method (S-08, O-06). */
export const guideCardSchema = z.strictObject({
  code: slug,
  /** Null for a page of the station's own that no clause asks for. */
  clause: clauseCode.nullable(),
  /** Null where the clause decides. */
  chapter: guideChapter.nullable().default(null),
  title: bilingual,
  /** Phrases that belong to it beside those of its clause. */
  says: z.array(slug).default([]),
  /** True where the steps are done one after the other. */
  ordered: z.boolean().default(false),
  steps: z.array(bilingual).min(1),
});

export const standardSchema = z.strictObject({
  version: z.int().positive(),
  /** The first local date on which this version is in force, YYYY-MM-DD. */
  effectiveFrom: z.iso.date(),
  clauses: z.array(clauseSchema),
  rules: z.array(ruleSchema),
  zones: z.array(zoneSchema),
  tables: z.array(tableSchema),
  rooms: z.array(roomSchema),
  drinks: z.array(drinkSchema),
  snacks: z.array(snackSchema),
  phrases: z.array(phraseSchema),
  checklist: z.array(checklistItemSchema),
  grooming: z.array(groomingPointSchema),
  handover: z.array(handoverItemSchema),
  lightReasons: z.array(z.strictObject({ code: slug, name: bilingual })),
  guide: z.array(guideCardSchema),
  desk: deskSchema,
  /** Absent from bodies that were kept before there were quizzes. */
  figures: z.array(figureSchema).default([]),
});

export type ZoneCode = z.infer<typeof zoneCode>;
export type Clause = z.infer<typeof clauseSchema>;
export type Rule = z.infer<typeof ruleSchema>;
export type Zone = z.infer<typeof zoneSchema>;
export type Table = z.infer<typeof tableSchema>;
export type Room = z.infer<typeof roomSchema>;
export type Drink = z.infer<typeof drinkSchema>;
export type Snack = z.infer<typeof snackSchema>;
export type Phrase = z.infer<typeof phraseSchema>;
export type ChecklistItem = z.infer<typeof checklistItemSchema>;
export type HandoverItem = z.infer<typeof handoverItemSchema>;
export type GroomingPoint = z.infer<typeof groomingPointSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type GuideChapter = z.infer<typeof guideChapter>;
export type GuideCard = z.infer<typeof guideCardSchema>;
export type Standard = z.infer<typeof standardSchema>;
