import { V7Generator } from 'uuidv7';
import type { Done } from '../../shared/contract/commands';
import {
  queries,
  type QueryInput,
  type QueryName,
  type QueryOutput,
} from '../../shared/contract/queries';
import { withoutUndefined } from '../../shared/contract/given';
import type { Answer } from '../../shared/contract/refusal';
import { calendarOf, DEFAULT_TIME_ZONE } from '../../shared/domain/calendar';
import { mayAct } from '../../shared/domain/roles';
import type { Standard } from '../../shared/standard/schema';
import { standardV1 } from '../../resources/standard';
import type { ReadDb, WriteDb } from '../store/database';
import { checkpoint } from '../store/checkpoint';
import { DamagedDatabase } from '../store/damage';
import { openForReading, openForWriting, type KeepBefore, type Opened } from '../store/open';
import { findStaff } from '../store/staff';
import { listStandards } from '../store/standards';
import { findStation, newestAtMs } from '../store/station';
import type { Tools } from './act';
import { answering } from './answering';
import { openAttachmentFiles, type AttachmentFiles } from './attachment-files';
import { guestKeeper } from './feedback';
import { isOnTeam } from './people';
import { perform, type Taking } from './perform';
import { hashPin } from './pins';
import { policyOf } from './policy';
import { audit } from './queries/audit';
import type { Answers, Asking } from './queries/ask';
import { alarms } from './queries/alarms';
import { day } from './queries/day';
import { desk } from './queries/desk';
import { floor } from './queries/floor';
import { guide } from './queries/guide';
import { ledger } from './queries/ledger';
import { reviews } from './queries/reviews';
import { service } from './queries/service';
import { station } from './queries/station';
import { vipLog } from './queries/vip-log';
import { training } from './queries/training';
import { workLogs } from './queries/work-logs';
import { badInput, refuse } from './refuse';
import { blankGuests, isGuestDataOld } from './guest-data';
import { openSearch, search } from './search';
import { keepServiceDays } from './service-days';
import { stockOf } from './stock-lines';
import { openStandards, type StandardBook } from './standards';

const answers: Answers<QueryName> = {
  ...station,
  ...day,
  ...alarms,
  ...floor,
  ...vipLog,
  ...desk,
  ...guide,
  ...ledger,
  ...audit,
  ...search,
  ...service,
  ...reviews,
  ...training,
  ...workLogs,
  'stock.get': ({ db, calendar }, { period }) => stockOf(db, { period, calendar }),
};

/** The application, free of Electron: the kiosk, the command line and the tests all drive this. */
export interface Station {
  readonly db: WriteDb;
  readonly standards: StandardBook;
  readonly attachments: AttachmentFiles;
  /** The station's code; '' until it is founded. */
  code: () => string;
  /** Carries out one command: an envelope as in a replay file. */
  perform: (raw: unknown, taking?: Taking) => Answer<Done>;
  ask: <Name extends QueryName>(question: Question<Name>) => Answer<QueryOutput<Name>>;
  /** Takes out what is known of guests where it has been kept long enough by an instant. */
  forgetGuests: (nowMs: number) => void;
  /** Lets the index that entries are looked up by follow the ledger; true while it is behind. */
  keepSearch: () => boolean;
  /** Keeps the figures of the days before an instant's, a few at a time; true while more wait. */
  keepFigures: (nowMs: number) => boolean;
  /** Several commands in one transaction; each is still whole or not at all. */
  batch: <T>(work: () => T) => T;
  /** Tidies the files up: for a moment in which nobody waits. */
  settle: () => void;
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
  /** What ids are drawn from; the system's own randomness where absent. */
  random?: { nextUint32: () => number };
  /** Where a database of an older version is kept before it is changed; not kept where absent. */
  keepBefore?: KeepBefore;
}

function toolsOf(db: ReadDb, folder: string, options: StationOptions): Tools {
  const ids = new V7Generator(options.random);
  return {
    standards: openStandards(db, options.standard ?? standardV1),
    attachments: openAttachmentFiles(folder),
    search: openSearch(db, folder),
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
      attachments: tools.attachments,
      search: tools.search,
      standard: tools.standards.inForce(date),
      station: found,
      calendar,
      nowMs,
      date,
      asker,
    };
    return answers[name](asking, withoutUndefined(input.data) as QueryInput<Name>);
  });
}

/** The same from a data folder, beside whoever writes it. Errors: NoDatabase, OlderDatabase. */
export function askBeside<Name extends QueryName>(
  folder: string,
  question: Question<Name>,
): Answer<QueryOutput<Name>> {
  const { db, close } = openForReading(folder);
  const tools = toolsOf(db, folder, {});
  try {
    return askStation(db, tools, question);
  } finally {
    tools.search.close();
    close();
  }
}

/** Takes old guests' data out, in a transaction of its own where there is any. */
function forgetGuests(db: WriteDb, tools: Tools, nowMs: number): void {
  const calendar = calendarOf(findStation(db)?.timeZone ?? DEFAULT_TIME_ZONE);
  const now = { atMs: nowMs, date: calendar.dateOf(nowMs) };
  if (!isGuestDataOld(db, tools.standards, now)) return;
  db.transaction(() => blankGuests(db, tools.standards, now));
}

/** Keeps the figures of past days by a step; true while more wait. */
function keepFigures(db: WriteDb, nowMs: number): boolean {
  const calendar = calendarOf(findStation(db)?.timeZone ?? DEFAULT_TIME_ZONE);
  return keepServiceDays(db, calendar, calendar.dateOf(nowMs));
}

/** Reads what every command and question needs. Errors: DamagedDatabase where it is no such thing. */
function readFirst({ db, close }: Opened<WriteDb>, { standards }: Tools): void {
  try {
    findStation(db);
    newestAtMs(db);
    policyOf(db);
    guestKeeper(db);
    standards.version(listStandards(db).at(-1)?.version ?? 0);
  } catch (error) {
    close();
    throw new DamagedDatabase('unreadable', db.path, error);
  }
}

/**
 * Opens the station of a data folder for this process alone; `troubleOf` has words for what is thrown.
 * Errors: Occupied, ForeignDatabase, DamagedDatabase, and SQLite's own where nothing can be written.
 */
export function openStation(folder: string, options: StationOptions = {}): Station {
  const opened = openForWriting(folder, options.keepBefore);
  const { db } = opened;
  const tools = toolsOf(db, folder, options);
  readFirst(opened, tools);
  return {
    db,
    standards: tools.standards,
    attachments: tools.attachments,
    code: () => findStation(db)?.code ?? '',
    perform: (raw, taking) => perform(db, tools, raw, taking),
    ask: (question) => askStation(db, tools, question),
    forgetGuests: (nowMs) => forgetGuests(db, tools, nowMs),
    keepSearch: tools.search.follow,
    keepFigures: (nowMs) => keepFigures(db, nowMs),
    batch: (work) => db.transaction(work),
    settle: () => checkpoint(db),
    copyTo: opened.copyTo,
    close: () => {
      tools.search.close();
      opened.close();
    },
  };
}
