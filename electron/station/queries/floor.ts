import type { DuePointView, Floor, RoomView, TableView } from '../../../shared/contract/queries';
import { ashtrayDue } from '../../../shared/domain/ashtray';
import { PATROL_ZONES } from '../../../shared/domain/policy';
import { patrolTurns } from '../../../shared/domain/rota';
import { takenTables, type TakenTable } from '../../../shared/domain/taken-tables';
import type { Room, Table } from '../../../shared/standard/schema';
import { findWeather, listLights, listPatrols } from '../../store/rounds';
import { findOpenShift, listCheckIns } from '../../store/shifts';
import { listWatched } from '../../store/alarms';
import type { TimerRow } from '../../store/timers';
import { listVipSessionsHere, type VipSessionRow } from '../../store/vip-sessions';
import { listOpenRequests, listVisitsHere, type VisitRow } from '../../store/visits';
import { policyOf } from '../policy';
import { tableThen } from '../sitting';
import type { Answers, Asking } from './ask';

const pointView = ({
  kind,
  startedAtMs,
  dueAtMs,
  lateAtMs,
  missedAtMs,
}: TimerRow): DuePointView => ({
  kind,
  startedAtMs,
  dueAtMs,
  lateAtMs,
  missedAtMs,
});

/** One table of a stay: the first one has its requests and timers, each has its own ashtray. */
interface Taken {
  visit: VisitRow;
  taken: TakenTable;
  table: Table | undefined;
}

function visitView(asking: Asking, { visit, taken, table }: Taken): TableView['visit'] {
  const { guests, seatedAtMs, seatedBy, drinks, lastDrinks, servedAtMs, refills } = visit;
  const { refillsDeclined, eating, changes, leftAtMs } = visit;
  const { butts, peel, declinedAtMs } = taken;
  const { askAgainS, smokingBan } = policyOf(asking.db);
  const isFirst = taken.tableCode === visit.tableCode;
  const requests = isFirst ? listOpenRequests(asking.db, visit.id) : [];
  return {
    guests,
    seatedAtMs,
    seatedBy,
    drinks,
    lastDrinks,
    servedAtMs,
    lastServiceAtMs: servedAtMs,
    refills,
    refillsDeclined,
    butts,
    peel,
    eating,
    ashtrayDue: ashtrayDue(table?.ashtray ?? 'none', { butts, peel, eating }, smokingBan),
    askAgainAtMs: declinedAtMs === null ? null : declinedAtMs + askAgainS * 1000,
    changes,
    leftAtMs,
    requests: requests.map(({ id, text, askedAtMs }) => ({ id, text, askedAtMs })),
  };
}

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

function takenView(asking: Asking, here: Taken, timers: readonly TimerRow[]): TableView {
  const { visit, taken, table } = here;
  const code = taken.tableCode;
  const others = takenTables(visit).map((one) => one.tableCode);
  const now = asking.standard.tables.find((one) => one.code === code);
  const view = visitView(asking, here);
  const refill = timers.find(
    ({ kind, subject }) => kind === 'refill' && subject === visit.tableCode,
  );
  return {
    code,
    visit: view && { ...view, lastServiceAtMs: refill?.startedAtMs ?? view.servedAtMs },
    joinedTo: code === visit.tableCode ? null : visit.tableCode,
    joined: others.filter((other) => other !== code),
    spec: table && !(now && isSame(now, table)) ? table : null,
    timers: timers.filter(({ subject }) => subject === code).map(pointView),
  };
}

/** The tables of the floor in force, and those that a newer floor lacks until they are cleared. */
function tablesView(asking: Asking, timers: readonly TimerRow[]): TableView[] {
  const taken = new Map(
    listVisitsHere(asking.db).flatMap((visit) =>
      takenTables(visit).map((one): [string, Taken] => [
        one.tableCode,
        { visit, taken: one, table: tableThen(asking.standards, one) },
      ]),
    ),
  );
  const known = asking.standard.tables.map(({ code }) => code);
  const codes = [...known, ...[...taken.keys()].filter((code) => !known.includes(code))];
  return codes.map((code) => {
    const here = taken.get(code);
    if (here) return takenView(asking, here, timers);
    return { code, visit: null, joinedTo: null, joined: [], spec: null, timers: [] };
  });
}

function sessionView(session: VipSessionRow): RoomView['session'] {
  const {
    id: _id,
    room: _room,
    month: _month,
    void: _void,
    standard: _standard,
    cups: _cups,
    ...rest
  } = session;
  const { enteredBy: _enteredBy, leftAtMs: _leftAtMs, ...view } = rest;
  return view;
}

function roomsView(
  asking: Asking,
  timers: readonly TimerRow[],
  missed: readonly TimerRow[],
): RoomView[] {
  const { standard, standards } = asking;
  const sessions = new Map(
    listVipSessionsHere(asking.db).map((session) => [session.room, session]),
  );
  const known = standard.rooms.map(({ code }) => code);
  const codes = [...known, ...[...sessions.keys()].filter((code) => !known.includes(code))];
  return codes.map((code) => {
    const session = sessions.get(code);
    const pointIn = (rows: readonly TimerRow[]): DuePointView | null => {
      const row = rows.find(({ kind, subject }) => kind === 'vip' && subject === code);
      return row ? pointView(row) : null;
    };
    const roomIn = (rooms: readonly Room[]) => rooms.find((room) => room.code === code);
    const then = session && roomIn(standards.version(session.standard).rooms);
    const now = roomIn(standard.rooms);
    return {
      code,
      session: session ? sessionView(session) : null,
      spec: then && !(now && isSame(now, then)) ? then : null,
      timer: pointIn(timers),
      missed: pointIn(missed),
    };
  });
}

/** The rounds with whose turn each is (S-16): the zone that is due first gets the first turn. */
function patrolsView(asking: Asking, timers: readonly TimerRow[]) {
  const shift = findOpenShift(asking.db);
  const walks = listPatrols(asking.db, asking.date);
  const timerOf = (zone: string) =>
    timers.find(({ kind, subject }) => kind === 'patrol' && subject === zone);
  const dueAtMs = (zone: string): number => timerOf(zone)?.dueAtMs ?? Infinity;
  // Zones that are due at once keep the order of the list, as on the screens.
  const inOrder = PATROL_ZONES.toSorted((a, b) =>
    dueAtMs(a) === dueAtMs(b) ? 0 : dueAtMs(a) - dueAtMs(b),
  );
  const turns = patrolTurns(
    shift ? listCheckIns(asking.db, shift.id).map((checkIn) => checkIn.staffNo) : [],
    walks.filter((walk) => walk.shiftId === shift?.id),
    inOrder,
  );
  const patrols: Floor['patrols'] = PATROL_ZONES.map((zone) => {
    const last = walks.findLast((walk) => walk.zone === zone);
    const timer = timerOf(zone);
    return {
      zone,
      timer: timer ? pointView(timer) : null,
      lastAtMs: last?.atMs ?? null,
      lastBy: last?.staffNo ?? null,
      turn: turns.get(zone) ?? null,
    };
  });
  const [first = ''] = inOrder;
  return { patrols, patrolTurn: turns.get(first) ?? null };
}

function weatherView({ db, date }: Asking): Floor['weather'] {
  const found = findWeather(db, date);
  return found ? { sky: found.sky, note: found.note, atMs: found.atMs, by: found.staffNo } : null;
}

function floorOf(asking: Asking): Floor {
  const { db, nowMs } = asking;
  const watched = listWatched(db);
  const timers = watched.filter((timer) => !timer.missed);
  const missed = watched.filter((timer) => timer.missed);
  return {
    nowMs,
    smokingBan: policyOf(db).smokingBan,
    tables: tablesView(asking, timers),
    rooms: roomsView(asking, timers, missed),
    ...patrolsView(asking, timers),
    weather: weatherView(asking),
    lights: listLights(db).map(({ zone, lit, reason, atMs }) => ({ zone, on: lit, reason, atMs })),
  };
}

export const floor: Answers<'floor.get'> = { 'floor.get': (asking) => floorOf(asking) };
