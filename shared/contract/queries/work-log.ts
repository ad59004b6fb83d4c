import { z } from 'zod';
import { localDate, month } from '../fields';
import { workLogView } from '../views/work-log';
import { nothing, query } from './spec';

/** The daily work log (F-06). */
export const workLogQueries = {
  'worklog.get': query({
    role: 'supervisor',
    input: z.strictObject({ date: localDate }),
    output: workLogView,
  }),
  /** The days of a month that have a log, with whether each is signed. */
  'worklog.days': query({
    role: 'supervisor',
    input: z.strictObject({ month }),
    output: z.array(z.strictObject({ date: localDate, signed: z.boolean() })),
  }),
  /** The days that wait for the manager's signature, the oldest first. */
  'worklog.unsigned': query({ role: 'supervisor', input: nothing, output: z.array(localDate) }),
} as const;
