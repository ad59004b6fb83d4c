import { appendLight, appendPatrol, appendWeather } from '../store/rounds';
import type { Act, Handlers } from './act';
import { meetTimer, startTimer } from './due-points';
import { notFound } from './refuse';

const zoneOf = (act: Act, asked: string): string =>
  act.standard.zones.some((zone) => zone.code === asked) ? asked : notFound('区域', 'zone', asked);

export const rounds: Handlers<'patrol.log' | 'light.log' | 'weather.note'> = {
  /** S-16. */
  'patrol.log': {
    run(act, input) {
      const zone = zoneOf(act, input.zone);
      appendPatrol(act.db, {
        event: act.event,
        atMs: act.atMs,
        date: act.date,
        shiftId: act.shift?.id ?? null,
        zone,
        staffNo: act.actor.no,
      });
      const inRota = meetTimer(act, 'patrol', zone) !== undefined;
      if (inRota) startTimer(act, 'patrol', { subject: zone, ownerId: 0 });
      return { subject: `patrol ${zone}`, output: {}, before: null };
    },
  },
  /** S-11. */
  'light.log': {
    run(act, { zone: asked, on, reason }) {
      const zone = zoneOf(act, asked);
      appendLight(act.db, {
        event: act.event,
        atMs: act.atMs,
        date: act.date,
        zone,
        lit: on,
        reason,
        staffNo: act.actor.no,
      });
      return { subject: `light ${zone}`, output: {}, before: null };
    },
  },
  /** S-11. */
  'weather.note': {
    run(act, { sky, note }) {
      appendWeather(act.db, {
        event: act.event,
        atMs: act.atMs,
        date: act.date,
        sky,
        note: note ?? '',
        staffNo: act.actor.no,
      });
      return { subject: 'weather', output: {}, before: null };
    },
  },
};
