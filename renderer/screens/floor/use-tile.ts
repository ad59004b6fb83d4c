import type { TableView } from '../../../shared/contract/queries';
import { nowMs, useAtTick } from '../../state/clock';
import { tileOf, type TileView } from './table-state';

/** A table as its tile shows it, drawn anew when its step or its urgency changes, not each second. */
export function useTile(table: TableView): TileView {
  useAtTick((atMs) => {
    const { state, urgency, verb, also } = tileOf(table, atMs);
    return [state, urgency, verb, ...also].join(' ');
  });
  return tileOf(table, nowMs());
}
