import { z } from 'zod';
import { period } from '../fields';
import { stockView } from '../views/stock';
import { query } from './spec';

/** The stock of the bar. */
export const stockQueries = {
  'stock.get': query({ role: null, input: z.strictObject({ period }), output: stockView }),
} as const;
