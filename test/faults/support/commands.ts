import { ATTENDANT, COLLEAGUE, MANAGER, SUPERVISOR } from '../../support/station';

/** One line of a replay file. */
export interface Line {
  at: string;
  as?: string;
  do: string;
  with: Record<string, unknown>;
  id?: string;
}

type Step = readonly [as: string, name: string, input: Record<string, unknown>];

const STARTS_AT = Date.parse('2026-10-01T08:00:00+08:00');
const STEP_MS = 7_000;

const member = (no: string, role: string): Step => [
  MANAGER,
  'staff.add',
  { no, name: `${no} 李娜`, gender: 'f', role, pin: '135790' },
];

const FOUNDING: readonly Step[] = [
  [
    '',
    'station.init',
    { code: 'GZ01', name: '云庭', manager: { no: MANAGER, name: '周经理', pin: '246810' } },
  ],
  member(SUPERVISOR, 'supervisor'),
  member(ATTENDANT, 'attendant'),
  member(COLLEAGUE, 'attendant'),
  [SUPERVISOR, 'shift.open', { startsAt: '09:00' }],
  [ATTENDANT, 'shift.checkIn', {}],
];

/** Entries that one round adds to the ledger; it proposes one of them first. */
const ENTRIES_A_ROUND = 4;

/** A round of a station's day, all of which is accepted: service, and entries of every kind. */
function roundOf(round: number): readonly Step[] {
  const table = `T${(round % 8) + 1}`;
  const seq = round * ENTRIES_A_ROUND;
  const entry = (staff: string, rule: string, more: object = {}): Step => [
    SUPERVISOR,
    'ledger.record',
    { staff, rule, note: `第 ${round} 轮:${'未用托盘,'.repeat(round % 60)}`, ...more },
  ];
  return [
    [ATTENDANT, 'table.seat', { table, guests: 2 }],
    [ATTENDANT, 'table.serve', { table }],
    entry(ATTENDANT, 'P-13'),
    [ATTENDANT, 'ledger.acknowledge', { seq: seq + 1 }],
    [ATTENDANT, 'table.refill', { table, outcome: 'done' }],
    entry(COLLEAGUE, 'P-01', { times: 2 }),
    [COLLEAGUE, 'ledger.appeal', { seq: seq + 2, text: '当时有托盘' }],
    [MANAGER, 'ledger.resolveAppeal', { seq: seq + 2, outcome: 'reversed', reason: '属实' }],
    entry(ATTENDANT, 'R-04', { amountFen: 1234 }),
    [MANAGER, 'ledger.approve', { pending: round + 1 }],
    [ATTENDANT, 'vip.enter', { guests: 3, guestNames: ['王总'] }],
    [ATTENDANT, 'vip.serve', {}],
    [ATTENDANT, 'vip.leave', {}],
    [ATTENDANT, 'patrol.log', { zone: 'hall' }],
    [ATTENDANT, 'table.leave', { table }],
    [ATTENDANT, 'table.clear', { table }],
    [ATTENDANT, 'checklist.tick', { item: 'O-03', state: 'done', note: `${round}` }],
  ];
}

export const COMMANDS_A_ROUND = roundOf(0).length;

const stepAt = (index: number): Step => {
  const founding = FOUNDING[index];
  if (founding) return founding;
  const after = index - FOUNDING.length;
  const round = roundOf(Math.floor(after / COMMANDS_A_ROUND));
  return round[after % COMMANDS_A_ROUND] as Step;
};

/** The command with this number, from 0: the same on every call, accepted after those before it. */
export function commandAt(index: number): Line {
  const [as, name, input] = stepAt(index);
  return {
    at: new Date(STARTS_AT + index * STEP_MS).toISOString(),
    ...(as === '' ? {} : { as }),
    do: name,
    with: { ...input },
    ...(as === '' ? {} : { id: `0199a000-0000-7000-8000-${String(index).padStart(12, '0')}` }),
  };
}
