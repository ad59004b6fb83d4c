import { expect } from 'vitest';
import { soon, textOf } from '../pages/look';
import type { Day } from './day';

export async function seatAndServe(day: Day): Promise<void> {
  const { floor, frame } = day.kiosk;
  await frame.go('floor');
  await floor.tap('T3');
  expect(await floor.phrase('serve')).toContain('您好(您们好),请喝茶(水)');
  await day.lookAt('floor-seat');
  await floor.close();
  await floor.seat('T3', 3, ['coffee', 'coffee']);
  await floor.shows('T3', 'waiting', '等上茶');
  await floor.tap('F2');
  expect(await textOf(floor.sheet.getByTestId('service-style'))).toContain('蹲式服务');
  await floor.close();
  await floor.seat('F2', 2);
  const seated = await floor.tableNow('F2');
  await floor.tap('F2');
  await floor.shows('F2', 'served', '已上茶');
  await frame.undo();
  await frame.told('已撤销');
  await floor.shows('F2', 'waiting', '等上茶');
  expect(await floor.tableNow('F2')).toEqual(seated);
  await floor.tap('F2');
  await floor.shows('F2', 'served', '已上茶');
  await floor.tap('T3');
  await floor.shows('T3', 'served', '已上茶');
  await day.kiosk.pass(11);
  await frame.undo();
  await frame.told('已经不能撤销');
  await floor.shows('T3', 'served', '已上茶');
}

export async function bringRequest(day: Day): Promise<void> {
  const { floor } = day.kiosk;
  await floor.hold('T3');
  await floor.sheet.getByRole('button', { name: '热毛巾' }).click();
  await floor.sheet.waitFor({ state: 'hidden' });
  await floor.shows('T3', 'request', '送上');
  await floor.tap('T3');
  await floor.shows('T3', 'served', '已上茶');
}

export async function lookAtCups(day: Day): Promise<void> {
  const { floor, frame } = day.kiosk;
  await day.kiosk.pass(15 * 60 - 10);
  await floor.shows('F2', 'refill', '该续水');
  await floor.open('F2');
  expect(await floor.phrase('refill')).toContain('对不起,打扰一下,能为您续点水(茶)吗?');
  await floor.settle('refill-declined');
  await floor.shows('F2', 'served', '已上茶');
  await floor.shows('T3', 'refill', '续咖啡');
  await floor.tap('T3');
  await frame.told('T3 已续咖啡');
  await floor.shows('T3', 'served', '已上茶');
}

export async function countButts(day: Day): Promise<void> {
  const { floor, frame } = day.kiosk;
  await floor.open('T3');
  await floor.countButts(5);
  await floor.close();
  await floor.shows('T3', 'served', '已上茶');
  await floor.open('T3');
  await floor.countButts(6);
  expect(await floor.phrase('ashtray')).toContain('对不起,打扰一下,帮您更换一下烟缸,可以吗?');
  await day.lookAt('floor-table');
  await floor.close();
  await floor.shows('T3', 'ashtray', '烟头满');
  await floor.tap('T3');
  await frame.told('T3 已换烟缸');
  await floor.shows('T3', 'served', '已上茶');
}

export async function waitForPeel(day: Day): Promise<void> {
  const { floor, frame } = day.kiosk;
  await floor.open('F2');
  await floor.act('eating');
  await soon(() => floor.pressed('eating')).toBe('true');
  await floor.act('peel');
  await soon(() => floor.pressed('peel')).toBe('true');
  await floor.close();
  await floor.shows('F2', 'served', '已上茶');
  await floor.open('F2');
  await floor.act('eating');
  await soon(() => floor.pressed('eating')).toBe('false');
  await floor.close();
  await floor.shows('F2', 'ashtray', '有果皮');
  await floor.open('F2');
  expect(await floor.phrase('ashtray')).toContain('帮您更换一下烟缸,可以吗?');
  await floor.settle('ashtray-declined');
  await floor.shows('F2', 'served', '已上茶');
  await floor.open('F2');
  await floor.settle('ashtray');
  await frame.told('F2 已换烟缸');
  await floor.shows('F2', 'served', '已上茶');
}

export async function leaveAndClear(day: Day): Promise<void> {
  const { floor } = day.kiosk;
  await floor.open('F2');
  await floor.settle('leave');
  await floor.shows('F2', 'clear', '待收台');
  await floor.tap('F2');
  await floor.shows('F2', 'free', '入座');
}
