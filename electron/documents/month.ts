import { calendarOf } from '../../shared/domain/calendar';
import { sumEntries, type Head } from '../../shared/domain/ledger';
import { aboveCapFen, capFen } from '../../shared/domain/money';
import type { Attachment } from '../../shared/contract/fields';
import type { LedgerRow } from '../../shared/contract/queries';
import { CHAIN_START, type ChainStart } from '../station/chain';
import { attachmentsBySubject } from '../station/attachments';
import { entryFiles } from '../station/evidence';
import { answersTo, reversalsOf } from '../station/ledger-rows';
import { monthPeople, type MonthPeople } from '../station/month-people';
import { policyOf } from '../station/policy';
import { refuse } from '../station/refuse';
import type { PersonMonth } from '../station/report';
import type { StandardBook } from '../station/standards';
import type { ReadDb } from '../store/database';
import { findEntry, findHead, listMonthEntries, type EntryRow } from '../store/ledger';
import { findCloseBefore, findMonthClose } from '../store/months';
import { findStation, type StationRow } from '../store/station';
import type { Language, Words } from './tables';

/** A run of the chain by its two ends. */
export interface Run {
  first: ChainStart;
  head: Head;
}

/** What one person's statement tells. */
export interface PersonStatement extends PersonMonth {
  entries: readonly EntryRow[];
  /** What may be deducted from the month's wage, in fen; null where the wage is not known. */
  capFen: number | null;
}

/** A month as all its documents tell it, read at one moment: what is recorded later is not in it. */
export interface DocumentMonth {
  station: StationRow;
  month: string;
  closed: boolean;
  run: Run;
  entries: readonly EntryRow[];
  people: readonly PersonStatement[];
  /** The share of the wage that may be deducted, in per cent. */
  capPercent: number;
  /** Which entry reversed an entry, by its number. */
  reversedBy: ReadonlyMap<number, number>;
  /** What the person concerned said to an entry, by its number. */
  answers: ReadonlyMap<number, NonNullable<LedgerRow['answer']>>;
  /** The photos and papers that an entry carries, by its number. */
  evidence: (seq: number) => readonly Attachment[];
  words: Words;
}

/**
 * The run that a month's bundle holds: every entry of the month and every entry since the closing
 * before it, up to the chain's end at the month's own closing (its present end while open).
 */
export function runOf(db: ReadDb, month: string): Run {
  const close = findMonthClose(db, month);
  const head = close ? { seq: close.headSeq, hash: close.headHash } : findHead(db);
  const before = findCloseBefore(db, month);
  const earliest = listMonthEntries(db, month)[0]?.seq ?? Number.MAX_SAFE_INTEGER;
  const since = before && before.headSeq <= head.seq ? before : undefined;
  const seq = since ? Math.min(earliest, since.headSeq + 1) : CHAIN_START.seq;
  const prevHash = seq === 1 ? CHAIN_START.prevHash : (findEntry(db, seq - 1)?.hash ?? '');
  return {
    first: { seq, prevHash },
    head: head.seq < seq ? { seq: seq - 1, hash: prevHash } : head,
  };
}

function wordsOf(
  db: ReadDb,
  station: StationRow,
  people: MonthPeople['people'],
  { standards, language }: Asked,
): Words {
  return {
    standards,
    calendar: calendarOf(station.timeZone),
    language,
    ledgerIn: policyOf(db).ledgerIn,
    nameOf: (no) => people.get(no)?.name ?? no,
  };
}

/** One for each person with an entry, by employee number. */
function statementsOf(
  entries: readonly EntryRow[],
  { people, capPercent }: MonthPeople,
): PersonStatement[] {
  const ofPerson = new Map(entries.map(({ staff }) => [staff, [] as EntryRow[]]));
  for (const entry of entries) ofPerson.get(entry.staff)?.push(entry);
  return [...people.values()].flatMap(({ no, name, monthlyWageFen: wage }) => {
    const own = ofPerson.get(no);
    if (!own) return [];
    const sum = sumEntries(own.map((entry) => ({ ...entry, station: '' })));
    return {
      no,
      name,
      entries: own,
      sum,
      capFen: wage === null ? null : capFen(wage, capPercent),
      aboveCapFen: aboveCapFen(sum.netFen, wage, capPercent),
    };
  });
}

/** Reads a month for its documents, all of it from one moment. Errors: NOT_FOUND as a refusal before the station is founded. */
export const readMonth = (db: ReadDb, asked: Asked): DocumentMonth =>
  db.snapshot(() => monthOf(db, asked));

interface Asked {
  month: string;
  language: Language;
  standards: StandardBook;
}

function monthOf(db: ReadDb, asked: Asked): DocumentMonth {
  const station = findStation(db) ?? refuse('NOT_FOUND', '还没有建站', 'There is no station yet');
  const { month } = asked;
  const run = runOf(db, month);
  const entries = listMonthEntries(db, month);
  const seqs = entries.map((entry) => entry.seq);
  const told = monthPeople(db, month);
  const carried = attachmentsBySubject(db, seqs.map(entryFiles));
  return {
    station,
    month,
    closed: findMonthClose(db, month) !== undefined,
    run,
    entries,
    people: statementsOf(entries, told),
    capPercent: told.capPercent,
    reversedBy: reversalsOf(db, seqs),
    answers: answersTo(db, seqs),
    evidence: (seq) => carried(entryFiles(seq)),
    words: wordsOf(db, station, told.people, asked),
  };
}
