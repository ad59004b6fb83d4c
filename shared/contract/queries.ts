import { z } from 'zod';
import { alarmQueries } from './queries/alarm';
import { auditQueries } from './queries/audit';
import { dayQueries } from './queries/day';
import { deskQueries } from './queries/desk';
import { guideQueries } from './queries/guide';
import { ledgerQueries } from './queries/ledger';
import { monthQueries } from './queries/month';
import { peopleQueries } from './queries/people';
import { reviewQueries } from './queries/review';
import { vipQueries } from './queries/vip';
import { searchQueries } from './queries/search';
import { serviceQueries } from './queries/service';
import { stationQueries } from './queries/station';
import { workLogQueries } from './queries/work-log';
import { stockQueries } from './queries/stock';
import { trainingQueries } from './queries/training';

export type { AlarmView } from './queries/alarm';
export type { ConductView } from './views/conduct';
export type { Day, HandoverView, LeftView, Member, Phase } from './views/day';
export type { DeskRecord, OpenDesk, Satisfaction } from './views/desk';
export type { DuePointView, Floor, RoomView, TableView } from './views/floor';
export type { LedgerRow, LedgerView, SuggestionView } from './views/ledger';
export type { DoubtfulEntry, MonthView, Report } from './views/month';
export type { WorkDay, WorkLogView, WorkPart } from './views/work-log';
export type { LeftOver, ReviewDecision, ReviewPoint, ReviewView } from './views/review';
export type { StockLineView, StockView } from './views/stock';
export type { JudgedView, LifeEvent, LifeView, ResponseView, ServiceView } from './views/service';

/** Every question that changes nothing, once. Answers name codes; the screens find the words. */
export const queries = {
  ...stationQueries,
  ...peopleQueries,
  ...dayQueries,
  ...vipQueries,
  ...alarmQueries,
  ...deskQueries,
  ...guideQueries,
  ...ledgerQueries,
  ...auditQueries,
  ...searchQueries,
  ...monthQueries,
  ...serviceQueries,
  ...reviewQueries,
  ...trainingQueries,
  ...workLogQueries,
  ...stockQueries,
} as const;

export type QueryName = keyof typeof queries;
export type QueryInput<Name extends QueryName> = z.infer<(typeof queries)[Name]['input']>;
export type QueryOutput<Name extends QueryName> = z.infer<(typeof queries)[Name]['output']>;
export const queryName = z.enum(Object.keys(queries) as [QueryName, ...QueryName[]]);
