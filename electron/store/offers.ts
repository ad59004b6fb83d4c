import type { ReadDb, WriteDb } from './database';

/** What is on offer from a day on: codes of the standard. */
export interface OfferRow {
  date: string;
  snacks: string[];
  drinks: string[];
  atMs: number;
  by: string;
}

/** The last choice up to a date, or undefined where nobody has chosen yet. */
export function findOffer(db: ReadDb, date: string): OfferRow | undefined {
  const row = db.get<Omit<OfferRow, 'snacks' | 'drinks'> & { snacks: string; drinks: string }>(
    `SELECT date, snacks, drinks, at_ms AS atMs, by_no AS "by" FROM offer
     WHERE date <= :date ORDER BY date DESC, id DESC LIMIT 1`,
    { date },
  );
  return (
    row && {
      ...row,
      snacks: JSON.parse(row.snacks) as string[],
      drinks: JSON.parse(row.drinks) as string[],
    }
  );
}

export function appendOffer(db: WriteDb, offer: OfferRow): void {
  db.run(
    `INSERT INTO offer (date, snacks, drinks, at_ms, by_no)
     VALUES (:date, :snacks, :drinks, :atMs, :by)`,
    { ...offer, snacks: JSON.stringify(offer.snacks), drinks: JSON.stringify(offer.drinks) },
  );
}
