import { z } from 'zod';
import { codeOf, localDate, period, staffNo } from '../fields';
import { conductView } from '../views/conduct';
import { judgedView, lifeView, outcome, serviceView, timerKind } from '../views/service';
import { query } from './spec';

/** What was promised and kept: how service went, and what is behind each figure. */
export const serviceQueries = {
  'service.get': query({
    role: 'supervisor',
    input: z.strictObject({ period }),
    output: serviceView,
  }),
  /** The ledger's and the people's side of a period. */
  'conduct.get': query({
    role: 'supervisor',
    input: z.strictObject({ period }),
    output: conductView,
  }),
  /** What guests said, part by part: a year's months, else days (F-07). */
  'voices.series': query({
    role: 'supervisor',
    input: z.strictObject({ period }),
    output: z.array(
      z.strictObject({
        key: z.string(),
        ratings: z.int(),
        satisfied: z.int(),
        praise: z.int(),
        opinions: z.int(),
        complaints: z.int(),
      }),
    ),
  }),
  /** The due points behind a figure, the latest first, up to `limit` of them. */
  'service.points': query({
    role: 'supervisor',
    input: z.strictObject({
      period,
      limit: z.int().min(1).max(500),
      kind: timerKind.optional(),
      state: outcome.optional(),
      /** '' for what nobody did. */
      person: staffNo.or(z.literal('')).optional(),
      place: codeOf.optional(),
      zone: codeOf.optional(),
      hour: z.int().min(0).max(23).optional(),
    }),
    output: z.strictObject({ all: z.int(), points: z.array(judgedView) }),
  }),
  /** What happened at a table or in a VIP room on a day; today where no date is given. */
  'place.life': query({
    role: null,
    input: z.strictObject({ place: codeOf, date: localDate.optional() }),
    output: lifeView,
  }),
} as const;
