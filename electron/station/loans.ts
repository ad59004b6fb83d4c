import { countOut, findDesk, type DeskRow } from '../store/desk';
import type { Act, Handlers } from './act';
import { closed, deskSettingsOf, dueAt, guestOf, keep, openOfKind, takeIn } from './desk';
import { staffOf } from './people';
import { notFound, refuse } from './refuse';

/** Errors: CONFLICT where the last one of a thing, or a key, went out again after it came back. */
export function refuseOutAgain(act: Act, row: DeskRow): void {
  if ((row.kind !== 'loan' && row.kind !== 'key') || row.state !== 'open') return;
  if (findDesk(act.db, row.id)?.state === 'open' || row.item === null) return;
  const { loanItems } = deskSettingsOf(act.db, act.standard);
  const owned =
    row.kind === 'key' ? 1 : (loanItems.find(({ code }) => code === row.item)?.count ?? 1);
  if (countOut(act.db, row.kind, row.item) >= owned) {
    refuse('CONFLICT', '已经又借出去了，不能撤销', 'It is out again: this can no longer be undone');
  }
}

/** F-04: things lent to guests, for a deposit or a fee or neither. */
export const loans: Handlers<'loan.lend' | 'loan.return'> = {
  'loan.lend': {
    run(act, { item: code, guest, depositFen, feeFen, due, note = '' }) {
      const { loanItems, dueMinutes } = deskSettingsOf(act.db, act.standard);
      const dueAtMs = dueAt(act, due, dueMinutes.loan);
      const item = loanItems.find((one) => one.code === code) ?? notFound('借用品', 'item', code);
      if (countOut(act.db, 'loan', code) >= item.count) {
        refuse('CONFLICT', `${item.name.zh} 都借出去了`, `All are out: ${item.name.en}`);
      }
      return takeIn<'loan'>(act, {
        kind: 'loan',
        text: note,
        item: code,
        guest: guestOf(guest),
        dueAtMs,
        detail: {
          name: item.name,
          depositFen: depositFen ?? item.depositFen,
          feeFen: feeFen ?? item.feeFen,
          outcome: null,
          note: '',
        },
      });
    },
  },
  'loan.return': {
    run(act, { id, outcome = 'returned', note = '' }) {
      const row = openOfKind(act, 'loan', id);
      return keep(act, row, { ...closed(act, row), detail: { ...row.detail, outcome, note } });
    },
  },
};

/** F-05: keys in custody, each with one person at a time. */
export const keys: Handlers<'key.out' | 'key.back'> = {
  'key.out': {
    run(act, { key: code, staff, guest, due, note = '' }) {
      const settings = deskSettingsOf(act.db, act.standard);
      const dueAtMs = dueAt(act, due, settings.dueMinutes.key);
      const key = settings.keys.find((one) => one.code === code) ?? notFound('钥匙', 'key', code);
      const taker = staff === undefined ? null : staffOf(act, staff).no;
      if (countOut(act.db, 'key', code) > 0) {
        refuse('CONFLICT', `${key.name.zh} 的钥匙还没还`, `The key is out: ${key.name.en}`);
      }
      return takeIn<'key'>(act, {
        kind: 'key',
        text: note,
        item: code,
        about: taker,
        guest: guestOf(guest),
        dueAtMs,
        detail: { name: key.name, note: '' },
      });
    },
  },
  'key.back': {
    run(act, { id, note = '' }) {
      const row = openOfKind(act, 'key', id);
      return keep(act, row, { ...closed(act, row), detail: { ...row.detail, note } });
    },
  },
};
