import { soon, textOf } from '../pages/look';
import { LI } from '../pages/people';
import type { Day } from './day';

export async function enterRoom(day: Day): Promise<void> {
  const { floor } = day.kiosk;
  const company = { guests: 4, guestNames: ['刘先生', '何女士'], leaders: ['孙总'] };
  await floor.enter('VIP1', company, () => day.lookAt('floor-vip-enter'));
  await floor.roomShows('VIP1', 'waiting', '首次服务');
  const cues = floor.room('VIP1').getByTestId('vip-cues');
  await soon(() => cues.getByRole('listitem').allInnerTexts()).toEqual([
    '轻敲门，应声再进',
    '刘先生、何女士 您好(您们好)',
    '孙总好',
    '请问您要喝点什么饮料?',
    '对不起,打扰了',
    '各位请慢用',
  ]);
  await floor.serveRoom('VIP1');
  await floor.roomShows('VIP1', 'waiting', '距下次服务');
}

export async function missService(day: Day): Promise<void> {
  const { floor, frame, page } = day.kiosk;
  await day.kiosk.pass(580);
  await floor.roomShows('VIP1', 'waiting', '距下次服务');
  await day.kiosk.pass(25);
  await floor.roomShows('VIP1', 'due', '该服务了');
  await day.lookAt('floor-vip-due');
  await day.kiosk.pass(60);
  await floor.roomShows('VIP1', 'overdue', '已超时');
  await frame.go('today');
  await soon(() => textOf(page.getByTestId('alarm-VIP1'))).toContain('超时');
  await day.kiosk.pass(240);
  await soon(() => textOf(page.getByTestId('alarm-VIP1'))).toContain('已错过');
  await day.lookAt('today-service-missed');
  await frame.go('floor');
  await floor.roomShows('VIP1', 'missed', '已错过，请尽快');
  await day.lookAt('floor-vip-missed');
  await floor.serveRoom('VIP1');
  await floor.roomShows('VIP1', 'waiting', '距下次服务');
  await soon(() => textOf(floor.room('VIP1'))).toContain('准时 1 · 晚了 0 · 错过 1');
  await floor.leaveRoom('VIP1');
  await floor.room('VIP1').getByTestId('act-vip-enter').waitFor();
}

export async function walkZones(day: Day): Promise<void> {
  const { frame, page } = day.kiosk;
  for (const [zone, name] of [
    ['hall', '大厅'],
    ['terrace', '户外平台'],
    ['model', '沙盘区'],
  ]) {
    await page.getByTestId(`patrol-${zone}`).click();
    await frame.told(`${name} 已巡视`);
    await soon(() => textOf(page.getByTestId(`patrol-${zone}`))).toContain(LI.name);
  }
}

export async function lightTerrace(day: Day): Promise<void> {
  const { floor, frame, page } = day.kiosk;
  await page.getByTestId('act-lights').click();
  await floor.sheet.getByTestId('light-terrace').click();
  await day.lookAt('floor-lights');
  await floor.sheet.getByTestId('light-terrace-poor-light').click();
  await frame.told('户外平台 开灯');
  await floor.close();
  await soon(() => textOf(page.getByTestId('act-lights'))).toContain('1 处开着');
}
