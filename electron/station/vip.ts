import { monthOf } from '../../shared/domain/calendar';
import {
  findVipSessionIn,
  keepVipSession,
  nextVipSession,
  type VipSessionRow,
} from '../store/vip-sessions';
import type { Act, Handlers } from './act';
import { cancelTimer, meetTimer, startTimer } from './due-points';
import { flagBeforeOpening } from './opening';
import { notFound, refuse } from './refuse';

/** The room that is meant: VIP1 where none is named. Errors: NOT_FOUND. */
function roomOf(act: Act, asked = 'VIP1'): string {
  const found = act.standard.rooms.some((room) => room.code === asked);
  return found ? asked : notFound('贵宾室', 'VIP room', asked);
}

function sessionIn(act: Act, asked: string | undefined): VipSessionRow {
  const room = roomOf(act, asked);
  return (
    findVipSessionIn(act.db, room) ?? refuse('CONFLICT', `${room} 没有客人`, `${room} is empty`)
  );
}

function keep(act: Act, before: VipSessionRow | null, after: VipSessionRow) {
  keepVipSession(act.db, after);
  return { subject: `room ${after.room}`, output: {}, before };
}

export const vip: Handlers<'vip.enter' | 'vip.serve' | 'vip.leave'> = {
  /** S-12 to S-14: the first service is due at once. */
  'vip.enter': {
    run(act, input) {
      const room = roomOf(act, input.room);
      if (findVipSessionIn(act.db, room)) {
        refuse('CONFLICT', `${room} 正在使用`, `${room} is in use`);
      }
      flagBeforeOpening(act);
      const session: VipSessionRow = {
        id: nextVipSession(act.db),
        room,
        month: monthOf(act.date),
        guests: input.guests,
        guestNames: input.guestNames ?? [],
        leaders: input.leaders ?? [],
        enteredAtMs: act.atMs,
        enteredBy: act.actor.no,
        services: 0,
        onTime: 0,
        late: 0,
        missed: 0,
        lastServedAtMs: null,
        lastServedBy: null,
        leftAtMs: null,
        void: false,
      };
      startTimer(act, 'vip', { subject: room, ownerId: session.id }, true);
      return keep(act, null, session);
    },
  },
  /** S-15: each service starts the next interval from itself. */
  'vip.serve': {
    run(act, input) {
      const session = sessionIn(act, input.room);
      const judged = meetTimer(act, 'vip', session.room);
      startTimer(act, 'vip', { subject: session.room, ownerId: session.id });
      return keep(act, session, {
        ...session,
        services: session.services + 1,
        onTime: session.onTime + (judged === 'on-time' ? 1 : 0),
        late: session.late + (judged === 'late' ? 1 : 0),
        lastServedAtMs: act.atMs,
        lastServedBy: act.actor.no,
      });
    },
  },
  'vip.leave': {
    run(act, input) {
      const session = sessionIn(act, input.room);
      cancelTimer(act, 'vip', session.room);
      return keep(act, session, { ...session, leftAtMs: act.atMs });
    },
  },
};
