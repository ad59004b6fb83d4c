/** What the ledger says of a person and a rule in a span: reversals have reduced the times. */
export interface RuleTimes {
  staff: string;
  rule: string;
  penaltyTimes: number;
  rewardTimes: number;
}

export interface ClauseCount {
  rule: string;
  times: number;
  /** How many people it was recorded on. */
  people: number;
}

/** The clauses that were broken most often, most first (F-08). */
export function frequentClauses(rows: readonly RuleTimes[]): ClauseCount[] {
  const found = new Map<string, ClauseCount>();
  for (const { rule, penaltyTimes } of rows) {
    if (penaltyTimes <= 0) continue;
    const had = found.get(rule) ?? { rule, times: 0, people: 0 };
    found.set(rule, { rule, times: had.times + penaltyTimes, people: had.people + 1 });
  }
  return [...found.values()].toSorted((a, b) => b.times - a.times || (a.rule < b.rule ? -1 : 1));
}

export interface RepeatCase {
  staff: string;
  rule: string;
  times: number;
}

/** From so many times on, the same rule on the same person is a repeat case. */
const REPEATED = 2;

/** The same rule on the same person, twice or more in a span, most first (F-08). */
export const repeatCases = (rows: readonly RuleTimes[]): RepeatCase[] =>
  rows
    .filter(({ penaltyTimes }) => penaltyTimes >= REPEATED)
    .map(({ staff, rule, penaltyTimes: times }) => ({ staff, rule, times }))
    .toSorted((a, b) => b.times - a.times || (a.staff < b.staff ? -1 : 1));

/** A person's span in figures. */
export interface PersonFigures {
  no: string;
  /** Shifts checked in to, and how many of these check-ins were late (O-01). */
  shifts: number;
  lateCheckIns: number;
  /** Due points met on time, of those met at all. */
  onTime: number;
  judged: number;
  penaltyTimes: number;
  rewardTimes: number;
  /** How often guests praised them by name; 0 where nobody keeps it. */
  praise: number;
}

const share = ({ onTime, judged }: PersonFigures): number => (judged === 0 ? 0 : onTime / judged);

const byNo = (a: PersonFigures, b: PersonFigures): number => (a.no < b.no ? -1 : 1);

/**
 * Who may be put forward for R-01, outstanding in the monthly summary: served somebody, nothing
 * recorded against them; the most service on time first, then the larger share of it, then praise. The
 * figures propose; people decide.
 */
export const outstanding = (people: readonly PersonFigures[]): PersonFigures[] =>
  people
    .filter(({ judged, penaltyTimes }) => judged > 0 && penaltyTimes === 0)
    .toSorted(
      (a, b) => b.onTime - a.onTime || share(b) - share(a) || b.praise - a.praise || byNo(a, b),
    );

/** Who may be put forward for R-05, often praised: the most praise first. */
export const oftenPraised = (people: readonly PersonFigures[]): PersonFigures[] =>
  people
    .filter(({ praise }) => praise > 0)
    .toSorted((a, b) => b.praise - a.praise || share(b) - share(a) || byNo(a, b));
