import { expect } from 'vitest';
import { soon, textOf } from '../pages/look';
import { WANG } from '../pages/people';
import type { Day } from './day';

export async function seeGuestsOff(day: Day): Promise<void> {
  const { floor } = day.kiosk;
  for (const room of ['VIP1', 'VIP2']) await floor.leaveRoom(room);
  for (const table of ['T1', 'T3', 'F1', 'D2', 'D4']) {
    await floor.open(table);
    await floor.settle('leave');
    await floor.tap(table);
    await floor.shows(table, 'free', '入座');
  }
  for (const room of ['VIP1', 'VIP2']) {
    await floor.room(room).getByTestId('act-vip-enter').waitFor();
  }
}

export async function tickClosing(day: Day): Promise<void> {
  const { floor, frame, lists, page } = day.kiosk;
  await frame.go('lists');
  await lists.panel('tidy').waitFor();
  for (const item of ['C-01', 'C-02', 'C-03-ashtrays']) await lists.tick(item);
  expect(await lists.box('C-03-tables').isDisabled()).toBe(true);
  const blocked = page.getByTestId('tables-uncleared');
  expect(await textOf(blocked)).toContain('T5');
  expect(await textOf(lists.panel('tidy'))).toContain('冰箱：保持通电');
  await day.lookAt('closing-list');
  await blocked.getByRole('button').click();
  await floor.tap('T5');
  await floor.shows('T5', 'free', '入座');
  await frame.go('lists');
  await lists.tick('C-03-tables');
  await lists.box('C-03-power').click();
  await soon(() => textOf(page.getByTestId('to-step-tidy'))).toContain('3/3');
}

export async function handOverAndClose(day: Day): Promise<void> {
  const { frame, lists, page } = day.kiosk;
  await lists.to('handover-out');
  const trays = page.getByTestId('handover-trays');
  expect(await textOf(trays)).toContain('应有 5 个');
  await lists.handOver('handover-out', '老吴');
  await page.getByTestId('handover-record-out').waitFor();
  await lists.to('close');
  await day.lookAt('closing-shift');
  // S-11, S-16: the light on the terrace and the rounds that are due, each one tap away.
  const open = page.getByTestId(/^open-(patrol|light)-/);
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().getByRole('button').click();
    await soon(() => open.count()).toBeLessThan(left);
  }
  await page.getByTestId('act-close-shift').click();
  await frame.showPin(WANG);
  await frame.told('已收班，都做完了');
  await frame.go('today');
  await soon(() => textOf(page.getByTestId('screen-today'))).toContain('今天的班已经收了');
}
