import type {
  EntriesFound,
  EntryCursor,
  EntryFilter,
  EntryOrder,
} from '../../shared/contract/queries/search';
import type { ReadDb, Values } from './database';
import type { Direction, EntryIndex, Span } from './entry-index';
import {
  amountOfWord,
  amountWord,
  dateRanges,
  kindWord,
  lowered,
  MOST_FEN,
  ruleWord,
  staffWord,
  textMatch,
} from './entry-words';
import { ENTRY_COLUMNS, type EntryRow } from './ledger';

/**
 * Looking through the entries of all months. The index tells which entries come into question,
 * whatever is asked together; the entries themselves are then held against the question. What the
 * index does not hold yet, the ledger's end, is read.
 */

/** More words than these are not asked for one by one: the entries are looked at instead. */
const MOST_WORDS = 500;
/** A word that no entry has. */
const NOTHING = 'x';

function anyOf(words: readonly string[]): string[] {
  if (words.length === 0) return [NOTHING];
  return words.length > MOST_WORDS ? [] : [`(${words.join(' OR ')})`];
}

/** The question in the index's words, each of which must be met. */
function partsOf(index: EntryIndex, filter: EntryFilter): string[] {
  const { staff, rule, kind, from, to, leastFen, mostFen, text } = filter;
  const parts: string[] = [];
  if (staff !== undefined) parts.push(staffWord(staff));
  if (rule !== undefined) parts.push(ruleWord(rule));
  if (kind !== undefined) parts.push(kindWord(kind));
  if (from !== undefined || to !== undefined) {
    const ranges = dateRanges(from, to);
    parts.push(...anyOf(ranges.flatMap(([least, most]) => index.wordsBetween(least, most))));
  }
  if (leastFen !== undefined || mostFen !== undefined) {
    const [least, most] = [amountWord(leastFen ?? 0), amountWord(mostFen ?? MOST_FEN)];
    parts.push(...anyOf(index.wordsBetween(least, most)));
  }
  if (text !== undefined) parts.push(textMatch(text));
  return parts;
}

/** Holds an entry itself against the question. */
const MEETS = `(:staff IS NULL OR staff_no = :staff) AND (:rule IS NULL OR rule = :rule)
  AND (:kind IS NULL OR kind = :kind)
  AND (:from IS NULL OR business_date >= :from) AND (:to IS NULL OR business_date <= :to)
  AND (:leastFen IS NULL OR abs(amount_fen) >= :leastFen)
  AND (:mostFen IS NULL OR abs(amount_fen) <= :mostFen)
  AND (:text IS NULL OR instr(lower(note), :text) > 0)`;

const valuesOf = (filter: EntryFilter): Values => ({
  staff: filter.staff ?? null,
  rule: filter.rule ?? null,
  kind: filter.kind ?? null,
  from: filter.from ?? null,
  to: filter.to ?? null,
  leastFen: filter.leastFen ?? null,
  mostFen: filter.mostFen ?? null,
  text: filter.text === undefined ? null : lowered(filter.text),
});

/** What is looked through, and for what. */
interface Looking {
  db: ReadDb;
  index: EntryIndex;
  /** The last entry that the index holds. */
  end: number;
  parts: readonly string[];
  values: Values;
  /** What of an entry is read. */
  columns: string;
}

/** A question, to be put to the entries. */
export function lookFor(db: ReadDb, index: EntryIndex, filter: EntryFilter): Looking {
  const parts = partsOf(index, filter);
  const end = index.head().seq;
  return { db, index, end, parts, values: valuesOf(filter), columns: ENTRY_COLUMNS };
}

/** Entries of a span that meet the question, in order, each of them read. */
const readSpan = (
  { db, values, columns }: Looking,
  { above, upTo }: Span,
  direction: Direction,
  limit: number,
): EntryRow[] =>
  db.all(
    `SELECT ${columns} FROM ledger_entry
     WHERE seq > :above AND seq <= :upTo AND ${MEETS} ORDER BY seq ${direction} LIMIT :limit`,
    { ...values, above, upTo, limit },
  );

/** So many numbers are taken from the index at a time, at the least. */
const AT_A_TIME = 200;

/** Which of some entries meet the question, in order. */
const pickFrom = (
  { db, values, columns }: Looking,
  seqs: readonly number[],
  direction: Direction,
  limit: number,
): EntryRow[] =>
  db.all(
    `SELECT ${columns} FROM ledger_entry
     WHERE seq IN (SELECT value FROM json_each(:seqs)) AND ${MEETS}
     ORDER BY seq ${direction} LIMIT :limit`,
    { ...values, seqs: JSON.stringify(seqs), limit },
  );

/** Entries of a span that meet the question, in order, of those that the index tells. */
function findInSpan(looking: Looking, span: Span, direction: Direction, limit: number): EntryRow[] {
  const { index, parts } = looking;
  if (parts.length === 0) return readSpan(looking, span, direction, limit);
  const atATime = Math.max(AT_A_TIME, limit);
  const rows: EntryRow[] = [];
  let { above, upTo } = span;
  while (rows.length < limit) {
    const seqs = index.find(parts.join(' AND '), { above, upTo }, direction, atATime);
    rows.push(...pickFrom(looking, seqs, direction, limit - rows.length));
    const last = seqs.at(-1);
    if (last === undefined || seqs.length < atATime) break;
    if (direction === 'ASC') above = last;
    else upTo = last - 1;
  }
  return rows;
}

/** The same of one amount: where it is rare, the other words would take longer than the entries. */
function findOfAmount(looking: Looking, word: string, span: Span, limit: number): EntryRow[] {
  const seqs = looking.index.find(word, span, 'DESC', AT_A_TIME);
  if (seqs.length === 0) return [];
  return seqs.length < AT_A_TIME
    ? pickFrom(looking, seqs, 'DESC', limit)
    : findInSpan({ ...looking, parts: [word, ...looking.parts] }, span, 'DESC', limit);
}

const LAST = Number.MAX_SAFE_INTEGER;

function oldest(looking: Looking, after: EntryCursor | undefined, limit: number): EntryRow[] {
  const above = after?.seq ?? 0;
  const { end } = looking;
  const rows = findInSpan(looking, { above, upTo: end }, 'ASC', limit);
  const rest = { above: Math.max(above, end), upTo: LAST };
  return [...rows, ...readSpan(looking, rest, 'ASC', limit - rows.length)];
}

function newest(looking: Looking, after: EntryCursor | undefined, limit: number): EntryRow[] {
  const upTo = after === undefined ? LAST : after.seq - 1;
  const { end } = looking;
  const rows = readSpan(looking, { above: end, upTo }, 'DESC', limit);
  const rest = { above: 0, upTo: Math.min(upTo, end) };
  return [...rows, ...findInSpan(looking, rest, 'DESC', limit - rows.length)];
}

/** What the index lacks, largest first. */
const largestUnread = (
  { db, values, end }: Looking,
  after: EntryCursor | undefined,
  limit: number,
): EntryRow[] =>
  db.all(
    `SELECT ${ENTRY_COLUMNS} FROM ledger_entry
     WHERE seq > :end AND ${MEETS}
       AND (:sizeFen IS NULL OR abs(amount_fen) < :sizeFen
         OR (abs(amount_fen) = :sizeFen AND seq < :seq))
     ORDER BY abs(amount_fen) DESC, seq DESC LIMIT :limit`,
    { ...values, end, limit, sizeFen: after?.sizeFen ?? null, seq: after?.seq ?? null },
  );

const largestFirst = (one: EntryRow, other: EntryRow): number =>
  Math.abs(other.amountFen) - Math.abs(one.amountFen) || other.seq - one.seq;

/** Amount by amount: few are ever used, and each is in the order of the entries. */
function largest(looking: Looking, after: EntryCursor | undefined, limit: number): EntryRow[] {
  const { index, end } = looking;
  const amounts = index.wordsBetween(amountWord(0), amountWord(after?.sizeFen ?? MOST_FEN));
  const rows: EntryRow[] = [];
  for (const word of amounts.toReversed()) {
    if (rows.length >= limit) break;
    const isSame = after !== undefined && amountOfWord(word) === after.sizeFen;
    const span = { above: 0, upTo: isSame ? Math.min(end, after.seq - 1) : end };
    rows.push(...findOfAmount(looking, word, span, limit - rows.length));
  }
  return [...rows, ...largestUnread(looking, after, limit)].toSorted(largestFirst).slice(0, limit);
}

const WALKS = { newest, oldest, largest } as const;

/** Entries that meet the question, from one on, in an order. */
export const listFound = (
  looking: Looking,
  { order, after, limit }: { order: EntryOrder; after: EntryCursor | undefined; limit: number },
): EntryRow[] => WALKS[order](looking, after, limit);

/** What the entries that meet the question come to; not more than so many are counted. */
export function sumFound(looking: Looking, most: number): EntriesFound {
  const columns = 'seq, kind, times, amount_fen AS amountFen';
  const found = newest({ ...looking, columns }, undefined, most);
  return {
    entries: found.length,
    times: found.reduce((sum, row) => sum + (row.kind === 'reversal' ? -row.times : row.times), 0),
    amountFen: found.reduce((sum, row) => sum + row.amountFen, 0),
  };
}
