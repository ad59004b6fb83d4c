import { z } from 'zod';
import { sha256Hex } from '../../domain/ledger';
import { attachmentFaultsView } from '../views/attachments';
import { month } from '../fields';
import { doubtfulEntryView, monthView } from '../views/month';
import { headView, seq } from '../views/parts';
import { nothing, query } from './spec';

/** Months, their figures and the chain. */
export const monthQueries = {
  /** Months with entries or closings and the present one, newest first. */
  'month.list': query({
    role: 'supervisor',
    input: nothing,
    output: z.array(z.strictObject({ month, closed: z.boolean() })),
  }),
  'month.get': query({ role: 'supervisor', input: z.strictObject({ month }), output: monthView }),
  /** Walks the chain, held against an anchor from paper where one is given. */
  'chain.verify': query({
    role: 'manager',
    input: z.strictObject({ anchor: z.strictObject({ seq, hash: sha256Hex }).optional() }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({
        ok: z.literal(true),
        entries: z.int(),
        head: headView,
        attachments: attachmentFaultsView.optional(),
      }),
      z.strictObject({
        ok: z.literal(false),
        seq: z.int(),
        reason: z.string(),
        /** Null where nothing stands there. */
        entry: doubtfulEntryView.nullable(),
        attachments: attachmentFaultsView.optional(),
      }),
    ]),
  }),
} as const;
