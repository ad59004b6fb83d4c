import { monthBefore, monthOf } from '../../../shared/domain/calendar';
import { fingerprintOf } from '../../../shared/domain/training/questions';
import { listRuleTimes } from '../../store/conduct';
import { listOpenDecisions } from '../../store/reviews';
import { leftFor } from '../../station/left-words';
import { policyOf } from '../../station/policy';
import type { Station } from '../../station/station';
import { openRoundOf } from '../../station/training/rounds';
import type { Chance } from './chance';
import { MANAGER_NO } from './crew';
import type { Give } from './ledger-life';

/** Who was there on a day that is over. */
export interface HouseDay {
  date: string;
  supervisor: string;
  attendants: readonly string[];
}

/** O-02: what the last closing left is taken over before the bar opens. */
export function takeOver({ db }: Station, give: (handover: number) => void): void {
  const last = leftFor(db, undefined).at(-1);
  if (last) give(last.id);
}

/** The month's meeting (F-08) on the fifth, about the month before: two clauses, two decisions. */
function holdReview(station: Station, { date, supervisor }: HouseDay, give: Give): void {
  const month = monthBefore(monthOf(date), 1);
  const rules = [...new Set(listRuleTimes(station.db, month).map(({ rule }) => rule))];
  if (rules.length === 0) return;
  for (const { id } of listOpenDecisions(station.db))
    give(MANAGER_NO, 'review.done', { decision: id });
  give(MANAGER_NO, 'review.hold', { month, present: [supervisor] });
  for (const rule of rules.slice(0, 2)) {
    give(MANAGER_NO, 'review.look', { month, about: { kind: 'clause', rule } });
    const dueOn = `${date.slice(0, 8)}25`;
    const decided = { month, step: 5, text: '班前会练一遍', owner: supervisor, dueOn };
    give(MANAGER_NO, 'review.decide', decided);
  }
}

/** One round of practice, right most of the time. */
function practise({ db, standards }: Station, day: HouseDay, chance: Chance, give: Give): void {
  const no = chance.one(day.attendants);
  const known = { db, standard: standards.inForce(day.date), policy: policyOf(db) };
  if (!openRoundOf(known, no)) give(no, 'training.start', {});
  for (let open = openRoundOf(known, no); open; open = openRoundOf(known, no)) {
    const { question, right } = open.asked;
    const chosen = chance.is(0.8) ? right : [chance.one(question.options).id];
    give(no, 'training.answer', { card: question.card, asked: fingerprintOf(question), chosen });
  }
}

/** What is done once the bar has closed: the day's log signed, practice, the month's meeting. */
export function playHouse(station: Station, day: HouseDay, chance: Chance, give: Give): void {
  give(MANAGER_NO, 'worklog.sign', { date: day.date });
  if (chance.is(0.4)) practise(station, day, chance, give);
  if (day.date.endsWith('-05')) holdReview(station, day, give);
  if (new Date(day.date).getUTCDay() === 1) {
    const snacks = chance.is(0.5) ? ['nuts'] : [];
    give(day.supervisor, 'offer.set', { snacks, drinks: ['tea', 'water'] });
  }
}
