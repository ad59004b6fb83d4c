import type { DrinkLine } from '../../shared/contract/fields';
import { ashtrayDue } from '../../shared/domain/ashtray';
import { monthOf } from '../../shared/domain/calendar';
import { CLEAN, takenTables, withAshtray } from '../../shared/domain/taken-tables';
import {
  appendRequest,
  deliverRequests,
  listOpenRequests,
  nextVisit,
  type VisitRow,
} from '../store/visits';
import type { Act, Handlers } from './act';
import { cancelTimer, meetTimer, startTimer } from './due-points';
import { flagBeforeOpening } from './opening';
import { refuse } from './refuse';
import {
  ashtrayAt,
  drinksOf,
  guestsAt,
  keep,
  refuseTaken,
  tableOf,
  visitAt,
  withCups,
  withDrinks,
} from './sitting';

/** S-04: the cups are looked at again so long after the last serve or refill. */
function restartRefill(act: Act, visit: VisitRow): void {
  startTimer(act, 'refill', { subject: visit.tableCode, ownerId: visit.id });
}

function newVisit(act: Act, table: string, guests: number, drinks: DrinkLine[]): VisitRow {
  return {
    id: nextVisit(act.db),
    tableCode: table,
    standard: act.standard.version,
    joined: [],
    month: monthOf(act.date),
    guests,
    seatedAtMs: act.atMs,
    seatedBy: act.actor.no,
    drinks,
    cups: [],
    lastDrinks: drinks,
    servedAtMs: null,
    servedOnTime: null,
    refills: 0,
    refillsDeclined: 0,
    ...CLEAN,
    eating: false,
    changes: 0,
    changesForButts: 0,
    changesForPeel: 0,
    changesDeclined: 0,
    leftAtMs: null,
    clearedAtMs: null,
    void: false,
  };
}

/** All ashtrays of a stay, empty. */
const emptied = (visit: VisitRow): VisitRow =>
  takenTables(visit).reduce<VisitRow>(
    (stay, { tableCode }) => withAshtray(stay, tableCode, CLEAN),
    visit,
  );

/** S-08: a change that was done counts under each reason that was due at that moment. */
function changed(act: Act, visit: VisitRow, table: string): VisitRow {
  const { size, ...ashtray } = ashtrayAt(act, visit, table);
  const due = ashtrayDue(size, ashtray, act.policy.smokingBan);
  return {
    ...withAshtray(visit, table, CLEAN),
    changes: visit.changes + 1,
    changesForButts: visit.changesForButts + (due.butts ? 1 : 0),
    changesForPeel: visit.changesForPeel + (due.peel ? 1 : 0),
  };
}

type TableCommand =
  | 'table.seat'
  | 'table.serve'
  | 'table.request'
  | 'table.deliver'
  | 'table.refill'
  | 'table.ashtray'
  | 'table.changeAshtray'
  | 'table.leave'
  | 'table.clear'
  | 'table.correct';

export const tables: Handlers<TableCommand> = {
  'table.seat': {
    run(act, { table, guests, drinks }) {
      tableOf(act, table);
      const asked = drinksOf(act, drinks);
      refuseTaken(act, table);
      flagBeforeOpening(act);
      const visit = newVisit(act, table, guests, asked);
      startTimer(act, 'serve', { subject: table, ownerId: visit.id });
      return keep(act, null, visit);
    },
  },
  'table.serve': {
    run(act, { table, drinks }) {
      const brought = drinksOf(act, drinks);
      const visit = guestsAt(act, table);
      const judged = meetTimer(act, 'serve', visit.tableCode);
      cancelTimer(act, 'refill', visit.tableCode);
      restartRefill(act, visit);
      // What was ordered comes with the first serving.
      const cups = visit.servedAtMs === null ? [...visit.drinks, ...brought] : brought;
      return keep(act, visit, {
        ...visit,
        drinks: withDrinks(visit.drinks, brought),
        cups: withCups(visit.cups, cups, act.atMs - visit.seatedAtMs),
        lastDrinks: brought.length > 0 ? brought : visit.lastDrinks,
        servedAtMs: visit.servedAtMs ?? act.atMs,
        servedOnTime: visit.servedOnTime ?? judged === 'on-time',
      });
    },
  },
  'table.request': {
    run(act, { table, text }) {
      const visit = guestsAt(act, table);
      appendRequest(act.db, {
        visitId: visit.id,
        text,
        event: act.event,
        askedAtMs: act.atMs,
      });
      return keep(act, visit, visit);
    },
  },
  'table.deliver': {
    run(act, { table }) {
      const visit = guestsAt(act, table);
      if (listOpenRequests(act.db, visit.id).length === 0) {
        refuse('CONFLICT', `${table} 没有待送的需求`, `Nothing is asked for at ${table}`);
      }
      deliverRequests(act.db, visit.id, { atMs: act.atMs, event: act.event });
      return keep(act, visit, visit);
    },
  },
  'table.refill': {
    run(act, { table, outcome, drink }) {
      const changedTo = drink === undefined ? [] : drinksOf(act, [{ drink, qty: 1 }]);
      const visit = guestsAt(act, table);
      meetTimer(act, 'refill', visit.tableCode);
      restartRefill(act, visit);
      const done = outcome === 'done';
      const poured = done ? changedTo : [];
      return keep(act, visit, {
        ...visit,
        drinks: withDrinks(visit.drinks, poured),
        // Before the first serving it is one more order.
        cups: withCups(
          visit.cups,
          visit.servedAtMs === null ? [] : poured,
          act.atMs - visit.seatedAtMs,
        ),
        refills: visit.refills + (done ? 1 : 0),
        refillsDeclined: visit.refillsDeclined + (done ? 0 : 1),
      });
    },
  },
  'table.ashtray': {
    run(act, { table, butts, peel, eating }) {
      const visit = guestsAt(act, table);
      if (butts === undefined && peel === undefined) {
        return keep(act, visit, { ...visit, eating: eating ?? visit.eating });
      }
      const now = ashtrayAt(act, visit, table);
      const ashtray = { butts: butts ?? now.butts, peel: peel ?? now.peel };
      // What is there already may be taken away.
      if (act.policy.smokingBan && ashtray.butts > now.butts) {
        refuse('CONFLICT', '室内禁烟,不记烟头', 'Smoking is banned here: no butts are counted');
      }
      return keep(act, visit, {
        ...withAshtray(visit, table, ashtray),
        eating: eating ?? visit.eating,
      });
    },
  },
  'table.changeAshtray': {
    run(act, { table, outcome }) {
      const visit = visitAt(act, table);
      const after = changed(act, visit, table);
      if (outcome === 'done') return keep(act, visit, after);
      return keep(act, visit, {
        ...withAshtray(visit, table, { declinedAtMs: act.atMs }),
        changesDeclined: visit.changesDeclined + 1,
      });
    },
  },
  /** Somebody joined the guests or went home before the rest. */
  'table.correct': {
    run(act, { table, guests }) {
      const visit = guestsAt(act, table);
      return keep(act, visit, { ...visit, guests });
    },
  },
  'table.leave': {
    run(act, { table }) {
      const visit = guestsAt(act, table);
      cancelTimer(act, 'serve', visit.tableCode);
      cancelTimer(act, 'refill', visit.tableCode);
      startTimer(act, 'clear', { subject: visit.tableCode, ownerId: visit.id });
      return keep(act, visit, { ...visit, eating: false, leftAtMs: act.atMs });
    },
  },
  'table.clear': {
    run(act, { table }) {
      const visit = visitAt(act, table);
      if (visit.leftAtMs === null) {
        refuse('CONFLICT', `${table} 的客人还没离开`, `The guests at ${table} have not left`);
      }
      meetTimer(act, 'clear', visit.tableCode);
      return keep(act, visit, { ...emptied(visit), clearedAtMs: act.atMs });
    },
  },
};
