import { commands, type CommandName } from '../../shared/contract/commands';
import type { QueryOutput } from '../../shared/contract/queries';
import type { Answer } from '../../shared/contract/refusal';
import { standardV1 } from '../../resources/standard';
import { GOOD_AT_BAR } from '../bridge/bar-commands';
import { GOOD_AT_DESK } from '../bridge/desk-commands';
import { REPORT_COMMANDS } from '../bridge/report-commands';
import type { TestKiosk } from './bridge';
import { keptIn } from './files';
import { ATTENDANT, COLLEAGUE, MANAGER, SUPERVISOR } from './station';

const COOKIES = {
  code: 'snack-cookies',
  title: { zh: '曲奇' },
  steps: [{ zh: '每碟 4 块', en: '4 to a plate' }],
};

/** A good call of every command, with what has to be done before it. */
export const GOOD: Record<
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
    input: { no: 'A009', name: '新人', gender: 'm', role: 'attendant', pin: '654320' },
  },
  'staff.edit': { as: MANAGER, input: { no: ATTENDANT, name: '李娜娜' } },
  'staff.import': {
    as: MANAGER,
    input: {
      firstPin: '654320',
      staff: [
        { no: 'A008', name: '新人', gender: 'm', role: 'attendant', monthlyWageFen: null },
        { no: ATTENDANT, name: '李娜', gender: 'f', role: 'attendant', monthlyWageFen: 500000 },
      ],
    },
  },
  'pin.change': { as: ATTENDANT, input: { pin: '987650', old: '123456' } },
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
  'guide.write': { as: MANAGER, input: COOKIES },
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

/** Guests at T1 and in VIP1, and a suggestion to dismiss. Errors: where one is refused. */
export async function prepareKiosk(kiosk: TestKiosk): Promise<void> {
  const prepared = [
    await kiosk.command(ATTENDANT, 'table.seat', { table: 'T1', guests: 2 }),
    await kiosk.command(ATTENDANT, 'vip.enter', { guests: 4 }),
    // Late, so that there is a suggestion to dismiss.
    await kiosk.command(MANAGER, 'shift.checkIn', {}),
  ];
  if (!prepared.every((answer) => answer.ok)) throw new Error('the kiosk was not prepared');
}

/** Gives a command, after its PIN where it needs one. */
export async function giveWithPin(
  kiosk: TestKiosk,
  as: string,
  name: CommandName,
  input: unknown,
): Promise<Answer<unknown>> {
  if (commands[name].by === 'pin') await kiosk.unlock(as);
  return kiosk.command(as, name, input);
}

/** An answer to the question that is open for the attendant. */
async function answerAtHand(kiosk: TestKiosk): Promise<object> {
  const now = await kiosk.query('training.now', { staff: ATTENDANT });
  const { round } = (now as { value: QueryOutput<'training.now'> }).value;
  return { card: round?.question.card, asked: round?.asked, chosen: ['a'] };
}

/** The first wording that the station gave a page of the guide. */
async function firstWording(kiosk: TestKiosk): Promise<object> {
  const { code } = COOKIES;
  const answer = await kiosk.query('guide.history', { code });
  const { edits } = (answer as { value: QueryOutput<'guide.history'> }).value;
  return { code, event: edits.at(-1)?.event };
}

/** Does what has to be done before a good call; answers the call itself. Errors: where it is refused. */
export async function goodCall(
  kiosk: TestKiosk,
  name: CommandName,
): Promise<() => Promise<Answer<unknown>>> {
  const { as, input, before = [], laterMs = 0 } = GOOD[name];
  for (const [who, first, with_] of before) {
    const answer = await giveWithPin(kiosk, who, first, with_);
    if (!answer.ok) throw new Error(`${first} before ${name}: ${answer.error.message.en}`);
  }
  kiosk.clock.advance(laterMs);
  let good = input;
  if (name === 'service.undo') {
    const tapped = await kiosk.command(ATTENDANT, 'patrol.log', { zone: 'hall' });
    good = { event: (tapped as { value: { event: number } }).value.event };
  }
  if (name === 'training.answer') good = await answerAtHand(kiosk);
  if (name === 'guide.bringBack') good = await firstWording(kiosk);
  if (name === 'staff.photo') good = { no: ATTENDANT, photo: keptIn(kiosk.test.station) };
  if (commands[name].by === 'pin') await kiosk.unlock(as);
  return () => kiosk.command(as, name, good);
}
