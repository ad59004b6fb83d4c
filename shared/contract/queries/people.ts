import { z } from 'zod';
import { gender, localDate, role } from '../fields';
import { memberView } from '../views/day';
import { fen } from '../views/parts';
import { nothing, query } from './spec';

/** Who is on the team. */
export const peopleQueries = {
  /** Everybody's name, those who have left as well: entries and lists speak of them. */
  'staff.names': query({
    role: null,
    input: nothing,
    output: z.array(
      z.strictObject({
        no: z.string(),
        name: z.string(),
        /** The hash of the photo; null where there is none. */
        photo: z.string().nullable(),
      }),
    ),
  }),
  /** Everybody on the team now, with who is checked in. */
  'team.list': query({ role: null, input: nothing, output: z.array(memberView) }),
  'staff.list': query({
    role: 'manager',
    input: nothing,
    output: z.array(
      z.strictObject({
        no: z.string(),
        name: z.string(),
        gender,
        role,
        monthlyWageFen: fen.nullable(),
        joinedOn: localDate,
        leftOn: localDate.nullable(),
      }),
    ),
  }),
} as const;
