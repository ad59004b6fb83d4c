import { cpSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../electron/station/station';
import { ATTENDANT, MANAGER, PIN } from '../support/station';
import { alarmsOf, startBeating } from './support/beating-station';
import { figures, sized } from './support/figures';
import { openCheaply } from './support/images';
import { randomFrom } from './support/random';
import type { TakenOut } from './support/take-out.mjs';
import { openWorkshop, type Workshop } from './support/workshop';

const SECOND = 1000;
const TOGETHER = 3;
const ROUNDS = sized(TOGETHER, 60);
/** VIP rooms in fast motion, in seconds. */
const FIRST = 2;
const GRACE = 2;
const MISSED = 8;
const random = randomFrom(20_261_003);

let workshop: Workshop;
let program: string;
let made = 0;
beforeAll(async () => {
  workshop = openWorkshop('beats');
  const station = openCheaply(workshop.path('founded'));
  const lines = [
    [
      undefined,
      'station.init',
      { code: 'GZ01', name: '云庭', manager: { no: MANAGER, name: '周经理', pin: PIN } },
    ],
    [
      MANAGER,
      'staff.add',
      { no: ATTENDANT, name: '李娜', gender: 'f', role: 'attendant', pin: PIN },
    ],
    [MANAGER, 'policy.set', { vipFirstS: FIRST, vipGraceS: GRACE, vipMissedS: MISSED }],
  ] as const;
  for (const [as, name, input] of lines) {
    const at = new Date().toISOString();
    const answer = station.perform({ at, ...(as && { as }), do: name, with: input });
    if (!answer.ok) throw new Error(answer.error.message.en);
  }
  station.close();
  program = await workshop.program('beats');
});
afterAll(() => workshop.remove());

/** A folder of a founded station, for one round. */
function freshFolder(): string {
  made += 1;
  const folder = workshop.path(`round-${made}`);
  cpSync(workshop.path('founded'), folder, { recursive: true });
  return folder;
}

const missedIn = (folder: string): number => {
  const station = openStation(folder);
  const row = station.db.get<{ n: number }>(`SELECT total(missed) AS n FROM vip_session`);
  station.close();
  return row?.n ?? -1;
};

/** Runs rounds a few at a time: they mostly wait. */
async function inRounds<T>(rounds: number, round: () => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  while (done.length < rounds) {
    const few = Math.min(TOGETHER, rounds - done.length);
    done.push(...(await Promise.all(Array.from({ length: few }, round))));
  }
  return done;
}

/** Frozen over a due point: what is heard at the first beat, and how long after its time. */
async function freeze(built = program) {
  const station = startBeating(built, freshFolder());
  await station.beats(1);
  const dueMs = (await station.give(ATTENDANT, 'vip.enter', { guests: 2 })) + FIRST * SECOND;
  await sleep(random.below(800));
  const forMs = random.below((MISSED + 2) * SECOND);
  await station.freezeUntil(dueMs + 200 + forMs);
  await station.beats(2);
  const heard = alarmsOf(station, 'VIP1');
  await station.kill();
  return { dueMs, heard };
}

/** Killed after the first alarm, and again after the second; answers what was heard in all. */
async function killTwice(built = program) {
  const folder = freshFolder();
  const runs = [startBeating(built, folder)];
  const [first] = runs;
  await first?.beats(1);
  const enteredMs = (await first?.give(ATTENDANT, 'vip.enter', { guests: 2 })) ?? 0;
  const dueMs = enteredMs + FIRST * SECOND;
  await first?.hears('VIP1', 'due');
  for (const laterS of [GRACE, MISSED]) {
    await sleep(random.below(300));
    await runs.at(-1)?.kill();
    await sleep(random.below(500));
    const next = startBeating(built, folder);
    runs.push(next);
    await sleep(Math.max(0, dueMs + laterS * SECOND + 100 - Date.now()));
    await next.beats(2);
  }
  await runs.at(-1)?.kill();
  const heard = runs.flatMap((run) => alarmsOf(run, 'VIP1').map(({ standing }) => standing));
  return { heard, missed: missedIn(folder) };
}

describe('due points of a process that is stopped and killed', () => {
  it.concurrent(
    'S-12 S-15 SIGSTOP, SIGCONT: what came due meanwhile is told by the first beat, once',
    async () => {
      const rounds = await inRounds(ROUNDS, () => freeze());
      for (const { dueMs, heard } of rounds) {
        const [told, ...more] = heard;
        expect(told?.beatBeforeMs).toBeLessThan(dueMs);
        // What comes next is the next standing, if its time has come by the second beat.
        expect(new Set(heard.map(({ standing }) => standing)).size).toBe(1 + more.length);
      }
      figures('timers', `${ROUNDS} freezes over a due point: 0 unheard, 0 doubled`);
    },
  );

  it.concurrent(
    'S-15 SIGKILL: what was told is not told again, what came due meanwhile is, once',
    async () => {
      const rounds = await inRounds(ROUNDS, () => killTwice());
      for (const { heard, missed } of rounds) {
        // On a slow machine a standing may be over before anybody looked.
        expect(['due overdue missed', 'due missed']).toContain(heard.join(' '));
        expect(missed).toBe(1);
      }
      figures('timers', `${ROUNDS * 2} kills between alarms: 0 unheard, 0 doubled`);
    },
  );

  it.concurrent.each([
    [
      'what was told is not kept',
      ['electron/station/look.ts', 'keepTold(db, id, standing);', 'void [id, standing];'],
    ],
  ] satisfies [string, TakenOut][])('S-15 is seen to fail where %s', async (_what, takenOut) => {
    const { heard } = await killTwice(await workshop.program('beats', [takenOut]));
    expect(heard.filter((standing) => standing === 'due').length).toBeGreaterThan(1);
  });

  it.concurrent('S-12 is seen to fail where the clock stands still with the process', async () => {
    const takenOut: TakenOut = [
      'electron/clock.ts',
      'monotonicMs: () => (',
      'monotonicMs: () => 0 * (',
    ];
    const frozen = await freeze(await workshop.program('beats', [takenOut]));
    expect(frozen.heard).toEqual([]);
  });
});
