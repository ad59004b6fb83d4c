import { create } from 'zustand';
import type { Refusal } from '../../../shared/contract/refusal';
import { command } from '../../client';
import { EMPTY_MEMBER, fenOf, type MemberDraft } from '../../parts/member-draft';
import { enterStation, lookAgain } from '../../state/boot';
import { nowMs } from '../../state/clock';
import { stationCalendar } from '../../state/station';
import { requirePin, unlock } from '../../state/session';
import { startTeam } from '../../state/team';

export type Step = 'station' | 'manager' | 'team';
export const STEPS: readonly Step[] = ['station', 'manager', 'team'];

export type Added = Pick<MemberDraft, 'no' | 'name' | 'role' | 'gender'>;

interface FirstRunState {
  step: Step;
  code: string;
  name: string;
  manager: { no: string; name: string; pin: string; again: string };
  member: MemberDraft;
  added: Added[];
  /** Whose fields are in the form; null while it is for somebody new. */
  editing: string | null;
}

/** Kept outside the components: a change of language draws them anew. */
export const useFirstRun = create<FirstRunState>()(() => ({
  step: 'station',
  code: '',
  name: '',
  manager: { no: '', name: '', pin: '', again: '' },
  member: EMPTY_MEMBER,
  added: [],
  editing: null,
}));

export const change = (part: Partial<FirstRunState>): void => useFirstRun.setState(part);

export function changeManager(part: Partial<FirstRunState['manager']>): void {
  change({ manager: { ...useFirstRun.getState().manager, ...part } });
}

/** Founds the station and unlocks it for the manager just named. Answers the refusal, or null. */
export async function found(): Promise<Refusal | null> {
  const { code, name, manager } = useFirstRun.getState();
  const no = manager.no.trim();
  const answer = await command('station.init', {
    code: code.trim(),
    name: name.trim(),
    manager: { no, name: manager.name.trim(), pin: manager.pin },
  });
  if (!answer.ok) return answer.error;
  // The PIN sheet names the team, should the lock fall before the team is complete.
  await Promise.all([lookAgain(), startTeam()]);
  const { refusal } = await unlock(no, manager.pin);
  changeManager({ pin: '', again: '' });
  change({
    step: 'team',
    added: [{ no, name: manager.name.trim(), role: 'manager', gender: 'f' }],
  });
  return refusal;
}

/** Adds the person in the form to the team. Answers the refusal, or null; also null when cancelled. */
export async function addMember(): Promise<Refusal | null> {
  const { member, added } = useFirstRun.getState();
  const unlocked = await requirePin('manager');
  if (!unlocked) return null;
  const { gender, role, pin } = member;
  const wageFen = fenOf(member.wage);
  const person = { no: member.no.trim(), name: member.name.trim(), role, gender };
  const answer = await command(
    'staff.add',
    { ...person, pin, ...(wageFen === null ? {} : { monthlyWageFen: wageFen }) },
    unlocked.no,
  );
  if (!answer.ok) return answer.error;
  change({ member: EMPTY_MEMBER, added: [...added, person] });
  return null;
}

/** Puts somebody's fields into the form. */
export const edit = (person: Added): void =>
  change({ member: { ...EMPTY_MEMBER, ...person }, editing: person.no });

export const stopEditing = (): void => change({ member: EMPTY_MEMBER, editing: null });

/** Saves what was changed about the person in the form. Answers the refusal, or null. */
export async function saveMember(): Promise<Refusal | null> {
  const { member, added } = useFirstRun.getState();
  const unlocked = await requirePin('manager');
  if (!unlocked) return null;
  const { no, gender, role, pin } = member;
  const person = { no, name: member.name.trim(), role, gender };
  const input = { ...person, ...(pin === '' ? {} : { pin }) };
  const answer = await command('staff.edit', input, unlocked.no);
  if (!answer.ok) return answer.error;
  change({ added: added.map((one) => (one.no === no ? person : one)) });
  stopEditing();
  return null;
}

/** Takes the person in the form off the team again. Answers the refusal, or null. */
export async function removeMember(): Promise<Refusal | null> {
  const { editing: no, added } = useFirstRun.getState();
  const unlocked = await requirePin('manager');
  if (!unlocked || no === null) return null;
  const on = stationCalendar().dateOf(nowMs());
  const answer = await command('staff.leave', { no, on }, unlocked.no);
  if (!answer.ok) return answer.error;
  change({ added: added.filter((one) => one.no !== no) });
  stopEditing();
  return null;
}

/** Opens the frame. */
export const finish = (): Promise<void> => enterStation();
