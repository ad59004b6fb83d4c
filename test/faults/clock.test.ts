import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkEntries } from '../../electron/store/ledger';
import { newestAtMs } from '../../electron/store/station';
import { ATTENDANT, foundedStation, instantOf, MANAGER, SUPERVISOR } from '../support/station';
import { figures, sized } from './support/figures';

const STARTS_AT = Date.parse(instantOf('2026-10-05T09:00:00'));
const SLACK_MS = 5_000;
const HOUR_MS = 3_600_000;

const GIVEN = {
  'ledger.record': [SUPERVISOR, { staff: ATTENDANT, rule: 'P-13', note: '' }],
  'ledger.reverse': [MANAGER, { seq: 1, reason: '记错' }],
  'month.close': [MANAGER, { month: '2026-09' }],
  'patrol.log': [ATTENDANT, { zone: 'hall' }],
  'light.log': [ATTENDANT, { zone: 'hall', on: true, reason: '天黑' }],
} as const;
type Name = keyof typeof GIVEN;
const POSTS: ReadonlySet<Name> = new Set(['ledger.record', 'ledger.reverse', 'month.close']);

/** A command, and how far the clock was moved before it: mostly on, often back. */
const tap = fc.record({
  name: fc.constantFrom(...(Object.keys(GIVEN) as Name[])),
  movedMs: fc.oneof(
    fc.integer({ min: 0, max: 60_000 }),
    fc.integer({ min: -2 * SLACK_MS, max: SLACK_MS }),
    fc.constantFrom(-SLACK_MS, -SLACK_MS - 1, 0),
    fc.integer({ min: -6 * HOUR_MS, max: 6 * HOUR_MS }),
  ),
});

const TAPS = 50;
const RUNS = sized(8, 200);

interface Told {
  given: number;
  waited: number;
  flagged: number;
  posted: number;
  wrong: string[];
}

/** Gives a day's commands on a clock that jumps, and notes what should not have been. */
function playDay(taps: readonly { name: Name; movedMs: number }[], told: Told): void {
  const { station, close } = foundedStation();
  let nowMs = STARTS_AT;
  let newestMs = newestAtMs(station.db);
  for (const { name, movedMs } of taps) {
    nowMs += movedMs;
    const [as, input] = GIVEN[name];
    const at = new Date(nowMs).toISOString();
    const answer = station.perform({ at, as, do: name, with: input });
    const isBack = nowMs < newestMs - SLACK_MS;
    told.given += 1;
    const what = `${name} at ${at} after ${new Date(newestMs).toISOString()}`;
    if (answer.ok) {
      newestMs = Math.max(newestMs, nowMs);
      if (answer.value.flags.includes('clock-back') !== isBack) told.wrong.push(`${what}: flags`);
      if (isBack && POSTS.has(name)) told.wrong.push(`${what}: accepted`);
      if (isBack) told.flagged += 1;
    } else {
      if (!POSTS.has(name)) told.wrong.push(`${what}: refused`);
      if (answer.error.code === 'CLOCK_BACKWARDS') told.waited += 1;
      if (!isBack && answer.error.code === 'CLOCK_BACKWARDS') told.wrong.push(`${what}: waits`);
    }
    if (newestAtMs(station.db) !== newestMs) told.wrong.push(`${what}: the newest time`);
  }
  let before = 0;
  for (const { seq, recordedAt } of walkEntries(station.db, 1)) {
    const atMs = Date.parse(recordedAt);
    if (atMs < before - SLACK_MS) told.wrong.push(`entry ${seq} is out of order`);
    before = Math.max(before, atMs);
    told.posted += 1;
  }
  close();
}

describe('a clock that is moved', () => {
  it('leaves the ledger in order: posting waits, service goes on and is flagged', () => {
    const told: Told = { given: 0, waited: 0, flagged: 0, posted: 0, wrong: [] };
    const days = fc.sample(fc.array(tap, { minLength: TAPS, maxLength: TAPS }), {
      numRuns: RUNS,
      seed: 20_261_013,
    });
    for (const taps of days) playDay(taps, told);
    figures(
      'clock',
      `${told.given} commands on a clock that jumps: ${told.waited} waited, ${told.flagged} flagged, ` +
        `${told.posted} entries, ${told.wrong.length} out of order or of the rule`,
    );
    expect(told.wrong).toEqual([]);
    expect(Math.min(told.waited, told.flagged, told.posted)).toBeGreaterThan(RUNS);
  });
});
