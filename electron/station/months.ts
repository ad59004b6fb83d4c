import { monthOf } from '../../shared/domain/calendar';
import { countPending } from '../store/approvals';
import { findHead } from '../store/ledger';
import { appendMonthClose, appendMonthPerson, findMonthClose } from '../store/months';
import { listStaff } from '../store/staff';
import type { Handlers } from './act';
import { refuse } from './refuse';

export const months: Handlers<'month.close'> = {
  'month.close': {
    run(act, { month }) {
      if (findMonthClose(act.db, month)) {
        refuse('CONFLICT', `${month} 已结账`, `${month} is closed already`);
      }
      if (month >= monthOf(act.date)) {
        refuse('CONFLICT', `${month} 还没过完`, `${month} is not over yet`);
      }
      if (countPending(act.db, month) > 0) {
        refuse('CONFLICT', `${month} 还有待审批的记录`, `Approvals are still pending in ${month}`);
      }
      const { seq, hash } = findHead(act.db);
      appendMonthClose(act.db, {
        month,
        closedAtMs: act.atMs,
        closedBy: act.actor.no,
        headSeq: seq,
        headHash: hash,
        capPercent: act.policy.capPercent,
      });
      for (const person of listStaff(act.db)) appendMonthPerson(act.db, month, person);
      return { subject: `month ${month}`, output: { seq, hash } };
    },
  },
};
