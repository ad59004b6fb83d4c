import type { Preferences } from '../../shared/contract/preferences';
import type { Calendar } from '../../shared/domain/calendar';
import { yuanAsPoints } from '../../shared/domain/points';
import type { Policy } from '../../shared/domain/policy';
import type { Bilingual } from '../../shared/standard/schema';
import type { PersonMonth } from '../station/report';
import type { StandardBook } from '../station/standards';
import type { EntryRow } from '../store/ledger';

export type Language = Preferences['language'];

/**
 * A cell by its kind, so that every kind of file writes it as what it is. Money is in whole fen,
 * spans of time in whole seconds;
 * dates are local, YYYY-MM-DD, with a time YYYY-MM-DD HH:mm:ss.
 */
export type Cell =
  | { kind: 'text'; value: string }
  | { kind: 'count'; value: number | null }
  | { kind: 'money'; value: number | null }
  /** The same where a ledger is in points: 100 of the unit are one. */
  | { kind: 'points'; value: number | null }
  | { kind: 'percent'; value: number | null }
  | { kind: 'seconds'; value: number | null }
  | { kind: 'date'; value: string }
  | { kind: 'date-time'; value: string };

/** A table that leaves the app: the same columns and rows for CSV and for a sheet. */
export interface DocumentTable {
  /** The unit stands in the head where figures are bare; on paper they bear their own. */
  columns: readonly { key: string; head: string; unit?: string }[];
  rows: readonly (readonly Cell[])[];
}

/** A column's head in a file of bare figures. */
export const fileHead = ({ head, unit = '' }: DocumentTable['columns'][number]): string =>
  head + unit;

/** What a table's words come from. */
export interface Words {
  standards: StandardBook;
  calendar: Calendar;
  language: Language;
  /** Money, or points of which one is a yuan. */
  ledgerIn: Policy['ledgerIn'];
  nameOf: (no: string) => string;
}

interface Column<Row> {
  key: string;
  head: Bilingual;
  /** Its head where the ledger is in points; null where it has no place there. */
  inPoints?: Bilingual | null;
  cell: (row: Row, words: Words) => Cell;
}

const text = (value: string | null): Cell => ({ kind: 'text', value: value ?? '' });
const count = (value: number | null): Cell => ({ kind: 'count', value });
const money = (value: number | null): Cell => ({ kind: 'money', value });

const KINDS: Record<EntryRow['kind'], Bilingual> = {
  penalty: { zh: '处罚', en: 'Penalty' },
  reward: { zh: '奖励', en: 'Reward' },
  reversal: { zh: '冲正', en: 'Reversal' },
};

export const kindWord = (entry: EntryRow, language: Language): string =>
  KINDS[entry.kind][language];

/** An entry's rule in the version under which it was recorded. */
export const ruleOf = (entry: EntryRow, { standards }: Words) =>
  standards.version(entry.standard).rules.find((rule) => rule.code === entry.rule);

/** The rule's text, in points where the ledger is. */
export function ruleText(entry: EntryRow, words: Words): string {
  const found = ruleOf(entry, words)?.text;
  if (!found) return '';
  return (words.ledgerIn === 'points' ? yuanAsPoints(found) : found)[words.language];
}

export const recordedAt = (entry: EntryRow, { calendar }: Words): string =>
  calendar.dateTimeOf(Date.parse(entry.recordedAt));

const ENTRY_COLUMNS: readonly Column<EntryRow>[] = [
  { key: 'seq', head: { zh: '序号', en: 'Seq' }, cell: ({ seq }) => count(seq) },
  {
    key: 'date',
    head: { zh: '日期', en: 'Date' },
    cell: ({ businessDate }) => ({ kind: 'date', value: businessDate }),
  },
  { key: 'staff', head: { zh: '工号', en: 'No' }, cell: ({ staff }) => text(staff) },
  {
    key: 'name',
    head: { zh: '姓名', en: 'Name' },
    cell: ({ staff }, { nameOf }) => text(nameOf(staff)),
  },
  {
    key: 'kind',
    head: { zh: '类别', en: 'Kind' },
    cell: (entry, { language }) => text(kindWord(entry, language)),
  },
  { key: 'rule', head: { zh: '条款', en: 'Rule' }, cell: ({ rule }) => text(rule) },
  {
    key: 'text',
    head: { zh: '内容', en: 'Text' },
    cell: (entry, words) => text(ruleText(entry, words)),
  },
  { key: 'times', head: { zh: '次数', en: 'Times' }, cell: ({ times }) => count(times) },
  {
    key: 'amount',
    head: { zh: '金额(元)', en: 'Amount (yuan)' },
    inPoints: { zh: '分数', en: 'Points' },
    cell: ({ amountFen }) => money(amountFen),
  },
  { key: 'note', head: { zh: '说明', en: 'Note' }, cell: ({ note }) => text(note) },
  {
    key: 'recordedBy',
    head: { zh: '记录人', en: 'Recorded by' },
    cell: ({ recordedBy }) => text(recordedBy),
  },
  {
    key: 'approvedBy',
    head: { zh: '批准人', en: 'Approved by' },
    cell: ({ approvedBy }) => text(approvedBy),
  },
  {
    key: 'reverses',
    head: { zh: '冲正序号', en: 'Reverses' },
    cell: ({ reverses }) => count(reverses),
  },
  {
    key: 'recordedAt',
    head: { zh: '记录时间', en: 'Recorded at' },
    cell: (entry, words) => ({ kind: 'date-time', value: recordedAt(entry, words) }),
  },
];

const SUMMARY_COLUMNS: readonly Column<PersonMonth>[] = [
  { key: 'staff', head: { zh: '工号', en: 'No' }, cell: ({ no }) => text(no) },
  { key: 'name', head: { zh: '姓名', en: 'Name' }, cell: ({ name }) => text(name) },
  {
    key: 'penaltyTimes',
    head: { zh: '处罚次数', en: 'Penalties' },
    cell: ({ sum }) => count(sum.penaltyTimes),
  },
  {
    key: 'penaltyFen',
    head: { zh: '处罚金额', en: 'Penalty amount' },
    inPoints: { zh: '处罚分数', en: 'Penalty points' },
    cell: ({ sum }) => money(sum.penaltyFen),
  },
  {
    key: 'rewardTimes',
    head: { zh: '奖励次数', en: 'Rewards' },
    cell: ({ sum }) => count(sum.rewardTimes),
  },
  {
    key: 'rewardFen',
    head: { zh: '奖励金额', en: 'Reward amount' },
    inPoints: { zh: '奖励分数', en: 'Reward points' },
    cell: ({ sum }) => money(sum.rewardFen),
  },
  {
    key: 'netFen',
    head: { zh: '净额', en: 'Net' },
    inPoints: { zh: '净分', en: 'Net points' },
    cell: ({ sum }) => money(sum.netFen),
  },
  {
    key: 'dismissals',
    head: { zh: '辞退建议', en: 'Dismissals proposed' },
    cell: ({ sum }) => count(sum.dismissals),
  },
  {
    key: 'aboveCapFen',
    head: { zh: '超上限金额', en: 'Above the cap' },
    // Nothing is deducted from a wage.
    inPoints: null,
    cell: ({ aboveCapFen }) => money(aboveCapFen),
  },
];

const inPoints = (cell: Cell): Cell => (cell.kind === 'money' ? { ...cell, kind: 'points' } : cell);

function tableOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  words: Words,
): DocumentTable {
  const { language, ledgerIn } = words;
  const isPoints = ledgerIn === 'points';
  const shown = columns.filter((column) => !isPoints || column.inPoints !== null);
  return {
    columns: shown.map(({ key, head, inPoints: other }) => ({
      key,
      head: ((isPoints && other) || head)[language],
    })),
    rows: rows.map((row) =>
      shown.map((column) => {
        const cell = column.cell(row, words);
        return isPoints ? inPoints(cell) : cell;
      }),
    ),
  };
}

/** The month's entries, in the chain's order. Times are those of the station's zone. */
export const entriesTable = (entries: readonly EntryRow[], words: Words): DocumentTable =>
  tableOf(ENTRY_COLUMNS, entries, words);

/** One row for each person with an entry in the month, by employee number. */
export const summaryTable = (people: readonly PersonMonth[], words: Words): DocumentTable =>
  tableOf(SUMMARY_COLUMNS, people, words);
