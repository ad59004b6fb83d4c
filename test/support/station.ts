import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandInput, CommandName, Done } from '../../shared/contract/commands';
import type { QueryInput, QueryName, QueryOutput } from '../../shared/contract/queries';
import type { Answer } from '../../shared/contract/refusal';
import { hashPin } from '../../electron/station/pins';
import { openStation, type Station, type StationOptions } from '../../electron/station/station';

/** Hashing at full strength would be most of a test run; its strength has a test of its own. */
const CHEAP = { N: 2, r: 1, p: 1 };

export const MANAGER = 'M001';
export const SUPERVISOR = 'S001';
export const ATTENDANT = 'A001';
export const COLLEAGUE = 'A002';

/** Everybody's own PIN, and the one that a manager first gave out. */
export const PIN = '123456';
export const FIRST_PIN = '000001';

/** A station on real SQLite in a temporary folder, driven by hand-set times. */
export interface TestStation {
  station: Station;
  folder: string;
  /** Gives a command at a local time such as '2026-10-01T08:40:00'. */
  give: <Name extends CommandName>(
    at: string,
    as: string | undefined,
    name: Name,
    input: CommandInput<Name>,
  ) => Answer<Done<Name>>;
  /** The same where it must be accepted; answers what was done. */
  did: <Name extends CommandName>(
    at: string,
    as: string | undefined,
    name: Name,
    input: CommandInput<Name>,
  ) => Done<Name>;
  /** The refusal's code, or 'ok'. */
  code: <Name extends CommandName>(
    at: string,
    as: string | undefined,
    name: Name,
    input: CommandInput<Name>,
  ) => string;
  look: <Name extends QueryName>(
    at: string,
    name: Name,
    input: QueryInput<Name>,
    asker?: string,
  ) => QueryOutput<Name>;
  close: () => void;
}

export const instantOf = (local: string): string => `${local}+08:00`;

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'waterbar-'));

export const emptyStation = (options: StationOptions = {}): TestStation =>
  stationIn(newFolder(), options);

function stationIn(folder: string, options: StationOptions = {}): TestStation {
  const station = openStation(folder, { hashPin: (pin) => hashPin(pin, CHEAP), ...options });

  const give: TestStation['give'] = (at, as, name, input) =>
    station.perform({
      at: instantOf(at),
      ...(as === undefined ? {} : { as }),
      do: name,
      with: input,
    }) as never;

  return {
    station,
    folder,
    give,
    did(at, as, name, input) {
      const answer = give(at, as, name, input);
      if (!answer.ok) throw new Error(`${name} refused: ${JSON.stringify(answer.error)}`);
      return answer.value;
    },
    code(at, as, name, input) {
      const answer = give(at, as, name, input);
      return answer.ok ? 'ok' : answer.error.code;
    },
    look(at, name, input, asker) {
      const nowMs = Date.parse(instantOf(at));
      const answer = station.ask({ name, with: input, asker: asker ?? null, nowMs });
      if (!answer.ok) throw new Error(`${name} refused: ${JSON.stringify(answer.error)}`);
      return answer.value;
    },
    close() {
      station.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A founded station with a manager, a supervisor and two attendants, from 2026-10-01 08:00 unless told. */
export const foundedStation = (at = '2026-10-01T08:00:00'): TestStation =>
  copyOf(at, () => found(at));

function found(at: string): TestStation {
  const made = emptyStation();
  made.did(at, undefined, 'station.init', {
    code: 'GZ01',
    name: '云庭营销中心',
    manager: { no: MANAGER, name: '周经理', pin: PIN },
  });
  const team = [
    { no: SUPERVISOR, name: '王敏', role: 'supervisor' },
    { no: ATTENDANT, name: '李娜', role: 'attendant' },
    { no: COLLEAGUE, name: '陈晨', role: 'attendant' },
  ] as const;
  for (const member of team) {
    made.did(at, MANAGER, 'staff.add', { ...member, gender: 'f', pin: FIRST_PIN });
    made.did(at, member.no, 'pin.change', { pin: PIN });
  }
  return made;
}

/** The same with the shift of 09:00 open and both attendants checked in on time. */
export const openedStation = (): TestStation => copyOf('opened', open);

function open(): TestStation {
  const made = foundedStation();
  made.did('2026-10-01T08:40:00', SUPERVISOR, 'shift.open', { startsAt: '09:00' });
  made.did('2026-10-01T08:45:00', ATTENDANT, 'shift.checkIn', {});
  made.did('2026-10-01T08:46:00', COLLEAGUE, 'shift.checkIn', {});
  return made;
}

/** The files of stations as they were made, by name. */
const patterns = new Map<string, ReadonlyMap<string, Uint8Array>>();

/**
 * A station of its own with what one once made has: the same files in another folder. Making one,
 * with all migrations, takes ten times as long.
 */
function copyOf(name: string, make: () => TestStation): TestStation {
  let files = patterns.get(name);
  if (!files) {
    const made = make();
    made.station.close();
    const names = readdirSync(made.folder);
    files = new Map(names.map((file) => [file, readFileSync(join(made.folder, file))]));
    rmSync(made.folder, { recursive: true });
    patterns.set(name, files);
  }
  const folder = newFolder();
  for (const [file, bytes] of files) writeFileSync(join(folder, file), bytes);
  return stationIn(folder);
}
