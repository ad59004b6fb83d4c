import { monthOf } from '../../shared/domain/calendar';
import { ordersOf, toBring, vipPeople } from '../../shared/domain/vip-people';
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
import { drinkOf, withCups } from './sitting';

/** A room of the floor in force: VIP1 where none is named. Errors: NOT_FOUND. */
function roomOf(act: Act, asked = 'VIP1'): string {
  const found = act.standard.rooms.some((room) => room.code === asked);
  return found ? asked : notFound('贵宾室', 'VIP room', asked);
}

/** The stay in a room, also where a new layout has no such room. Errors: NOT_FOUND, CONFLICT. */
function sessionIn(act: Act, asked = 'VIP1'): VipSessionRow {
  const session = findVipSessionIn(act.db, asked);
  if (session) return session;
  roomOf(act, asked);
  return refuse('CONFLICT', `${asked} 没有客人`, `${asked} is empty`);
}

function keep(act: Act, before: VipSessionRow | null, after: VipSessionRow) {
  keepVipSession(act.db, after);
  return { subject: `room ${after.room}`, output: {}, before };
}

type VipCommand = 'vip.enter' | 'vip.serve' | 'vip.leave' | 'vip.correct' | 'vip.order';

export const vip: Handlers<VipCommand> = {
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
        standard: act.standard.version,
        month: monthOf(act.date),
        guests: input.guests,
        guestNames: input.guestNames ?? [],
        leaders: input.leaders ?? [],
        orders: [],
        cups: [],
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
  /** S-12, S-13: somebody came later, left before the rest, or was named wrongly. */
  'vip.correct': {
    run(act, { room, guests, guestNames, leaders }) {
      const session = sessionIn(act, room);
      const after = {
        ...session,
        guests: guests ?? session.guests,
        guestNames: guestNames ?? session.guestNames,
        leaders: leaders ?? session.leaders,
      };
      return keep(act, session, { ...after, orders: ordersOf(session.orders, after) });
    },
  },
  /** S-14: who drinks what; the whole list each time. */
  'vip.order': {
    run(act, { room, orders }) {
      const known = orders.map((order) => ({
        ...order,
        drink: drinkOf(act.standard, order.drink),
      }));
      const session = sessionIn(act, room);
      const kept = ordersOf(known, session);
      if (kept.length < known.length) {
        const heads = vipPeople(session).length;
        refuse(
          'CONFLICT',
          `${session.room} 只有 ${heads} 位`,
          `${session.room} has ${heads} people`,
        );
      }
      return keep(act, session, { ...session, orders: kept });
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
        // S-14: what was ordered since comes with this service.
        cups: withCups(
          session.cups,
          toBring(session.orders, session.cups),
          act.atMs - session.enteredAtMs,
        ),
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
