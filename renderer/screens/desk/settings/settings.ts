import type { DeskSettings } from '../../../../shared/standard/desk';

/** Waits that are chosen from, in minutes: a quarter of an hour to two weeks. */
export const WAITS: readonly number[] = [
  5, 10, 15, 30, 60, 120, 180, 240, 480, 720, 1440, 2880, 4320, 7200, 10_080, 20_160,
];

/** The waits with one more among them, where the settings hold another. */
export const waitsWith = (minutes: number): number[] =>
  [...new Set([...WAITS, minutes])].toSorted((a, b) => a - b);

/** A code for a new row that no other row has. */
export function newCode(prefix: string, rows: readonly { code: string }[]): string {
  const taken = new Set(rows.map(({ code }) => code));
  let number = rows.length + 1;
  while (taken.has(`${prefix}-${number}`)) number += 1;
  return `${prefix}-${number}`;
}

/** What a draft changes of the settings in force; nothing where they are the same. */
export function changesOf(now: DeskSettings, draft: DeskSettings): Partial<DeskSettings> {
  const names = Object.keys(draft) as (keyof DeskSettings)[];
  const changed = names.filter((name) => JSON.stringify(now[name]) !== JSON.stringify(draft[name]));
  return Object.fromEntries(changed.map((name) => [name, draft[name]]));
}

/** True where a row has no name: it cannot be kept so. */
export const hasNameless = ({ loanItems, keys }: DeskSettings): boolean =>
  [...loanItems, ...keys].some(({ name }) => name.zh.trim() === '');
