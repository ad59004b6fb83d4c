import type { Standard } from '../../../shared/standard/schema';
import type { Chance } from './chance';

/** One command of a day: seconds after its midnight, who, what. */
export interface Step {
  atS: number;
  as: string;
  do: string;
  with?: Record<string, unknown>;
  /** What it takes in, under a name of the day; a later step is about it. */
  makes?: string;
  about?: string;
}

export interface FloorPlan {
  standard: Standard;
  /** Who serves today. */
  attendants: readonly string[];
  /** When guests come, seconds after midnight. */
  opensS: number;
  closesS: number;
}

const MINUTE = 60;

/** Late morning and mid-afternoon are busiest in a sales office. */
const busyAt = (atS: number): number => {
  const hour = atS / 3600;
  return (
    0.35 + 0.65 * Math.exp(-((hour - 10.8) ** 2) / 2) + 0.8 * Math.exp(-((hour - 15.2) ** 2) / 3)
  );
};

/** One stay at a table, from the greeting to the wiped table; its steps never overlap. */
function visitSteps(
  { standard, attendants }: FloorPlan,
  table: Standard['tables'][number],
  chance: Chance,
  arrivesS: number,
): { steps: Step[]; endsS: number } {
  const steps: Step[] = [];
  let atS = arrivesS;
  const host = chance.one(attendants);
  const add = (name: string, more: Record<string, unknown> = {}): void => {
    const as = chance.is(0.85) ? host : chance.one(attendants);
    steps.push({ atS, as, do: `table.${name}`, with: { table: table.code, ...more } });
  };
  const guests = chance.between(1, Math.min(table.seats, 6));
  const drink = chance.one(standard.drinks).code;
  add('seat', chance.is(0.3) ? { guests, drinks: [{ drink, qty: guests }] } : { guests });
  atS += chance.is(0.93) ? chance.between(20, 110) : chance.between(125, 400);
  add('serve');
  // Large parties sit at two tables: the last one has no guests of its own.
  const [joined, other] = standard.tables.slice(-2);
  if (joined?.code === table.code && other && chance.is(0.7)) add('join', { with: other.code });
  const leavesS = atS + chance.between(12, 75) * MINUTE;
  let butts = 0;
  while (atS + 3 * MINUTE < leavesS) {
    atS += chance.between(2 * MINUTE, 9 * MINUTE);
    if (atS >= leavesS) break;
    if (chance.is(0.5)) {
      add('refill', { outcome: chance.is(0.8) ? 'done' : 'declined' });
    } else if (chance.is(0.55)) {
      butts += chance.between(1, 2);
      add('ashtray', { butts });
      if (butts <= (table.ashtray === 'large' ? 5 : 2)) continue;
      atS += chance.between(15, 90);
      if (chance.is(0.9)) butts = 0;
      add('changeAshtray', { outcome: butts === 0 ? 'done' : 'declined' });
    } else if (chance.is(0.3)) {
      add('request', { text: chance.one(['要一条毛毯', '借充电器', '加一把椅子', '要杯热牛奶']) });
      atS += chance.between(60, 240);
      add('deliver');
    }
  }
  atS = Math.max(atS + 30, leavesS);
  add('leave');
  atS += chance.is(0.9) ? chance.between(40, 170) : chance.between(190, 500);
  add('clear');
  return { steps, endsS: atS };
}

/** The guests of a day at one table: as many as come while it is free. */
function tableSteps(
  plan: FloorPlan,
  table: Standard['tables'][number],
  chance: Chance,
  busy: number,
) {
  const steps: Step[] = [];
  let atS = plan.opensS + chance.between(0, 90 * MINUTE);
  while (atS < plan.closesS - 100 * MINUTE) {
    if (chance.is(busyAt(atS) * busy)) {
      const visit = visitSteps(plan, table, chance, atS);
      steps.push(...visit.steps);
      atS = visit.endsS;
    }
    atS += chance.between(5 * MINUTE, 35 * MINUTE);
  }
  return steps;
}

/** The leaders' guests of a day in one room, served every ten minutes or nearly so (S-15). */
function roomSteps(
  { opensS, closesS, attendants }: FloorPlan,
  room: string,
  chance: Chance,
): Step[] {
  const steps: Step[] = [];
  let atS = opensS + chance.between(20, 150) * MINUTE;
  while (atS < closesS - 120 * MINUTE) {
    const as = chance.one(attendants);
    const add = (name: string, more: Record<string, unknown> = {}): void => {
      steps.push({ atS, as, do: `vip.${name}`, with: { room, ...more } });
    };
    add('enter', { guests: chance.between(2, 8), leaders: ['吴主任'] });
    atS += chance.is(0.95) ? chance.between(30, 170) : chance.between(190, 400);
    add('serve');
    for (let services = chance.between(2, 7); services > 0; services -= 1) {
      atS += chance.is(0.94) ? chance.between(480, 655) : chance.between(670, 1000);
      add('serve');
    }
    atS += chance.between(60, 500);
    add('leave');
    atS += chance.between(40, 160) * MINUTE;
  }
  return steps;
}

/** S-16: each zone is walked about every half hour. */
function patrolSteps({ opensS, closesS, attendants }: FloorPlan, chance: Chance): Step[] {
  const steps: Step[] = [];
  for (const zone of ['hall', 'terrace', 'model']) {
    for (let atS = opensS + chance.between(600, 1800); atS < closesS - 1800;) {
      steps.push({ atS, as: chance.one(attendants), do: 'patrol.log', with: { zone } });
      atS += chance.between(1500, 2100);
    }
  }
  return steps;
}

/** In service (S-01 to S-16): a day's guests, rooms, rounds and lights, in no order yet. */
export function floorSteps(plan: FloorPlan, chance: Chance, busy: number): Step[] {
  const { standard, closesS, attendants } = plan;
  return [
    ...standard.tables.slice(0, -1).flatMap((table) => tableSteps(plan, table, chance, busy)),
    ...standard.rooms.flatMap((room) => roomSteps(plan, room.code, chance)),
    ...patrolSteps(plan, chance),
    {
      atS: closesS - 3 * 3600,
      as: chance.one(attendants),
      do: 'light.log',
      with: { zone: 'hall', on: true, reason: '天色已暗' },
    },
  ];
}
