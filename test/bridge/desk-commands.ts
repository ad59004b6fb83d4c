import type { CommandName } from '../../shared/contract/commands';
import { ATTENDANT, COLLEAGUE, MANAGER, SUPERVISOR } from '../support/station';

/** A good call of every command of the front desk, with what has to be done before it. */
interface Good {
  as: string;
  input: unknown;
  before?: readonly [string, CommandName, unknown][];
  /** How long after that it is given. */
  laterMs?: number;
}

type DeskCommand = Extract<
  CommandName,
  `${'request' | 'complaint' | 'found' | 'loan' | 'key' | 'parcel' | 'feedback' | 'guest' | 'desk'}.${string}`
>;

const guest = { name: '王小明', phone: '13800138000' };
const REQUEST = { sort: 'request', text: '一条毛毯', guest };
const FOUND = { text: '钱包', place: '大厅', keptAt: '保险柜' };

export const GOOD_AT_DESK: Record<DeskCommand, Good> = {
  'request.log': { as: ATTENDANT, input: REQUEST },
  'request.done': {
    as: ATTENDANT,
    input: { id: 1 },
    before: [[ATTENDANT, 'request.log', REQUEST]],
  },
  'request.followUp': {
    as: ATTENDANT,
    input: { id: 1, outcome: 'satisfied' },
    before: [
      [ATTENDANT, 'request.log', { ...REQUEST, asksAgain: true }],
      [ATTENDANT, 'request.done', { id: 1 }],
    ],
  },
  'complaint.log': { as: ATTENDANT, input: { text: '等太久', guest } },
  'complaint.step': {
    as: ATTENDANT,
    input: { id: 1, step: 'calm', text: '道歉，上茶' },
    before: [[ATTENDANT, 'complaint.log', { text: '等太久' }]],
  },
  'complaint.judge': {
    as: SUPERVISOR,
    input: { id: 1, founded: true, reason: '属实', staff: COLLEAGUE, propose: true },
    before: [[ATTENDANT, 'complaint.log', { text: '等太久' }]],
  },
  'found.log': { as: ATTENDANT, input: { ...FOUND, valuable: true } },
  'found.claim': {
    as: ATTENDANT,
    input: { id: 1, guest: { name: '赵先生', proof: '证件' } },
    before: [[ATTENDANT, 'found.log', FOUND]],
  },
  'found.handOn': {
    as: ATTENDANT,
    input: { id: 1, to: '派出所' },
    before: [[ATTENDANT, 'found.log', FOUND]],
  },
  'found.dispose': {
    as: SUPERVISOR,
    input: { id: 1, note: '交慈善箱' },
    before: [[ATTENDANT, 'found.log', FOUND]],
    laterMs: 90 * 86_400_000,
  },
  'loan.lend': { as: ATTENDANT, input: { item: 'umbrella', guest } },
  'loan.return': {
    as: ATTENDANT,
    input: { id: 1 },
    before: [[ATTENDANT, 'loan.lend', { item: 'umbrella', guest }]],
  },
  'key.out': { as: ATTENDANT, input: { key: 'show-a', staff: COLLEAGUE } },
  'key.back': {
    as: ATTENDANT,
    input: { id: 1 },
    before: [[ATTENDANT, 'key.out', { key: 'show-a', guest }]],
  },
  'parcel.receive': { as: ATTENDANT, input: { text: '快递', guest, shelf: 'A 架' } },
  'parcel.pickUp': {
    as: ATTENDANT,
    input: { id: 1 },
    before: [[ATTENDANT, 'parcel.receive', { text: '快递', guest, shelf: 'A 架' }]],
  },
  'feedback.record': { as: ATTENDANT, input: { sort: 'praise', text: '周到', staff: COLLEAGUE } },
  'feedback.rate': { as: ATTENDANT, input: { rating: 5 } },
  'guest.begin': { as: ATTENDANT, input: {} },
  'guest.end': { as: ATTENDANT, input: {}, before: [[ATTENDANT, 'guest.begin', {}]] },
  'desk.correct': {
    as: SUPERVISOR,
    input: { id: 1, text: '两条毛毯', reason: '听错了' },
    before: [[ATTENDANT, 'request.log', REQUEST]],
  },
  'desk.cancel': {
    as: SUPERVISOR,
    input: { id: 1, reason: '重复' },
    before: [[ATTENDANT, 'request.log', REQUEST]],
  },
  'desk.set': { as: MANAGER, input: { guestDays: 30 } },
};
