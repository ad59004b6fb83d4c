import { afterDays } from '../../shared/domain/desk';
import type { ReadDb, WriteDb } from '../store/database';
import { keepDesk, listToBlank, oldestGuestDataMs, type DeskRow } from '../store/desk';
import { appendAudit, dropUndoPoint } from '../store/journal';
import { dropNames, listNamed, oldestNamedMs } from '../store/vip-sessions';
import { deskSettingsOf, NO_GUEST } from './desk';
import type { StandardBook } from './standards';

/** A record without what is known of its guest. */
export function withoutGuest(row: DeskRow): DeskRow {
  const bare = { ...row, guest: NO_GUEST };
  if (bare.kind === 'found') return { ...bare, detail: { ...bare.detail, proof: null } };
  if (bare.kind === 'parcel') return { ...bare, detail: { ...bare.detail, pickedUpBy: null } };
  return bare;
}

/** True where anything was known of the guest. */
const hasGuest = (row: DeskRow): boolean =>
  JSON.stringify(withoutGuest(row)) !== JSON.stringify(row);

const idsOf = (found: readonly { id: number }[]): number[] => found.map(({ id }) => id);

interface Now {
  atMs: number;
  date: string;
}

function listOld(db: ReadDb, standards: StandardBook, { atMs, date }: Now) {
  // Looked at with every command: most days there is nothing old at all.
  const oldestMs = Math.min(oldestGuestDataMs(db), oldestNamedMs(db));
  if (oldestMs > afterDays(atMs, -1)) return { guestDays: 0, rows: [], stays: [] };
  const { guestDays } = deskSettingsOf(db, standards.inForce(date));
  const untilMs = afterDays(atMs, -guestDays);
  return { guestDays, rows: listToBlank(db, untilMs), stays: listNamed(db, untilMs) };
}

/** True where the guest data of a record or a VIP room's stay has been kept long enough. */
export function isGuestDataOld(db: ReadDb, standards: StandardBook, now: Now): boolean {
  const { rows, stays } = listOld(db, standards, now);
  return rows.length + stays.length > 0;
}

/**
 * Takes guests' data out of records that were closed, and names out of VIP rooms' stays that ended,
 * long enough ago, with the undo points that held them; the audit tells which, where there was any. The journal never had
 * any. Answers how many it were.
 */
export function blankGuests(db: WriteDb, standards: StandardBook, now: Now): number {
  const { guestDays, rows, stays } = listOld(db, standards, now);
  for (const { id, room } of stays) {
    dropNames(db, id);
    dropUndoPoint(db, `room ${room}`);
  }
  for (const row of rows) {
    keepDesk(db, { ...withoutGuest(row), blanked: true, blankedAtMs: now.atMs });
    dropUndoPoint(db, `desk ${row.id}`);
  }
  const told = rows.filter(hasGuest);
  if (told.length + stays.length > 0) {
    const detail = { records: idsOf(told), stays: idsOf(stays), days: guestDays };
    appendAudit(db, {
      atMs: now.atMs,
      actor: null,
      what: 'guest data taken out',
      detail,
      kind: 'desk',
    });
  }
  return rows.length + stays.length;
}
