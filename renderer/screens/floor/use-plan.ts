import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import type { TableView } from '../../../shared/contract/queries';
import type { Table } from '../../../shared/standard/schema';
import { useRemPx } from '../../parts/use-rem-px';
import { useStandard } from '../../state/standard';
import { floorView, withStrays, type FloorView } from './plan';

/** The floor's part of the usual screen, until the real one is measured. */
export const USUAL = { width: 1238, height: 608 };
const USUAL_REM = 16;

/** The tables that are still in use though the floor in force has none of that name. */
const straysIn = (tables: readonly TableView[], known: readonly Table[]): Table[] =>
  tables.flatMap(({ code, spec }) =>
    spec && !known.some((table) => table.code === code) ? [spec] : [],
  );

type ScreenRef = ReturnType<typeof useElementSize<HTMLElement>>['ref'];

/** How the floor is laid out on the screen that it has; the same object until something changes. */
export function useFloorView(tables: readonly TableView[]): [FloorView, ScreenRef] {
  const standard = useStandard();
  const rem = useRemPx();
  const { ref, width, height } = useElementSize<HTMLElement>();
  const strays = straysIn(tables, standard.tables)
    .map(({ code }) => code)
    .join();
  const view = useMemo(() => {
    const usual = USUAL_REM / rem;
    const screen = width > 0 ? { width: width * usual, height: height * usual } : USUAL;
    const all = withStrays(standard.tables, straysIn(tables, standard.tables));
    return floorView({ zones: standard.zones, tables: all }, screen);
    // oxlint-disable-next-line react/exhaustive-deps -- the strays by their codes, not their state
  }, [standard, width, height, rem, strays]);
  return [view, ref];
}
