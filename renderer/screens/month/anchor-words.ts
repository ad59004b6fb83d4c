const GROUP = 4;
const GROUPS_A_LINE = 4;

/** A hash as lines of four groups of four, to compare with paper by eye or by reading aloud. */
export function hashLines(hash: string): string[][] {
  const groups = hash.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];
  const lines: string[][] = [];
  for (let at = 0; at < groups.length; at += GROUPS_A_LINE) {
    lines.push(groups.slice(at, at + GROUPS_A_LINE));
  }
  return lines;
}

const FAULTS = [
  'malformed',
  'station',
  'gap',
  'broken-link',
  'wrong-hash',
  'truncated',
  'anchor',
  'sums',
] as const;
type Fault = (typeof FAULTS)[number];

/** What a fault is about: one entry, the entries from one on, or only the sums that were kept. */
export function faultAbout(reason: string): 'entry' | 'tail' | 'sums' {
  if (reason === 'sums') return 'sums';
  return reason === 'truncated' ? 'tail' : 'entry';
}

/** The word of the screen for what the chain's check found; 'other' for one it has no word for. */
export const faultWord = (reason: string): Fault | 'other' =>
  FAULTS.find((fault) => fault === reason) ?? 'other';
