import { createHash } from 'node:crypto';

/** A ledger entry as an outsider meets it: in ledger.jsonl, knowing nothing of the app. */
export type Entry = Record<string, unknown>;

/** RFC 8785 for what a ledger entry holds: text, whole numbers, null, keys by UTF-16 order. */
export function jcs(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const object = value as Record<string, unknown>;
  const keys = Object.keys(object).toSorted();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${jcs(object[key])}`).join()}}`;
}

/** What an entry's hash must be, by formats.md section 4 alone. */
export const hashByHand = ({ hash: _hash, ...hashed }: Entry): string =>
  createHash('sha256').update(jcs(hashed), 'utf8').digest('hex');

/** The entries of a ledger.jsonl. */
export const entriesIn = (jsonl: string): Entry[] =>
  jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entry);

/** The places at which a run of entries is not a gapless, linked and hashed chain. */
export function chainFaults(entries: readonly Entry[], prevHash = '0'.repeat(64), first = 1) {
  return entries.flatMap((entry, index) => {
    const before = index === 0 ? prevHash : entries[index - 1]?.['hash'];
    const whole =
      entry['seq'] === first + index &&
      entry['prevHash'] === before &&
      entry['hash'] === hashByHand(entry);
    return whole ? [] : [entry['seq']];
  });
}
