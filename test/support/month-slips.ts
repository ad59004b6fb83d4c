import { wall, type Payload, type RefusalCode, type Script } from './month-script';

/** Slips that are refused whatever the floor looks like: one a day of October. */
const SLIPS: readonly (readonly [as: string, name: string, input: Payload, code: RefusalCode])[] = [
  ['A001', 'table.seat', { table: 'T99', guests: 2 }, 'NOT_FOUND'],
  ['A001', 'table.seat', { table: 'T1', guests: 0 }, 'BAD_INPUT'],
  ['A001', 'table.dance', { table: 'T1' }, 'BAD_INPUT'],
  ['A002', 'vip.enter', { room: 'VIP9', guests: 2 }, 'NOT_FOUND'],
  ['A002', 'patrol.log', { zone: 'garden' }, 'NOT_FOUND'],
  ['A003', 'checklist.tick', { item: 'O-03', state: 'na' }, 'BAD_INPUT'],
  ['A003', 'checklist.tick', { item: 'O-99', state: 'done' }, 'NOT_FOUND'],
  ['A004', 'shift.open', { startsAt: '09:00' }, 'NOT_ALLOWED'],
  ['A004', 'shift.checkIn', { staff: 'S001' }, 'NOT_ALLOWED'],
  ['A005', 'ledger.record', { staff: 'A001', rule: 'P-01', note: '' }, 'NOT_ALLOWED'],
  ['A005', 'ledger.reverse', { seq: 999_999, reason: '查无此条' }, 'NOT_ALLOWED'],
  ['M001', 'ledger.reverse', { seq: 999_999, reason: '查无此条' }, 'NOT_FOUND'],
  ['M001', 'ledger.approve', { pending: 999 }, 'NOT_FOUND'],
  ['S001', 'ledger.record', { staff: 'S001', rule: 'P-01', note: '自己' }, 'NOT_ALLOWED'],
  ['M001', 'ledger.record', { staff: 'M001', rule: 'R-01', note: '自己' }, 'NOT_ALLOWED'],
  ['S001', 'ledger.record', { staff: 'X999', rule: 'P-01', note: '' }, 'NOT_FOUND'],
  ['S001', 'ledger.record', { staff: 'A001', rule: 'P-23', note: '' }, 'BAD_INPUT'],
  [
    'S001',
    'ledger.record',
    { staff: 'A001', rule: 'P-01', amountFen: 5000, note: '' },
    'BAD_INPUT',
  ],
  ['S001', 'ledger.record', { staff: 'A001', rule: 'R-03', amountFen: 1, note: '' }, 'BAD_INPUT'],
  ['S001', 'ledger.record', { staff: 'A001', rule: 'G-01', note: '' }, 'BAD_INPUT'],
  [
    'S001',
    'ledger.record',
    { staff: 'A001', rule: 'G-01', amountFen: 9_999, note: '' },
    'BAD_INPUT',
  ],
  [
    'S001',
    'ledger.record',
    { staff: 'A001', rule: 'G-01', amountFen: 19_999, times: 2, note: '' },
    'BAD_INPUT',
  ],
  [
    'S001',
    'ledger.record',
    { staff: 'A001', rule: 'G-01', amountFen: 10_000, sanction: 'dismissal', note: '' },
    'BAD_INPUT',
  ],
  [
    'S001',
    'ledger.record',
    { staff: 'A001', rule: 'P-01', sanction: 'dismissal', note: '' },
    'BAD_INPUT',
  ],
  ['S001', 'ledger.record', { staff: 'A001', rule: 'R-04', note: '' }, 'BAD_INPUT'],
  ['S001', 'ledger.record', { staff: 'A001', rule: 'P-01', times: 0, note: '' }, 'BAD_INPUT'],
  ['S001', 'ledger.record', { staff: 'A001', rule: 'P-01', note: 'x'.repeat(501) }, 'BAD_INPUT'],
  [
    'S001',
    'ledger.record',
    { staff: 'A001', rule: 'P-01', note: '', businessDate: '2026-12-31' },
    'BAD_INPUT',
  ],
  ['X404', 'patrol.log', { zone: 'hall' }, 'NOT_ALLOWED'],
  ['A006', 'ledger.acknowledge', { seq: 999_999 }, 'NOT_FOUND'],
  ['A006', 'month.close', { month: '2026-09' }, 'NOT_ALLOWED'],
];

export function slip(script: Script, day: number): void {
  const found = SLIPS[day - 1];
  if (!found) return;
  const [as, name, input, refused] = found;
  script.give(wall(day, '12:34:56'), as, name, input, { refused });
}

/** The clock 5 s back is let pass, a millisecond more is not trusted with the ledger. */
export function clockGoesBack(script: Script, day: number): void {
  const nowMs = wall(day, '13:00');
  const fine = { staff: 'A002', rule: 'P-12', note: '时钟' };
  script.give(nowMs, 'A001', 'patrol.log', { zone: 'hall' });
  script.give(nowMs, 'S001', 'ledger.record', fine, {
    atMs: nowMs - 5001,
    refused: 'CLOCK_BACKWARDS',
  });
  script.give(nowMs, 'A001', 'patrol.log', { zone: 'model' }, { atMs: nowMs - 60_000 });
  script.give(nowMs, 'S001', 'ledger.record', fine, { atMs: nowMs - 5000 });
}
