import { changesBetween } from '../../shared/domain/changes';
import {
  goneFrom,
  isSamePlan,
  planChanges,
  planFaults,
  type FloorPlan,
} from '../../shared/domain/floor-plan';
import { takenTables } from '../../shared/domain/taken-tables';
import { listVipSessionsHere } from '../store/vip-sessions';
import { listVisitsHere } from '../store/visits';
import type { Act, Handlers } from './act';
import { heldOn, publish } from './publishing';
import { badInput, refuse } from './refuse';

/** Ends in CONFLICT where a table or room that goes at once has guests, or is not cleared. */
function refuseInUse(act: Act, plan: FloorPlan): void {
  const gone = new Set(goneFrom(act.standard, plan));
  const used = [
    ...listVisitsHere(act.db).flatMap((visit) => takenTables(visit).map((one) => one.tableCode)),
    ...listVipSessionsHere(act.db).map(({ room }) => room),
  ].filter((code) => gone.has(code));
  const [code] = used;
  if (code === undefined) return;
  refuse(
    'CONFLICT',
    `${code} 正在使用,收台后再改`,
    `${code} is in use; change it once it is cleared`,
  );
}

export const floorPlans: Handlers<'standard.publishFloor'> = {
  /**
   * A new layout, in force from a date on, at once where it is today's. What was published for later
   * dates is published again with it, so that a planned change of the rules keeps the new tables; a
   * floor that was planned for later stays as it was planned.
   */
  'standard.publishFloor': {
    check({ effectiveFrom, ...plan }, { standards, date }) {
      if (effectiveFrom < date) badInput('effectiveFrom');
      const { zones } = standards.inForce(date);
      const [fault] = planFaults(
        plan,
        zones.map(({ code }) => code),
      );
      if (fault) badInput(`${fault.kind} ${fault.code}`);
    },
    run(act, { effectiveFrom, ...plan }) {
      if (effectiveFrom === act.date) refuseInUse(act, plan);
      const base = heldOn(act, effectiveFrom);
      const row = { effectiveFrom, discussed: '', announced: '', part: 'floor' } as const;
      const version = publish(act, row, (held) =>
        isSamePlan(held, base) ? { ...held, ...plan } : held,
      );
      const changes = [
        ...changesBetween(base, { version, effectiveFrom }),
        ...planChanges(base, plan),
      ];
      return { subject: `standard ${version}`, output: { version }, audit: [{ changes }] };
    },
  },
};
