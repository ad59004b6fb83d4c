import { z } from 'zod';
import { SNOOZE_MOST_MIN } from '../../domain/policy';
import { instant, reason } from '../fields';
import { command, manager } from './spec';

/** The clock and its alarms. */
export const clockCommands = {
  /**
   * A manager's word that this is the time: posting goes on, and what counts on the floor goes
   * along. At the kiosk the main process puts the computer's own time in place of the one given.
   */
  'clock.confirm': command({
    ...manager,
    audit: 'clock',
    input: z.strictObject({ time: instant, reason }),
  }),
  /** Keeps an alarm quiet for a while, with a reason; the due point itself does not move. */
  'timer.snooze': command({
    undo: true,
    input: z.strictObject({
      timer: z.int().positive(),
      minutes: z.int().min(1).max(SNOOZE_MOST_MIN),
      reason,
    }),
  }),
} as const;
