import { withEdits, withGuideOf } from '../../shared/domain/guide';
import { withBarLists } from '../../shared/domain/bar';
import { changesBetween, type Change } from '../../shared/domain/changes';
import { missedTooSoon, policyChanges } from '../../shared/domain/intervals';
import { policySchema, type Policy } from '../../shared/standard/policy';
import type { Rule, Standard } from '../../shared/standard/schema';
import { barRevision, findBarLists } from '../store/bar-lists';
import type { ReadDb } from '../store/database';
import { guideRevision, listGuideEdits } from '../store/guide';
import { appendAudit } from '../store/journal';
import { findStandardAt, listStandards, readStandard } from '../store/standards';
import { keepSetting } from '../store/station';
import type { Act, Handlers } from './act';
import { heldOn, publish } from './publishing';
import { badInput, notFound } from './refuse';

/** The standard in all its versions: entries and ticks keep the one they were made under. */
export interface StandardBook {
  /**
   * The version that holds on a local date, the first one for the time before it, with the guide
   * and the bar's lists in the station's own words.
   */
  inForce: (date: string) => Standard;
  /** The same as the app brings it. */
  shipped: (date: string) => Standard;
  /** A version by its number; the one as shipped where the station has none of that number. */
  version: (version: number) => Standard;
}

/** Another text whenever the station wrote something anew that is in no version of the standard. */
export const ownRevision = (db: ReadDb): string => `${guideRevision(db)} ${barRevision(db)}`.trim();

const withOwn = (db: ReadDb, plain: Standard): Standard =>
  withBarLists(withEdits(plain, listGuideEdits(db)), findBarLists(db));

/** `shipped` is what a station starts with; from its founding on, its own database holds it. */
export function openStandards(db: ReadDb, shipped: Standard): StandardBook {
  // A version never changes once it is committed, so each is read and checked once.
  const read = new Map<number, Standard>();
  // Stations founded before these parts were there take them as they ship.
  const { desk } = shipped;
  let guided = new Map<number, Standard>();
  let revision: string | undefined;

  function version(number: number): Standard {
    const known = read.get(number);
    if (known) return known;
    const found = readStandard(db, number, { desk });
    if (found) read.set(number, found);
    return found ?? shipped;
  }

  const asShipped = (date: string): Standard =>
    withGuideOf(version(findStandardAt(db, date) ?? shipped.version), shipped);

  function inForce(date: string): Standard {
    const latest = ownRevision(db);
    if (latest !== revision) guided = new Map();
    revision = latest;
    const plain = findStandardAt(db, date) ?? shipped.version;
    const known = guided.get(plain) ?? withOwn(db, asShipped(date));
    guided.set(plain, known);
    return known;
  }

  return { version, inForce, shipped: asShipped };
}

/** What the standard asks for a G fine at least, in fen (100 yuan). */
const GRAVE_LEAST_FEN = 10_000;

/**
 * True where a rule is worded anew without being for something else: a fine stays a fine, G stays the
 * manager's to approve and costs 100 yuan or more, and only G may propose a dismissal.
 */
const isForTheSame = (rule: Rule, next: Rule): boolean =>
  next.kind === rule.kind &&
  next.approval === rule.approval &&
  next.dismissal === rule.dismissal &&
  (next.amountFen === null) === (rule.amountFen === null) &&
  (next.minFen === null) === (rule.minFen === null) &&
  (next.minFen ?? GRAVE_LEAST_FEN) >= GRAVE_LEAST_FEN;

/** The catalogue with new wording and amounts for some of its rules. Errors: BAD_INPUT. */
function withRules(standard: Standard, changed: readonly Rule[]): Rule[] {
  const byCode = new Map(changed.map((rule) => [rule.code, rule]));
  const rules = standard.rules.map((rule) => {
    const next = byCode.get(rule.code);
    byCode.delete(rule.code);
    if (!next) return rule;
    if (!isForTheSame(rule, next)) badInput(`rules ${rule.code}`);
    return next;
  });
  const [unknown] = byCode.keys();
  return unknown === undefined ? rules : badInput(`rules ${unknown}`);
}

/** What is worded anew, field by field: 'P-13 amountFen'. */
const ruleChanges = (before: readonly Rule[], after: readonly Rule[]): Change[] =>
  after.flatMap((rule) => {
    const was = before.find(({ code }) => code === rule.code) ?? null;
    return changesBetween(was, rule).map((one) => ({ ...one, field: `${rule.code} ${one.field}` }));
  });
/**
 * Errors: NOT_FOUND where a zone or a room is none of the standard's. What had an interval of its own
 * keeps it where a new floor has left it out: it may come back.
 */
function refuseUnknownPlaces({ standard, policy }: Act, next: Policy): void {
  for (const code of Object.keys(next.zones)) {
    const known = standard.zones.some((zone) => zone.code === code) || code in policy.zones;
    if (!known) notFound('区域', 'zone', code);
  }
  for (const code of Object.keys(next.rooms)) {
    const known = standard.rooms.some((room) => room.code === code) || code in policy.rooms;
    if (!known) notFound('贵宾室', 'VIP room', code);
  }
}

export const standards: Handlers<'standard.publish' | 'policy.set'> = {
  /** A new version of the catalogue, in force from a date on (Labour Contract Law art. 4). */
  'standard.publish': {
    check(input, { date }) {
      if (input.effectiveFrom < date) badInput('effectiveFrom');
    },
    run(act, { effectiveFrom, discussed, announced, rules }) {
      // A floor that is planned for later gets the new rules; new rules for earlier than others do not come.
      const isOvertaken = listStandards(act.db).some(
        (row) => row.part === 'rules' && row.effectiveFrom > effectiveFrom,
      );
      if (isOvertaken) badInput('effectiveFrom');
      const base = heldOn(act, effectiveFrom);
      const row = { effectiveFrom, discussed, announced, part: 'rules' } as const;
      const version = publish(act, row, (held) => ({ ...held, rules: withRules(held, rules) }));
      const after = { ...base, rules: withRules(base, rules) };
      const changes = [
        ...changesBetween(base, { version, effectiveFrom }),
        ...ruleChanges(base.rules, after.rules),
      ];
      return { subject: `standard ${version}`, output: { version }, audit: [{ changes }] };
    },
  },
  /** Intervals count from the next due point; what was started keeps its own. */
  'policy.set': {
    run(act, changes) {
      const policy = policySchema.parse({ ...act.policy, ...changes });
      refuseUnknownPlaces(act, policy);
      if (missedTooSoon(policy).length > 0) badInput('vipGraceS');
      keepSetting(act.db, 'policy', policy);
      for (const change of policyChanges(act.policy, policy)) {
        appendAudit(act.db, {
          atMs: act.atMs,
          actor: act.actor.no,
          what: 'policy',
          detail: change,
          kind: 'settings',
          event: act.event,
        });
      }
      return { subject: 'policy', output: {}, audit: [] };
    },
  },
};
