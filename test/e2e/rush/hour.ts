import { expect } from 'vitest';
import { soon, textOf } from '../pages/look';
import { LI } from '../pages/people';
import type { Rush } from './rush';

const TALK = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8'];
const SOFA = ['F1', 'F2', 'F3', 'F4'];
const ALL = [...TALK, ...SOFA];
const ZONES = ['hall', 'terrace', 'model'];

/** S-01, S-12: twelve tables and a VIP room fill up, and all are served; two tables too late. */
export async function fillUp(rush: Rush): Promise<void> {
  const { floor, tally, kiosk, finger } = rush;
  await kiosk.frame.actAs(LI);
  for (const [turn, table] of ALL.entries()) {
    await rush.seat(table, (turn % 5) + 1, turn === 2 ? ['coffee', 'coffee'] : ['tea']);
  }
  await rush.tapAll(ALL.slice(0, 10), 'waiting', 'served');
  tally.tables.servedOnTime += 10;
  const room = floor.room('VIP1');
  await finger.tap(room.getByTestId('act-vip-enter'));
  await finger.tap(floor.sheet.getByTestId('guests-3'));
  await rush.touch(rush.act('vip-start'));
  await rush.gone();
  tally.vip.sessions += 1;
  await rush.touch(room.getByTestId('act-vip-serve'));
  tally.vip.services += 1;
  tally.vip.onTime += 1;
  await kiosk.pass(125);
  await rush.tapAll(ALL.slice(10), 'waiting', 'served');
  tally.tables.servedLate += 2;
}

/** S-16, S-11: everybody walks, and rain asks for lights. */
export async function walkAndLight(rush: Rush): Promise<void> {
  const { kiosk, finger, tally, floor } = rush;
  const { page } = kiosk;
  for (const zone of ZONES) {
    await rush.touch(page.getByTestId(`patrol-${zone}`));
    tally.walked(zone);
  }
  await finger.tap(page.getByTestId('act-lights'));
  await rush.touch(floor.sheet.getByTestId('sky-rain'));
  await finger.tap(floor.sheet.getByTestId('act-lights-all'));
  tally.events += 6;
  await soon(() => textOf(floor.sheet)).not.toContain('全部打开');
  await floor.close();
  await soon(() => textOf(page.getByTestId('act-lights'))).toContain('下雨');
}

/** S-06 to S-08: ashtrays fill, wait for those who eat, and are changed by the tile's one tap. */
export async function watchAshtrays(rush: Rush): Promise<void> {
  const { floor, tally } = rush;
  await rush.countButts('T1', 6);
  await rush.countButts('F1', 3);
  await rush.open('T2');
  for (const name of ['eating', 'peel', 'eating']) await rush.touch(rush.act(name));
  await soon(() => floor.pressed('eating')).toBe('false');
  await rush.lookAt('rush-sheet');
  await floor.close();
  await rush.tapAll(['T1', 'F1', 'T2'], 'ashtray', 'served');
  tally.ashtray.changes += 3;
  tally.ashtray.butts += 2;
  tally.ashtray.peel += 1;
  await rush.settle('T4', 'ashtray-declined');
  tally.ashtray.declined += 1;
}

/** S-02 to S-05: wishes, the same again, coffee to tea. */
export async function meetWishes(rush: Rush): Promise<void> {
  const { floor, tally } = rush;
  for (const table of ['T5', 'F2', 'T7']) {
    await rush.open(table);
    await rush.touch(floor.sheet.getByRole('button', { name: '热毛巾' }));
    await rush.gone();
  }
  await rush.tapAll(['T5', 'F2', 'T7'], 'request', 'served');
  await rush.settle('T6', 'same-again');
  await rush.settle('T3', 'to-tea');
  tally.tables.refills += 1;
  for (const table of ['T4', 'F4']) {
    await rush.settle(table, 'refill-declined');
    tally.tables.refillsDeclined += 1;
  }
}

/** Guests move, join and are counted again; a wrong tap goes back, from inside a sheet as well. */
export async function rearrange(rush: Rush): Promise<void> {
  const { kiosk, finger, floor, tally } = rush;
  const { page, frame } = kiosk;
  const choose = async (table: string, what: string, to: string): Promise<void> => {
    await rush.open(table);
    await finger.tap(rush.act(what));
    await rush.touch(floor.sheet.getByTestId(to));
    await rush.gone();
  };
  await choose('T8', 'move', 'to-D1');
  await rush.all(['T8'], 'free');
  await rush.all(['D1'], 'served');
  await choose('T1', 'join', 'to-T8');
  await soon(() => textOf(floor.tile('T8'))).toContain('并 T1');
  await choose('F3', 'guests', 'guests-8');
  tally.tables.guests += 8 - 1;
  await rush.open('T5');
  await rush.touch(rush.act('butt-more'));
  await rush.touch(floor.sheet.getByTestId('act-undo'));
  await soon(async () =>
    Number.parseInt(await floor.sheet.getByTestId('butts').innerText(), 10),
  ).toBe(0);
  await floor.close();
  await finger.hold(floor.tile('T6'));
  await rush.touch(rush.act('leave'));
  await rush.gone();
  await rush.all(['T6'], 'clear');
  await rush.touch(page.getByTestId('act-undo'));
  await frame.told('已撤销');
  await rush.all(['T6'], 'served');
}

/** S-13 to S-15: the room alone on the screen, orders guests first, and the ten minutes. */
export async function hostRoom(rush: Rush): Promise<void> {
  const { kiosk, finger, floor, tally } = rush;
  const room = floor.room('VIP1');
  await finger.tap(room.getByTestId('act-vip-more'));
  await floor.sheet.waitFor();
  for (const drink of ['tea', 'coffee', 'water']) {
    await rush.touch(floor.sheet.getByTestId(`order-${drink}`));
  }
  await finger.tap(rush.act('vip-correct'));
  await finger.tap(floor.sheet.getByTestId('guests-4'));
  await rush.touch(rush.act('vip-corrected'));
  await floor.sheet.getByTestId('vip-log').waitFor();
  await soon(() => textOf(floor.sheet)).toContain('已点 3/4');
  await rush.lookAt('rush-vip');
  await floor.close();
  await kiosk.pass(7.5 * 60);
  await rush.touch(room.getByTestId('act-vip-serve'));
  tally.vip.services += 1;
  tally.vip.onTime += 1;
}

/** S-04: the cups of the whole room at once, by the tile's one tap. */
export async function refillAll(rush: Rush): Promise<void> {
  const { kiosk, tally } = rush;
  await kiosk.pass(9 * 60);
  await rush.lookAt('rush-peak');
  const now = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'D1', ...SOFA];
  await kiosk.pass(6 * 60);
  await rush.all(now, 'refill');
  // The room is two minutes over by now: a late service.
  await rush.touch(rush.floor.room('VIP1').getByTestId('act-vip-serve'));
  tally.vip.services += 1;
  tally.vip.missed += 1;
  await rush.tapAll(now, 'refill', 'served');
  tally.tables.refills += now.length;
}

/** S-09: everybody leaves; joined tables are cleared by one tap. */
export async function seeOff(rush: Rush): Promise<void> {
  const { floor, tally } = rush;
  const tables = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'D1', ...SOFA];
  for (const table of tables) await rush.settle(table, 'leave');
  await rush.all(['T8'], 'clear');
  await rush.tapAll(tables, 'clear', 'free');
  await rush.all(['T8'], 'free');
  tally.tables.clears += tables.length;
  await rush.touch(floor.room('VIP1').getByTestId('act-vip-leave'));
  await floor.room('VIP1').getByTestId('act-vip-enter').waitFor();
}

/** The next party at every table, served at once, looked at again and walked by. */
export async function fillAgain(rush: Rush): Promise<void> {
  const { kiosk, tally } = rush;
  for (const [turn, table] of ALL.entries()) await rush.seat(table, (turn % 3) + 2);
  await rush.tapAll(ALL, 'waiting', 'served');
  tally.tables.servedOnTime += ALL.length;
  await kiosk.pass(15 * 60);
  await rush.tapAll(ALL, 'refill', 'served');
  tally.tables.refills += ALL.length;
  for (const zone of ZONES) {
    await rush.touch(kiosk.page.getByTestId(`patrol-${zone}`));
    tally.walked(zone);
  }
  await kiosk.frame.told('已巡视');
  expect(tally.events).toBeGreaterThanOrEqual(150);
}
