import type { Role } from '../../shared/contract/fields';
import { personName, staffNo } from '../../shared/contract/fields';
import { isNewPin } from './pin-rules';

/** What is typed about a person, before it is a command. */
export interface MemberDraft {
  no: string;
  name: string;
  gender: 'f' | 'm';
  role: Role;
  pin: string;
  /** Monthly wage in yuan, as typed; '' where it is not given. */
  wage: string;
}

export const EMPTY_MEMBER: MemberDraft = {
  no: '',
  name: '',
  gender: 'f',
  role: 'attendant',
  pin: '',
  wage: '',
};

export type MemberFault = 'no' | 'taken' | 'name' | 'pin' | 'wage';

/** Whole fen of an amount typed in yuan (4500, 4500.5, 4500.50); null where it is none. */
export function fenOf(yuanText: string): number | null {
  const [, whole, decimals = ''] = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(yuanText.trim()) ?? [];
  return whole === undefined ? null : Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}

/** True once something was typed that would be lost. */
export const isBegun = ({ no, name, pin, wage }: MemberDraft): boolean =>
  [no, name, pin, wage].some((text) => text.trim() !== '');

/**
 * The fields that cannot be sent yet. Somebody new needs a PIN, and a number that nobody has
 * (`ownerOf`: whose it is).
 */
export function faultsOf(
  draft: MemberDraft,
  isNew: boolean,
  ownerOf: (no: string) => string | null = () => null,
): MemberFault[] {
  const faults: MemberFault[] = [];
  if (!staffNo.safeParse(draft.no.trim()).success) faults.push('no');
  else if (isNew && ownerOf(draft.no.trim()) !== null) faults.push('taken');
  if (!personName.safeParse(draft.name.trim()).success) faults.push('name');
  if ((isNew || draft.pin !== '') && !isNewPin(draft.pin)) faults.push('pin');
  if (draft.wage.trim() !== '' && fenOf(draft.wage) === null) faults.push('wage');
  return faults;
}
