import type { Report } from '../../shared/contract/queries';
import { calendarOf, DEFAULT_TIME_ZONE } from '../../shared/domain/calendar';
import type { LedgerSum } from '../../shared/domain/ledger';
import { aboveCapFen } from '../../shared/domain/money';
import { addDrinks, addWaits, type ServiceDay } from '../../shared/domain/service-day';
import { spreadOf } from '../../shared/domain/spread';
import { countPending } from '../store/approvals';
import type { ReadDb } from '../store/database';
import { sumDesk } from '../store/desk-sums';
import { sumMonth, sumPeople } from '../store/ledger-sums';
import { sumChecklists, sumPatrols } from '../store/report';
import { findStation } from '../store/station';
import { monthPeople } from './month-people';
import { satisfactionOf } from './satisfaction';
import { careOf } from './service';
import { serviceDays } from './service-days';

function responseOf(days: readonly ServiceDay[]): Report['response'] {
  const spread = (what: keyof Report['response']) =>
    spreadOf([...addWaits(days, what).values()].flat());
  return {
    serve: spread('serve'),
    deliver: spread('deliver'),
    clear: spread('clear'),
    first: spread('first'),
  };
}

/** The month's figures. Amounts are signed fen: penalties negative, rewards positive. */
export function reportOf(db: ReadDb, month: string): Report {
  const { dismissals: _dismissals, ...sum } = sumMonth(db, month);
  const { ratings, satisfied, percent } = satisfactionOf(db, month);
  const calendar = calendarOf(findStation(db)?.timeZone ?? DEFAULT_TIME_ZONE);
  const days = serviceDays(db, month, calendar).map(({ day }) => day);
  const care = careOf(days);
  const { requests: asked, delivered, unserved: _unserved, ...tables } = care.tables;
  const { guests: _guests, ...vip } = care.vip;
  return {
    month,
    vip,
    tables,
    ashtray: care.ashtray,
    patrols: sumPatrols(db, month),
    checklists: sumChecklists(db, month),
    ledger: { ...sum, pending: countPending(db, month) },
    desk: sumDesk(db, month),
    satisfaction: { ratings, satisfied, percent },
    requests: { asked, delivered },
    response: responseOf(days),
    drinks: Object.fromEntries(addDrinks(days).map(({ drink, qty }) => [drink, qty])),
  };
}

/** What a month came to for one person. */
export interface PersonMonth {
  no: string;
  name: string;
  sum: LedgerSum;
  /** The part of the net deduction above the cap in fen; null where the wage is not known. */
  aboveCapFen: number | null;
}

/** One line for each person with an entry in the month, by employee number. */
export function peopleOf(db: ReadDb, month: string): PersonMonth[] {
  const { capPercent, people } = monthPeople(db, month);
  return sumPeople(db, month).map(({ staff: no, ...sum }) => {
    const { name, monthlyWageFen } = people.get(no) ?? { name: no, monthlyWageFen: null };
    return { no, name, sum, aboveCapFen: aboveCapFen(sum.netFen, monthlyWageFen, capPercent) };
  });
}
