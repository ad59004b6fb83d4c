import { MINUTE, type Payload, type Script } from './month-script';

/** Scenes of the floor: what happens at one table or in one room from first to last. */

const SERVE_BY = 120_000;
const VIP_FIRST = 120_000;
const VIP_INTERVAL = 600_000;
const GRACE = 60_000;
const MISSED = 300_000;

const DRINKS = ['tea', 'green-tea', 'water', 'coffee', 'juice', 'cola'];

/** How long after seating guests are served first: by the bound, around it, or never. */
const FIRST_SERVES = [
  (script: Script) => script.random.seconds(5, 119),
  () => SERVE_BY,
  () => SERVE_BY + 1,
  (script: Script) => script.random.seconds(121, 500),
  () => null,
];

/** What is noted of an ashtray and done about it; each is one story of S-06, S-07 and S-08. */
type Note = 'done' | 'declined' | { butts?: number; peel?: boolean; eating?: boolean };

const ashtrayStories = (limit: number): readonly (readonly Note[])[] => [
  [{ butts: limit }, 'done'],
  [{ butts: limit + 1 }, 'done'],
  [{ butts: 1 }, { butts: limit + 3 }, 'declined', 'declined', 'done'],
  [{ eating: true, peel: true }, 'done'],
  [{ eating: true }, { peel: true }, { eating: false }, 'done'],
  [{ peel: true, butts: limit + 1 }, 'done'],
  [{ eating: true, peel: true, butts: limit + 2 }, 'done', { eating: false }],
  [{ eating: true, peel: true, butts: limit }, 'declined', { eating: false }, 'done'],
  ['done'],
  [{ butts: limit + 1 }, { butts: 0 }, 'done'],
  [{ peel: true }, 'done', 'done'],
  [{ butts: limit + 1 }, 'done', { butts: limit }, 'done'],
  [{ peel: true }, { peel: false }, 'done'],
];

/** Notes after which the guests leave: the change comes once the table is empty. */
const PARTING_NOTES: readonly (readonly Note[])[] = [
  [],
  [{ eating: true, peel: true }],
  [{ eating: true, peel: true, butts: 9 }],
];

interface At {
  script: Script;
  table: string;
  crew: readonly string[];
  nowMs: number;
}

function tap(at: At, name: string, more: Payload = {}): void {
  at.script.give(at.nowMs, at.script.random.pick(at.crew), name, { table: at.table, ...more });
}

function refusedTap(at: At, name: string, more: Payload = {}): void {
  const actor = at.script.random.pick(at.crew);
  at.script.give(at.nowMs, actor, name, { table: at.table, ...more }, { refused: 'CONFLICT' });
}

function note(at: At, noted: Note): void {
  if (typeof noted === 'string') tap(at, 'table.changeAshtray', { outcome: noted });
  else tap(at, 'table.ashtray', noted);
}

function ashtray(at: At): void {
  const { random } = at.script;
  for (const noted of random.pick(ashtrayStories(at.table.startsWith('T') ? 5 : 2))) {
    note(at, noted);
    at.nowMs += random.seconds(20, 240);
  }
}

const COURSES = [
  (at: At) => tap(at, 'table.refill', { outcome: 'done' }),
  (at: At) => tap(at, 'table.refill', { outcome: 'declined' }),
  (at: At) => tap(at, 'table.refill', { outcome: 'done', drink: at.script.random.pick(DRINKS) }),
  (at: At) => tap(at, 'table.serve', { drinks: [{ drink: 'tea', qty: 1 }] }),
  (at: At) => {
    tap(at, 'table.request', { text: '要一条毯子' });
    at.nowMs += MINUTE;
    tap(at, 'table.deliver');
  },
  ashtray,
  ashtray,
];

/** S-01 to S-09: one stay at a table, with slips that must be refused; answers when it is cleared. */
export function visitScene(
  script: Script,
  table: string,
  startMs: number,
  crew: readonly string[],
): number {
  const { random } = script;
  const at: At = { script, table, crew, nowMs: startMs };
  if (random.chance(0.05)) refusedTap(at, random.pick(['table.serve', 'table.clear']));
  const drinks = random.chance(0.4) ? { drinks: [{ drink: random.pick(DRINKS), qty: 2 }] } : {};
  tap(at, 'table.seat', { guests: random.int(1, 8), ...drinks });
  if (random.chance(0.05)) refusedTap(at, 'table.seat', { guests: 2 });
  const wait = random.pick(FIRST_SERVES)(script);
  if (wait !== null) {
    at.nowMs = startMs + wait;
    tap(at, 'table.serve');
  }
  for (let course = random.int(0, 3); course > 0; course -= 1) {
    at.nowMs += random.seconds(120, 900);
    random.pick(COURSES)(at);
  }
  for (const noted of random.pick(PARTING_NOTES)) {
    at.nowMs += random.seconds(30, 300);
    note(at, noted);
  }
  at.nowMs += random.seconds(30, 900);
  if (random.chance(0.04)) refusedTap(at, 'table.clear');
  tap(at, 'table.leave');
  at.nowMs += random.seconds(5, 60);
  if (random.chance(0.4)) tap(at, 'table.changeAshtray', { outcome: 'done' });
  if (random.chance(0.05)) refusedTap(at, 'table.seat', { guests: 3 });
  at.nowMs += random.seconds(30, 300);
  tap(at, 'table.clear');
  return at.nowMs;
}

/** When a due point is met, or passed over, in milliseconds from it. */
const VIP_SERVES: Record<string, (script: Script) => number> = {
  early: (script) => -script.random.seconds(10, 100),
  due: () => 0,
  'grace bound': () => GRACE,
  'first late instant': () => GRACE + 1,
  late: (script) => GRACE + script.random.seconds(1, 239),
  'late bound': () => MISSED,
  'first missed instant': () => MISSED + 1,
  missed: (script) => MISSED + script.random.seconds(1, 1200),
};

/** When guests leave, in milliseconds from the due point that is open. */
const VIP_LEAVES: Record<string, number> = {
  early: -60_000,
  'late bound': MISSED,
  'first missed instant': MISSED + 1,
  'long missed': MISSED + 20 * MINUTE,
};

export const VIP_SERVE_KINDS = Object.keys(VIP_SERVES);
export const VIP_LEAVE_KINDS = Object.keys(VIP_LEAVES);

export interface VipPlan {
  room: 'VIP1' | 'VIP2';
  serves: readonly string[];
  leaves: string;
}

/** S-12 to S-15: one stay in a VIP room, served as planned; answers when it ends. */
export function vipScene(
  script: Script,
  plan: VipPlan,
  startMs: number,
  crew: readonly string[],
): number {
  const { random } = script;
  const room = () => (plan.room === 'VIP1' && random.chance(0.5) ? {} : { room: plan.room });
  const names = random.chance(0.5) ? { guestNames: ['林先生', '郑女士'], leaders: ['何总'] } : {};
  const enter = { ...room(), guests: random.int(1, 8) };
  script.give(startMs, random.pick(crew), 'vip.enter', { ...enter, ...names });
  if (random.chance(0.1)) {
    script.give(startMs, random.pick(crew), 'vip.enter', enter, { refused: 'CONFLICT' });
  }
  let dueMs = startMs + VIP_FIRST;
  for (const kind of plan.serves) {
    const servedMs = dueMs + (VIP_SERVES[kind]?.(script) ?? 0);
    script.give(servedMs, random.pick(crew), 'vip.serve', room());
    dueMs = servedMs + VIP_INTERVAL;
  }
  const leftMs = dueMs + (VIP_LEAVES[plan.leaves] ?? 0);
  script.give(leftMs, random.pick(crew), 'vip.leave', room());
  if (random.chance(0.1)) {
    script.give(leftMs + 1000, random.pick(crew), 'vip.serve', room(), { refused: 'CONFLICT' });
  }
  return leftMs + 1000;
}
