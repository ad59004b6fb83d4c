import type { Standard } from '../../../shared/standard/schema';
import { monthOf } from '../../../shared/domain/calendar';
import { listPending } from '../../store/approvals';
import { findHead } from '../../store/ledger';
import { listOpenSuggestions } from '../../store/suggestions';
import type { Station } from '../../station/station';
import type { Chance } from './chance';
import { MANAGER_NO } from './crew';

/** What happens in the ledger on one day, after the floor has closed. */
export interface LedgerDay {
  date: string;
  supervisor: string;
  attendants: readonly string[];
  /** How many entries the day brings, about. */
  entries: number;
}

/** Gives a command some seconds after the last one; answers what it posted. */
export type Give = (as: string, name: string, input: object) => unknown;

const NOTES = ['巡查时发现', '客人反映', '监控核实', '同事指出', '当班记录'];

const seqOf = (output: unknown): number | null =>
  typeof output === 'object' && output !== null && 'seq' in output ? Number(output.seq) : null;

/** Fines, rewards and what follows from them: answers, appeals, approvals. */
export function playLedger(
  station: Station,
  standard: Standard,
  day: LedgerDay,
  chance: Chance,
  give: Give,
): void {
  const plain = standard.rules.filter(({ approval }) => !approval);
  const fines = plain.filter(({ kind }) => kind === 'penalty');
  const rewards = plain.filter(({ kind }) => kind === 'reward');
  // R-05, for service that is praised, is the everyday one.
  const everyday = rewards.filter(({ code }) => code === 'R-05');
  for (let made = 0; made < day.entries; made += 1) {
    const staff = chance.one(day.attendants);
    const rule = chance.one(chance.is(0.72) ? fines : chance.is(0.95) ? everyday : rewards);
    const times = chance.is(0.9) ? 1 : 2;
    const note = chance.one(NOTES);
    const seq = seqOf(
      give(day.supervisor, 'ledger.record', { staff, rule: rule.code, times, note }),
    );
    if (seq === null) continue;
    if (chance.is(0.8)) give(staff, 'ledger.acknowledge', { seq });
    else if (chance.is(0.2)) {
      give(staff, 'ledger.appeal', { seq, text: '当时情况不同' });
      const outcome = chance.is(0.5) ? 'upheld' : 'reversed';
      give(MANAGER_NO, 'ledger.resolveAppeal', { seq, outcome, reason: '已核实' });
    }
  }
  if (chance.is(0.03)) {
    const staff = chance.one(day.attendants);
    give(day.supervisor, 'ledger.record', {
      staff,
      rule: 'G-01',
      amountFen: 10_000,
      note: '客人投诉',
    });
  }
  for (const { id } of listPending(station.db)) give(MANAGER_NO, 'ledger.approve', { pending: id });
  for (const { id } of listOpenSuggestions(station.db)) {
    give(MANAGER_NO, 'suggestion.dismiss', {
      suggestion: id,
      reason: '已当面提醒',
    });
  }
}

/** Closes the month before, on the first day of a month. */
export function closeMonthBefore(date: string, before: string | null, give: Give): void {
  if (before !== null && monthOf(before) !== monthOf(date)) {
    give(MANAGER_NO, 'month.close', { month: monthOf(before) });
  }
}

/** How many entries there are so far. */
export const entriesOf = (station: Station): number => findHead(station.db).seq;
