import type { Handlers } from './act';
import { closed, deskSettingsOf, dueAt, guestOf, keep, openOfKind, takeIn } from './desk';

/** What is held for guests and owners until they fetch it. */
export const parcels: Handlers<'parcel.receive' | 'parcel.pickUp'> = {
  'parcel.receive': {
    run: (act, { text, guest, shelf, due }) =>
      takeIn<'parcel'>(act, {
        kind: 'parcel',
        text,
        guest: guestOf(guest),
        dueAtMs: dueAt(act, due, deskSettingsOf(act.db, act.standard).dueMinutes.parcel),
        detail: { shelf, pickedUpBy: null },
      }),
  },
  'parcel.pickUp': {
    run(act, { id, guest }) {
      const row = openOfKind(act, 'parcel', id);
      const detail = { ...row.detail, pickedUpBy: guest?.name ?? null };
      return keep(act, row, { ...closed(act, row), detail });
    },
  },
};
