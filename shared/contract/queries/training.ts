import { z } from 'zod';
import { staffNo } from '../fields';
import { trainingMine, trainingNow, trainingTeam } from '../views/training';
import { nothing, query } from './spec';

/** Practice: the question at hand for anyone, results for oneself and for the supervisor. */
export const trainingQueries = {
  'training.now': query({
    role: null,
    input: z.strictObject({ staff: staffNo }),
    output: trainingNow,
  }),
  /** One's own results, by one's own PIN. */
  'training.mine': query({ role: 'attendant', input: nothing, output: trainingMine }),
  'training.team': query({ role: 'supervisor', input: nothing, output: trainingTeam }),
} as const;
