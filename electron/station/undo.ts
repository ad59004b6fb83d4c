import { commands, type CommandName } from '../../shared/contract/commands';
import { UNDO_MS } from '../../shared/domain/policy';
import { mayAct } from '../../shared/domain/roles';
import { keepDesk, findDesk, type DeskRow } from '../store/desk';
import { undoQuiet } from '../store/alarms';
import { findJournal, findUndoPoint, type JournalLine, type UndoPoint } from '../store/journal';
import { undoReviews } from '../store/reviews';
import { undoRounds } from '../store/rounds';
import { undoSuggestions } from '../store/suggestions';
import { undoStock } from '../store/stock';
import { carryTimers, undoTimers } from '../store/timers';
import { findVipSessionIn, keepVipSession, type VipSessionRow } from '../store/vip-sessions';
import { undoWorkNotes } from '../store/work-logs';
import { findVisitAt, keepVisit, undoRequests, type VisitRow } from '../store/visits';
import type { Act, Audited, Handlers } from './act';
import { withoutGuest } from './guest-data';
import { notFound, refuse } from './refuse';
import { refuseOutAgain } from './loans';
import { refuseTakenSince } from './sitting';

const canUndo = (line: JournalLine): boolean =>
  line.command in commands && commands[line.command as CommandName].undo;

/** Puts the subject back to how it stood; what the event itself had made is void. */
function putBack(act: Act, subject: string, { event, before }: UndoPoint): void {
  const [kind, code = ''] = subject.split(' ');
  if (kind === 'table') {
    const made = findVisitAt(act.db, code);
    if (before !== null) {
      const stay = before as VisitRow;
      refuseTakenSince(act, stay);
      keepVisit(act.db, stay);
      if (stay.tableCode !== code) carryTimers(act.db, { from: code, to: stay.tableCode });
    } else if (made) keepVisit(act.db, { ...made, void: true });
  }
  if (kind === 'review') undoReviews(act.db, code, event);
  if (kind === 'stock') undoStock(act.db, before as string[], event);
  if (kind === 'worklog') undoWorkNotes(act.db, code, event);
  if (kind === 'room') {
    const made = findVipSessionIn(act.db, code);
    if (before !== null) keepVipSession(act.db, before as VipSessionRow);
    else if (made) keepVipSession(act.db, { ...made, void: true });
  }
  if (kind === 'desk') {
    const made = findDesk(act.db, Number(code));
    if (before !== null) {
      refuseOutAgain(act, before as DeskRow);
      keepDesk(act.db, before as DeskRow);
    } else if (made) keepDesk(act.db, { ...withoutGuest(made), void: true });
  }
}

/** What the audit log tells stays there: that it was taken back is a line of its own. */
function auditOf({ command, id }: JournalLine): Audited[] {
  const kind = commands[command as CommandName].audit;
  return kind === null ? [] : [{ what: 'undone', kind, words: { command, event: id } }];
}

export const undo: Handlers<'service.undo'> = {
  'service.undo': {
    run(act, { event }) {
      const line = findJournal(act.db, event) ?? notFound('记录', 'event', String(event));
      if (line.actor !== act.actor.no && !mayAct(act.actor.role, 'supervisor')) {
        refuse('NOT_ALLOWED', '只能撤销自己的操作', 'You can take back only what you logged');
      }
      const subject = line.subject ?? '';
      const point = canUndo(line) ? findUndoPoint(act.db, subject) : undefined;
      if (point?.event !== event || act.atMs > line.atMs + UNDO_MS) {
        refuse('CONFLICT', '这一步已经不能撤销了', 'This can no longer be taken back');
      }
      putBack(act, subject, point);
      undoTimers(act.db, event, { event: act.event, atMs: act.atMs });
      undoQuiet(act.db, event);
      undoRequests(act.db, event);
      undoRounds(act.db, event);
      undoSuggestions(act.db, event, { no: act.actor.no, atMs: act.atMs });
      return { subject, output: {}, undoes: event, audit: auditOf(line) };
    },
  },
};
