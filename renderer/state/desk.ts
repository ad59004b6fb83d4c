import type { OpenDesk } from '../../shared/contract/queries';
import { deskStanding } from '../../shared/domain/desk';
import type { DeskKind } from '../../shared/standard/desk-kinds';
import { say } from '../i18n';
import type { DueItem } from './due';
import { standard } from './standard';
import { liveView } from './view';

const view = liveView('desk.open', {});
export const startDesk = view.start;

/** What is open at the front desk: names behind stars, no complaint's words. */
export const useOpenDesk = view.use;
export const openDesk = view.get;

/** A kind's name in the present language. */
export function kindName(kind: DeskKind): string {
  const found = standard().desk.kinds.find(({ code }) => code === kind);
  return found ? say(found.name) : kind;
}

/** How another place names a record, to come back to it: 'loan 12'. */
export const recordCode = ({ kind, id }: Pick<OpenDesk, 'kind' | 'id'>): string => `${kind} ${id}`;

export const isOverdue = ({ dueAtMs }: OpenDesk, nowMs: number): boolean =>
  deskStanding({ state: 'open', dueAtMs }, nowMs) === 'overdue';

/** How long before its due time a record comes onto Today's board. */
const SOON_MS = 15 * 60_000;

/** F-01 to F-05: what is overdue, and what soon will be, as the board shows it. */
export const deskDueItems = (open: readonly OpenDesk[], nowMs: number): DueItem[] =>
  open
    .filter(({ dueAtMs }) => dueAtMs !== null && dueAtMs - nowMs <= SOON_MS)
    .map((record) => ({
      key: `desk ${record.id}`,
      kind: 'desk',
      subject: recordCode(record),
      dueAtMs: record.dueAtMs,
      point: null,
      standing: isOverdue(record, nowMs) ? 'overdue' : 'waiting',
    }));
