import { VIP_LEAVE_KINDS, VIP_SERVE_KINDS, vipScene, visitScene } from './month-floor';
import {
  closingScenes,
  dismissalTakenBack,
  fixedScene,
  PROPOSALS,
  proposalScene,
} from './month-ledger';
import { clockGoesBack, slip } from './month-slips';
import { MINUTE, Random, Script, wall, type Line, type Payload } from './month-script';

/** A realistic October 2026 of one station, and the first days of November, as a replay file. */

const TABLES = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'F1', 'F2', 'F3', 'F4'];
const TERRACE = ['D1', 'D2', 'D3', 'D4'];
const ZONES = ['hall', 'terrace', 'model', 'hall', 'terrace', 'model', 'talk', 'sofa', 'vip'];
const OPENING = ['O-03', 'O-04', 'O-05', 'O-06', 'O-07', 'O-08', 'O-09', 'O-10'];
const CLOSING = ['C-01', 'C-02', 'C-03'];

/** Here from the first day to the last; A008 leaves on the 20th, A009 comes on the 12th. */
const TEAM = ['A001', 'A002', 'A003', 'A004', 'A005', 'A006', 'A007'];

const WAGES: Record<string, number> = { A001: 420_000, A002: 60_000, A003: 0, S001: 650_000 };

function foundStation(script: Script): void {
  const manager = { no: 'M001', name: '周经理', pin: '246810' };
  const station = { code: 'GZ01', name: '云庭营销中心', manager };
  script.give(wall(1, '07:30'), null, 'station.init', station);
  script.give(wall(1, '07:30'), null, 'station.init', station, { refused: 'CONFLICT' });
  const people = [
    ['M002', '郑经理', 'manager'],
    ['S001', '王敏', 'supervisor'],
    ['S002', '=HYPERLINK("x")', 'supervisor'],
    ...[...TEAM, 'A008'].map((no) => [no, `客服, ${no}`, 'attendant']),
  ] as const;
  for (const [index, [no = '', name, role]] of people.entries()) {
    const wage = no in WAGES ? { monthlyWageFen: WAGES[no] } : {};
    const member = { no, name, gender: index % 3 ? 'f' : 'm', role, pin: '135790', ...wage };
    script.give(wall(1, '07:31') + index * 1000, 'M001', 'staff.add', member);
  }
  const again = { no: 'A001', name: '重号', gender: 'f', role: 'attendant', pin: '135790' };
  script.give(wall(1, '07:40'), 'M001', 'staff.add', again, { refused: 'CONFLICT' });
  script.give(wall(1, '07:40'), 'S001', 'staff.add', again, { refused: 'NOT_ALLOWED' });
}

function changeTeam(script: Script): void {
  const comes = { no: 'A009', name: '新来的', gender: 'm', role: 'attendant', pin: '112233' };
  script.give(wall(12, '08:10'), 'M001', 'staff.add', comes);
  script.give(wall(15, '17:00'), 'M001', 'staff.edit', { no: 'A004', monthlyWageFen: 30_000 });
  script.give(wall(19, '18:00'), 'M002', 'staff.leave', { no: 'A008', on: '2026-10-20' });
  script.give(
    wall(21, '10:00'),
    'A008',
    'patrol.log',
    { zone: 'hall' },
    { refused: 'NOT_ALLOWED' },
  );
  script.give(
    wall(21, '10:01'),
    'S001',
    'staff.leave',
    { no: 'A007', on: '2026-10-22' },
    {
      refused: 'NOT_ALLOWED',
    },
  );
}

/** O-01: on time, at the bound, or late; answers who is on the floor today. */
function openShift(script: Script, day: number): string[] {
  const { random } = script;
  const opener = random.pick(['S001', 'S002']);
  script.give(wall(day, '08:25'), opener, 'shift.open', { startsAt: '09:00' });
  script.give(
    wall(day, '08:26'),
    'M001',
    'shift.open',
    { startsAt: '10:00' },
    { refused: 'CONFLICT' },
  );
  const crew = [...TEAM, ...(day < 20 ? ['A008'] : []), ...(day > 12 ? ['A009'] : [])].filter(() =>
    random.chance(0.8),
  );
  for (const no of crew) {
    const atMs = random.pick([
      wall(day, '08:28') + random.seconds(0, 1200),
      wall(day, '08:50'),
      wall(day, '08:50:01'),
      wall(day, '08:51') + random.seconds(0, 1800),
    ]);
    if (random.chance(0.2)) script.give(atMs, opener, 'shift.checkIn', { staff: no });
    else script.give(atMs, no, 'shift.checkIn', {});
    if (random.chance(0.1)) script.give(atMs, no, 'shift.checkIn', {}, { refused: 'CONFLICT' });
  }
  if (crew.length < 2) throw new Error('a day needs two people');
  return crew;
}

function groomingAndHandover(script: Script, day: number, crew: readonly string[]): void {
  const { random } = script;
  const atMs = wall(day, '08:52');
  const failed = () => (random.chance(0.1) ? [random.pick(['hair', 'badge', 'nails'])] : []);
  for (const [index, staff] of crew.entries()) {
    const other = crew[(index + 1) % crew.length] ?? '';
    script.give(atMs, staff, 'grooming.check', { staff, by: 'self', failed: failed() });
    script.give(atMs, other, 'grooming.check', { staff, by: 'mutual', failed: failed() });
  }
  const counted = random.int(58, 60);
  const short = counted < 60 ? { note: `少 ${60 - counted} 只` } : {};
  const items = [{ name: '茶杯', expected: 60, counted, ...short }];
  const handover = { direction: 'in', guard: '刘保安', items };
  script.give(wall(day, '08:54'), random.pick(crew), 'handover.record', handover);
}

/** Ticks a list: most done, some set aside, some taken back, some never touched. */
function tickList(
  script: Script,
  items: readonly string[],
  fromMs: number,
  crew: readonly string[],
) {
  const { random } = script;
  items.forEach((item, index) => {
    const atMs = fromMs + index * MINUTE;
    const tick = (state: string, more: Payload = {}) =>
      script.give(atMs, random.pick(crew), 'checklist.tick', { item, state, ...more });
    const chance = random.next();
    if (chance < 0.07) return;
    if (chance < 0.15) return tick('na', { note: '今天不需要' });
    tick('done', item === 'O-05' ? { count: 6 } : {});
    if (chance > 0.85) tick('undo');
    if (chance > 0.92) tick('done');
  });
}

function visits(script: Script, day: number, crew: readonly string[]): void {
  const { random } = script;
  const tables = day % 3 === 0 ? [...TABLES, ...TERRACE] : TABLES;
  for (const table of tables) {
    const untilMs = wall(day, '18:00');
    let nowMs = wall(day, '09:10') + random.seconds(0, 7200);
    while (nowMs < untilMs && random.chance(0.55)) {
      nowMs = visitScene(script, table, nowMs, crew) + random.seconds(600, 9000);
    }
  }
}

function vipSessions(script: Script, day: number, crew: readonly string[]): void {
  const { random } = script;
  for (const room of ['VIP1', 'VIP2'] as const) {
    const serves = Array.from({ length: random.int(0, 6) }, () => random.pick(VIP_SERVE_KINDS));
    const leaves = random.pick(VIP_LEAVE_KINDS);
    const startMs = wall(day, '10:00') + random.seconds(0, 6 * 3600);
    vipScene(script, { room, serves, leaves }, startMs, crew);
  }
}

function rounds(script: Script, day: number, crew: readonly string[]): void {
  const { random } = script;
  let nowMs = wall(day, '09:30');
  while (nowMs < wall(day, '20:00')) {
    const walker = random.pick([...crew, 'S001', 'M002']);
    script.give(nowMs, walker, 'patrol.log', { zone: random.pick(ZONES) });
    nowMs += random.seconds(900, 5400);
  }
  const light = { zone: random.pick(['talk', 'hall']), reason: '天色已晚' };
  script.give(wall(day, '17:45'), random.pick(crew), 'light.log', { ...light, on: true });
  script.give(wall(day, '21:20'), random.pick(crew), 'light.log', { ...light, on: false });
}

function closeShift(script: Script, day: number, crew: readonly string[]): void {
  tickList(script, CLOSING, wall(day, '21:00'), crew);
  const items = [{ name: '茶杯', expected: 60, counted: 60 }];
  const handover = { direction: 'out', guard: '赵保安', items };
  script.give(wall(day, '21:30'), script.random.pick(crew), 'handover.record', handover);
  script.give(wall(day, '21:40'), 'A001', 'shift.close', {}, { refused: 'NOT_ALLOWED' });
  script.give(wall(day, '21:45'), 'S001', 'shift.close', {});
}

function workDay(script: Script, day: number): void {
  const { random } = script;
  const crew = openShift(script, day);
  groomingAndHandover(script, day, crew);
  tickList(script, OPENING, wall(day, '08:55'), crew);
  visits(script, day, crew);
  vipSessions(script, day, crew);
  rounds(script, day, crew);
  const cases = day <= 31 ? random.int(1, 4) : 0;
  for (let count = 1; count <= cases; count += 1) {
    fixedScene(script, day, `fixed ${day} ${count}`, [...TEAM, 'S002']);
  }
  slip(script, day);
  closeShift(script, day, crew);
}

/** Guests who are still there when the day, and once the month, ends. */
function nights(script: Script): void {
  for (const day of [9, 23, 31]) {
    const late = wall(day, '23:20');
    const serves = ['grace bound', 'due', 'missed', 'late bound', 'due', 'first missed instant'];
    vipScene(script, { room: 'VIP2', serves, leaves: 'long missed' }, late, TEAM);
    vipScene(
      script,
      { room: 'VIP1', serves: ['due'], leaves: 'late bound' },
      wall(day, '23:58'),
      TEAM,
    );
    visitScene(script, 'T1', wall(day, '23:59:59'), TEAM);
    visitScene(script, 'F1', wall(day, '23:30'), TEAM);
  }
}

/** The month for a seed: the same lines for the same seed. */
export function generateMonth(seed: number): Line[] {
  const script = new Script(new Random(seed));
  foundStation(script);
  changeTeam(script);
  for (let day = 1; day <= 33; day += 1) workDay(script, day);
  nights(script);
  clockGoesBack(script, 14);
  PROPOSALS.forEach((proposal, index) => {
    const staff = index === 4 || index === 6 ? 'M002' : (TEAM[index % TEAM.length] ?? '');
    proposalScene(script, 3 + index * 3, `proposal ${index}`, proposal, staff);
  });
  dismissalTakenBack(script, 'proposal 8 posted', wall(29, '16:00'));
  const kept = { staff: 'A003', rule: 'P-13', times: 2, note: '留到十一月' };
  script.give(wall(20, '12:00'), 'S001', 'ledger.record', kept, { label: 'kept for November' });
  script.give(wall(30, '12:00'), 'S001', 'ledger.record', kept, { label: 'turned on the 1st' });
  closingScenes(script);
  return script.lines();
}
