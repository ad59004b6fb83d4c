import type { DoubtfulEntry, LedgerView } from '../../../shared/contract/queries';
import { monthBefore, monthOf } from '../../../shared/domain/calendar';
import { sumEntries } from '../../../shared/domain/ledger';
import { listOpenAppeals, listPending } from '../../store/approvals';
import type { ReadDb } from '../../store/database';
import {
  findEntry,
  findHead,
  listEntries,
  listLedgerMonths,
  listMonthEntries,
  listRuleUse,
} from '../../store/ledger';
import { sumTrend } from '../../store/ledger-sums';
import { findMonthClose, listMonthCloses } from '../../store/months';
import { findStaff, listStaff } from '../../store/staff';
import { listOpenSuggestions } from '../../store/suggestions';
import { attachmentsBySubject } from '../attachments';
import { pendingFiles, suggestionFiles } from '../evidence';
import { ledgerRows } from '../ledger-rows';
import { peopleOf, reportOf } from '../report';
import { verifyData } from '../verify';
import type { Answers, Asking } from './ask';

/** How far back the most used rules are counted, in entries. */
const RECENT_ENTRIES = 500;

function ledgerView(asking: Asking, month: string, staff: string | null): LedgerView {
  const { db } = asking;
  const entries = listMonthEntries(db, month, staff);
  return {
    month,
    closed: findMonthClose(db, month) !== undefined,
    rows: ledgerRows(db, entries),
    sum: sumEntries(entries.map((entry) => ({ ...entry, station: '' }))),
  };
}

/** What stands at a place that does not hold, whatever it is. */
function doubtfulEntry(db: ReadDb, seq: number): DoubtfulEntry | null {
  const found = findEntry(db, seq);
  if (!found) return null;
  const { businessDate, staff, rule, times, amountFen, note, recordedBy } = found;
  return { businessDate, staff, rule, times, amountFen, note, recordedBy };
}

type LedgerQuery =
  | 'suggestion.list'
  | 'ledger.mine'
  | 'ledger.list'
  | 'ledger.ruleUse'
  | 'ledger.trend'
  | 'ledger.pending'
  | 'ledger.appeals'
  | 'month.list'
  | 'month.get'
  | 'chain.verify'
  | 'staff.list';

export const ledger: Answers<LedgerQuery> = {
  'staff.list': ({ db }) => listStaff(db),
  'suggestion.list': ({ db }) => {
    const open = listOpenSuggestions(db);
    const carried = attachmentsBySubject(
      db,
      open.map(({ id }) => suggestionFiles(id)),
    );
    return open.map(({ state: _state, ...suggestion }) => ({
      ...suggestion,
      attachments: carried(suggestionFiles(suggestion.id)),
    }));
  },
  'ledger.mine': (asking, { month }) => ledgerView(asking, month, asking.asker ?? ''),
  'ledger.list': (asking, { month, staff }) => ledgerView(asking, month, staff ?? null),
  'ledger.ruleUse': ({ db }) => listRuleUse(db, findHead(db).seq - RECENT_ENTRIES),
  'ledger.trend': ({ db }, { until, months, by }) =>
    sumTrend(db, { from: monthBefore(until, months - 1), to: until, by }),
  'ledger.pending': ({ db }) => {
    const waiting = listPending(db);
    const carried = attachmentsBySubject(
      db,
      waiting.map(({ id }) => pendingFiles(id)),
    );
    return waiting.map(({ month: _month, late: _late, state: _state, ...pending }) => ({
      ...pending,
      attachments: carried(pendingFiles(pending.id)),
    }));
  },
  'ledger.appeals': ({ db }) => ledgerRows(db, listEntries(db, listOpenAppeals(db))),
  'month.list': ({ db, date }) => {
    const closed = new Set(listMonthCloses(db).map((close) => close.month));
    const months = new Set([monthOf(date), ...listLedgerMonths(db), ...closed]);
    return [...months]
      .toSorted()
      .toReversed()
      .map((month) => ({ month, closed: closed.has(month) }));
  },
  'month.get': ({ db, date, asker }, { month }) => {
    const close = findMonthClose(db, month);
    const isManager = findStaff(db, asker ?? '')?.role === 'manager';
    return {
      report: reportOf(db, month),
      people: peopleOf(db, month).map((person) =>
        // What is above the cap tells the wage, and wages are for managers.
        isManager ? person : { ...person, aboveCapFen: null },
      ),
      closed: close
        ? {
            closedAtMs: close.closedAtMs,
            closedBy: close.closedBy,
            head: { seq: close.headSeq, hash: close.headHash },
          }
        : null,
      over: month < monthOf(date),
      head: findHead(db),
    };
  },
  'chain.verify': ({ db, attachments }, { anchor }) => {
    const check = verifyData(db, attachments, anchor ? [anchor] : []);
    return check.ok ? check : { ...check, entry: doubtfulEntry(db, check.seq) };
  },
};
