import { afterMinutes } from '../../shared/domain/desk';
import type { Act, Handlers } from './act';
import {
  closed,
  deskSettingsOf,
  dueAt,
  guestOf,
  keep,
  openOfKind,
  rowOfKind,
  takeIn,
} from './desk';
import { refuse } from './refuse';

const waits = (act: Act) => deskSettingsOf(act.db, act.standard).dueMinutes;

/** F-01: requests, enquiries and suggestions, open until done and followed up where asked for. */
export const requests: Handlers<'request.log' | 'request.done' | 'request.followUp'> = {
  'request.log': {
    run: (act, { sort, text, guest, due, asksAgain = false }) =>
      takeIn<'request'>(act, {
        kind: 'request',
        text,
        guest: guestOf(guest),
        dueAtMs: dueAt(act, due, waits(act).request),
        detail: { sort, asksAgain, done: null, followUp: null },
      }),
  },
  'request.done': {
    run(act, { id, note = '' }) {
      const row = openOfKind(act, 'request', id);
      if (row.detail.done) {
        refuse(
          'CONFLICT',
          `第 ${id} 条已经办好,等回访`,
          `Record ${id} is done and waits for a call`,
        );
      }
      const detail = { ...row.detail, done: { atMs: act.atMs, by: act.actor.no, note } };
      const done = { ...row, detail };
      if (!detail.asksAgain) return keep(act, row, closed(act, done));
      return keep(act, row, { ...done, dueAtMs: afterMinutes(act.atMs, waits(act).followUp) });
    },
  },
  'request.followUp': {
    run(act, { id, outcome, note = '' }) {
      const row = rowOfKind(act, 'request', id);
      if (row.state === 'cancelled' || row.detail.done === null) {
        refuse('CONFLICT', `第 ${id} 条还没办好`, `Record ${id} is not done yet`);
      }
      if (row.detail.followUp) {
        refuse('CONFLICT', `第 ${id} 条已经回访`, `Record ${id} has been followed up`);
      }
      const followUp = { atMs: act.atMs, by: act.actor.no, outcome, note };
      const called = { ...row, detail: { ...row.detail, followUp } };
      return keep(act, row, row.state === 'open' ? closed(act, called) : called);
    },
  },
};
