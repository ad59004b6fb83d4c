import { cpSync } from 'node:fs';
import { expect } from 'vitest';
import { station } from '../../support/command-line';
import { soon, textOf } from '../pages/look';
import { CHEN } from '../pages/people';
import type { Day } from './day';

/** Seats and serves so many guests, on time. */
async function welcome({ kiosk: { floor } }: Day, table: string, guests: number): Promise<void> {
  await floor.seat(table, guests);
  await floor.tap(table);
  await floor.shows(table, 'served', '已上茶');
}

/** Local wall time of the first whole second at or after an instant, as the app is started with. */
const localTime = (ms: number): string =>
  new Date(Math.ceil(ms / 1000) * 1000 + 8 * 3_600_000).toISOString().slice(0, 19);

export async function fillFloor(day: Day): Promise<void> {
  const { floor, frame } = day.kiosk;
  await frame.go('floor');
  await frame.actAs(CHEN);
  await floor.seat('T1', 2);
  await floor.seat('D2', 2);
  await welcome(day, 'F1', 3);
  await floor.open('F1');
  await floor.countButts(3);
  await floor.close();
  await welcome(day, 'T5', 4);
  await floor.open('T5');
  await floor.settle('leave');
  await floor.enter('VIP2', { guests: 3, guestNames: ['郑先生'], leaders: ['吴主任'] });
  await floor.serveRoom('VIP2');
  await floor.enter('VIP1', { guests: 6 });
  await day.kiosk.pass(122);
  await floor.seat('D4', 5);
  await floor.roomShows('VIP1', 'due', '该服务了');
  await floor.shows('T1', 'waiting', '上茶超时');
  await floor.shows('F1', 'ashtray', '烟头满');
  await floor.shows('T5', 'clear', '待收台');
  await day.lookAt('floor-busy');
  await frame.go('today');
  await day.lookAt('today');
  await frame.go('floor');
  await floor.serveRoom('VIP1');
  for (const table of ['T1', 'D2', 'D4', 'F1']) await floor.tap(table);
  for (const table of ['T1', 'D2', 'D4', 'F1']) await floor.shows(table, 'served', '已上茶');
}

/** Pulls the plug the moment a tap is answered; tells how the floor stood. */
async function killAfterTap(day: Day) {
  const { floor, frame, kill, nowMs } = day.kiosk;
  await floor.tap('T3');
  await frame.told('T3 已续咖啡');
  const before = await floor.known();
  const atMs = await nowMs();
  await kill();
  expect(station(['verify', '--data', day.folder]).lines).toMatchObject([{ ok: true, entries: 3 }]);
  cpSync(day.folder, day.folderThen, { recursive: true });
  day.powerAt = localTime(atMs + 7_000);
  return before;
}

export async function pullPlug(day: Day): Promise<void> {
  const before = await killAfterTap(day);
  const { floor, frame, page, nowMs } = await day.open(day.folder, day.powerAt);
  const after = await floor.known();
  expect(after).toEqual({ ...before, nowMs: after.nowMs });
  expect(after.nowMs - before.nowMs).toBeGreaterThanOrEqual(7_000);
  expect(await textOf(page.getByTestId('screen-today'))).toContain('在岗 4 人');
  await frame.go('floor');
  await floor.shows('T3', 'served', '已上茶');
  await floor.shows('T5', 'clear', /待收台|收台超时/);
  const dueAtMs = after.rooms[1]?.timer?.dueAtMs ?? 0;
  const left = (await floor.secondsLeft('VIP2')) - (dueAtMs - (await nowMs())) / 1000;
  expect(Math.abs(left)).toBeLessThan(2.5);
  await frame.actAs(CHEN);
  await floor.serveRoom('VIP2');
  await soon(() => textOf(floor.room('VIP2'))).toContain('准时 2 · 晚了 0 · 错过 0');
}
