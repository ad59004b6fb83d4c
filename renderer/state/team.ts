import type { Member } from '../../shared/contract/queries';
import { liveView } from './view';

const view = liveView('team.list', {});
export const startTeam = view.start;
export const refetchTeam = view.refetch;

/** Everybody on the team now, with who is checked in. */
export const useTeam = view.use;
export const team = view.get;

/** A person's name, or the number where nobody on the team has it. */
export const nameOf = (no: string): string =>
  (view.isLoaded() ? view.get().find((member) => member.no === no)?.name : undefined) ?? no;

export const checkedIn = (members: readonly Member[]): Member[] =>
  members.filter((member) => member.checkedInAtMs !== null);
