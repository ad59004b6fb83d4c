import type { DuePointView, Floor, RoomView, TableView } from '../../../shared/contract/queries';
import { ashtrayDue } from '../../../shared/domain/ashtray';
import { PATROL_ZONES } from '../../../shared/domain/policy';
import { patrolTurn } from '../../../shared/domain/rota';
import type { Table } from '../../../shared/standard/schema';
import { listLights, listPatrols } from '../../store/rounds';
import { findOpenShift, listCheckIns } from '../../store/shifts';
import { listOpenTimers, type TimerRow } from '../../store/timers';
import { listVipSessionsHere, type VipSessionRow } from '../../store/vip-sessions';
import { listOpenRequests, listVisitsHere, type VisitRow } from '../../store/visits';
import { policyOf } from '../policy';
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

function visitView(asking: Asking, table: Table, visit: VisitRow): TableView['visit'] {
  const { guests, seatedAtMs, seatedBy, drinks, servedAtMs, refills, refillsDeclined } = visit;
  const { butts, peel, eating, changes, leftAtMs, declinedAtMs } = visit;
  const { askAgainS, smokingBan } = policyOf(asking.db);
  return {
    guests,
    seatedAtMs,
    seatedBy,
    drinks,
    servedAtMs,
    refills,
    refillsDeclined,
    butts,
    peel,
    eating,
    ashtrayDue: ashtrayDue(table.ashtray, visit, smokingBan),
    askAgainAtMs: declinedAtMs === null ? null : declinedAtMs + askAgainS * 1000,
    changes,
    leftAtMs,
    requests: listOpenRequests(asking.db, visit.id).map(({ id, text, askedAtMs }) => ({
      id,
      text,
      askedAtMs,
    })),
  };
}

function sessionView(session: VipSessionRow): RoomView['session'] {
  const { id: _id, room: _room, month: _month, void: _void, ...rest } = session;
  const { enteredBy: _enteredBy, leftAtMs: _leftAtMs, ...view } = rest;
  return view;
}

function patrolsView(asking: Asking, timers: readonly TimerRow[]): Floor['patrols'] {
  const walks = listPatrols(asking.db, asking.date);
  return PATROL_ZONES.map((zone) => {
    const last = walks.findLast((walk) => walk.zone === zone);
    const timer = timers.find(({ kind, subject }) => kind === 'patrol' && subject === zone);
    return {
      zone,
      timer: timer ? pointView(timer) : null,
      lastAtMs: last?.atMs ?? null,
      lastBy: last?.staffNo ?? null,
    };
  });
}

function turnOf(asking: Asking): string | null {
  const shift = findOpenShift(asking.db);
  if (!shift) return null;
  const onShift = listCheckIns(asking.db, shift.id).map((checkIn) => checkIn.staffNo);
  const walks = listPatrols(asking.db, asking.date).filter((walk) => walk.shiftId === shift.id);
  return patrolTurn(onShift, walks);
}

function floorOf(asking: Asking): Floor {
  const { db, standard } = asking;
  const timers = listOpenTimers(db);
  const visits = new Map(listVisitsHere(db).map((visit) => [visit.tableCode, visit]));
  const sessions = new Map(listVipSessionsHere(db).map((session) => [session.room, session]));
  return {
    nowMs: asking.nowMs,
    smokingBan: policyOf(db).smokingBan,
    tables: standard.tables.map((table) => {
      const visit = visits.get(table.code);
      return {
        code: table.code,
        visit: visit ? visitView(asking, table, visit) : null,
        timers: timers.filter(({ subject }) => subject === table.code).map(pointView),
      };
    }),
    rooms: standard.rooms.map(({ code }) => {
      const session = sessions.get(code);
      const timer = timers.find(({ kind, subject }) => kind === 'vip' && subject === code);
      return {
        code,
        session: session ? sessionView(session) : null,
        timer: timer ? pointView(timer) : null,
      };
    }),
    patrols: patrolsView(asking, timers),
    patrolTurn: turnOf(asking),
    lights: listLights(db).map(({ zone, lit, reason, atMs }) => ({ zone, on: lit, reason, atMs })),
  };
}

export const floor: Answers<'floor.get'> = { 'floor.get': (asking) => floorOf(asking) };
