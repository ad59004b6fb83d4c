import { cellsOf } from '../../../../shared/domain/floor-plan';
import type { Table } from '../../../../shared/standard/schema';
import type { Layout } from './layout-edit';

/** What a new layout changes, as the manager reads it before publishing. */
export interface LayoutChange {
  kind: 'added' | 'removed' | 'moved' | 'changed' | 'zone' | 'roomAdded' | 'roomRemoved' | 'room';
  /** Tables, rooms or zones by code. */
  codes: readonly string[];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const place = (table: Table) => [table.zone, cellsOf(table)];
const nature = ({ seats, ashtray, service }: Table) => [seats, ashtray, service ?? null];

type Coded = readonly { code: string }[];

const without = (items: Coded, known: Coded): string[] =>
  items.map(({ code }) => code).filter((code) => !known.some((one) => one.code === code));

/** The codes in both whose picked part is not the same. */
const differing = <T extends { code: string }>(
  before: readonly T[],
  after: readonly T[],
  pick: (item: T) => unknown,
): string[] =>
  after
    .filter((item) => {
      const old = before.find(({ code }) => code === item.code);
      return old !== undefined && !isSame(pick(old), pick(item));
    })
    .map(({ code }) => code);

/** The changes by kind, none of them empty. */
export function layoutChanges(before: Layout, after: Layout): LayoutChange[] {
  const isReordered = !isSame(
    before.zones.map(({ code }) => code),
    after.zones.map(({ code }) => code),
  );
  const zones = isReordered
    ? after.zones.map(({ code }) => code)
    : differing(before.zones, after.zones, (zone) => zone);
  const all: LayoutChange[] = [
    { kind: 'added', codes: without(after.tables, before.tables) },
    { kind: 'removed', codes: without(before.tables, after.tables) },
    { kind: 'moved', codes: differing(before.tables, after.tables, place) },
    { kind: 'changed', codes: differing(before.tables, after.tables, nature) },
    { kind: 'zone', codes: zones },
    { kind: 'roomAdded', codes: without(after.rooms, before.rooms) },
    { kind: 'roomRemoved', codes: without(before.rooms, after.rooms) },
    { kind: 'room', codes: differing(before.rooms, after.rooms, (room) => room) },
  ];
  return all.filter(({ codes }) => codes.length > 0);
}
