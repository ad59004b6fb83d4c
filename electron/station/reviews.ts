import type { CommandInput } from '../../shared/contract/commands';
import type { ReviewPoint } from '../../shared/contract/queries';
import { monthOf } from '../../shared/domain/calendar';
import { repeatCases, frequentClauses } from '../../shared/domain/conduct';
import { listRuleTimes } from '../store/conduct';
import {
  appendDecision,
  appendPoint,
  appendReview,
  findDecision,
  findPoint,
  findReview,
  listPoints,
  settleDecision,
} from '../store/reviews';
import type { Act, Handlers } from './act';
import { isOnTeam, staffOf } from './people';
import { badInput, notFound, refuse } from './refuse';

type About = CommandInput<'review.look'>['about'];

/** The review of a month. Errors: NOT_FOUND until the meeting is held. */
const reviewOf = (act: Act, month: string) =>
  findReview(act.db, month) ?? notFound('回顾', 'review', month);

/** What a point is about, with its figure as it stands now. Errors: BAD_INPUT, NOT_FOUND. */
function pointOf(act: Act, month: string, about: About): Omit<ReviewPoint, 'id'> {
  if (about.kind !== 'clause' && about.kind !== 'repeat') {
    return { kind: about.kind, rule: null, staff: null, times: null, text: about.text };
  }
  const { rule, text = '' } = about;
  if (!act.standard.rules.some(({ code }) => code === rule)) badInput(`about.rule ${rule}`);
  const rows = listRuleTimes(act.db, month);
  if (about.kind === 'clause') {
    const times = frequentClauses(rows).find((one) => one.rule === rule)?.times ?? 0;
    return { kind: 'clause', rule, staff: null, times, text };
  }
  const staff = staffOf(act, about.staff).no;
  const found = repeatCases(rows).find((one) => one.rule === rule && one.staff === staff);
  return { kind: 'repeat', rule, staff, times: found?.times ?? 0, text };
}

/** Errors: CONFLICT where the same clause or case was taken up already. */
function refuseSecond(act: Act, month: string, point: Omit<ReviewPoint, 'id'>): void {
  if (point.rule === null) return;
  const same = listPoints(act.db, month).some(
    ({ kind, rule, staff }) => kind === point.kind && rule === point.rule && staff === point.staff,
  );
  if (same) refuse('CONFLICT', '这一项已列入回顾', 'This has been taken up already');
}

const made = (act: Act) => ({ atMs: act.atMs, byNo: act.actor.no, event: act.event });

type ReviewCommand = 'review.hold' | 'review.look' | 'review.decide' | 'review.done';

/** The month's review meeting (F-08). */
export const reviews: Handlers<ReviewCommand> = {
  'review.hold': {
    check({ month, heldOn }, { date }) {
      if (month > monthOf(date)) badInput('month');
      if (heldOn !== undefined && heldOn > date) badInput('heldOn');
    },
    run(act, { month, heldOn = act.date, present, note = '' }) {
      const people = [...new Set(present)].map((no) => staffOf(act, no).no);
      if (findReview(act.db, month)) {
        refuse('CONFLICT', `${month} 已开过回顾`, `${month} has had its review`);
      }
      appendReview(act.db, {
        month,
        heldOn,
        heldAtMs: act.atMs,
        heldBy: act.actor.no,
        present: people,
        note,
      });
      return { subject: `review ${month}`, output: {} };
    },
  },
  'review.look': {
    run(act, { month, about }) {
      reviewOf(act, month);
      const point = pointOf(act, month, about);
      refuseSecond(act, month, point);
      const id = appendPoint(act.db, { ...point, month, ...made(act) });
      return { subject: `review ${month}`, output: { point: id }, before: null };
    },
  },
  'review.decide': {
    check({ dueOn }, { date }) {
      if (dueOn < date) badInput('dueOn');
    },
    run(act, { month, point, step, text, owner: no, dueOn }) {
      reviewOf(act, month);
      const about = point === undefined ? null : findPoint(act.db, point);
      if (about === undefined || (about && about.month !== month)) {
        notFound('回顾事项', 'point', String(point));
      }
      const owner = staffOf(act, no);
      if (!isOnTeam(owner, act.date)) {
        refuse('CONFLICT', `${owner.name} 已离职`, `${owner.name} has left`);
      }
      const decision = appendDecision(act.db, {
        month,
        point: point ?? null,
        step,
        text,
        owner: owner.no,
        dueOn,
        ...made(act),
      });
      return { subject: `review ${month}`, output: { decision }, before: null };
    },
  },
  'review.done': {
    run(act, { decision: id, note = '' }) {
      const decision = findDecision(act.db, id) ?? notFound('决定', 'decision', String(id));
      if (decision.doneOn !== null) {
        refuse('CONFLICT', '这件事已办完', 'This has been done already');
      }
      settleDecision(act.db, id, { on: act.date, by: act.actor.no, note, event: act.event });
      return { subject: `review ${decision.month}`, output: {}, before: null };
    },
  },
};
