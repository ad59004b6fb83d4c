import type { DrinkLine } from '../../shared/contract/fields';
import { ashtrayDue } from '../../shared/domain/ashtray';
import { monthOf } from '../../shared/domain/calendar';
import type { Standard, Table } from '../../shared/standard/schema';
import {
  appendRequest,
  deliverRequests,
  findVisitAt,
  keepVisit,
  listOpenRequests,
  nextVisit,
  type VisitRow,
} from '../store/visits';
import type { Act, Handlers } from './act';
import { cancelTimer, meetTimer, startTimer } from './due-points';
import { flagBeforeOpening } from './opening';
import { notFound, refuse } from './refuse';

const tableOf = (act: Act, code: string): Table =>
  act.standard.tables.find((table) => table.code === code) ?? notFound('桌台', 'table', code);

/** A drink by its code, or by its name in either language. Errors: NOT_FOUND. */
export function drinkOf(standard: Standard, asked: string): string {
  const found = standard.drinks.find(
    ({ code, name }) => code === asked || name.zh === asked || name.en === asked,
  );
  return found?.code ?? notFound('饮品', 'drink', asked);
}

const drinksOf = (act: Act, lines: readonly DrinkLine[] = []): DrinkLine[] =>
  lines.map(({ drink, qty }) => ({ drink: drinkOf(act.standard, drink), qty }));

/** The drinks on a table with more of them, each drink once. */
function withDrinks(had: readonly DrinkLine[], more: readonly DrinkLine[]): DrinkLine[] {
  const sums = new Map<string, number>();
  for (const { drink, qty } of [...had, ...more]) sums.set(drink, (sums.get(drink) ?? 0) + qty);
  return [...sums].map(([drink, qty]) => ({ drink, qty }));
}

const nobodyHere = (table: string): never =>
  refuse('CONFLICT', `${table} 没有客人`, `Nobody is at ${table}`);

/** The stay at a table until it is cleared. Errors: NOT_FOUND, CONFLICT where the table is free. */
function visitAt(act: Act, table: string): VisitRow {
  tableOf(act, table);
  return findVisitAt(act.db, table) ?? nobodyHere(table);
}

/** The same while its guests are there. Errors: NOT_FOUND, CONFLICT. */
function guestsAt(act: Act, table: string): VisitRow {
  const visit = visitAt(act, table);
  if (visit.leftAtMs !== null) nobodyHere(table);
  return visit;
}

/** Writes the stay as it now is, so that the command can be taken back to how it was. */
function keep(act: Act, before: VisitRow | null, after: VisitRow) {
  keepVisit(act.db, after);
  return { subject: `table ${after.tableCode}`, output: {}, before };
}

/** S-04: the cups are looked at again so long after the last serve or refill. */
function restartRefill(act: Act, visit: VisitRow): void {
  startTimer(act, 'refill', { subject: visit.tableCode, ownerId: visit.id });
}

function newVisit(act: Act, table: string, guests: number, drinks: DrinkLine[]): VisitRow {
  return {
    id: nextVisit(act.db),
    tableCode: table,
    month: monthOf(act.date),
    guests,
    seatedAtMs: act.atMs,
    seatedBy: act.actor.no,
    drinks,
    servedAtMs: null,
    servedOnTime: null,
    refills: 0,
    refillsDeclined: 0,
    butts: 0,
    peel: false,
    eating: false,
    changes: 0,
    changesForButts: 0,
    changesForPeel: 0,
    changesDeclined: 0,
    declinedAtMs: null,
    leftAtMs: null,
    clearedAtMs: null,
    void: false,
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
  | 'table.clear';

export const tables: Handlers<TableCommand> = {
  'table.seat': {
    run(act, { table, guests, drinks }) {
      tableOf(act, table);
      const asked = drinksOf(act, drinks);
      const here = findVisitAt(act.db, table);
      if (here?.leftAtMs === null) {
        refuse('CONFLICT', `${table} 已有客人`, `${table} is taken`);
      }
      if (here) refuse('CONFLICT', `${table} 还没收台`, `${table} is not cleared yet`);
      flagBeforeOpening(act);
      const visit = newVisit(act, table, guests, asked);
      startTimer(act, 'serve', { subject: table, ownerId: visit.id });
      return keep(act, null, visit);
    },
  },
  'table.serve': {
    run(act, { table, drinks }) {
      tableOf(act, table);
      const brought = drinksOf(act, drinks);
      const visit = guestsAt(act, table);
      const judged = meetTimer(act, 'serve', table);
      cancelTimer(act, 'refill', table);
      restartRefill(act, visit);
      return keep(act, visit, {
        ...visit,
        drinks: withDrinks(visit.drinks, brought),
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
      tableOf(act, table);
      const changedTo = drink === undefined ? [] : drinksOf(act, [{ drink, qty: 1 }]);
      const visit = guestsAt(act, table);
      meetTimer(act, 'refill', table);
      restartRefill(act, visit);
      const done = outcome === 'done';
      return keep(act, visit, {
        ...visit,
        drinks: done ? withDrinks(visit.drinks, changedTo) : visit.drinks,
        refills: visit.refills + (done ? 1 : 0),
        refillsDeclined: visit.refillsDeclined + (done ? 0 : 1),
      });
    },
  },
  'table.ashtray': {
    run(act, { table, butts, peel, eating }) {
      const visit = guestsAt(act, table);
      // What is there already may be taken away.
      if (act.policy.smokingBan && (butts ?? 0) > visit.butts) {
        refuse('CONFLICT', '室内禁烟,不记烟头', 'Smoking is banned here: no butts are counted');
      }
      return keep(act, visit, {
        ...visit,
        butts: butts ?? visit.butts,
        peel: peel ?? visit.peel,
        eating: eating ?? visit.eating,
      });
    },
  },
  'table.changeAshtray': {
    run(act, { table, outcome }) {
      const size = tableOf(act, table).ashtray;
      const visit = visitAt(act, table);
      if (outcome === 'declined') {
        return keep(act, visit, {
          ...visit,
          changesDeclined: visit.changesDeclined + 1,
          declinedAtMs: act.atMs,
        });
      }
      const due = ashtrayDue(size, visit, act.policy.smokingBan);
      return keep(act, visit, {
        ...visit,
        butts: 0,
        peel: false,
        declinedAtMs: null,
        changes: visit.changes + 1,
        changesForButts: visit.changesForButts + (due.butts ? 1 : 0),
        changesForPeel: visit.changesForPeel + (due.peel ? 1 : 0),
      });
    },
  },
  'table.leave': {
    run(act, { table }) {
      const visit = guestsAt(act, table);
      cancelTimer(act, 'serve', table);
      cancelTimer(act, 'refill', table);
      startTimer(act, 'clear', { subject: table, ownerId: visit.id });
      return keep(act, visit, { ...visit, eating: false, leftAtMs: act.atMs });
    },
  },
  'table.clear': {
    run(act, { table }) {
      const visit = visitAt(act, table);
      if (visit.leftAtMs === null) {
        refuse('CONFLICT', `${table} 的客人还没离开`, `The guests at ${table} have not left`);
      }
      meetTimer(act, 'clear', table);
      return keep(act, visit, { ...visit, butts: 0, peel: false, clearedAtMs: act.atMs });
    },
  },
};
