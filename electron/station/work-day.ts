import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { WorkDay, WorkPart } from '../../shared/contract/queries';
import type { Calendar } from '../../shared/domain/calendar';
import { periodAfter, stretchesOf } from '../../shared/domain/period';
import { WAITS } from '../../shared/domain/service-day';
import { spreadOf } from '../../shared/domain/spread';
import type { ReadDb } from '../store/database';
import { listJudged } from '../store/judged-points';
import { listGrooming, listTicks } from '../store/opening';
import { listPatrols } from '../store/rounds';
import {
  listWaits,
  sumChanges,
  sumDrinks,
  sumRequests,
  sumSessions,
  sumVisits,
} from '../store/service-sums';
import { listCheckIns } from '../store/shifts';
import { listDeskDay } from '../store/voices';
import {
  countLedgerOn,
  listHandoverItems,
  listHandoversOn,
  listLightsOn,
  listSessionsOn,
  listShiftsOn,
} from '../store/work-day';
import { listWorkNotes } from '../store/work-logs';

const shiftsOf = (db: ReadDb, date: string): WorkDay['shifts'] =>
  listShiftsOn(db, date).map(({ id, ...shift }) => ({
    ...shift,
    checkIns: listCheckIns(db, id).map(({ staffNo, atMs, late }) => ({ no: staffNo, atMs, late })),
  }));

const handoversOf = (db: ReadDb, date: string): WorkDay['handovers'] =>
  listHandoversOn(db, date).map(({ id, left, ...handover }) => {
    const items = listHandoverItems(db, id);
    const off = items.filter(({ expected, counted }) => counted !== expected);
    return { ...handover, ...(left?.trim() && { left }), items: items.length, off };
  });

/** The rounds of a day by zone: how many, and who walked them. */
function roundsOf(db: ReadDb, date: string): WorkDay['rounds'] {
  const walks = listPatrols(db, date);
  return [...new Set(walks.map(({ zone }) => zone))].toSorted().map((zone) => {
    const own = walks.filter((walk) => walk.zone === zone);
    const by = [...new Set(own.map(({ staffNo }) => staffNo))].toSorted();
    return { zone, walks: own.length, by };
  });
}

/** A day as its records tell it now (F-06). */
export function workDayOf(db: ReadDb, date: string, calendar: Calendar): WorkDay {
  const span = stretchesOf(date, calendar);
  const waits = listWaits(db, span);
  return {
    v: 1,
    date,
    shifts: shiftsOf(db, date),
    grooming: listGrooming(db, date).map(({ staffNo, kind, checkedBy, failed }) => ({
      staff: staffNo,
      kind,
      by: checkedBy,
      failed,
    })),
    handovers: handoversOf(db, date),
    lists: listTicks(db, date)
      .filter(({ part }) => part === '')
      .map(({ item, state, count, note, staffNo, atMs }) => ({
        item,
        state,
        count,
        note,
        by: staffNo,
        atMs,
      }))
      .toSorted((a, b) => (a.item < b.item ? -1 : 1)),
    tables: { ...sumVisits(db, span), ...sumRequests(db, span) },
    vip: sumSessions(db, span),
    ashtray: sumChanges(db, span),
    waits: WAITS.map((what) => ({
      what,
      ...spreadOf(waits.filter((wait) => wait.what === what).map(({ ms }) => ms)),
    })),
    drinks: sumDrinks(db, span),
    sessions: listSessionsOn(db, span),
    rounds: roundsOf(db, date),
    lights: listLightsOn(db, span),
    missed: listJudged(db, span)
      .filter(({ state }) => state === 'missed')
      .map(({ settledAtMs, place }) => ({ atMs: settledAtMs, room: place }))
      .toSorted((a, b) => a.atMs - b.atMs),
    ledger: countLedgerOn(db, date),
    desk: listDeskDay(db, date, calendar.instantOf(periodAfter(date), '00:00')),
    notes: listWorkNotes(db, date),
  };
}

/** Lower-case hex SHA-256 of a day's RFC 8785 (JCS) form. */
export function hashOfDay(day: WorkDay): string {
  const canonical = canonicalize(day);
  if (canonical === undefined) throw new Error('a day without a canonical form');
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
}

/** True where anything was recorded on the day. */
export const hasAnything = ({ tables, vip, ...day }: WorkDay): boolean =>
  [day.shifts, day.handovers, day.lists, day.notes, day.desk].some((part) => part.length > 0) ||
  tables.visits + vip.sessions > 0;

/** The parts in which a day differs from what was signed. */
export function changedParts(signed: WorkDay, now: WorkDay): WorkPart[] {
  const parts = Object.keys(now).filter((key) => key !== 'v' && key !== 'date') as WorkPart[];
  return parts.filter((part) => canonicalize(signed[part]) !== canonicalize(now[part]));
}
