import type { CommandName } from '../../shared/contract/commands';
import type { QueryName } from '../../shared/contract/queries';
import { ATTENDANT, MANAGER, SUPERVISOR } from '../support/station';

type Step = [as: string, name: CommandName, input: unknown];

const MEETING = { month: '2026-09', present: [SUPERVISOR] };
const DECISION = {
  month: '2026-09',
  step: 5,
  text: '周五练端托盘',
  owner: SUPERVISOR,
  dueOn: '2026-10-09',
};
const BEANS = {
  name: '咖啡豆',
  unit: '克',
  kind: 'drink',
  lowAt: 500,
  perServing: [{ drink: 'coffee', amount: 15 }],
};
const HELD: Step = [MANAGER, 'review.hold', MEETING];

/** Good calls of the commands of reviews and work logs, with what has to be done before them. */
export const REPORT_COMMANDS = {
  'review.hold': { as: MANAGER, input: MEETING },
  'review.look': {
    as: MANAGER,
    input: { month: '2026-09', about: { kind: 'clause', rule: 'P-13' } },
    before: [HELD],
  },
  'review.decide': { as: MANAGER, input: DECISION, before: [HELD] },
  'review.done': {
    as: MANAGER,
    input: { decision: 1 },
    before: [HELD, [MANAGER, 'review.decide', DECISION]],
  },
  'worklog.note': { as: ATTENDANT, input: { text: '下午制冰机漏水,已报修' } },
  'stock.item': { as: MANAGER, input: BEANS },
  'stock.count': {
    as: ATTENDANT,
    input: { lines: [{ item: 's1', amount: 900 }] },
    before: [[MANAGER, 'stock.item', BEANS]],
  },
  'stock.receive': {
    as: ATTENDANT,
    input: { item: 's1', amount: 1000 },
    before: [[MANAGER, 'stock.item', BEANS]],
  },
  'worklog.sign': {
    as: MANAGER,
    input: { date: '2026-10-01' },
    before: [[MANAGER, 'shift.close', {}]],
  },
} satisfies Partial<Record<CommandName, { as: string; input: unknown; before?: readonly Step[] }>>;

/** What the questions about service, reviews and work logs are asked with. */
export const REPORT_QUESTIONS: Partial<Record<QueryName, unknown>> = {
  'service.get': { period: '2026-10' },
  'conduct.get': { period: '2026-10' },
  'voices.series': { period: '2026' },
  'service.points': { period: '2026', limit: 100 },
  'place.life': { place: 'T1' },
  'policy.changes': { limit: 20 },
  'review.get': { month: '2026-10' },
  'worklog.get': { date: '2026-10-01' },
  'worklog.days': { month: '2026-10' },
  'stock.get': { period: '2026-10' },
};
