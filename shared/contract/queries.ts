import { z } from 'zod';
import { dayQueries } from './queries/day';
import { ledgerQueries } from './queries/ledger';
import { monthQueries } from './queries/month';
import { peopleQueries } from './queries/people';
import { vipQueries } from './queries/vip';
import { stationQueries } from './queries/station';

export type { Day, HandoverView, Member, Phase } from './views/day';
export type { DuePointView, Floor, RoomView, TableView } from './views/floor';
export type { LedgerRow, LedgerView, SuggestionView } from './views/ledger';
export type { MonthView, Report } from './views/month';

/** Every question that changes nothing, once. Answers name codes; the screens find the words. */
export const queries = {
  ...stationQueries,
  ...peopleQueries,
  ...dayQueries,
  ...vipQueries,
  ...ledgerQueries,
  ...monthQueries,
} as const;

export type QueryName = keyof typeof queries;
export type QueryInput<Name extends QueryName> = z.infer<(typeof queries)[Name]['input']>;
export type QueryOutput<Name extends QueryName> = z.infer<(typeof queries)[Name]['output']>;
export const queryName = z.enum(Object.keys(queries) as [QueryName, ...QueryName[]]);
