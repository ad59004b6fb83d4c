import { joinedBy, movedTo, splitFrom, type NewTable } from '../../shared/domain/taken-tables';
import { dropUndoPoint } from '../store/journal';
import { carryTimers } from '../store/timers';
import type { VisitRow } from '../store/visits';
import type { Act, Handlers } from './act';
import { refuse } from './refuse';
import { guestsAt, keep, refuseTaken, tableOf } from './sitting';

/** A free table of the floor in force. Errors: CONFLICT. */
function freeTable(act: Act, code: string): NewTable {
  refuseTaken(act, code);
  const ashtray = tableOf(act, code).ashtray !== 'none';
  return { tableCode: code, standard: act.standard.version, ashtray };
}

/** Writes a stay at its new tables; its due points follow the first one. */
function keepMoved(act: Act, before: VisitRow, after: VisitRow) {
  if (after.tableCode !== before.tableCode) {
    carryTimers(act.db, { from: before.tableCode, to: after.tableCode });
    // What was logged at the table before is no longer this stay's last step.
    dropUndoPoint(act.db, `table ${before.tableCode}`);
  }
  return keep(act, before, after);
}

export const tableMoves: Handlers<'table.move' | 'table.join' | 'table.split'> = {
  /** The guests take another table; cups and ashtray go with them, and it stays one visit. */
  'table.move': {
    run(act, { table, to }) {
      tableOf(act, to);
      const visit = guestsAt(act, table);
      return keepMoved(act, visit, movedTo(visit, table, freeTable(act, to)));
    },
  },
  /** One visit over one more table, until they are cleared together. */
  'table.join': {
    run(act, { table, with: other }) {
      tableOf(act, other);
      const visit = guestsAt(act, table);
      return keepMoved(act, visit, joinedBy(visit, freeTable(act, other)));
    },
  },
  /** Gives one of several tables back, cleared; the guests stay at the rest. */
  'table.split': {
    run(act, { table }) {
      const visit = guestsAt(act, table);
      const after =
        splitFrom(visit, table) ??
        refuse('CONFLICT', `${table} 没有并桌`, `${table} is not joined to another table`);
      return keepMoved(act, visit, after);
    },
  },
};
