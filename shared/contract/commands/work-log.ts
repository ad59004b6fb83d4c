import { z } from 'zod';
import { localDate, reason } from '../fields';
import { command, manager } from './spec';

/** The daily work log (F-06). */
export const workLogCommands = {
  /** Something for the day's log: of the open shift's day, else of today. */
  'worklog.note': command({ undo: true, input: z.strictObject({ text: reason }) }),
  /** The manager has read the day and signs it: it is locked, and its figures are kept as they stand. */
  'worklog.sign': command({
    ...manager,
    posts: true,
    input: z.strictObject({ date: localDate }),
    output: z.strictObject({ hash: z.string() }),
  }),
} as const;
