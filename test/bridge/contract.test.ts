import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kioskActs, type KioskAct } from '../../shared/contract/bridge';
import { commands, type CommandName } from '../../shared/contract/commands';
import { GOOD_AT_BAR } from './bar-commands';
import { GOOD_AT_DESK } from './desk-commands';
import { queries, type QueryName, type QueryOutput } from '../../shared/contract/queries';
import { standardV1 } from '../../resources/standard';
import { ATTENDANT, COLLEAGUE, MANAGER, SUPERVISOR } from '../support/station';
import { keptIn } from '../support/files';
import { codeOf, openTestKiosk, type TestKiosk } from '../support/bridge';
import { REPORT_COMMANDS, REPORT_QUESTIONS } from './report-commands';

const COOKIES = {
  code: 'snack-cookies',
  title: { zh: '曲奇' },
  steps: [{ zh: '每碟 4 块', en: '4 to a plate' }],
};

/** A good call of every command, with what has to be done before it. */
const GOOD: Record<
  CommandName,
  {
    as: string;
    input: unknown;
    before?: readonly [string, CommandName, unknown][];
    /** How long after that it is given. */
    laterMs?: number;
  }
> = {
  'station.init': { as: '', input: {} },
  'staff.add': {
    as: MANAGER,
    input: { no: 'A009', name: '新人', gender: 'm', role: 'attendant', pin: '654321' },
  },
  'staff.edit': { as: MANAGER, input: { no: ATTENDANT, name: '李娜娜' } },
  'staff.import': {
    as: MANAGER,
    input: {
      firstPin: '654321',
      staff: [
        { no: 'A008', name: '新人', gender: 'm', role: 'attendant', monthlyWageFen: null },
        { no: ATTENDANT, name: '李娜', gender: 'f', role: 'attendant', monthlyWageFen: 500000 },
      ],
    },
  },
  'pin.change': { as: ATTENDANT, input: { pin: '987654' } },
  'staff.photo': { as: MANAGER, input: { no: ATTENDANT, photo: null } },
  'staff.leave': { as: MANAGER, input: { no: COLLEAGUE, on: '2026-10-31' } },
  'standard.publish': {
    as: MANAGER,
    input: {
      effectiveFrom: '2026-11-01',
      discussed: '九月例会讨论',
      announced: '张贴并签收',
      rules: [standardV1.rules[0]],
    },
  },
  'standard.publishFloor': {
    as: MANAGER,
    input: {
      effectiveFrom: '2026-10-01',
      zones: standardV1.zones,
      tables: standardV1.tables,
      rooms: standardV1.rooms,
    },
  },
  'policy.set': { as: MANAGER, input: { vipIntervalS: 300 } },
  'guide.write': {
    as: MANAGER,
    input: COOKIES,
  },
  'guide.add': {
    as: MANAGER,
    input: {
      kind: 'page',
      chapter: 'equipment',
      title: { zh: '制冰机' },
      steps: [{ zh: '先洗手' }],
    },
  },
  'guide.remove': { as: MANAGER, input: { code: 'snack-cake' } },
  'guide.restore': {
    as: MANAGER,
    input: { code: 'snack-cake' },
    before: [[MANAGER, 'guide.remove', { code: 'snack-cake' }]],
  },
  'guide.bringBack': {
    as: MANAGER,
    input: { code: 'snack-cookies', event: 1 },
    before: [
      [MANAGER, 'guide.write', COOKIES],
      [MANAGER, 'guide.restore', { code: 'snack-cookies' }],
    ],
  },
  'offer.set': { as: SUPERVISOR, input: { snacks: ['nuts'], drinks: ['tea', 'water'] } },
  'training.start': { as: ATTENDANT, input: {} },
  'training.answer': {
    as: ATTENDANT,
    input: { card: 'phrase:serve', asked: 'x', chosen: ['a'] },
    before: [[ATTENDANT, 'training.start', {}]],
  },
  'shift.open': {
    as: SUPERVISOR,
    input: { startsAt: '13:00' },
    before: [[SUPERVISOR, 'shift.close', {}]],
  },
  'shift.close': { as: SUPERVISOR, input: {} },
  'shift.checkIn': { as: SUPERVISOR, input: {} },
  'grooming.check': { as: ATTENDANT, input: { staff: ATTENDANT, by: 'self', failed: [] } },
  'handover.record': {
    as: ATTENDANT,
    input: { direction: 'in', guard: '老张', items: [{ name: '水瓶', expected: 6, counted: 5 }] },
  },
  'checklist.tick': { as: ATTENDANT, input: { item: 'O-03', state: 'done' } },
  'table.seat': { as: ATTENDANT, input: { table: 'T2', guests: 2 } },
  'table.serve': { as: ATTENDANT, input: { table: 'T1' } },
  'table.request': { as: ATTENDANT, input: { table: 'T1', text: '要一条毛毯' } },
  'table.deliver': {
    as: ATTENDANT,
    input: { table: 'T1' },
    before: [[ATTENDANT, 'table.request', { table: 'T1', text: '要一条毛毯' }]],
  },
  'table.refill': { as: ATTENDANT, input: { table: 'T1', outcome: 'done' } },
  'table.ashtray': { as: ATTENDANT, input: { table: 'T1', butts: 3 } },
  'table.changeAshtray': { as: ATTENDANT, input: { table: 'T1', outcome: 'done' } },
  'table.correct': { as: ATTENDANT, input: { table: 'T1', guests: 3 } },
  'table.move': { as: ATTENDANT, input: { table: 'T1', to: 'F1' } },
  'table.join': { as: ATTENDANT, input: { table: 'T1', with: 'T2' } },
  'table.split': {
    as: ATTENDANT,
    input: { table: 'T2' },
    before: [[ATTENDANT, 'table.join', { table: 'T1', with: 'T2' }]],
  },
  'table.leave': { as: ATTENDANT, input: { table: 'T1' } },
  'table.clear': {
    as: ATTENDANT,
    input: { table: 'T1' },
    before: [[ATTENDANT, 'table.leave', { table: 'T1' }]],
  },
  'vip.enter': { as: ATTENDANT, input: { room: 'VIP2', guests: 3 } },
  'vip.correct': { as: ATTENDANT, input: { guests: 5, leaders: ['王总'] } },
  'vip.order': {
    as: ATTENDANT,
    input: { orders: [{ side: 'guest', place: 1, drink: 'tea' }] },
  },
  'vip.serve': { as: ATTENDANT, input: {} },
  'vip.leave': { as: ATTENDANT, input: {} },
  'patrol.log': { as: ATTENDANT, input: { zone: 'hall' } },
  'light.log': { as: ATTENDANT, input: { zone: 'hall', on: true, reason: '光线不足' } },
  'weather.note': { as: ATTENDANT, input: { sky: 'rain' } },
  'service.undo': { as: ATTENDANT, input: { event: -1 } },
  ...GOOD_AT_BAR,
  ...GOOD_AT_DESK,
  'clock.confirm': {
    as: MANAGER,
    input: { time: '2026-10-01T10:00:00+08:00', reason: '对过北京时间' },
  },
  'timer.snooze': { as: ATTENDANT, input: { timer: 1, minutes: 3, reason: '客人在谈事' } },
  'ledger.record': { as: SUPERVISOR, input: { staff: ATTENDANT, rule: 'P-13', note: '' } },
  'ledger.approve': {
    as: MANAGER,
    input: { pending: 1 },
    before: [
      [SUPERVISOR, 'ledger.record', { staff: ATTENDANT, rule: 'R-04', amountFen: 100, note: '' }],
    ],
  },
  'ledger.reject': {
    as: MANAGER,
    input: { pending: 1, reason: '查无此事' },
    before: [
      [SUPERVISOR, 'ledger.record', { staff: ATTENDANT, rule: 'R-04', amountFen: 100, note: '' }],
    ],
  },
  'ledger.reverse': {
    as: MANAGER,
    input: { seq: 1, reason: '记错人' },
    before: [[SUPERVISOR, 'ledger.record', { staff: ATTENDANT, rule: 'P-13', note: '' }]],
  },
  'ledger.acknowledge': {
    as: ATTENDANT,
    input: { seq: 1 },
    before: [[SUPERVISOR, 'ledger.record', { staff: ATTENDANT, rule: 'P-13', note: '' }]],
  },
  'ledger.appeal': {
    as: ATTENDANT,
    input: { seq: 1, text: '当时有托盘' },
    before: [[SUPERVISOR, 'ledger.record', { staff: ATTENDANT, rule: 'P-13', note: '' }]],
  },
  'ledger.resolveAppeal': {
    as: MANAGER,
    input: { seq: 1, outcome: 'upheld', reason: '有监控' },
    before: [
      [SUPERVISOR, 'ledger.record', { staff: ATTENDANT, rule: 'P-13', note: '' }],
      [ATTENDANT, 'ledger.appeal', { seq: 1, text: '当时有托盘' }],
    ],
  },
  'suggestion.dismiss': { as: SUPERVISOR, input: { suggestion: 1, reason: '堵车,已说明' } },
  ...REPORT_COMMANDS,
  'month.close': { as: MANAGER, input: { month: '2026-09' } },
};

const names = Object.keys(commands).filter((name) => name !== 'station.init') as CommandName[];

describe('every command at the bridge', () => {
  let kiosk: TestKiosk;
  beforeEach(async () => {
    kiosk = openTestKiosk();
    const prepared = [
      await kiosk.command(ATTENDANT, 'table.seat', { table: 'T1', guests: 2 }),
      await kiosk.command(ATTENDANT, 'vip.enter', { guests: 4 }),
      // Late, so that there is a suggestion to dismiss.
      await kiosk.command(MANAGER, 'shift.checkIn', {}),
    ];
    if (!prepared.every((answer) => answer.ok)) throw new Error('the kiosk was not prepared');
  });
  afterEach(() => kiosk.test.close());

  const giveWithPin = async (as: string, name: CommandName, input: unknown) => {
    if (commands[name].by === 'pin') await kiosk.unlock(as);
    return kiosk.command(as, name, input);
  };

  /** An answer to the question that is open for the attendant. */
  const answerAtHand = async () => {
    const now = await kiosk.query('training.now', { staff: ATTENDANT });
    const { round } = (now as { value: QueryOutput<'training.now'> }).value;
    return { card: round?.question.card, asked: round?.asked, chosen: ['a'] };
  };

  /** The first wording that the station gave a page. */
  const firstWording = async () => {
    const { code } = COOKIES;
    const answer = await kiosk.query('guide.history', { code });
    const { edits } = (answer as { value: QueryOutput<'guide.history'> }).value;
    return { code, event: edits.at(-1)?.event };
  };

  it.each(names)('%s, well given, is carried out', async (name) => {
    const { as, input, before = [], laterMs = 0 } = GOOD[name];
    for (const step of before) expect(codeOf(await giveWithPin(...step))).toBe('ok');
    kiosk.clock.advance(laterMs);
    let good = input;
    if (name === 'service.undo') {
      const tapped = await kiosk.command(ATTENDANT, 'patrol.log', { zone: 'hall' });
      good = { event: (tapped as { value: { event: number } }).value.event };
    }
    if (name === 'training.answer') good = await answerAtHand();
    if (name === 'guide.bringBack') good = await firstWording();
    if (name === 'staff.photo') good = { no: ATTENDANT, photo: keptIn(kiosk.test.station) };
    expect(await giveWithPin(as, name, good)).toMatchObject({ ok: true });
    expect(kiosk.reported).toEqual([]);
  });

  it.each(names)('%s, malformed, is BAD_INPUT and leaves nothing', async (name) => {
    const { as, input } = GOOD[name];
    if (commands[name].by === 'pin') await kiosk.unlock(as);
    const dump = () =>
      JSON.stringify(kiosk.test.station.db.all('SELECT * FROM journal ORDER BY id'));
    const before = dump();
    const malformed = [{ ...(input as object), surprise: 1 }, [], 'text', 7];
    for (const wrong of malformed) {
      expect(codeOf(await kiosk.command(as, name, wrong))).toBe('BAD_INPUT');
    }
    expect(dump()).toBe(before);
  });

  it.each(names.filter((name) => commands[name].by === 'pin'))(
    '%s without the PIN shown is NOT_ALLOWED',
    async (name) => {
      const { as, input } = GOOD[name];
      expect(codeOf(await kiosk.command(as, name, input))).toBe('NOT_ALLOWED');
      await kiosk.unlock(COLLEAGUE);
      expect(codeOf(await kiosk.command(as, name, input))).toBe('NOT_ALLOWED');
    },
  );

  it.each(names.filter((name) => commands[name].role !== 'attendant'))(
    '%s by a lower role with its PIN is NOT_ALLOWED',
    async (name) => {
      const lower = commands[name].role === 'manager' ? SUPERVISOR : ATTENDANT;
      await kiosk.unlock(lower);
      expect(codeOf(await kiosk.command(lower, name, GOOD[name].input))).toBe('NOT_ALLOWED');
    },
  );

  it('a tapped avatar has an attendant’s rights, whoever it shows', async () => {
    const forOther = { staff: SUPERVISOR };
    expect(codeOf(await kiosk.command(MANAGER, 'shift.checkIn', forOther))).toBe('NOT_ALLOWED');
    await kiosk.unlock(MANAGER);
    expect(codeOf(await kiosk.command(MANAGER, 'shift.checkIn', forOther))).toBe('ok');
  });

  it('station.init is refused once there is a station', async () => {
    const founding = {
      code: 'X1',
      name: '别处',
      manager: { no: 'M9', name: '别人', pin: '123456' },
    };
    expect(codeOf(await kiosk.command(undefined, 'station.init', founding))).toBe('CONFLICT');
  });
});

const inputOf = (name: QueryName): unknown => {
  if (name === 'audit.list') return { limit: 10 };
  if (name === 'guide.history') return { code: 'snack-cookies' };
  if (name === 'ledger.entry') return { seq: 1 };
  if (name === 'ledger.search') return { order: 'newest', limit: 10 };
  if (name === 'journal.recent') return { limit: 10 };
  if (name === 'desk.list') return { kind: 'loan' };
  if (name === 'desk.private') return { kind: 'complaint' };
  if (name === 'desk.files' || name === 'desk.history') return { id: 1 };
  if (name === 'training.now') return { staff: ATTENDANT };
  if (name === 'standard.rules') return { version: 1 };
  if (name === 'vip.log') return { room: 'VIP1' };
  if (name === 'ledger.trend') return { until: '2026-10', months: 12, by: 'rule' };
  if (['ledger.mine', 'ledger.list', 'month.get', 'feedback.month'].includes(name)) {
    return { month: '2026-10' };
  }
  return REPORT_QUESTIONS[name] ?? {};
};

describe('every query at the bridge', () => {
  let kiosk: TestKiosk;
  beforeEach(() => {
    kiosk = openTestKiosk();
  });
  afterEach(() => kiosk.test.close());

  const all = Object.keys(queries) as QueryName[];

  it.each(all)('%s, well asked by a manager, answers in its shape', async (name) => {
    await kiosk.unlock(MANAGER);
    expect(codeOf(await kiosk.query(name, inputOf(name)))).toBe('ok');
    expect(kiosk.reported).toEqual([]);
  });

  it.each(all)('%s, malformed, is BAD_INPUT', async (name) => {
    await kiosk.unlock(MANAGER);
    expect(codeOf(await kiosk.query(name, { surprise: 1 }))).toBe('BAD_INPUT');
  });

  it.each(all.filter((name) => queries[name].role !== null))(
    '%s without a PIN is NOT_ALLOWED',
    async (name) => {
      expect(codeOf(await kiosk.query(name, inputOf(name)))).toBe('NOT_ALLOWED');
    },
  );
});

describe('every act of the kiosk', () => {
  let kiosk: TestKiosk;
  beforeEach(() => {
    kiosk = openTestKiosk();
  });
  afterEach(() => kiosk.test.close());

  it.each(Object.keys(kioskActs) as KioskAct[])('%s, malformed, is BAD_INPUT', async (name) => {
    const answer = await kiosk.ask({ kind: 'kiosk', name, with: { surprise: 1 } });
    expect(codeOf(answer)).toBe('BAD_INPUT');
  });

  it('an export needs a manager’s PIN', async () => {
    const order = { kind: 'kiosk', name: 'export.month', with: { month: '2026-10' } };
    expect(codeOf(await kiosk.ask(order))).toBe('NOT_ALLOWED');
    await kiosk.unlock(SUPERVISOR);
    expect(codeOf(await kiosk.ask(order))).toBe('NOT_ALLOWED');
    await kiosk.unlock(MANAGER);
    expect(await kiosk.ask(order)).toMatchObject({
      ok: true,
      value: { files: expect.arrayContaining(['ledger.jsonl', 'manifest.json']) },
    });
  });

  it('preferences are kept', async () => {
    const set = { kind: 'kiosk', name: 'preferences.set', with: { language: 'en' } };
    expect(await kiosk.ask(set)).toMatchObject({ ok: true, value: { language: 'en' } });
    expect(await kiosk.ask({ kind: 'kiosk', name: 'preferences.get', with: {} })).toMatchObject({
      value: { language: 'en' },
    });
  });
});
