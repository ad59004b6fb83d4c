import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Standard } from '../../../shared/standard/schema';
import { openStation, type Station } from '../../station/station';
import { readMarks, SLOT, type DayMarks } from '../../store/clone';
import { DATABASE_FILE } from '../../store/open';
import type { Chance } from './chance';
import { daySteps } from './day';
import { STOCK } from './desk-work';
import type { Step } from './floor-work';
import { takeOver } from './house-life';

/** The slots of a day: one supervisor and eight attendants. */
export const SUPERVISOR_SLOT = `${SLOT}0`;
export const ATTENDANT_SLOTS = [1, 2, 3, 4, 5, 6, 7, 8].map((slot) => `${SLOT}${slot}`);
export const SLOTS = [SUPERVISOR_SLOT, ...ATTENDANT_SLOTS];

/** How full the bar is on quiet, ordinary and busy days. */
const KINDS = { quiet: 0.1, plain: 0.18, busy: 0.33 } as const;
export type Kind = keyof typeof KINDS;

/** A day that the station has played through, ready to be copied. */
export interface TemplateDay {
  date: string;
  from: DayMarks;
  to: DayMarks;
  /** Commands that were carried out. */
  events: number;
}

export interface Templates {
  file: string;
  days: Record<Kind, TemplateDay[]>;
  remove: () => void;
}

/** Answers what was posted. Errors: where the station refuses, which a generated command never may. */
function mustPerform(station: Station, command: unknown): unknown {
  const answer = station.perform(command);
  if (answer.ok) return answer.value.output;
  const { code, message } = answer.error;
  throw new Error(`${code} ${message.en}: ${JSON.stringify(command)}`);
}

const OFFSET = '+08:00';

function found(station: Station): void {
  const at = `2001-01-01T00:00:00${OFFSET}`;
  const manager = { no: 'SLOT-M', name: '-', pin: '000000' };
  mustPerform(station, {
    at,
    do: 'station.init',
    with: { code: 'GEN', name: '-', manager },
  });
  for (const no of SLOTS) {
    const role = no === SUPERVISOR_SLOT ? 'supervisor' : 'attendant';
    const person = { no, name: no, gender: 'f', role, pin: '000000' };
    mustPerform(station, { at, as: manager.no, do: 'staff.add', with: person });
  }
  for (const item of STOCK) {
    mustPerform(station, { at, as: manager.no, do: 'stock.item', with: item });
  }
}

/** Local midnight of a date. */
export const midnightMs = (date: string): number => Date.parse(`${date}T00:00:00${OFFSET}`);

/** Gives a day's steps on a date, each about what an earlier one took in where it says so. */
export function playSteps(station: Station, date: string, steps: readonly Step[]): void {
  const made = new Map<string, unknown>();
  for (const { atS, makes, about, with: input = {}, ...step } of steps) {
    const at = new Date(midnightMs(date) + atS * 1000).toISOString();
    const id = about === undefined ? {} : { id: made.get(about) };
    const output = mustPerform(station, { at, ...step, with: { ...input, ...id } });
    if (makes !== undefined) made.set(makes, (output as { id: number }).id);
  }
}

/** Plays so many days of each kind through a station of their own: what is copied is what the station itself wrote. */
export function playTemplates(standard: Standard, chance: Chance, many: number): Templates {
  const folder = mkdtempSync(join(tmpdir(), 'waterbar-generate-'));
  const station = openStation(folder, { standard, hashPin: () => '-' });
  const crew = { supervisor: SUPERVISOR_SLOT, attendants: ATTENDANT_SLOTS };
  let played = 0;

  function playDay(kind: Kind): TemplateDay {
    const date = new Date(Date.UTC(2001, 1, 1 + played)).toISOString().slice(0, 10);
    played += 1;
    const at = new Date(midnightMs(date) + 7 * 3_600_000).toISOString();
    takeOver(station, (handover) => {
      const accepting = { do: 'handover.accept', with: { handover } };
      mustPerform(station, { at, as: SUPERVISOR_SLOT, ...accepting });
    });
    const from = readMarks(station.db);
    const steps = daySteps(standard, crew, chance, KINDS[kind]);
    station.batch(() => playSteps(station, date, steps));
    return { date, from, to: readMarks(station.db), events: steps.length };
  }

  try {
    found(station);
    const days = (kind: Kind): TemplateDay[] => Array.from({ length: many }, () => playDay(kind));
    return {
      file: join(folder, DATABASE_FILE),
      days: { quiet: days('quiet'), plain: days('plain'), busy: days('busy') },
      remove: () => rmSync(folder, { recursive: true, force: true }),
    };
  } finally {
    station.close();
  }
}
