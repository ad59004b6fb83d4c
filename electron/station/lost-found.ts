import { afterDays, mayDispose } from '../../shared/domain/desk';
import type { DeskRow } from '../store/desk';
import { appendSuggestion } from '../store/suggestions';
import type { Act, Handlers } from './act';
import { keepAttachments, refuseMissingFiles } from './attachments';
import { closed, deskSettingsOf, guestOf, keep, openOfKind, takeIn } from './desk';
import { staffOf } from './people';
import { refuse } from './refuse';

type Found = Extract<DeskRow, { kind: 'found' }>;

/** A valuable that one of the team found and its owner has again: a supervisor may propose R-04. */
function proposeReward(act: Act, { id, about, date, detail }: Found): void {
  if (!detail.valuable || about === null) return;
  const suggestion = { rule: 'R-04', source: 'lost-found' as const, subject: `${id}` };
  appendSuggestion(act.db, { ...suggestion, staffNo: about, date, atMs: act.atMs }, act.event);
}

/** F-03: what was found, where it is kept, and how it left. */
export const lostFound: Handlers<'found.log' | 'found.claim' | 'found.handOn' | 'found.dispose'> = {
  'found.log': {
    run(act, { text, place, keptAt, valuable = false, staff, byGuest = false, attachments }) {
      refuseMissingFiles(act, attachments);
      const finder = byGuest ? null : staffOf(act, staff ?? act.actor.no).no;
      const { foundDays } = deskSettingsOf(act.db, act.standard);
      const outcome = takeIn<'found'>(act, {
        kind: 'found',
        text,
        about: finder,
        dueAtMs: afterDays(act.atMs, foundDays),
        detail: { place, keptAt, valuable, outcome: null, proof: null, note: '' },
      });
      keepAttachments(act, outcome.subject, attachments);
      return outcome;
    },
  },
  'found.claim': {
    run(act, { id, guest: { proof, ...guest } }) {
      const row = openOfKind(act, 'found', id);
      const detail = { ...row.detail, outcome: 'claimed' as const, proof };
      proposeReward(act, row);
      return keep(act, row, { ...closed(act, row), guest: guestOf(guest), detail });
    },
  },
  'found.handOn': {
    run(act, { id, to, note }) {
      const row = openOfKind(act, 'found', id);
      const said = note ? `${to}:${note}` : to;
      const detail = { ...row.detail, outcome: 'handed-on' as const, note: said };
      return keep(act, row, { ...closed(act, row), detail });
    },
  },
  'found.dispose': {
    run(act, { id, note }) {
      const row = openOfKind(act, 'found', id);
      if (!mayDispose(row.dueAtMs, act.atMs)) {
        refuse('CONFLICT', '保管期还没到,不能处理', 'It has to be kept longer');
      }
      const detail = { ...row.detail, outcome: 'disposed' as const, note };
      const { subject } = keep(act, row, { ...closed(act, row), detail });
      return { subject, output: {} };
    },
  },
};
