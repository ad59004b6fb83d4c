import { expect } from 'vitest';
import { soon, textOf } from '../pages/look';
import { CHEN, LI, TEAM, WANG, ZHAO, ZHOU } from '../pages/people';
import type { Day } from './day';

export async function foundStation(day: Day): Promise<void> {
  const { firstRun, frame, page } = await day.open(day.folder, '2026-10-08T08:30:00');
  await firstRun.next();
  await soon(() => textOf(firstRun.screen)).toContain('请写名称');
  await day.lookAt('first-run-station');
  await firstRun.nameStation('云谷售楼处水吧', 'YG01');
  await firstRun.nameManager(ZHOU);
  for (const person of TEAM) await firstRun.add(person);
  await day.lookAt('first-run');
  await firstRun.finish();
  await frame.lock();
  expect(await textOf(page.getByTestId('screen-today'))).toContain('还没开班');
}

export async function openShift(day: Day): Promise<void> {
  const { frame, page } = day.kiosk;
  await page.getByRole('textbox', { name: '几点的班' }).fill('0900');
  await day.lookAt('today-before-shift');
  await page.getByTestId('act-open-shift').click();
  await day.lookAt('pin');
  await frame.showFirstPin(WANG);
  await frame.told('09:00 的班已开');
  await frame.lock();
  await page.getByTestId('moment-opening').waitFor();
}

export async function checkIn(day: Day): Promise<void> {
  const { frame, lists, page } = day.kiosk;
  await frame.go('lists');
  for (const person of [WANG, LI, CHEN]) await lists.checkIn(person);
  await day.kiosk.pass(21.5 * 60);
  await lists.checkIn(ZHAO);
  expect(await textOf(page.getByTestId(`checked-in-${ZHAO.no}`))).toContain('迟到');
  expect(await textOf(page.getByTestId(`checked-in-${CHEN.no}`))).not.toContain('迟到');
  await day.lookAt('opening-check-in');
}

export async function groom(day: Day): Promise<void> {
  const { frame, lists } = day.kiosk;
  await lists.to('grooming');
  for (const person of [WANG, LI, ZHAO]) await lists.groom(person, '自检');
  await lists.groom(CHEN, '自检', ['badge']);
  await frame.actAs(WANG);
  for (const person of [LI, CHEN, ZHAO]) await lists.groom(person, '互检');
  await frame.actAs(LI);
  await lists.groom(WANG, '互检');
  await day.lookAt('opening-grooming');
}

export async function takeOver(day: Day): Promise<void> {
  const { lists, page } = day.kiosk;
  await lists.to('handover-in');
  await lists.handOver('handover-in', '老张');
  const record = page.getByTestId('handover-record-in');
  await record.getByRole('button', { name: '再点一次' }).click();
  await lists.countOneLess('trays', '昨晚借给样板间一个');
  await day.lookAt('opening-handover');
  await lists.handOver('handover-in', '老张');
  const row = record.getByRole('row', { name: /^托盘/ });
  await soon(() => row.getByRole('cell').allInnerTexts()).toEqual([
    '托盘',
    '6',
    '5',
    '昨晚借给样板间一个',
  ]);
  await day.lookAt('opening-handover-record');
}

export async function tickOpening(day: Day): Promise<void> {
  const { frame, lists, page } = day.kiosk;
  await lists.to('prepare');
  for (const item of ['O-03', 'O-04']) await lists.tick(item);
  const { box } = lists;
  for (let thermoses = 6; thermoses < 8; thermoses += 1) {
    await box('O-05').getByRole('button', { name: /加一$/ }).click();
  }
  await lists.tick('O-05');
  await soon(() => textOf(box('O-05'))).toContain('8 个');
  await lists.tick('O-06');
  await lists.setAside('O-07', '今天不供速溶');
  await day.lookAt('opening-list');
  for (const item of ['O-08', 'O-09']) await lists.tick(item);
  await frame.go('today');
  await page.getByTestId('moment-opening').waitFor();
  await frame.go('lists');
  await lists.box('O-10').getByRole('checkbox').click();
  await frame.told('O-10 已打勾');
  await frame.go('today');
  await page.getByTestId('moment-service').waitFor();
}
