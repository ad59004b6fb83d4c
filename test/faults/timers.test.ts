import * as fc from 'fast-check';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures, sized } from './support/figures';
import { live, schedules, timerTemplate, type Step } from './support/timer-schedule';

const SCHEDULES = sized(150, 10_000);
const STEPS = 40;
const SEED = 20_261_001;
/** So many schedules find what a protection is for, once it is taken out. */
const ENOUGH = 40;

const VIP = { do: 'room', code: 'VIP1', leave: false, undone: false } as const;
const YEAR_MS = 365 * 86_400_000;

/** Schedules that went wrong once, or that chance seldom meets. */
const EXAMPLES: Step[][] = [
  // A step carries a due point past the newest time on record; the next run begins in doubt.
  [
    VIP,
    { do: 'jump', ms: 5002 },
    { do: 'pass', ms: 1000 },
    { do: 'restart', ms: 0, andMs: -11_002 },
    { do: 'jump', ms: 172_800_000 },
  ],
  // A service that was taken back is no longer the room's last due point.
  [VIP, { do: 'pass', ms: 5021 }, { ...VIP, undone: true }, { do: 'restart', ms: 7859, andMs: 0 }],
  // Guests come while the clock is years ahead; the next run begins with a clock that is right.
  [
    { do: 'restart', ms: 0, andMs: YEAR_MS },
    VIP,
    { do: 'pass', ms: 3000 },
    { do: 'restart', ms: 500, andMs: -YEAR_MS },
    { do: 'pass', ms: 20_000 },
  ],
];

let template: ReturnType<typeof timerTemplate>;
beforeAll(() => {
  template = timerTemplate();
});
afterAll(() => rmSync(template.folder, { recursive: true, force: true }));

describe('due points over sleep, jumps of the clock, restarts and freezes', () => {
  it('S-01 S-04 S-09 S-12 S-15 S-16 none is missed, none doubled, none late', () => {
    const sum = { told: 0, missed: 0, awake: 0, resumed: 0, done: 0, waited: 0 };
    fc.assert(
      fc.property(schedules(STEPS), (steps) => {
        const model = live(steps, template);
        expect(model.faults).toEqual([]);
        sum.told += model.told;
        sum.missed += model.figures.missed;
        sum.done += model.posts.done;
        sum.waited += model.posts.waited;
        sum.awake = Math.max(sum.awake, model.worst.awake);
        sum.resumed = Math.max(sum.resumed, model.worst.resumed);
      }),
      { numRuns: SCHEDULES, seed: SEED, examples: EXAMPLES.map((steps) => [steps]) },
    );
    expect(sum.told).toBeGreaterThan(SCHEDULES);
    figures(
      'timers',
      `${SCHEDULES} schedules, ${sum.told} alarms, ${sum.missed} services missed: ` +
        `0 unheard, 0 doubled; latest ${sum.awake} ms awake, ${sum.resumed} ms after a resume`,
    );
    figures(
      'clock',
      `${SCHEDULES} schedules: ${sum.done} entries posted, ${sum.waited} refused while the clock was ` +
        `in doubt, 0 out of order without a manager's word`,
    );
  });

  it.each([
    ['monotonic', 'a clock that jumps with the wall clock', /told early|late|not told/],
    ['told', 'nothing kept of what was told', /told twice/],
    ['resume', 'no look upon a resume', /ms late/],
  ] as const)('S-15 is seen to fail without %s: %s', (protection, _what, expected) => {
    const found = fc
      .sample(schedules(STEPS), { numRuns: ENOUGH, seed: SEED })
      .flatMap((steps) => live(steps, template, { [protection]: true }).faults);
    expect(found.join('\n')).toMatch(expected);
  });
});
