/** A table of a stay, with what lies in its ashtray: each table keeps its own. */
export interface TakenTable {
  tableCode: string;
  /** The version of the standard that the table was taken under: it stays what it was then. */
  standard: number;
  butts: number;
  peel: boolean;
  /** When a change of it was last declined, since the last one that was done (S-08). */
  declinedAtMs: number | null;
}

/** An ashtray that nobody has used or been asked about. */
export const CLEAN = { butts: 0, peel: false, declinedAtMs: null } as const;

/** A stay by its tables: the first one carries its name and its due points, the rest are joined to it. */
export interface Sitting extends TakenTable {
  joined: readonly TakenTable[];
}

const only = ({ tableCode, standard, butts, peel, declinedAtMs }: TakenTable): TakenTable => ({
  tableCode,
  standard,
  butts,
  peel,
  declinedAtMs,
});

/** All tables of a stay, the first one first. */
export const takenTables = (stay: Sitting): TakenTable[] => [only(stay), ...stay.joined.map(only)];

/** The table of a stay by its code. */
export const takenTable = (stay: Sitting, tableCode: string): TakenTable | undefined =>
  takenTables(stay).find((taken) => taken.tableCode === tableCode);

function withTables<Stay extends Sitting>(stay: Stay, tables: readonly TakenTable[]): Stay {
  const [first, ...joined] = tables;
  return { ...stay, ...first, joined };
}

/** The stay with another ashtray at one of its tables. */
export const withAshtray = <Stay extends Sitting>(
  stay: Stay,
  tableCode: string,
  ashtray: Partial<Pick<TakenTable, 'butts' | 'peel' | 'declinedAtMs'>>,
): Stay =>
  withTables(
    stay,
    takenTables(stay).map((taken) =>
      taken.tableCode === tableCode ? { ...taken, ...ashtray } : taken,
    ),
  );

/** A table that a stay comes to. */
export type NewTable = Pick<TakenTable, 'tableCode' | 'standard'> & { ashtray: boolean };

/**
 * The stay after its guests went from one of its tables to another. Their ashtray goes with them and
 * is judged by the new table's size from then on; where the new table has none, it is empty.
 */
export const movedTo = <Stay extends Sitting>(stay: Stay, from: string, to: NewTable): Stay =>
  withTables(
    stay,
    takenTables(stay).map((taken) =>
      taken.tableCode === from
        ? {
            ...taken,
            tableCode: to.tableCode,
            standard: to.standard,
            butts: to.ashtray ? taken.butts : 0,
            peel: to.ashtray && taken.peel,
          }
        : taken,
    ),
  );

/** The stay over one more table, which brings a clean ashtray of its own. */
export const joinedBy = <Stay extends Sitting>(
  stay: Stay,
  { tableCode, standard }: NewTable,
): Stay => withTables(stay, [...takenTables(stay), { tableCode, standard, ...CLEAN }]);

/** The stay without one of its tables, which is cleared with that; null where it is the only one. */
export function splitFrom<Stay extends Sitting>(stay: Stay, tableCode: string): Stay | null {
  const rest = takenTables(stay).filter((taken) => taken.tableCode !== tableCode);
  return rest.length === 0 ? null : withTables(stay, rest);
}
