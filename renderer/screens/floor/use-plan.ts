import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import type { TableView } from '../../../shared/contract/queries';
import type { Table } from '../../../shared/standard/schema';
import { useStandard } from '../../state/standard';
import { planOf, withStrays, type Plan } from './plan';

/** The room of the usual screen, until the real one is measured. */
const USUAL = { width: 880, height: 530 };

/** The tables that are still in use though the floor in force has none of that name. */
const straysIn = (tables: readonly TableView[], known: readonly Table[]): Table[] =>
  tables.flatMap(({ code, spec }) =>
    spec && !known.some((table) => table.code === code) ? [spec] : [],
  );

type BoxRef = ReturnType<typeof useElementSize<HTMLDivElement>>['ref'];

/** How the room is laid out for the space that it has; the same object until one of them changes. */
export function usePlan(tables: readonly TableView[]): [Plan, BoxRef] {
  const standard = useStandard();
  const { ref, width, height } = useElementSize<HTMLDivElement>();
  const strays = straysIn(tables, standard.tables)
    .map(({ code }) => code)
    .join();
  const plan = useMemo(() => {
    const { zones } = standard;
    const all = withStrays(standard.tables, straysIn(tables, standard.tables));
    return planOf({ zones, tables: all }, width > 0 ? { width, height } : USUAL);
    // oxlint-disable-next-line react/exhaustive-deps -- the strays by their codes, not their state
  }, [standard, width, height, strays]);
  return [plan, ref];
}
