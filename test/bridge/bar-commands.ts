import type { CommandName } from '../../shared/contract/commands';
import { ATTENDANT, MANAGER, SUPERVISOR } from '../support/station';

type Step = [string, CommandName, unknown];

const OUT = { direction: 'out', guard: '老吴', items: [], left: '王总明早十点来' };

/** A good call of every command about the bar’s own lists and what is left for the next shift. */
export const GOOD_AT_BAR: Record<
  'bar.drinks' | 'bar.handover' | 'handover.accept',
  { as: string; input: unknown; before?: Step[] }
> = {
  'bar.drinks': {
    as: MANAGER,
    input: {
      drinks: [
        { code: 'tea', name: { zh: '茶水', en: 'Tea' }, kind: 'tea', off: false },
        { name: { zh: '酸梅汤' }, kind: 'other' },
      ],
    },
  },
  'bar.handover': {
    as: MANAGER,
    input: {
      items: [
        { code: 'cups', name: { zh: '茶杯', en: 'Cups' }, unit: { zh: '只' }, expected: 48 },
        { name: { zh: '雨伞' }, unit: { zh: '把' }, expected: 10 },
      ],
    },
  },
  'handover.accept': {
    as: ATTENDANT,
    input: { handover: 1 },
    before: [
      [ATTENDANT, 'handover.record', OUT],
      [SUPERVISOR, 'shift.close', {}],
    ],
  },
};
