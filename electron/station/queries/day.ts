import type { Day } from '../../../shared/contract/queries';
import { tellingLines } from '../../../shared/domain/handover';
import { phaseOf } from '../../../shared/domain/phase';
import { findLastHandover } from '../../store/handovers';
import { listGrooming, listTicks } from '../../store/opening';
import { findLastShift, findOpenShift, listCheckIns } from '../../store/shifts';
import { listStaff } from '../../store/staff';
import { leftFor } from '../left-words';
import { openItems } from '../opening';
import { isOnTeam } from '../people';
import { stillOpen } from '../still-open';
import type { Answers, Asking } from './ask';

function phaseNow(asking: Asking, date: string, shiftOpen: boolean): Day['phase'] {
  const { db, standard } = asking;
  const closing = standard.checklist.filter((item) => item.list === 'closing').length;
  return phaseOf({
    shiftOpen,
    openingDone: openItems(db, standard, date, 'opening').length === 0,
    closingBegun: openItems(db, standard, date, 'closing').length < closing,
  });
}

const dayBefore = (date: string): string =>
  new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

function dayOf(asking: Asking): Day {
  const { db } = asking;
  const shift = findOpenShift(db);
  const date = shift?.date ?? asking.date;
  const last = findLastShift(db);
  const ofDate = (direction: 'in' | 'out') => {
    const found = findLastHandover(db, date, direction);
    return found?.date === date ? found : null;
  };
  return {
    nowMs: asking.nowMs,
    date,
    phase: phaseNow(asking, date, shift !== undefined),
    shift: shift
      ? {
          date: shift.date,
          startsAt: shift.startsAt,
          startsAtMs: shift.startsAtMs,
          openedAtMs: shift.openedAtMs,
          openedBy: shift.openedBy,
        }
      : null,
    shiftClosed: last?.date === date && last.closedAtMs !== null,
    ticks: listTicks(db, date).map(({ date: _date, standard: _standard, ...tick }) => tick),
    grooming: listGrooming(db, date).map(({ date: _date, ...check }) => check),
    handoverIn: ofDate('in'),
    handoverOut: ofDate('out'),
    lastHandover: findLastHandover(db, dayBefore(date)) ?? null,
    left: leftFor(db, shift).map(({ direction: _direction, ...one }) => ({
      ...one,
      items: tellingLines(one.items),
    })),
  };
}

export const day: Answers<'day.get' | 'team.list' | 'closing.open'> = {
  'day.get': (asking) => dayOf(asking),
  'closing.open': ({ db, standard, date, nowMs }) =>
    stillOpen(db, { standard, date: findOpenShift(db)?.date ?? date, nowMs }),
  'team.list': ({ db, date }) => {
    const shift = findOpenShift(db);
    const checkIns = new Map(
      shift ? listCheckIns(db, shift.id).map((checkIn) => [checkIn.staffNo, checkIn]) : [],
    );
    return listStaff(db)
      .filter((staff) => isOnTeam(staff, date))
      .map(({ no, name, gender, role }) => ({
        no,
        name,
        gender,
        role,
        checkedInAtMs: checkIns.get(no)?.atMs ?? null,
        late: checkIns.get(no)?.late ?? false,
      }));
  },
};
