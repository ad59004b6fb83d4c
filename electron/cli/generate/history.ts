import { standardV1 } from '../../../resources/standard';
import type { Standard } from '../../../shared/standard/schema';
import type { Answer } from '../../../shared/contract/refusal';
import type { Done } from '../../../shared/contract/commands';
import { openDayCopier, type DayCopy } from '../../store/clone';
import { keepNewest } from '../../store/station';
import { hashPin } from '../../station/pins';
import { openStation, type Station } from '../../station/station';
import { chanceOf, type Chance } from './chance';
import { crewOf, GENERATED_PIN, MANAGER_NO, type Colleague } from './crew';
import { STOCK } from './desk-work';
import { playHouse, takeOver } from './house-life';
import { closeMonthBefore, entriesOf, playLedger, type Give } from './ledger-life';
import {
  ATTENDANT_SLOTS,
  midnightMs,
  playTemplates,
  SLOTS,
  SUPERVISOR_SLOT,
  type Kind,
  type TemplateDay,
  type Templates,
} from './templates';

export interface HistoryOrder {
  /** The first local date, and the last. */
  from: string;
  until: string;
  /** How many people in all, the manager among them. */
  staff: number;
  seed: number;
  /** How many different days of each kind there are: the rest repeat them with other people. */
  variety: number;
  folder: string;
  /** Told after each day: how much of all is done, from 0 to 1. */
  progress?: (done: number) => void;
}

export interface HistoryTally {
  days: number;
  /** Commands: those of copied days and those of the ledger. */
  events: number;
  entries: number;
  ms: number;
}

/** Tables of a big station; the shipped floor has sixteen of them. */
const TABLES = 40;
/** Each day of the ledger brings up to so many entries for each person. */
const ENTRIES_A_PERSON = 1.37;
const DAY_MS = 86_400_000;
/** When the shift is closed, and the ledger's work begins. */
const CLOSED_HOUR = 21;
/** Committed together: a commit for each day would be a tenth of the time. */
const DAYS_AT_ONCE = 30;

/** The shipped standard with more tables in the talk area. */
export function bigStandard(): Standard {
  const more = Array.from({ length: TABLES - standardV1.tables.length }, (_, index) => ({
    code: `B${index + 1}`,
    zone: 'talk' as const,
    seats: 4,
    ashtray: index % 2 === 0 ? ('large' as const) : ('small' as const),
    at: { x: index % 8, y: 4 + Math.floor(index / 8) },
  }));
  return { ...standardV1, tables: [...standardV1.tables, ...more] };
}

/** Random numbers for entry ids, so that the same seed gives the same chain. */
const idsOf = (chance: Chance) => ({
  nextUint32: () => Math.floor(chance.next() * 4_294_967_296),
});

const dateOf = (dayMs: number): string => new Date(dayMs).toISOString().slice(0, 10);

/** The local dates from one to another, both included. */
function datesOf({ from, until }: HistoryOrder): string[] {
  const firstMs = Date.parse(`${from}T00:00:00Z`);
  const days = Math.round((Date.parse(`${until}T00:00:00Z`) - firstMs) / DAY_MS) + 1;
  return Array.from({ length: days }, (_, index) => dateOf(firstMs + index * DAY_MS));
}

const isWeekend = (date: string): boolean =>
  [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

const kindOf = (date: string, chance: Chance): Kind => {
  if (isWeekend(date)) return chance.is(0.7) ? 'busy' : 'plain';
  return chance.is(0.6) ? 'plain' : 'quiet';
};

/** Founds the station the day before its first shift. */
function found(station: Station, crew: readonly Colleague[], date: string): void {
  const at = new Date(midnightMs(date) + 7 * 3_600_000).toISOString();
  const pin = GENERATED_PIN;
  const [manager, ...team] = crew;
  const founding = {
    at,
    do: 'station.init',
    with: {
      code: 'GEN01',
      name: '云山销售中心',
      manager: { no: MANAGER_NO, name: manager?.name ?? '-', pin },
    },
  };
  const adding = team.map((person) => ({
    at,
    as: MANAGER_NO,
    do: 'staff.add',
    with: { ...person, pin },
  }));
  const stocking = STOCK.map((item) => ({ at, as: MANAGER_NO, do: 'stock.item', with: item }));
  for (const command of [founding, ...adding, ...stocking]) must(station.perform(command));
}

function must(answer: Answer<Done>): Done {
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message.en}`);
  return answer.value;
}

const turn = <T>(from: readonly T[], index: number): T | undefined => from[index % from.length];

/** Who works on a day: the crews take turns, so that everybody has days off. */
function slotsOf(crew: readonly Colleague[], day: number): Map<string, string> {
  const of = (role: Colleague['role']) => crew.filter((person) => person.role === role);
  const [supervisors, attendants] = [of('supervisor'), of('attendant')];
  const slots = new Map([[SUPERVISOR_SLOT, turn(supervisors, day)?.no ?? MANAGER_NO]]);
  ATTENDANT_SLOTS.forEach((slot, index) => {
    const present = Math.min(attendants.length, ATTENDANT_SLOTS.length);
    const person = turn(attendants, day * present + index);
    slots.set(slot, person?.no ?? MANAGER_NO);
  });
  return slots;
}

const copyOf = (template: TemplateDay, date: string, crew: DayCopy['crew']): DayCopy => ({
  from: template.from,
  to: template.to,
  templateDate: template.date,
  date,
  byMs: midnightMs(date) - midnightMs(template.date),
  crew,
});

/** Plays the history day by day: the floor by copied days, the ledger by the station's own commands. */
class History {
  events = 0;
  readonly #crew: Colleague[];
  readonly #copier: ReturnType<typeof openDayCopier>;

  constructor(
    private readonly station: Station,
    private readonly standard: Standard,
    private readonly templates: Templates,
    private readonly chance: Chance,
    staff: number,
  ) {
    this.#crew = crewOf(staff, chance);
    this.#copier = openDayCopier(station.db, templates.file, SLOTS);
  }

  found(date: string): void {
    found(this.station, this.#crew, date);
  }

  /** Gives commands one after the other, from a time of day on. Errors: where one is refused. */
  #giveFrom(date: string, hour: number): Give {
    let atMs = midnightMs(date) + hour * 3_600_000;
    return (as, name, input) => {
      this.events += 1;
      atMs += 7_000;
      const at = new Date(atMs).toISOString();
      return must(this.station.perform({ at, as, do: name, with: input })).output;
    };
  }

  /** One day; `before` is the one before it, or null on the first. */
  play(date: string, day: number, before: string | null): void {
    const morning = this.#giveFrom(date, 8);
    closeMonthBefore(date, before, morning);
    takeOver(this.station, (handover) => morning(MANAGER_NO, 'handover.accept', { handover }));
    const crew = slotsOf(this.#crew, day);
    const template = this.chance.one(this.templates.days[kindOf(date, this.chance)]);
    this.#copier.copy(copyOf(template, date, crew));
    this.events += template.events;
    keepNewest(this.station.db, midnightMs(date) + CLOSED_HOUR * 3_600_000);
    const attendants = [...new Set([...crew.values()].slice(1))].filter((no) => no !== MANAGER_NO);
    const supervisor = crew.get(SUPERVISOR_SLOT) ?? MANAGER_NO;
    const entries = Math.round(this.chance.next() * 2 * ENTRIES_A_PERSON * this.#crew.length);
    if (attendants.length === 0) return;
    const evening = this.#giveFrom(date, CLOSED_HOUR);
    const ledger = { date, supervisor, attendants, entries };
    playLedger(this.station, this.standard, ledger, this.chance, evening);
    playHouse(this.station, { date, supervisor, attendants }, this.chance, evening);
  }

  close(): void {
    this.#copier.close();
  }
}

/** Errors: where the folder has a station already, or cannot be written. */
export function generateHistory(order: HistoryOrder): HistoryTally {
  const startedMs = performance.now();
  const chance = chanceOf(order.seed);
  const standard = bigStandard();
  // Everybody has the same PIN: hashed at full strength, once.
  const hash = hashPin(GENERATED_PIN);
  const options = { standard, random: idsOf(chance), hashPin: () => hash };
  const station = openStation(order.folder, options);
  try {
    if (station.code() !== '') throw new Error(`${order.folder} has a station already`);
    const templates = playTemplates(standard, chance, order.variety);
    try {
      const history = new History(station, standard, templates, chance, order.staff);
      const days = playDays(station, history, order);
      history.close();
      const ms = Math.round(performance.now() - startedMs);
      return { days, events: history.events, entries: entriesOf(station), ms };
    } finally {
      templates.remove();
    }
  } finally {
    station.close();
  }
}

/** Answers how many days there were. */
function playDays(station: Station, history: History, order: HistoryOrder): number {
  const dates = datesOf(order);
  history.found(dates[0] ?? order.until);
  for (let day = 0; day < dates.length; day += DAYS_AT_ONCE) {
    const some = dates.slice(day, day + DAYS_AT_ONCE);
    station.batch(() =>
      some.forEach((date, index) =>
        history.play(date, day + index, dates[day + index - 1] ?? null),
      ),
    );
    order.progress?.((day + some.length) / dates.length);
  }
  return dates.length;
}
