import type { Room, Table, Zone } from '../standard/schema';
import { changesBetween, type Change } from './changes';

/** The part of the standard that says where guests sit. */
export interface FloorPlan {
  zones: readonly Zone[];
  tables: readonly Table[];
  rooms: readonly Room[];
}

/** The cells of a zone at most; a wider one could not be read from three metres. */
export const GRID = { columns: 12, rows: 6 } as const;

/** A table's size where it names none. */
export const ONE_CELL = { w: 1, h: 1 } as const;

/** The rectangle of cells that a table takes in its zone. */
export const cellsOf = ({ at, size = ONE_CELL }: Pick<Table, 'at' | 'size'>) => ({
  ...at,
  ...size,
});

type Cells = ReturnType<typeof cellsOf>;

export const overlap = (a: Cells, b: Cells): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

export const isOnGrid = ({ x, y, w, h }: Cells): boolean =>
  x >= 0 && y >= 0 && x + w <= GRID.columns && y + h <= GRID.rows;

/** What is wrong with a plan: a code that stands twice, tables outside the grid or on each other. */
export interface PlanFault {
  kind: 'twice' | 'zones' | 'zone' | 'outside' | 'overlap';
  /** The table, room or zone. */
  code: string;
}

const twice = (items: readonly { code: string }[]): PlanFault[] =>
  items
    .filter(({ code }, at) => items.findIndex((item) => item.code === code) !== at)
    .map(({ code }) => ({ kind: 'twice', code }));

function tableFault(table: Table, at: number, tables: readonly Table[]): PlanFault | undefined {
  const { code, zone } = table;
  const cells = cellsOf(table);
  if (zone === 'vip') return { kind: 'zone', code };
  if (!isOnGrid(cells)) return { kind: 'outside', code };
  const before = tables.slice(0, at).filter((other) => other.zone === zone);
  const isOnAnother = before.some((other) => overlap(cells, cellsOf(other)));
  return isOnAnother ? { kind: 'overlap', code } : undefined;
}

/**
 * What is wrong with a plan; empty where it can be published. `known` are the zones that a plan has
 * to name, each once: patrols and lights go by them.
 */
export function planFaults(plan: FloorPlan, known: readonly Zone['code'][]): PlanFault[] {
  const missing = known
    .filter((code) => !plan.zones.some((zone) => zone.code === code))
    .map((code): PlanFault => ({ kind: 'zones', code }));
  return [
    ...missing,
    ...twice(plan.zones),
    ...twice(plan.tables),
    ...twice(plan.rooms),
    ...plan.tables.flatMap((table, at, tables) => tableFault(table, at, tables) ?? []),
  ];
}

const plain = ({ zones, tables, rooms }: FloorPlan): string =>
  JSON.stringify([zones, tables, rooms]);

export const isSamePlan = (a: FloorPlan, b: FloorPlan): boolean => plain(a) === plain(b);

/** The tables and rooms of a plan that are gone, or named otherwise, in the next one. */
export const goneFrom = (plan: FloorPlan, next: FloorPlan): string[] => {
  const kept = new Set([...next.tables, ...next.rooms].map(({ code }) => code));
  return [...plan.tables, ...plan.rooms].map(({ code }) => code).filter((code) => !kept.has(code));
};

type Coded = readonly { code: string }[];

const changesOf = (name: string, was: Coded, now: Coded): Change[] => {
  const codes = new Set([...was, ...now].map(({ code }) => code));
  const of = (items: Coded) =>
    Object.fromEntries([...codes].map((code) => [code, items.find((one) => one.code === code)]));
  return changesBetween(of(was), of(now)).map((one) => ({
    ...one,
    field: `${name} ${one.field}`,
  }));
};

/** Table by table, room by room, zone by zone, what is otherwise in the next plan. */
export function planChanges(before: FloorPlan, after: FloorPlan): Change[] {
  return [
    ...changesOf('zone', before.zones, after.zones),
    ...changesOf('table', before.tables, after.tables),
    ...changesOf('room', before.rooms, after.rooms),
  ];
}
