import { MINUTE, wall, type NumberOf, type Payload, type Script } from './month-script';

/** Scenes of the ledger: what is recorded about somebody, and all that becomes of it. */

const MANAGERS = ['M001', 'M002'] as const;
const SUPERVISORS = ['S001', 'S002'] as const;

const HOUR = 60 * MINUTE;

const FIXED_RULES = [
  ...Array.from({ length: 22 }, (_, index) => `P-${String(index + 1).padStart(2, '0')}`),
  'R-01',
  'R-02',
  'R-03',
  'R-05',
];

/** Notes as people and their telephones write them; spreadsheets must not run any. */
const NOTES = [
  'T4 上茶没用托盘',
  '=1+1',
  '+86 139 0000 0000',
  '-迟到十分钟',
  '@all 请看',
  '\t前面有制表符',
  '他说:"马上来",没来',
  '一,二,三',
  '第一行\r\n第二行',
  '😀 emoji 与 é 与 e\u0301',
  '  两头有空格  ',
  '',
  '长'.repeat(500),
];

interface Case {
  script: Script;
  label: string;
  staff: string;
  atMs: number;
}

type Story = (made: Case) => void;

const seqOf =
  (label: string, more: Payload = {}) =>
  (numberOf: NumberOf): Payload => ({ seq: numberOf(label), ...more });

const acknowledged: Story = ({ script, label, staff, atMs }) => {
  const other = staff === 'A001' ? 'A002' : 'A001';
  script.give(atMs, other, 'ledger.acknowledge', seqOf(label), { refused: 'NOT_ALLOWED' });
  script.give(atMs + MINUTE, staff, 'ledger.acknowledge', seqOf(label));
  script.give(atMs + MINUTE, staff, 'ledger.acknowledge', seqOf(label), { refused: 'CONFLICT' });
  const appeal = seqOf(label, { text: '我想再说说' });
  script.give(atMs + 2 * MINUTE, staff, 'ledger.appeal', appeal, { refused: 'CONFLICT' });
};

const appealed =
  (outcome: 'upheld' | 'reversed'): Story =>
  ({ script, label, staff, atMs }) => {
    const resolved = seqOf(label, { outcome, reason: '看过监控' });
    const early = { refused: 'CONFLICT' } as const;
    script.give(atMs, 'M001', 'ledger.resolveAppeal', resolved, early);
    script.give(atMs + MINUTE, staff, 'ledger.appeal', seqOf(label, { text: '当时在接待' }));
    script.give(atMs + HOUR, 'M001', 'ledger.resolveAppeal', resolved, {
      label: `${label} resolved`,
    });
    script.give(atMs + HOUR + MINUTE, 'M001', 'ledger.resolveAppeal', resolved, early);
    if (outcome === 'upheld') return;
    const again = seqOf(label, { reason: '再冲一次' });
    script.give(atMs + 2 * HOUR, 'M002', 'ledger.reverse', again, { refused: 'CONFLICT' });
  };

const reversed: Story = ({ script, label, atMs }) => {
  const payload = seqOf(label, { reason: '记错了人' });
  script.give(atMs, 'S001', 'ledger.reverse', payload, { refused: 'NOT_ALLOWED' });
  script.give(atMs + MINUTE, 'M002', 'ledger.reverse', payload, { label: `${label} reversed` });
  script.give(atMs + 2 * MINUTE, 'M001', 'ledger.reverse', payload, { refused: 'CONFLICT' });
  const itself = seqOf(`${label} reversed`, { reason: '冲正的冲正' });
  script.give(atMs + 3 * MINUTE, 'M001', 'ledger.reverse', itself, { refused: 'CONFLICT' });
};

const STORIES: readonly Story[] = [
  () => {},
  acknowledged,
  appealed('upheld'),
  appealed('reversed'),
  reversed,
];

/** A fixed fine or reward on the spot, sometimes for a day before, and one of its stories. */
export function fixedScene(script: Script, day: number, label: string, team: readonly string[]) {
  const { random } = script;
  const staff = random.pick(team);
  const atMs = wall(day, '10:00') + random.seconds(0, 8 * 3600);
  const recorders = [...SUPERVISORS, ...MANAGERS].filter((no) => no !== staff);
  const supervisor = random.pick(recorders);
  const dayBefore = random.int(1, day);
  script.give(
    atMs,
    supervisor,
    'ledger.record',
    {
      staff,
      rule: random.pick(FIXED_RULES),
      note: random.pick(NOTES),
      ...(random.chance(0.3) ? {} : { times: random.int(1, 3) }),
      ...(random.chance(0.2)
        ? { businessDate: `2026-10-${String(dayBefore).padStart(2, '0')}` }
        : {}),
    },
    { label },
  );
  random.pick(STORIES)({ script, label, staff, atMs: atMs + random.seconds(600, 100_000) });
}

/** How a proposal of G or R-04 is worded, and what the manager makes of it. */
interface Proposal {
  input: Payload;
  /** The manager's own figure, or none; null where it is rejected. */
  approval: Payload | null;
}

export const PROPOSALS: readonly Proposal[] = [
  { input: { rule: 'G-01', amountFen: 10_000 }, approval: {} },
  { input: { rule: 'G-05', amountFen: 30_000 }, approval: { amountFen: 12_345 } },
  { input: { rule: 'G-02', amountFen: 20_000, times: 2 }, approval: {} },
  { input: { rule: 'G-03', sanction: 'dismissal' }, approval: {} },
  { input: { rule: 'G-04', amountFen: 50_000, sanction: 'fine' }, approval: null },
  { input: { rule: 'R-04', amountFen: 8_888 }, approval: {} },
  { input: { rule: 'R-04', amountFen: 1 }, approval: { amountFen: 66_600 } },
  { input: { rule: 'R-04', amountFen: 20_000, times: 2 }, approval: null },
  { input: { rule: 'G-06', sanction: 'dismissal', times: 1 }, approval: {} },
];

/** A proposal, the approvals that are refused, the one that counts, and those that come too late. */
export function proposalScene(
  script: Script,
  day: number,
  label: string,
  { input, approval }: Proposal,
  staff: string,
) {
  const atMs = wall(day, '11:00') + script.random.seconds(0, 3 * 3600);
  const settledMs = atMs + script.random.seconds(3600, 70_000);
  const pending = (more: Payload) => (numberOf: NumberOf) => ({
    pending: numberOf(label),
    ...more,
  });
  script.give(
    atMs,
    'S001',
    'ledger.record',
    { staff, note: '客人投诉或表扬', ...input },
    { label },
  );
  const refused = { refused: 'NOT_ALLOWED' } as const;
  script.give(atMs + MINUTE, 'S002', 'ledger.approve', pending({}), refused);
  if (staff === 'M002') script.give(atMs + MINUTE, 'M002', 'ledger.approve', pending({}), refused);
  const tooLittle = String(input['rule']).startsWith('G') ? 9_999 : 0;
  script.give(atMs + MINUTE, 'M001', 'ledger.approve', pending({ amountFen: tooLittle }), {
    refused: 'BAD_INPUT',
  });
  if (approval === null)
    script.give(settledMs, 'M001', 'ledger.reject', pending({ reason: '证据不足' }));
  else
    script.give(settledMs, 'M001', 'ledger.approve', pending(approval), {
      label: `${label} posted`,
    });
  const late = { refused: 'CONFLICT' } as const;
  script.give(settledMs + MINUTE, 'M001', 'ledger.approve', pending({}), late);
  script.give(settledMs + MINUTE, 'M001', 'ledger.reject', pending({ reason: '再看看' }), late);
}

/** A dismissal that was approved and is reversed: it no longer counts as proposed. */
export const dismissalTakenBack = (script: Script, label: string, atMs: number): void =>
  reversed({ script, label, staff: '', atMs });

/** November: what still waits for October, its closing, and what comes after the closing. */
export function closingScenes(script: Script): void {
  const close = { month: '2026-10' };
  const conflict = { refused: 'CONFLICT' } as const;
  const proposal = { staff: 'A004', rule: 'G-07', amountFen: 15_000, note: '月底的申请' };
  script.give(wall(31, '20:00'), 'S002', 'ledger.record', proposal, { label: 'last of October' });
  script.give(wall(31, '23:59:59'), 'M001', 'month.close', close, conflict);
  script.give(wall(32, '00:00'), 'M001', 'month.close', close, conflict);
  const early = { staff: 'A001', rule: 'P-10', note: '十月还没结账' };
  script.give(wall(32, '14:00'), 'S001', 'ledger.record', early);
  reversed({ script, label: 'turned on the 1st', staff: 'A003', atMs: wall(32, '15:00') });
  script.give(wall(33, '09:00'), 'S001', 'month.close', close, { refused: 'NOT_ALLOWED' });
  script.give(wall(33, '09:01'), 'M001', 'ledger.approve', (numberOf) => ({
    pending: numberOf('last of October'),
  }));
  script.give(wall(33, '09:02'), 'M001', 'month.close', { month: '2026-11' }, conflict);
  script.give(wall(33, '09:03'), 'M001', 'month.close', close);
  script.give(wall(33, '09:04'), 'M002', 'month.close', close, conflict);

  const forgotten = { staff: 'A005', rule: 'P-05', note: '补记', businessDate: '2026-10-30' };
  const closed = { refused: 'MONTH_CLOSED' } as const;
  script.give(wall(33, '10:00'), 'S001', 'ledger.record', forgotten, closed);
  script.give(wall(33, '10:01'), 'S001', 'ledger.record', { ...forgotten, late: false }, closed);
  script.give(wall(33, '10:02'), 'S001', 'ledger.record', { ...forgotten, late: true });
  const september = { staff: 'A006', rule: 'P-22', note: '九月没结账', businessDate: '2026-09-30' };
  script.give(wall(33, '10:02'), 'S002', 'ledger.record', september);
  const praise = { staff: 'A006', rule: 'R-04', amountFen: 5_000, note: '补报', late: true };
  script.give(
    wall(33, '10:03'),
    'S001',
    'ledger.record',
    { ...praise, businessDate: '2026-10-31' },
    {
      label: 'late praise',
    },
  );
  script.give(wall(33, '10:04'), 'M002', 'ledger.approve', (numberOf) => ({
    pending: numberOf('late praise'),
  }));
  reversed({ script, label: 'kept for November', staff: 'A003', atMs: wall(33, '10:10') });
  const open = { staff: 'A001', rule: 'P-02', note: '十一月的' };
  script.give(wall(33, '10:30'), 'S002', 'ledger.record', open, { label: 'November’s own' });
  reversed({ script, label: 'November’s own', staff: 'A001', atMs: wall(33, '10:40') });
  const waits = { staff: 'A002', rule: 'G-08', amountFen: 10_000, note: '还没批' };
  script.give(wall(33, '11:00'), 'S001', 'ledger.record', waits);
}
