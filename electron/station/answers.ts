import { appendAnswer, findAnswer } from '../store/approvals';
import { findEntry } from '../store/ledger';
import { findSuggestion, settleSuggestion } from '../store/suggestions';
import type { CommandInput } from '../../shared/contract/commands';
import type { Act, Handlers } from './act';
import { keepAttachments, refuseMissingFiles } from './attachments';
import { appealFiles } from './evidence';
import { refuseOnSelf } from './ledger';
import { notFound, refuse } from './refuse';

/** Keeps the one answer of the person concerned. Errors: NOT_FOUND, NOT_ALLOWED, CONFLICT. */
function answer(
  act: Act,
  { seq, text, attachments }: Partial<CommandInput<'ledger.appeal'>> & { seq: number },
) {
  const kind = text === undefined ? 'acknowledged' : 'appealed';
  const entry = findEntry(act.db, seq) ?? notFound('奖惩记录', 'entry', String(seq));
  refuseMissingFiles(act, attachments);
  if (entry.staff !== act.actor.no) {
    refuse('NOT_ALLOWED', '只能答复自己的记录', 'Only the person concerned may answer');
  }
  if (findAnswer(act.db, seq)) {
    refuse('CONFLICT', '这条记录已答复', 'This entry has been answered');
  }
  appendAnswer(act.db, { seq, kind, text: text ?? '', atMs: act.atMs });
  keepAttachments(act, appealFiles(seq), attachments);
  return { subject: `entry ${seq}`, output: {} };
}

export const answers: Handlers<'ledger.acknowledge' | 'ledger.appeal' | 'suggestion.dismiss'> = {
  'ledger.acknowledge': { run: (act, { seq }) => answer(act, { seq }) },
  'ledger.appeal': { run: answer },
  'suggestion.dismiss': {
    run(act, { suggestion: id, reason }) {
      const found = findSuggestion(act.db, id) ?? notFound('提示', 'suggestion', String(id));
      if (found.staffNo !== null) refuseOnSelf(act, found.staffNo);
      if (found.state !== 'open') {
        refuse('CONFLICT', '这条提示已处理', 'This suggestion has been dealt with');
      }
      settleSuggestion(act.db, id, {
        state: 'dismissed',
        by: act.actor.no,
        atMs: act.atMs,
        reason,
      });
      const { staffNo: about, rule, date } = found;
      const words = { suggestion: id, reason, rule, date };
      return { subject: `suggestion ${id}`, output: {}, audit: [{ about, words }] };
    },
  },
};
