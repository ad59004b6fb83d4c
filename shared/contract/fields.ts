import { z } from 'zod';
import {
  isPicture,
  MAX_ATTACHMENT_BYTES,
  MAX_ATTACHMENTS,
  MEDIA_TYPES,
} from '../domain/attachment';
import { sha256Hex } from '../domain/ledger';

/** Text made of whole Unicode characters: no lone surrogates, which neither UTF-8 nor RFC 8785 can carry. */
const wellFormed = (text: string): boolean => !/\p{Cs}/u.test(text);

const characters = (text: string): number => [...text].length;

/** One line of visible text: no line breaks or control characters, not blank. */
export const oneLine = (max: number) =>
  z
    .string()
    .refine((text) => text.trim() !== '', 'blank')
    .refine((text) => characters(text) <= max, `longer than ${max}`)
    .refine((text) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) && wellFormed(text), 'not one line');

/** What a station writes: Chinese, and English where it has it. */
export const said = (most: number) =>
  z.strictObject({ zh: oneLine(most), en: oneLine(most * 3).optional() });

/** A note, kept to the character, up to 500 of them; it may be empty and have line breaks. */
export const note = z
  .string()
  .refine((text) => characters(text) <= 500, 'longer than 500')
  .refine(wellFormed, 'not well-formed');

/** A reason that someone else will read: a note that says something. */
export const reason = note.refine((text) => text.trim() !== '', 'blank');

/** The longest name, in characters. */
export const NAME_MAX = 50;

export const personName = oneLine(NAME_MAX);

/** An employee number (工号). */
export const staffNo = z.string().regex(/^[^\s\p{C}]{1,20}$/u);

/** The station's code: it names folders, so letters, digits, - and _ only. */
export const stationCode = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,19}$/);

export const pin = z.string().regex(/^\d{6,12}$/);

/** A local calendar date, YYYY-MM-DD. */
export const localDate = z.iso.date();

/** A calendar month, YYYY-MM. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** A span of the calendar: a year YYYY, a month YYYY-MM or a day YYYY-MM-DD. */
export const period = z.union([z.string().regex(/^\d{4}$/), month, localDate]);

/** A local time of day, HH:mm. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** An amount as a person enters it: whole fen, more than nothing, at most a million yuan. */
export const enteredFen = z.int().positive().max(100_000_000);

/** A month's wage in whole fen. */
export const wageFen = z.int().nonnegative().max(100_000_000);

export const quantity = z.int().min(1).max(99);

export const count = z.int().nonnegative().max(9999);

/** A code of the standard: a table, zone, room, drink, clause. Whether it exists is the station's to say. */
export const codeOf = oneLine(20);

export const role = z.enum(['attendant', 'supervisor', 'manager']);
export type Role = z.infer<typeof role>;

export const gender = z.enum(['f', 'm']);

export const drinks = z.array(z.strictObject({ drink: codeOf, qty: quantity })).max(50);
export type DrinkLine = z.infer<typeof drinks>[number];

/** An instant, RFC 3339 with offset; its T and Z may be lower-case. */
export const instant = z
  .string()
  .toUpperCase()
  .pipe(z.iso.datetime({ offset: true }));

/** A file's name as people see it; on the disk it is called by its hash. */
export const fileName = oneLine(100);

export const mediaType = z.enum(MEDIA_TYPES);

/** A photo or paper that lies in the data folder, as `attachment.add` answers it. */
export const attachment = z.strictObject({
  sha256: sha256Hex,
  name: fileName,
  mediaType,
  bytes: z.int().min(1).max(MAX_ATTACHMENT_BYTES),
});
export type Attachment = z.infer<typeof attachment>;

/** A photo: what a screen shows of somebody. */
export const photo = attachment.refine(({ mediaType: kind }) => isPicture(kind), 'no picture');

/** What any command may carry: each file once. */
export const attachments = z
  .array(attachment)
  .max(MAX_ATTACHMENTS)
  .refine((list) => new Set(list.map(({ sha256 }) => sha256)).size === list.length, 'a file twice');
