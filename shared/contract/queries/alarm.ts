import { z } from 'zod';
import { atMs } from '../views/parts';
import { duePointView } from '../views/floor';
import { nothing, query } from './spec';

/** What every due point that is watched goes by, and until when its alarm is quiet. */
export const alarmView = z.strictObject({
  timer: z.int().positive(),
  kind: duePointView.shape.kind,
  /** The table, room or zone. */
  subject: z.string(),
  quiet: z.strictObject({ untilMs: atMs, reason: z.string() }).nullable(),
});
export type AlarmView = z.infer<typeof alarmView>;

/** The alarms of due points. */
export const alarmQueries = {
  /** The open due points, and what was missed and not served since (S-15). */
  'alarm.list': query({ role: null, input: nothing, output: z.array(alarmView) }),
} as const;
