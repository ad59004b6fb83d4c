import type { Member } from '../../shared/contract/queries';
import { liveView } from './view';

const view = liveView('team.list', {});
// Entries speak of people who have left: their names are on no team any more.
const names = liveView('staff.names', {});

export const startTeam = async (): Promise<boolean> =>
  (await Promise.all([view.start(), names.start()])).every(Boolean);
export const refetchTeam = async (): Promise<void> => {
  await Promise.all([view.refetch(), names.refetch()]);
};

/** Everybody on the team now, with who is checked in. */
export const useTeam = view.use;
export const team = view.get;

const nameIn = (people: { isLoaded: () => boolean; get: () => Named[] }, no: string) =>
  people.isLoaded() ? people.get().find((person) => person.no === no)?.name : undefined;

type Named = Pick<Member, 'no' | 'name'>;

/** A person's name, also of one who has left; the number where nobody ever had it. */
export const nameOf = (no: string): string => nameIn(view, no) ?? nameIn(names, no) ?? no;

/** Who has a number, now or in the past; null where nobody ever had it. */
export const ownerOf = (no: string): string | null => nameIn(view, no) ?? nameIn(names, no) ?? null;

/** The hash of a person's photo, also of one who has left; null where there is none. */
export const usePhotoOf = (no: string): string | null =>
  names.usePartOr((people) => people.find((person) => person.no === no)?.photo ?? null, null);

export const notCheckedIn = (members: readonly Member[]): Member[] =>
  members.filter((member) => member.checkedInAtMs === null);

export const checkedIn = (members: readonly Member[]): Member[] =>
  members.filter((member) => member.checkedInAtMs !== null);
