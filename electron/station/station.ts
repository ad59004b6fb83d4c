import { V7Generator } from 'uuidv7';
import type { Done } from '../../shared/contract/commands';
import {
  queries,
  type QueryInput,
  type QueryName,
  type QueryOutput,
} from '../../shared/contract/queries';
import type { Answer } from '../../shared/contract/refusal';
import { calendarOf, DEFAULT_TIME_ZONE } from '../../shared/domain/calendar';
import { mayAct } from '../../shared/domain/roles';
import type { Standard } from '../../shared/standard/schema';
import { standardV1 } from '../../resources/standard';
import type { ReadDb, WriteDb } from '../store/database';
import { openForWriting } from '../store/open';
import { findStaff } from '../store/staff';
import { findStation } from '../store/station';
import { listMissing, type TimerRow } from '../store/timers';
import type { Tools } from './act';
import { answering } from './answering';
import { isOnTeam } from './people';
import { perform, type Taking } from './perform';
import { hashPin } from './pins';
import type { Answers, Asking } from './queries/ask';
import { day } from './queries/day';
import { floor } from './queries/floor';
import { ledger } from './queries/ledger';
import { station } from './queries/station';
import { vipLog } from './queries/vip-log';
import { badInput, refuse } from './refuse';
import { openStandards, type StandardBook } from './standards';
import { sweepMissed } from './sweep';

const answers: Answers<QueryName> = { ...station, ...day, ...floor, ...vipLog, ...ledger };

/** The application, free of Electron: the kiosk, the command line and the tests all drive this. */
export interface Station {
  readonly db: WriteDb;
  readonly standards: StandardBook;
  /** The station's code; '' until it is founded. */
  code: () => string;
  /** Carries out one command: an envelope as in a replay file. */
  perform: (raw: unknown, taking?: Taking) => Answer<Done>;
  ask: <Name extends QueryName>(question: Question<Name>) => Answer<QueryOutput<Name>>;
  /** Marks what has become missed by an instant; answers it. */
  sweep: (nowMs: number) => TimerRow[];
  /** Several commands in one transaction; each is still whole or not at all. */
  batch: <T>(work: () => T) => T;
  copyTo: (file: string) => Promise<void>;
  close: () => void;
}

/** A question with who asks: the employee number that has shown its PIN, or null. */
export interface Question<Name extends QueryName> {
  name: Name;
  with: unknown;
  asker: string | null;
  nowMs: number;
}

export interface StationOptions {
  standard?: Standard;
  hashPin?: (pin: string) => string;
}

function toolsOf(db: ReadDb, options: StationOptions): Tools {
  const ids = new V7Generator();
  return {
    standards: openStandards(db, options.standard ?? standardV1),
    newId: (atMs) => ids.generateOrResetCore(atMs, 10_000).toString(),
    hashPin: options.hashPin ?? ((pin) => hashPin(pin)),
  };
}

/** Errors: NOT_ALLOWED where the question needs a role that the asker has not shown. */
function refuseStranger(db: ReadDb, name: QueryName, asker: string | null, date: string): void {
  const { role } = queries[name];
  if (role === null) return;
  const staff = asker === null ? undefined : findStaff(db, asker);
  if (!staff || !isOnTeam(staff, date) || !mayAct(staff.role, role)) {
    refuse('NOT_ALLOWED', '请先输入 PIN', 'Please show your PIN first');
  }
}

/** Answers one question. Errors: BAD_INPUT, NOT_ALLOWED, READ_ONLY as refusals. */
export function askStation<Name extends QueryName>(
  db: ReadDb,
  tools: Tools,
  { name, with: asked, asker, nowMs }: Question<Name>,
): Answer<QueryOutput<Name>> {
  return answering(() => {
    const input = queries[name].input.safeParse(asked ?? {});
    if (!input.success) return badInput(`with.${input.error.issues[0]?.path.join('.') ?? ''}`);
    const found = findStation(db);
    const calendar = calendarOf(found?.timeZone ?? DEFAULT_TIME_ZONE);
    const date = calendar.dateOf(nowMs);
    refuseStranger(db, name, asker, date);
    const asking: Asking = {
      db,
      standards: tools.standards,
      standard: tools.standards.inForce(date),
      station: found,
      calendar,
      nowMs,
      date,
      asker,
    };
    return answers[name](asking, input.data as QueryInput<Name>);
  });
}

/**
 * Opens the station of a data folder for this process alone.
 * Errors: Occupied, ForeignDatabase, and SQLite's own where the file is damaged.
 */
export function openStation(folder: string, options: StationOptions = {}): Station {
  const opened = openForWriting(folder);
  const { db } = opened;
  const tools = toolsOf(db, options);
  return {
    db,
    standards: tools.standards,
    code: () => findStation(db)?.code ?? '',
    perform: (raw, taking) => perform(db, tools, raw, taking),
    ask: (question) => askStation(db, tools, question),
    sweep: (nowMs) => {
      if (listMissing(db, nowMs).length === 0) return [];
      const calendar = calendarOf(findStation(db)?.timeZone ?? DEFAULT_TIME_ZONE);
      return db.transaction(() => sweepMissed(db, calendar, nowMs));
    },
    batch: (work) => db.transaction(work),
    copyTo: opened.copyTo,
    close: opened.close,
  };
}
