import type {
  AuditKind,
  CommandInput,
  CommandName,
  CommandOutput,
  Flag,
} from '../../shared/contract/commands';
import type { Calendar } from '../../shared/domain/calendar';
import type { Policy } from '../../shared/domain/policy';
import type { Standard } from '../../shared/standard/schema';
import type { WriteDb } from '../store/database';
import type { ShiftRow } from '../store/shifts';
import type { StaffRow } from '../store/staff';
import type { StationRow } from '../store/station';
import type { AttachmentFiles } from './attachment-files';
import type { Change } from '../../shared/domain/changes';
import type { Search } from './search';
import type { StandardBook } from './standards';

/** What the station was built with; the same for every command. */
export interface Tools {
  standards: StandardBook;
  /** The data folder's photos and papers. */
  attachments: AttachmentFiles;
  /** How entries of all months are looked up. */
  search: Search;
  /** A new UUIDv7 of an instant. */
  newId: (atMs: number) => string;
  hashPin: (pin: string) => string;
}

/** One command under way: who gives it, when, and what it can reach. */
export interface Act {
  db: WriteDb;
  tools: Tools;
  station: StationRow;
  calendar: Calendar;
  policy: Policy;
  /** The standard in force on the business date. */
  standard: Standard;
  actor: StaffRow;
  atMs: number;
  /** The business date: the local date of `atMs`. */
  date: string;
  /** The journal line that this command will be. */
  event: number;
  shift: ShiftRow | undefined;
  /** True where it is given at the kiosk right now, not replayed. */
  atKiosk: boolean;
  flags: Set<Flag>;
}

/** A line of the audit log, as a noun tells it: what differs from the command's own. */
export interface Audited {
  what?: string;
  kind?: AuditKind;
  /** The employee number that it is about. */
  about?: string | null;
  changes?: readonly Change[];
  /** What else is said. */
  words?: object;
}

/** What a command came to. */
export interface Outcome<Name extends CommandName> {
  /** What it was about, as the journal names it: 'table T4', 'staff A003'; null for the station. */
  subject: string | null;
  output: CommandOutput<Name>;
  /** The subject's row before the command, where it can be taken back; null where it made the row. */
  before?: unknown;
  /** The journal line that this takes back. */
  undoes?: number;
  /**
   * What the audit log tells of it, a line each; one line with the command's own words where it is
   * not given. None where the command has written its own.
   */
  audit?: readonly Audited[];
  /** What the newest time on record is from here on, by a manager's word. */
  newestMs?: number;
}

export interface Handler<Name extends CommandName> {
  /** Refuses BAD_INPUT that needs the catalogue or the date, before anything is looked up. */
  check?: (input: CommandInput<Name>, known: { standards: StandardBook; date: string }) => void;
  /** Existence, whose it is, state; then the change. */
  run: (act: Act, input: CommandInput<Name>) => Outcome<Name>;
}

/** The commands of one noun. */
export type Handlers<Name extends CommandName> = { [Key in Name]: Handler<Key> };
