import type { Standard } from '../../shared/standard/schema';
import { appendStandard, listStandards, type StandardVersionRow } from '../store/standards';
import type { Act } from './act';

type Fresh = Pick<StandardVersionRow, 'effectiveFrom' | 'discussed' | 'announced' | 'part'>;

/** Appends a version after the last one; answers its number. */
function append(act: Act, row: Fresh, base: Standard): number {
  const version = (listStandards(act.db).at(-1)?.version ?? base.version) + 1;
  const { effectiveFrom } = row;
  const body = { ...base, version, effectiveFrom };
  appendStandard(act.db, {
    ...row,
    version,
    publishedAtMs: act.atMs,
    publishedBy: act.actor.no,
    body,
  });
  return version;
}

/** What holds on a date as it was published, without the guide's own edits. */
export const heldOn = ({ tools: { standards } }: Act, date: string): Standard =>
  standards.version(standards.inForce(date).version);

/**
 * Publishes a version, and with it again what was published for later dates, so that one plan does
 * not undo another: `change` makes the new body of each from the one that held. Answers its number.
 */
export function publish(act: Act, row: Fresh, change: (held: Standard) => Standard): number {
  const rows = listStandards(act.db);
  const later = new Map(
    rows
      .filter(({ effectiveFrom }) => effectiveFrom > row.effectiveFrom)
      .map(({ effectiveFrom }) => [effectiveFrom, heldOn(act, effectiveFrom)]),
  );
  const version = append(act, row, change(heldOn(act, row.effectiveFrom)));
  for (const [effectiveFrom, held] of [...later].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const was = rows.find((one) => one.version === held.version);
    if (was) append(act, { ...was, effectiveFrom }, change(held));
  }
  return version;
}
