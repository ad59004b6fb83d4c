import { NAME_MAX, personName } from '../../shared/contract/fields';
import { word } from '../i18n';

/** How long a name is, in characters as people count them. */
const lengthOf = (text: string): number => [...text.trim()].length;

export const isTooLong = (name: string): boolean => lengthOf(name) > NAME_MAX;

/**
 * What is wrong with a name, in words; null where it is right. Too long is told while it is typed,
 * `blank`, the words for none at all, only once it was tried (`tried`).
 */
export function nameFault(name: string, tried: boolean, blank: string): string | null {
  if (isTooLong(name)) return word('frame:tooLong', { most: NAME_MAX, now: lengthOf(name) });
  return tried && !personName.safeParse(name.trim()).success ? blank : null;
}
