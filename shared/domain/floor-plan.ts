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

/** A table in plain words, as the audit log tells it: its cell counts from 1. */
const tableWords = ({ code, at, size = ONE_CELL, ...rest }: Table) => ({
  code,
  ...rest,
  cell: `${at.x + 1}, ${at.y + 1}`,
  size: `${size.w}×${size.h}`,
});

type Coded = { code: string };

function changesOf(was: readonly Coded[], now: readonly Coded[]): Change[] {
  const codes = new Set([...was, ...now].map(({ code }) => code));
  return [...codes].flatMap((code) => {
    const before = was.find((one) => one.code === code);
    const after = now.find((one) => one.code === code);
    // Of what is gone, each field is gone.
    const gone = Object.fromEntries(Object.keys(before ?? {}).map((field) => [field, null]));
    return changesBetween<object>(before ?? null, { ...gone, ...after })
      .filter(({ field }) => field !== 'code')
      .map((one) => ({ ...one, field: `${code} ${one.field}` }));
  });
}

/** Zone by zone, table by table, room by room, what is otherwise in the next plan: 'T1 ashtray'. */
export const planChanges = (before: FloorPlan, after: FloorPlan): Change[] => [
  ...changesOf(before.zones, after.zones),
  ...changesOf(before.tables.map(tableWords), after.tables.map(tableWords)),
  ...changesOf(before.rooms, after.rooms),
];
