import { afterDays } from '../../shared/domain/desk';
import type { ReadDb, WriteDb } from '../store/database';
import { keepDesk, listToBlank, oldestGuestDataMs, type DeskRow } from '../store/desk';
import { appendAudit, dropUndoPoint } from '../store/journal';
import { deskSettingsOf, NO_GUEST } from './desk';
import type { StandardBook } from './standards';

/** A record without what is known of its guest. */
export function withoutGuest(row: DeskRow): DeskRow {
  const bare = { ...row, guest: NO_GUEST };
  if (bare.kind === 'found') return { ...bare, detail: { ...bare.detail, proof: null } };
  if (bare.kind === 'parcel') return { ...bare, detail: { ...bare.detail, pickedUpBy: null } };
  return bare;
}

interface Now {
  atMs: number;
  date: string;
}

function listOld(db: ReadDb, standards: StandardBook, { atMs, date }: Now) {
  // Looked at with every command: most days there is nothing old at all.
  if (oldestGuestDataMs(db) > afterDays(atMs, -1)) return { guestDays: 0, rows: [] };
  const { guestDays } = deskSettingsOf(db, standards.inForce(date));
  return { guestDays, rows: listToBlank(db, afterDays(atMs, -guestDays)) };
}

/** True where a record's guest data has been kept long enough. */
export const isGuestDataOld = (db: ReadDb, standards: StandardBook, now: Now): boolean =>
  listOld(db, standards, now).rows.length > 0;

/**
 * Takes guests' data out of records that were closed long enough ago, with the undo points that
 * held it; the audit tells which. The journal never had it. Answers how many records it were.
 */
export function blankGuests(db: WriteDb, standards: StandardBook, now: Now): number {
  const { guestDays, rows } = listOld(db, standards, now);
  for (const row of rows) {
    keepDesk(db, { ...withoutGuest(row), blanked: true, blankedAtMs: now.atMs });
    dropUndoPoint(db, `desk ${row.id}`);
  }
  if (rows.length > 0) {
    const detail = { records: rows.map(({ id }) => id), days: guestDays };
    appendAudit(db, { atMs: now.atMs, actor: null, what: 'guest data taken out', detail });
  }
  return rows.length;
}
