import type { QueryOutput } from '../../../shared/contract/queries';
import { listLinesOf } from '../../store/journal';
import { listTimersOf } from '../../store/timers';
import { findVipSessionIn } from '../../store/vip-sessions';
import type { Answers, Asking } from './ask';

type Line = QueryOutput<'vip.log'>[number];

const WHAT: Record<string, Line['what']> = {
  'vip.enter': 'enter',
  'vip.serve': 'serve',
  'vip.correct': 'correct',
  'vip.order': 'order',
};

/** The lines of a stay from the journal, each service with how its due point was met (S-15). */
function logOf({ db }: Asking, room: string): Line[] {
  const session = findVipSessionIn(db, room);
  if (!session) return [];
  const timers = listTimersOf(db, 'vip', session.id);
  const entered = Math.min(...timers.map((timer) => timer.openedEvent));
  const judgedBy = new Map(timers.map((timer) => [timer.settledEvent, timer.state]));
  const lines = listLinesOf(db, `room ${room}`, entered).flatMap((line): Line[] => {
    const what = WHAT[line.command];
    if (what === undefined) return [];
    const state = what === 'serve' ? judgedBy.get(line.id) : undefined;
    const judged = state === 'on-time' || state === 'late' ? state : null;
    return [{ atMs: line.atMs, by: line.actor, what, judged }];
  });
  const missed = timers.flatMap(({ state, settledAtMs }): Line[] =>
    state === 'missed' && settledAtMs !== null
      ? [{ atMs: settledAtMs, by: null, what: 'missed', judged: null }]
      : [],
  );
  return [...lines, ...missed].toSorted((a, b) => a.atMs - b.atMs);
}

export const vipLog: Answers<'vip.log'> = {
  'vip.log': (asking, { room }) => logOf(asking, room),
};
