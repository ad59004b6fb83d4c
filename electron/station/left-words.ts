import { tellingLines } from '../../shared/domain/handover';
import { acceptHandover, listLeft, type LeftRow } from '../store/handovers';
import type { ReadDb } from '../store/database';
import type { ShiftRow } from '../store/shifts';
import type { Act, Handlers } from './act';
import { notFound, refuse } from './refuse';

/**
 * O-02, F-06: what earlier shifts left for the one that is on, oldest first, until it is taken over.
 * What the open shift itself hands over waits for the next one.
 */
export const leftFor = (db: ReadDb, shift: Pick<ShiftRow, 'openedAtMs'> | undefined): LeftRow[] =>
  listLeft(db, shift?.openedAtMs ?? null).filter(
    ({ left, items }) => left.trim() !== '' || tellingLines(items).length > 0,
  );

/** Errors: CONFLICT while something was left that nobody has taken over. */
export function refuseWhileLeft(act: Act): void {
  const [first] = leftFor(act.db, act.shift);
  if (!first) return;
  refuse(
    'CONFLICT',
    `先收下 ${first.date} 交班留下的事`,
    `First take over what was left on ${first.date}`,
  );
}

export const leftWords: Handlers<'handover.accept'> = {
  /** Takes over what was left up to the handover that is named: the last one that was read. */
  'handover.accept': {
    run(act, { handover }) {
      const left = leftFor(act.db, act.shift);
      const last =
        left.at(-1) ?? notFound('留下的事', 'handover with something left', String(handover));
      if (last.id !== handover) {
        if (!left.some(({ id }) => id === handover)) {
          notFound('留下的事', 'handover with something left', String(handover));
        }
        refuse('CONFLICT', '后来又留了话，请先看完', 'More was left since: please read it first');
      }
      const { atMs, event } = act;
      for (const { id } of left) {
        acceptHandover(act.db, { handover: id, atMs, staffNo: act.actor.no, event: event });
      }
      return { subject: `handover ${handover}`, output: {} };
    },
  },
};
