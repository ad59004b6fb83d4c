import type { CommandInput } from '../../../../shared/contract/commands';
import { yuan } from '../../../../shared/domain/money';
import { EMPTY_MEMBER, fenOf, type MemberDraft } from '../../../parts/member-draft';
import type { Staff } from './team-section';

/** The form as it opens for somebody: no PIN, it is known to nobody. */
export const draftOf = (staff: Staff | null): MemberDraft =>
  staff === null
    ? EMPTY_MEMBER
    : {
        no: staff.no,
        name: staff.name,
        gender: staff.gender,
        role: staff.role,
        pin: '',
        wage: staff.monthlyWageFen === null ? '' : yuan(staff.monthlyWageFen),
      };

export function addOf(draft: MemberDraft): CommandInput<'staff.add'> {
  const { gender, role, pin } = draft;
  const wageFen = fenOf(draft.wage);
  return {
    no: draft.no.trim(),
    name: draft.name.trim(),
    gender,
    role,
    pin,
    ...(wageFen === null ? {} : { monthlyWageFen: wageFen }),
  };
}

/** Only what was changed; null where nothing was. */
export function editOf(staff: Staff, draft: MemberDraft): CommandInput<'staff.edit'> | null {
  const name = draft.name.trim();
  const wageFen = fenOf(draft.wage);
  const changes = {
    ...(name === staff.name ? {} : { name }),
    ...(draft.gender === staff.gender ? {} : { gender: draft.gender }),
    ...(draft.role === staff.role ? {} : { role: draft.role }),
    ...(draft.pin === '' ? {} : { pin: draft.pin }),
    ...(wageFen === staff.monthlyWageFen ? {} : { monthlyWageFen: wageFen }),
  };
  return Object.keys(changes).length === 0 ? null : { no: staff.no, ...changes };
}
