import type { Day, Member } from '../../../../shared/contract/queries';
import type { Bilingual, GroomingPoint } from '../../../../shared/standard/schema';
import { groomedBy } from '../../../state/progress';

export type CheckKind = 'self' | 'mutual';

/** The wording of a point for this person. */
export const wordingFor = (point: GroomingPoint, gender: Member['gender']): Bilingual =>
  gender === 'f' ? point.women : point.men;

/** What is still to be looked at first: one's own check, then a colleague's. */
export const nextKind = (day: Day, no: string): CheckKind =>
  groomedBy(day, no, 'self') ? 'mutual' : 'self';

/** E-01: who may look at a person: themselves, or for the mutual check each colleague who is here. */
export const checkersOf = (
  people: readonly Member[],
  no: string,
  kind: CheckKind,
): readonly Member[] => people.filter((one) => (kind === 'self') === (one.no === no));

/** The failed points, one more or one less. */
export const toggled = (failed: readonly string[], code: string): string[] =>
  failed.includes(code) ? failed.filter((one) => one !== code) : [...failed, code];

/** Who has checked in and is to be looked at next, after this person. */
export function nextPerson(
  day: Day,
  people: readonly Member[],
  kind: CheckKind,
): Member | undefined {
  return people.find((member) => !groomedBy(day, member.no, kind));
}
