import type { WorkDay, WorkPart } from '../../contract/views/work-log';
import { grooming, handovers, lists, notes, shifts } from './people-lines';
import {
  ashtray,
  desk,
  drinks,
  ledger,
  lights,
  missed,
  rounds,
  sessions,
  tables,
  vip,
  waits,
} from './service-lines';
import type { LineWriter, LogLine, LogWords } from './words';

/** The parts of a day in the order in which one reads them. */
export const WORK_PARTS: readonly WorkPart[] = [
  'shifts',
  'grooming',
  'handovers',
  'lists',
  'tables',
  'waits',
  'ashtray',
  'drinks',
  'vip',
  'sessions',
  'missed',
  'rounds',
  'lights',
  'ledger',
  'desk',
  'notes',
];

const WRITERS: Record<WorkPart, LineWriter> = {
  shifts,
  grooming,
  handovers,
  lists,
  tables,
  waits,
  ashtray,
  drinks,
  vip,
  sessions,
  missed,
  rounds,
  lights,
  ledger,
  desk,
  notes,
};

/** A part of a day's log as lines of words (F-06). */
export const linesOf = (part: WorkPart, day: WorkDay, words: LogWords): LogLine[] =>
  WRITERS[part](day, words);
