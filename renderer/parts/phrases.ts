/** Notes put together from quick phrases, with a semicolon between. */
const SEPARATOR = /[；;]\s*/;

const partsOf = (note: string): string[] => note.split(SEPARATOR).filter((part) => part !== '');

/** True where a note has the phrase as one of its parts. */
export const hasPhrase = (note: string, phrase: string): boolean => partsOf(note).includes(phrase);

/** The note with a quick phrase put in, or taken out again. */
export function togglePhrase(note: string, phrase: string): string {
  const parts = partsOf(note);
  const rest = parts.filter((part) => part !== phrase);
  return (rest.length < parts.length ? rest : [...parts, phrase]).join('；');
}
