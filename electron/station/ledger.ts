import type { CommandInput } from '../../shared/contract/commands';
import { monthOf } from '../../shared/domain/calendar';
import {
  decideTerms,
  ENTRY_VERSION,
  reversalOf,
  type HashedEntry,
  type LedgerEntry,
} from '../../shared/domain/ledger';
import type { Rule, Standard } from '../../shared/standard/schema';
import {
  appendPending,
  appendResolution,
  findAnswer,
  findPending,
  isResolved,
  settlePending,
  type PendingRow,
} from '../store/approvals';
import { appendEntry, findEntry, findHead, isReversed, type EntryRow } from '../store/ledger';
import { findMonthClose } from '../store/months';
import { findSuggestion, settleSuggestion } from '../store/suggestions';
import type { Act, Handlers } from './act';
import { sealed } from './chain';
import { handOnAttachments, keepAttachments, refuseMissingFiles } from './attachments';
import { entryFiles, pendingFiles, suggestionFiles } from './evidence';
import { isOnTeam, staffOf } from './people';
import { badInput, notFound, refuse } from './refuse';

/** Errors: BAD_INPUT where the catalogue lacks it. */
const ruleOf = (standard: Standard, code: string): Rule =>
  standard.rules.find((rule) => rule.code === code) ?? badInput(`rule ${code}`);

/** Two pairs of eyes: nobody posts on themselves. Errors: NOT_ALLOWED. */
export function refuseOnSelf(act: Act, staff: string): void {
  if (staff === act.actor.no) {
    refuse('NOT_ALLOWED', '不能处理自己的奖惩', 'Nobody decides on their own entry');
  }
}

/** The month in which an entry of a business date counts. Errors: MONTH_CLOSED unless late. */
function countingMonth(act: Act, month: string, late: boolean): string {
  if (!findMonthClose(act.db, month)) return month;
  const present = monthOf(act.date);
  if (!late || findMonthClose(act.db, present)) {
    refuse('MONTH_CLOSED', `${month} 已结账`, `${month} is closed`);
  }
  return present;
}

/** Seals an entry onto the chain at the command's own time. */
function post(
  act: Act,
  fields: Omit<LedgerEntry, 'v' | 'station' | 'seq' | 'id' | 'recordedAt' | 'prevHash'>,
): { seq: number; hash: string } {
  const head = findHead(act.db);
  const entry: HashedEntry = sealed({
    v: ENTRY_VERSION,
    station: act.station.code,
    seq: head.seq + 1,
    id: act.tools.newId(act.atMs),
    recordedAt: new Date(act.atMs).toISOString(),
    ...fields,
    prevHash: head.hash,
  });
  appendEntry(act.db, entry);
  return { seq: entry.seq, hash: entry.hash };
}

/** The entry that a seq names. Errors: NOT_FOUND. */
const entryOf = (act: Act, seq: number): EntryRow =>
  findEntry(act.db, seq) ?? notFound('奖惩记录', 'entry', String(seq));

/** Posts the entry that cancels another. Errors: CONFLICT for a reversal, or a second time. */
function postReversal(act: Act, entry: EntryRow, reason: string) {
  if (entry.kind === 'reversal' || isReversed(act.db, entry.seq)) {
    refuse('CONFLICT', '这条记录不能再冲正', 'This entry cannot be reversed again');
  }
  return post(act, {
    ...reversalOf({ ...entry, station: act.station.code }),
    standard: act.standard.version,
    businessDate: act.date,
    month: countingMonth(act, entry.month, true),
    note: reason,
    recordedBy: act.actor.no,
    approvedBy: null,
  });
}

function useSuggestion(act: Act, id: number | undefined, staff: string): void {
  if (id === undefined) return;
  const found = findSuggestion(act.db, id);
  if (found?.state !== 'open') {
    refuse('CONFLICT', '这条提示已处理', 'This suggestion has been dealt with');
  }
  if (found.staffNo !== null && found.staffNo !== staff) {
    refuse('CONFLICT', '这条提示说的是另一个人', 'This suggestion is about somebody else');
  }
  settleSuggestion(act.db, id, { state: 'used', by: act.actor.no, atMs: act.atMs, reason: null });
}

/** E-01: what a suggestion was made on is evidence of what comes of it. */
function handOnSuggested(act: Act, id: number | undefined, to: string): void {
  if (id !== undefined) handOnAttachments(act, suggestionFiles(id), to);
}

type Recorded = CommandInput<'ledger.record'>;

function record(act: Act, input: Recorded) {
  const businessDate = input.businessDate ?? act.date;
  const standard =
    businessDate === act.date ? act.standard : act.tools.standards.inForce(businessDate);
  const rule = ruleOf(standard, input.rule);
  const staff = staffOf(act, input.staff);
  if (input.suggestion !== undefined && !findSuggestion(act.db, input.suggestion)) {
    notFound('提示', 'suggestion', String(input.suggestion));
  }
  refuseMissingFiles(act, input.attachments);
  refuseOnSelf(act, staff.no);
  const terms = decideTerms(rule, { ...input, times: input.times ?? 1 });
  if ('wrong' in terms) return badInput(terms.wrong);
  const month = countingMonth(act, monthOf(businessDate), input.late === true);
  if (!isOnTeam(staff, businessDate)) {
    refuse('CONFLICT', `${staff.name} 当日已离职`, `${staff.name} had left by that date`);
  }
  useSuggestion(act, input.suggestion, staff.no);
  const fields = { ...terms, rule: rule.code, note: input.note, businessDate, month };
  const { version } = standard;
  if (!rule.approval) {
    const posted = post(act, {
      ...fields,
      standard: version,
      staff: staff.no,
      kind: rule.kind,
      recordedBy: act.actor.no,
      approvedBy: null,
      reverses: null,
    });
    keepAttachments(act, entryFiles(posted.seq), input.attachments);
    handOnSuggested(act, input.suggestion, entryFiles(posted.seq));
    return posted;
  }
  const pending = appendPending(act.db, {
    ...fields,
    staffNo: staff.no,
    late: input.late === true ? 1 : 0,
    proposedBy: act.actor.no,
    proposedAtMs: act.atMs,
    standard: version,
  });
  keepAttachments(act, pendingFiles(pending), input.attachments);
  handOnSuggested(act, input.suggestion, pendingFiles(pending));
  return { pending };
}

/** A proposal that still waits, in the hands of somebody it is not about. */
function pendingOf(act: Act, id: number): PendingRow {
  const pending = findPending(act.db, id) ?? notFound('待审批', 'pending approval', String(id));
  refuseOnSelf(act, pending.staffNo);
  return pending;
}

function refuseSettled(pending: PendingRow): void {
  if (pending.state !== 'pending') {
    refuse('CONFLICT', '这条申请已处理', 'This proposal has been settled');
  }
}

/** The catalogue that a proposal was made under; where that was not kept, its business date's. */
const standardOf = (act: Act, { standard, businessDate }: PendingRow): Standard =>
  standard === null
    ? act.tools.standards.inForce(businessDate)
    : act.tools.standards.version(standard);

/** The proposal's terms, with the manager's own figure where one is given. */
function approvedTerms(act: Act, pending: PendingRow, amountFen: number | undefined) {
  const { sanction, times } = pending;
  if (amountFen === undefined) return { sanction, times, amountFen: pending.amountFen };
  const terms = decideTerms(ruleOf(standardOf(act, pending), pending.rule), {
    sanction,
    times,
    amountFen,
  });
  return 'wrong' in terms ? badInput(terms.wrong) : terms;
}

type LedgerCommand =
  'ledger.record' | 'ledger.approve' | 'ledger.reject' | 'ledger.reverse' | 'ledger.resolveAppeal';

export const ledger: Handlers<LedgerCommand> = {
  'ledger.record': {
    check(input, { standards, date }) {
      const standard = standards.inForce(input.businessDate ?? date);
      const terms = decideTerms(ruleOf(standard, input.rule), {
        ...input,
        times: input.times ?? 1,
      });
      if ('wrong' in terms) badInput(terms.wrong);
      if (input.businessDate !== undefined && input.businessDate > date) badInput('businessDate');
    },
    run: (act, input) => ({ subject: `staff ${input.staff}`, output: record(act, input) }),
  },
  'ledger.approve': {
    run(act, input) {
      const pending = pendingOf(act, input.pending);
      const terms = approvedTerms(act, pending, input.amountFen);
      refuseSettled(pending);
      const standard = standardOf(act, pending);
      const rule = ruleOf(standard, pending.rule);
      const late = pending.late === 1;
      const posted = post(act, {
        ...terms,
        standard: standard.version,
        staff: pending.staffNo,
        kind: rule.kind,
        rule: rule.code,
        businessDate: pending.businessDate,
        month: countingMonth(act, monthOf(pending.businessDate), late),
        note: pending.note,
        recordedBy: pending.proposedBy,
        approvedBy: act.actor.no,
        reverses: null,
      });
      handOnAttachments(act, pendingFiles(pending.id), entryFiles(posted.seq));
      settlePending(act.db, pending.id, {
        state: 'approved',
        by: act.actor.no,
        atMs: act.atMs,
        reason: null,
        seq: posted.seq,
      });
      return {
        subject: `pending ${pending.id}`,
        output: posted,
        audit: [{ about: pending.staffNo }],
      };
    },
  },
  'ledger.reject': {
    run(act, input) {
      const pending = pendingOf(act, input.pending);
      refuseSettled(pending);
      settlePending(act.db, pending.id, {
        state: 'rejected',
        by: act.actor.no,
        atMs: act.atMs,
        reason: input.reason,
        seq: null,
      });
      return { subject: `pending ${pending.id}`, output: {}, audit: [{ about: pending.staffNo }] };
    },
  },
  'ledger.reverse': {
    run(act, { seq, reason }) {
      const entry = entryOf(act, seq);
      refuseOnSelf(act, entry.staff);
      const posted = postReversal(act, entry, reason);
      // An appeal that was waiting has got what it asked for.
      if (findAnswer(act.db, seq)?.kind === 'appealed' && !isResolved(act.db, seq)) {
        resolve(act, seq, 'reversed', reason);
      }
      return { subject: `entry ${seq}`, output: posted, audit: [{ about: entry.staff }] };
    },
  },
  'ledger.resolveAppeal': {
    run(act, { seq, outcome, reason }) {
      const entry = entryOf(act, seq);
      refuseOnSelf(act, entry.staff);
      if (findAnswer(act.db, seq)?.kind !== 'appealed' || isResolved(act.db, seq)) {
        refuse('CONFLICT', '没有待处理的申诉', 'There is no open appeal');
      }
      resolve(act, seq, outcome, reason);
      const output = outcome === 'reversed' ? postReversal(act, entry, reason) : {};
      return { subject: `entry ${seq}`, output, audit: [{ about: entry.staff }] };
    },
  },
};

function resolve(act: Act, seq: number, outcome: 'upheld' | 'reversed', reason: string): void {
  appendResolution(act.db, { seq, outcome, reason, byNo: act.actor.no, atMs: act.atMs });
}
