import type { Report } from '../../../shared/contract/queries';
import { percentOf } from '../../../shared/domain/targets';
import { percentText } from '../../parts/percent';

/** One figure of a month beside the month before; null where there is nothing to compare with. */
export interface Figure {
  /** A word of the screen, or a zone's code. */
  name: string;
  kind: 'count' | 'money';
  now: number;
  before: number | null;
}

export type GroupName = 'vip' | 'tables' | 'ashtray' | 'patrols' | 'checklists';

export interface FigureGroup {
  name: GroupName;
  figures: Figure[];
}

/** The figures of a group, each by the word the screen has for it. */
type Picked = Record<string, number>;

const PICK: Record<Exclude<GroupName, 'patrols'>, (report: Report) => Picked> = {
  vip: ({ vip }) => ({
    sessions: vip.sessions,
    services: vip.services,
    vipOnTime: vip.onTime,
    vipLate: vip.late,
    vipMissed: vip.missed,
  }),
  tables: ({ tables }) => ({ ...tables }),
  ashtray: ({ ashtray }) => ({ ...ashtray }),
  checklists: ({ checklists: { done, na, open } }) => ({ done, na, left: open }),
};

const paired = (now: Picked, before: Picked | null): Figure[] =>
  Object.entries(now).map(([name, count]) => ({
    name,
    kind: 'count',
    now: count,
    before: before === null ? null : (before[name] ?? 0),
  }));

/** Every zone that was walked in either month, by code. */
function patrolsOf(now: Report, before: Report | null): Figure[] {
  const zones = new Set([...Object.keys(now.patrols), ...Object.keys(before?.patrols ?? {})]);
  const all = Object.fromEntries(
    [...zones].toSorted().map((zone) => [zone, now.patrols[zone] ?? 0]),
  );
  return paired(all, before && before.patrols);
}

/** A month's figures of service, each compared with the month before. */
export const groupsOf = (now: Report, before: Report | null): FigureGroup[] =>
  (['vip', 'tables', 'ashtray', 'patrols', 'checklists'] as const).map((name) => ({
    name,
    figures:
      name === 'patrols'
        ? patrolsOf(now, before)
        : paired(PICK[name](now), before && PICK[name](before)),
  }));

/** How often something was done as promised, out of how often it was judged. */
export interface Rate {
  good: number;
  all: number;
}

/** S-15: a missed service counts against the rate. */
export const vipRate = ({ vip }: Report): Rate => ({
  good: vip.onTime,
  all: vip.onTime + vip.late + vip.missed,
});

/** S-01. */
export const serveRate = ({ tables }: Report): Rate => ({
  good: tables.servedOnTime,
  all: tables.servedOnTime + tables.servedLate,
});

/** A rate in per cent with one decimal; null where nothing was judged. */
export const rateText = ({ good, all }: Rate): string | null =>
  all === 0 ? null : percentText(percentOf(good, all));

/** True where a report has any figure at all: a month before the station's first has none. */
export function hasFigures(report: Report): boolean {
  const { vip, tables, ashtray, patrols, checklists, ledger } = report;
  const all = [vip, tables, ashtray, patrols, checklists, ledger].flatMap((group) =>
    Object.values(group),
  );
  const { desk, satisfaction } = report;
  const isDeskUsed = Object.keys(desk).length > 0 || satisfaction.ratings > 0;
  return isDeskUsed || all.some((figure) => figure !== 0);
}
