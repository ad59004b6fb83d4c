import { changesBetween } from '../../shared/domain/changes';
import type { Standard } from '../../shared/standard/schema';
import {
  goneFrom,
  isSamePlan,
  planChanges,
  planFaults,
  type FloorPlan,
} from '../../shared/domain/floor-plan';
import { takenTables } from '../../shared/domain/taken-tables';
import { appendStandard, listStandards, type StandardVersionRow } from '../store/standards';
import { listVipSessionsHere } from '../store/vip-sessions';
import { listVisitsHere } from '../store/visits';
import type { Act, Handlers } from './act';
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

type Fresh = Pick<StandardVersionRow, 'effectiveFrom' | 'discussed' | 'announced' | 'part'>;

/** Appends a version after the last one; answers its number. */
function append(act: Act, row: Fresh, base: Standard): number {
  const version = (listStandards(act.db).at(-1)?.version ?? base.version) + 1;
  const { effectiveFrom } = row;
  const body = { ...base, version, effectiveFrom };
  appendStandard(act.db, {
    ...row,
    version,
    publishedAtMs: act.atMs,
    publishedBy: act.actor.no,
    body,
  });
  return version;
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
      const { standards } = act.tools;
      // A version as it was published, without the guide's own edits.
      const heldOn = (date: string): Standard => standards.version(standards.inForce(date).version);
      if (effectiveFrom === act.date) refuseInUse(act, plan);
      const base = heldOn(effectiveFrom);
      const later = new Map(
        listStandards(act.db)
          .filter((row) => row.effectiveFrom > effectiveFrom)
          .map((row) => [row.effectiveFrom, heldOn(row.effectiveFrom)]),
      );
      const rows = new Map(listStandards(act.db).map((row) => [row.version, row]));
      const today = { effectiveFrom, discussed: '', announced: '', part: 'floor' } as const;
      const version = append(act, today, { ...base, ...plan });
      for (const [from, held] of [...later].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
        const row = rows.get(held.version);
        const body = isSamePlan(held, base) ? { ...held, ...plan } : held;
        if (row) append(act, { ...row, effectiveFrom: from }, body);
      }
      const changes = [
        ...changesBetween(base, { version, effectiveFrom }),
        ...planChanges(base, plan),
      ];
      return { subject: `standard ${version}`, output: { version }, audit: [{ changes }] };
    },
  },
};
