import { expect } from 'vitest';
import { LI, TEAM, ZHOU } from '../pages/people';
import type { Day } from './day';

/** What people wrote stays as they wrote it. */
const NOTES =
  '云谷售楼处水吧 郑先生 吴主任 今天不供速溶 昨晚借给样板间一个 老张 端茶未用托盘 客人表扬 中文 的班 应在 前签到 签到 班是 开的';
const NAMES = [ZHOU, ...TEAM].flatMap(({ name }) => [name, name.slice(0, 1)]);
const WRITTEN = [...NAMES, ...NOTES.split(' ')].toSorted((a, b) => b.length - a.length);

/** Keeps the picture, and expects no Chinese but what people wrote. */
async function lookAtEnglish(day: Day, name: string): Promise<void> {
  await day.keep(`en-${name}`);
  let text = await day.kiosk.page.locator('body').innerText();
  for (const written of WRITTEN) text = text.replaceAll(written, '');
  expect(text.match(/[\u4e00-\u9fff]+/g)).toBeNull();
}

export async function firstRunInEnglish(day: Day): Promise<void> {
  await day.close();
  const { page } = await day.open(day.folderNew, '2026-10-08T08:20:00');
  await page.getByText('English', { exact: true }).click();
  await page.getByRole('button', { name: 'Next' }).waitFor();
  await lookAtEnglish(day, 'first-run');
}

export async function placesInEnglish(day: Day): Promise<void> {
  await day.close();
  const { frame, lists, floor, page } = await day.open(day.folderThen, day.powerAt);
  await frame.go('settings');
  await page.getByText('English', { exact: true }).click();
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  await lookAtEnglish(day, 'settings');
  await frame.go('today');
  await lookAtEnglish(day, 'today');
  await frame.go('floor');
  await lookAtEnglish(day, 'floor');
  await floor.open('T3');
  await lookAtEnglish(day, 'floor-table');
  await page.keyboard.press('Escape');
  await frame.go('desk');
  await page.getByTestId('kind-loan').click();
  await page.getByTestId('act-add').click();
  await page.getByTestId('due-chips').waitFor();
  await lookAtEnglish(day, 'desk');
  await page.keyboard.press('Escape');
  await frame.go('lists');
  await lookAtEnglish(day, 'closing-list');
  await page.getByText('Opening', { exact: true }).click();
  await lists.to('prepare');
  await lookAtEnglish(day, 'opening-list');
  await lists.to('handover-in');
  await lookAtEnglish(day, 'opening-handover');
}

export async function ledgerInEnglish(day: Day): Promise<void> {
  const { frame, ledger, month, page } = day.kiosk;
  await page.getByTestId('place-ledger').click();
  await frame.showPin(ZHOU);
  await ledger.person(LI);
  await ledger.rule('P-13');
  await lookAtEnglish(day, 'ledger-record');
  await ledger.tab('entries');
  await lookAtEnglish(day, 'ledger-entries');
  await frame.go('month');
  await lookAtEnglish(day, 'month');
  await month.tab('closing');
  await lookAtEnglish(day, 'month-closing');
}

/** S-08: the floor as it was left; nobody touches anything while the five minutes pass. */
export async function askAgain(day: Day): Promise<void> {
  const { floor, frame, pass } = day.kiosk;
  await frame.go('floor');
  await frame.actAs(LI);
  await floor.open('T3');
  await floor.countButts(6);
  await floor.settle('ashtray-declined');
  await floor.shows('T3', 'served', 'Served');
  await pass(5 * 60);
  await floor.shows('T3', 'ashtray', 'Ashtray');
}
