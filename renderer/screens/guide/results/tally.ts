/** What was answered, and how much of it was right. */
export interface Tally {
  answered: number;
  correct: number;
}

/** The share that was right, in whole per cent; null where nothing was answered. */
export const percentOf = ({ answered, correct }: Tally): number | null =>
  answered === 0 ? null : Math.round((100 * correct) / answered);
