import type { Standard } from '../../../shared/standard/schema';
import type { Chance } from './chance';
import { deskSteps } from './desk-work';
import { floorSteps, type Step } from './floor-work';

/** Who works on a day: one supervisor and some attendants, by number. */
export interface DayCrew {
  supervisor: string;
  attendants: readonly string[];
}

const at = (hours: number, minutes = 0): number => hours * 3600 + minutes * 60;

const OPENS_S = at(9);
const CLOSES_S = at(20, 30);

/** O-01 to O-10, E-01: from the opened shift to the opened floor. */
function openingSteps(standard: Standard, crew: DayCrew, chance: Chance): Step[] {
  const everybody = [crew.supervisor, ...crew.attendants];
  const [first = crew.supervisor] = crew.attendants;
  const items = standard.handover.map(({ name, expected }) => ({
    name: name.zh,
    expected,
    counted: expected,
  }));
  const opening = standard.checklist.filter(({ list }) => list === 'opening');
  return [
    { atS: at(8, 20), as: crew.supervisor, do: 'shift.open', with: { startsAt: '09:00' } },
    ...everybody.map((as, index): Step => ({
      atS: chance.is(0.96) ? at(8, 25) + index * 40 : at(8, 51) + index * 20,
      as,
      do: 'shift.checkIn',
    })),
    ...everybody.flatMap((as, index): Step[] => {
      const failed = chance.is(0.03) ? [chance.one(standard.grooming).code] : [];
      const partner = everybody[(index + 1) % everybody.length] ?? as;
      const atS = at(8, 54) + index * 15;
      return [
        { atS, as, do: 'grooming.check', with: { staff: as, by: 'self', failed } },
        {
          atS: atS + 5,
          as: partner,
          do: 'grooming.check',
          with: { staff: as, by: 'mutual', failed },
        },
      ];
    }),
    {
      atS: at(8, 40),
      as: first,
      do: 'handover.record',
      with: { direction: 'in', guard: '老张', items },
    },
    // O-01 and O-02 are done by checking in and taking over.
    ...opening
      .filter(({ code }) => code > 'O-02')
      .map((item, index): Step => ({
        atS: at(8, 42) + index * 90,
        as: chance.one(crew.attendants),
        do: 'checklist.tick',
        with: {
          item: item.code,
          state: 'done',
          ...(item.count ? { count: chance.between(6, 10) } : {}),
        },
      })),
  ];
}

/** C-01 to C-03: the lists, the handover to the guard, the closed shift. */
function closingSteps(standard: Standard, crew: DayCrew, chance: Chance): Step[] {
  const [first = crew.supervisor] = crew.attendants;
  const items = standard.handover.map(({ name, expected }) => ({
    name: name.zh,
    expected,
    counted: expected,
  }));
  const closing = standard.checklist.filter(({ list }) => list === 'closing');
  return [
    ...closing.map((item, index): Step => ({
      atS: CLOSES_S + index * 120,
      as: first,
      do: 'checklist.tick',
      with: { item: item.code, state: 'done' },
    })),
    {
      atS: at(20, 50),
      as: first,
      do: 'handover.record',
      with: {
        direction: 'out',
        guard: '老张',
        items,
        left: chance.is(0.8) ? '王总明早十点来' : '',
      },
    },
    { atS: at(21), as: crew.supervisor, do: 'shift.close' },
  ];
}

/** A whole day at the bar, in order. `busy` is how full it gets, about 0.2 to 1. */
export function daySteps(standard: Standard, crew: DayCrew, chance: Chance, busy: number): Step[] {
  const plan = { standard, ...crew, opensS: OPENS_S, closesS: CLOSES_S };
  return [
    ...openingSteps(standard, crew, chance),
    ...floorSteps(plan, chance, busy),
    ...deskSteps(plan, chance, busy),
    ...closingSteps(standard, crew, chance),
  ].toSorted((a, b) => a.atS - b.atS);
}
