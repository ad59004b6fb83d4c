import { z } from 'zod';
import { fileName, gender, role } from '../fields';

/** A list of a team that comes in: small, since a team is. */
const MAX_SHEET_BYTES = 2 * 1024 * 1024;

const readLine = z.strictObject({
  /** From 1, the head's line being the first. */
  line: z.int(),
  no: z.string(),
  name: z.string(),
  gender,
  role,
  monthlyWageFen: z.int().nullable(),
  pin: z.string().nullable(),
  standing: z.enum(['new', 'changed', 'same', 'wrong']),
  faults: z.array(z.enum(['no', 'name', 'gender', 'role', 'wage', 'pin', 'twice', 'left'])),
});

/** The team's list as a table, in and out (manager). */
export const staffActs = {
  /** Reads a table without changing anything. Errors: BAD_INPUT where it is none. */
  'staff.read': {
    input: z.strictObject({
      name: fileName,
      bytes: z
        .instanceof(Uint8Array)
        .refine(({ length }) => length <= MAX_SHEET_BYTES, 'too large'),
    }),
    output: z.array(readLine),
  },
  /** Writes the team's list into the exports, as a workbook and as CSV; answers the folder. */
  'staff.export': {
    input: z.strictObject({}),
    output: z.strictObject({ folder: z.string(), files: z.array(z.string()) }),
  },
} as const;
