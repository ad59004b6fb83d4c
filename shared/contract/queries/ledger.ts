import { z } from 'zod';
import { month, staffNo } from '../fields';
import {
  ledgerRowView,
  ledgerSumView,
  ledgerView,
  pendingView,
  suggestionView,
} from '../views/ledger';
import { nothing, query } from './spec';

/** The ledger, what waits for it, and what it came to. */
export const ledgerQueries = {
  'suggestion.list': query({
    role: 'supervisor',
    input: nothing,
    output: z.array(suggestionView),
  }),
  /** One's own entries of a month, by one's own PIN. */
  'ledger.mine': query({ role: 'attendant', input: z.strictObject({ month }), output: ledgerView }),
  'ledger.list': query({
    role: 'supervisor',
    input: z.strictObject({ month, staff: staffNo.optional() }),
    output: ledgerView,
  }),
  /** How often each rule was used lately, most used first. */
  'ledger.ruleUse': query({
    role: 'supervisor',
    input: nothing,
    output: z.array(z.strictObject({ rule: z.string(), uses: z.int() })),
  }),
  /** What each of the last months came to, by person or by rule. */
  'ledger.trend': query({
    role: 'supervisor',
    input: z.strictObject({
      until: month,
      months: z.int().min(1).max(36),
      by: z.enum(['staff', 'rule']),
    }),
    output: z.array(ledgerSumView.extend({ month, key: z.string() })),
  }),
  'ledger.pending': query({ role: 'manager', input: nothing, output: z.array(pendingView) }),
  /** The entries whose appeal still waits, of all months, oldest first. */
  'ledger.appeals': query({
    role: 'manager',
    input: nothing,
    output: z.array(ledgerRowView),
  }),
} as const;
