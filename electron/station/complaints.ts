import { complaintDues, nextComplaintStep } from '../../shared/domain/desk';
import { appendSuggestion } from '../store/suggestions';
import type { Handlers } from './act';
import { closed, deskSettingsOf, guestOf, keep, openOfKind, rowOfKind, takeIn } from './desk';
import { staffOf } from './people';
import { refuse } from './refuse';

/** F-02: a complaint walks its five steps in order; a supervisor says whether it was founded. */
export const complaints: Handlers<'complaint.log' | 'complaint.step' | 'complaint.judge'> = {
  'complaint.log': {
    run(act, { text, guest }) {
      const { complaintMinutes } = deskSettingsOf(act.db, act.standard);
      const dues = complaintDues(act.atMs, complaintMinutes);
      return takeIn<'complaint'>(act, {
        kind: 'complaint',
        text,
        guest: guestOf(guest),
        dueAtMs: dues.calm,
        detail: { dues, steps: [], result: null, verdict: null },
      });
    },
  },
  'complaint.step': {
    run(act, { id, step, text, result = null }) {
      const row = openOfKind(act, 'complaint', id);
      const next = nextComplaintStep(row.detail.steps);
      if (step !== next) {
        refuse('CONFLICT', '五步要按顺序走', 'The five steps go one after the other');
      }
      const steps = [...row.detail.steps, { step, atMs: act.atMs, by: act.actor.no, text }];
      const then = nextComplaintStep(steps);
      const walked = { ...row, detail: { ...row.detail, steps, result } };
      if (then === null) return keep(act, row, closed(act, walked));
      return keep(act, row, { ...walked, dueAtMs: row.detail.dues[then] ?? null });
    },
  },
  'complaint.judge': {
    run(act, { id, founded, reason, staff, propose = false }) {
      const row = rowOfKind(act, 'complaint', id);
      const about = staff === undefined ? null : staffOf(act, staff).no;
      if (about === act.actor.no) {
        refuse(
          'NOT_ALLOWED',
          '不能认定关于自己的投诉',
          'Nobody judges a complaint about themselves',
        );
      }
      if (row.state === 'cancelled' || row.detail.verdict) {
        refuse('CONFLICT', `第 ${id} 条已有结论`, `Record ${id} has been judged`);
      }
      const { atMs } = act;
      const verdict = { founded, reason, atMs, by: act.actor.no, proposed: propose };
      const outcome = keep(act, row, { ...row, about, detail: { ...row.detail, verdict } });
      if (propose) {
        const suggestion = { rule: 'G-05', source: 'complaint' as const, subject: `${id}` };
        appendSuggestion(act.db, { ...suggestion, staffNo: about, date: row.date, atMs });
      }
      return { subject: outcome.subject, output: {} };
    },
  },
};
