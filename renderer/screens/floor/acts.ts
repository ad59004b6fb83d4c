import { word } from '../../i18n';
import type { PersonOrder } from '../../../shared/domain/vip-people';
import type { Sky } from '../../../shared/domain/weather';
import { tap, tapAll } from '../../state/act';
import type { Verb } from './table-state';

const said = (what: string, values: Record<string, string | number>) => ({
  done: word(`floor:done.${what}`, values),
});

/** The one tap of a tile: its next step at once. `seat` has a sheet of its own. */
export function takeStep(verb: Exclude<Verb, 'seat'>, table: string, coffee: boolean) {
  const code = { code: table };
  switch (verb) {
    case 'serve':
      return tap('table.serve', { table }, said('serve', code));
    case 'deliver':
      return tap('table.deliver', { table }, said('deliver', code));
    case 'ashtray':
      return tap('table.changeAshtray', { table, outcome: 'done' }, said('ashtray', code));
    case 'refill':
      return tap(
        'table.refill',
        { table, outcome: 'done' },
        said(coffee ? 'topUp' : 'refill', code),
      );
    case 'clear':
      return tap('table.clear', { table }, said('clear', code));
  }
}

interface Drink {
  drink: string;
  qty: number;
}

/** S-01, S-03. */
export const seat = (table: string, guests: number, drinks: Drink[]) =>
  tap(
    'table.seat',
    { table, guests, ...(drinks.length > 0 ? { drinks } : {}) },
    said('seat', { code: table, guests }),
  );

/** S-01, S-03: served, with what was brought besides. */
export const serve = (table: string, drinks: Drink[]) =>
  tap(
    'table.serve',
    { table, ...(drinks.length > 0 ? { drinks } : {}) },
    said('serve', { code: table }),
  );

/** How many they are now. */
export const correctTable = (table: string, guests: number) =>
  tap('table.correct', { table, guests }, said('correct', { code: table, guests }));

/** The guests take another table. */
export const moveTo = (table: string, to: string) =>
  tap('table.move', { table, to }, said('move', { code: table, to }));

/** One stay over one more table. */
export const joinWith = (table: string, other: string) =>
  tap('table.join', { table, with: other }, said('join', { code: table, other }));

/** One of several tables is given back, cleared. */
export const splitOff = (table: string) =>
  tap('table.split', { table }, said('split', { code: table }));

/** S-02. */
export const request = (table: string, text: string) =>
  tap('table.request', { table, text }, said('request', { code: table, text }));

/** S-04: asked, and the guest wanted none. */
export const declineRefill = (table: string) =>
  tap('table.refill', { table, outcome: 'declined' }, said('refillDeclined', { code: table }));

/** S-05: no more coffee, but tea. */
export const coffeeToTea = (table: string, drink: string) =>
  tap('table.refill', { table, outcome: 'done', drink }, said('toTea', { code: table }));

/** S-06: the new count of butts. */
export const countButts = (table: string, butts: number) =>
  tap('table.ashtray', { table, butts }, said('butts', { code: table, butts }));

/** S-06: peel and stones of a fruit lie in the ashtray. */
export const markPeel = (table: string, peel: boolean) =>
  tap('table.ashtray', { table, peel }, said(peel ? 'peelIn' : 'peelOut', { code: table }));

/** S-07: somebody still eats, or all have finished. */
export const markEating = (table: string, eating: boolean) =>
  tap('table.ashtray', { table, eating }, said(eating ? 'eating' : 'finished', { code: table }));

/** S-08: asked, and the guest said no. */
export const declineAshtray = (table: string) =>
  tap(
    'table.changeAshtray',
    { table, outcome: 'declined' },
    said('ashtrayDeclined', { code: table }),
  );

/** S-09. */
export const leave = (table: string) =>
  tap('table.leave', { table }, said('leave', { code: table }));

interface Company {
  guests: number;
  guestNames: string[];
  leaders: string[];
}

/** S-12, S-13. */
export const enterRoom = (room: string, name: string, company: Company) =>
  tap('vip.enter', { room, ...company }, said('enter', { room: name, guests: company.guests }));

/** S-15. */
export const serveRoom = (room: string, name: string) =>
  tap('vip.serve', { room }, said('vipServe', { room: name }));

export const leaveRoom = (room: string, name: string) =>
  tap('vip.leave', { room }, said('vipLeave', { room: name }));

/** S-16. */
export const walk = (zone: string, name: string) =>
  tap('patrol.log', { zone }, said('patrol', { zone: name }));

/** S-11. */
export const light = (zone: string, name: string, on: boolean, reason: string) =>
  tap('light.log', { zone, on, reason }, said(on ? 'lightOn' : 'lightOff', { zone: name }));

/** S-11: several zones at once, taken back at once. */
export const switchLights = (zones: readonly string[], on: boolean, reason: string) =>
  tapAll(
    'light.log',
    zones.map((zone) => ({ zone, on, reason })),
    said(on ? 'lightsOn' : 'lightsOff', { count: zones.length }),
  );

/** S-11. */
export const noteWeather = (sky: Sky, name: string) =>
  tap('weather.note', { sky }, said('weather', { sky: name }));

/** S-12, S-13: heads and names as they now are. */
export const correctRoom = (room: string, name: string, company: Company) =>
  tap('vip.correct', { room, ...company }, said('vipCorrect', { room: name }));

/** S-14: who drinks what. */
export const orderIn = (room: string, name: string, orders: PersonOrder[]) =>
  tap('vip.order', { room, orders }, said('vipOrder', { room: name, count: orders.length }));
