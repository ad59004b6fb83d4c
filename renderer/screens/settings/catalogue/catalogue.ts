import type { QueryOutput } from '../../../../shared/contract/queries';
import type { Rule } from '../../../../shared/standard/schema';

export type Version = QueryOutput<'standard.versions'>[number];

/** 处罚, 重大过失, 奖励. */
export const GROUPS = ['P', 'G', 'R'] as const;
export type Group = (typeof GROUPS)[number];

export const rulesOf = (rules: readonly Rule[], group: Group): Rule[] =>
  rules.filter(({ code }) => code.startsWith(group));

/** The version that holds on a date: the newest of those that have begun; the first before all. */
export function versionInForce(versions: readonly Version[], date: string): number | null {
  const begun = versions.filter(({ effectiveFrom }) => effectiveFrom <= date);
  return (begun.at(-1) ?? versions[0])?.version ?? null;
}

export type VersionState = 'now' | 'next' | 'replaced' | 'old';

/** `replaced` is one to come that a newer one overtakes before it ever holds. */
export function versionState(
  version: number,
  versions: readonly Version[],
  date: string,
): VersionState {
  const now = versionInForce(versions, date) ?? version;
  if (version <= now) return version === now ? 'now' : 'old';
  const begins = versions.find((one) => one.version === version)?.effectiveFrom ?? date;
  const isOvertaken = versions.some((one) => one.version > version && one.effectiveFrom <= begins);
  return isOvertaken ? 'replaced' : 'next';
}

/** The first date from which new rules may hold: today, and never before rules already published. */
export const earliestDate = (versions: readonly Version[], today: string): string =>
  versions.reduce(
    (date, { effectiveFrom, part }) =>
      part === 'rules' && effectiveFrom > date ? effectiveFrom : date,
    today,
  );

/** The date that new rules usually hold from: the first of next month, or of the first that may be. */
export function usualDate(earliest: string, today: string): string {
  const next = nextFirst(today);
  return next >= earliest ? next : nextFirst(earliest);
}

/** The first day of the month after a date's. */
export function nextFirst(date: string): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
