import type { DeskRecord, DeskRecordOf } from '../../shared/contract/views/desk';
import { deskStanding } from '../../shared/domain/desk';
import type { Calendar } from '../../shared/domain/calendar';
import type { DeskKind } from '../../shared/standard/desk-kinds';
import type { Standard } from '../../shared/standard/schema';
import { OUTCOMES, sayDesk, SORTS, STATES, STORY, type DeskWord } from './desk-words';
import type { Cell, DocumentTable, Language } from './tables';

/** What the words of the front desk's papers come from. */
export interface DeskWords {
  standard: Standard;
  calendar: Calendar;
  language: Language;
  nowMs: number;
  nameOf: (no: string) => string;
}

const text = (value: string | null): Cell => ({ kind: 'text', value: value ?? '' });
const count = (value: number | null): Cell => ({ kind: 'count', value });
const money = (value: number | null): Cell => ({ kind: 'money', value });

/** Local date and time to the minute. */
export const minuteOf = (atMs: number | null, { calendar }: DeskWords): string =>
  atMs === null ? '' : calendar.dateTimeOf(atMs).slice(0, 16);

/** What it is about, with the item's or the sort's name before the words. */
export function whatOf(record: DeskRecord, { language }: DeskWords): string {
  const parts: string[] = [];
  if (record.kind === 'loan' || record.kind === 'key') parts.push(record.detail.name[language]);
  if (record.kind === 'request' || record.kind === 'feedback') {
    parts.push(SORTS[record.detail.sort]?.[language] ?? '');
  }
  return [...parts, record.text].filter(Boolean).join(' · ');
}

/** Where it was found and is kept. */
export function placeOf(record: DeskRecord): string {
  if (record.kind === 'found') return `${record.detail.place} → ${record.detail.keptAt}`;
  return record.kind === 'parcel' ? record.detail.shelf : '';
}

const said = (...parts: string[]): string => parts.filter(Boolean).join(' ');

const outcomeOf = (code: string | null, { language }: DeskWords): string =>
  code === null ? '' : (OUTCOMES[code]?.[language] ?? '');

function requestLines({ done, followUp }: DeskRecordOf<'request'>['detail'], words: DeskWords) {
  const { language, nameOf } = words;
  const head = (made: { atMs: number; by: string }): string =>
    said(minuteOf(made.atMs, words), nameOf(made.by));
  return [
    done ? said(STORY.done[language], head(done), done.note) : '',
    followUp
      ? said(
          STORY.followUp[language],
          head(followUp),
          outcomeOf(followUp.outcome, words),
          followUp.note,
        )
      : '',
  ];
}

function complaintLines(detail: DeskRecordOf<'complaint'>['detail'], words: DeskWords): string[] {
  const { language, nameOf, standard } = words;
  const titleOf = (code: string): string =>
    standard.desk.complaintSteps.find((step) => step.code === code)?.title[language] ?? code;
  const steps = detail.steps.map(({ step, atMs, by, text: done }) =>
    said(titleOf(step), minuteOf(atMs, words), nameOf(by), done),
  );
  const { verdict } = detail;
  const judged = verdict
    ? said(STORY[verdict.founded ? 'founded' : 'unfounded'][language], verdict.reason)
    : '';
  return [...steps, outcomeOf(detail.result, words), judged];
}

function linesOf(record: DeskRecord, words: DeskWords): string[] {
  const label = (word: 'proof' | 'pickedUpBy', value: string | null): string =>
    value === null ? '' : said(STORY[word][words.language], value);
  switch (record.kind) {
    case 'request':
      return requestLines(record.detail, words);
    case 'complaint':
      return complaintLines(record.detail, words);
    case 'found': {
      const { outcome, proof, note } = record.detail;
      return [outcomeOf(outcome, words), label('proof', proof), note];
    }
    case 'loan':
      return [outcomeOf(record.detail.outcome, words), record.detail.note];
    case 'key':
      return [record.detail.note];
    case 'parcel':
      return [label('pickedUpBy', record.detail.pickedUpBy)];
    case 'feedback':
      return [];
  }
}

/** What was done with a record, in one text. */
export function storyOf(record: DeskRecord, words: DeskWords): string {
  const cancelled =
    record.cancelReason === null ? '' : `${STORY.cancelled[words.language]} ${record.cancelReason}`;
  return [...linesOf(record, words), cancelled].filter(Boolean).join('; ');
}

export const stateOf = (record: DeskRecord, { language, nowMs }: DeskWords): string =>
  STATES[deskStanding(record, nowMs)][language];

interface Column {
  word: DeskWord;
  /** Absent where every kind has it. */
  kinds?: readonly DeskKind[];
  cell: (record: DeskRecord, words: DeskWords) => Cell;
}

const PLACED = ['found', 'parcel'] as const;

const fenOf = (record: DeskRecord, which: 'depositFen' | 'feeFen'): number | null =>
  record.kind === 'loan' ? record.detail[which] : null;

const COLUMNS: readonly Column[] = [
  { word: 'id', cell: ({ id }) => count(id) },
  { word: 'taken', cell: ({ takenAtMs }, words) => text(minuteOf(takenAtMs, words)) },
  { word: 'by', cell: ({ takenBy }, { nameOf }) => text(nameOf(takenBy)) },
  { word: 'what', cell: (record, words) => text(whatOf(record, words)) },
  { word: 'guest', cell: ({ guest }) => text(guest.name) },
  { word: 'room', cell: ({ guest }) => text(guest.room) },
  { word: 'phone', cell: ({ guest }) => text(guest.phone) },
  {
    word: 'about',
    kinds: ['found', 'key', 'feedback', 'complaint'],
    cell: ({ about }, { nameOf }) => text(about === null ? '' : nameOf(about)),
  },
  { word: 'place', kinds: PLACED, cell: (record) => text(placeOf(record)) },
  { word: 'deposit', kinds: ['loan'], cell: (record) => money(fenOf(record, 'depositFen')) },
  { word: 'fee', kinds: ['loan'], cell: (record) => money(fenOf(record, 'feeFen')) },
  { word: 'rating', kinds: ['feedback'], cell: ({ rating }) => count(rating) },
  { word: 'due', cell: ({ dueAtMs }, words) => text(minuteOf(dueAtMs, words)) },
  { word: 'state', cell: (record, words) => text(stateOf(record, words)) },
  { word: 'closed', cell: ({ closedAtMs }, words) => text(minuteOf(closedAtMs, words)) },
  {
    word: 'closedBy',
    cell: ({ closedBy }, { nameOf }) => text(closedBy === null ? '' : nameOf(closedBy)),
  },
  { word: 'story', cell: (record, words) => text(storyOf(record, words)) },
];

/** The records of one kind as a table that leaves the app; times are those of the station's zone. */
export function deskTable(
  kind: DeskKind,
  records: readonly DeskRecord[],
  words: DeskWords,
): DocumentTable {
  const say = sayDesk(words.language);
  const columns = COLUMNS.filter(({ kinds }) => kinds === undefined || kinds.includes(kind));
  return {
    columns: columns.map(({ word }) => ({ key: word, head: say(word) })),
    rows: records.map((record) => columns.map((column) => column.cell(record, words))),
  };
}
