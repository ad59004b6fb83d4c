import { policySchema } from '../../shared/domain/policy';
import type { Rule, Standard } from '../../shared/standard/schema';
import type { ReadDb } from '../store/database';
import { appendStandard, findStandardAt, listStandards, readStandard } from '../store/standards';
import { keepSetting } from '../store/station';
import type { Handlers } from './act';
import { badInput } from './refuse';

/** The standard in all its versions: entries and ticks keep the one they were made under. */
export interface StandardBook {
  /** The version that holds on a local date; the first one for the time before it. */
  inForce: (date: string) => Standard;
  /** A version by its number; the one as shipped where the station has none of that number. */
  version: (version: number) => Standard;
}

/** `shipped` is what a station starts with; from its founding on, its own database holds it. */
export function openStandards(db: ReadDb, shipped: Standard): StandardBook {
  // A version never changes once it is committed, so each is read and checked once.
  const read = new Map<number, Standard>();

  function version(number: number): Standard {
    const known = read.get(number);
    if (known) return known;
    const found = readStandard(db, number);
    if (found) read.set(number, found);
    return found ?? shipped;
  }

  return { version, inForce: (date) => version(findStandardAt(db, date) ?? shipped.version) };
}

/** The catalogue with new wording and amounts for some of its rules. Errors: BAD_INPUT. */
function withRules(standard: Standard, changed: readonly Rule[]): Rule[] {
  const byCode = new Map(changed.map((rule) => [rule.code, rule]));
  const rules = standard.rules.map((rule) => {
    const next = byCode.get(rule.code);
    byCode.delete(rule.code);
    if (!next) return rule;
    // What a rule is for stays: a fine does not become a reward, G still needs the manager.
    if (next.kind !== rule.kind || next.approval !== rule.approval) badInput(`rules ${rule.code}`);
    if ((next.amountFen === null) !== (rule.amountFen === null)) badInput(`rules ${rule.code}`);
    return next;
  });
  const [unknown] = byCode.keys();
  return unknown === undefined ? rules : badInput(`rules ${unknown}`);
}

export const standards: Handlers<'standard.publish' | 'policy.set'> = {
  /** A new version of the catalogue, in force from a date on (Labour Contract Law art. 4). */
  'standard.publish': {
    check(input, { date }) {
      if (input.effectiveFrom < date) badInput('effectiveFrom');
    },
    run(act, { effectiveFrom, discussed, announced, rules }) {
      const versions = listStandards(act.db);
      const latest = versions.at(-1);
      if (latest && effectiveFrom < latest.effectiveFrom) badInput('effectiveFrom');
      const base = latest ? act.tools.standards.version(latest.version) : act.standard;
      const version = base.version + 1;
      const body = { ...base, version, effectiveFrom, rules: withRules(base, rules) };
      appendStandard(act.db, {
        version,
        effectiveFrom,
        publishedAtMs: act.atMs,
        publishedBy: act.actor.no,
        discussed,
        announced,
        part: 'rules',
        body,
      });
      return { subject: `standard ${version}`, output: { version } };
    },
  },
  /** Intervals count from the next due point; what was started keeps its own. */
  'policy.set': {
    run(act, changes) {
      const policy = policySchema.parse({ ...act.policy, ...changes });
      // A service would be missed before it could be late.
      if (policy.vipGraceS > policy.vipMissedS) badInput('vipGraceS');
      keepSetting(act.db, 'policy', policy);
      return { subject: 'policy', output: {} };
    },
  },
};
