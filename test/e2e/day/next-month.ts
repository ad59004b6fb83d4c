import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { station } from '../../support/command-line';
import { tabTo } from '../pages/ease-of-use';
import { soon } from '../pages/look';
import { LI, ZHOU } from '../pages/people';
import type { Day } from './day';

/** What was done on the day, counted by hand. */
const DONE = {
  month: '2026-10',
  vip: { sessions: 3, services: 5, onTime: 4, late: 0, missed: 1 },
  tables: {
    visits: 7,
    guests: 21,
    servedOnTime: 5,
    servedLate: 2,
    refills: 2,
    refillsDeclined: 1,
    clears: 7,
  },
  ashtray: { changes: 3, butts: 2, peel: 1, declined: 1 },
  patrols: { hall: 1, terrace: 1, model: 1 },
  checklists: { done: 10, na: 1, open: 0 },
  ledger: {
    entries: 3,
    penaltyTimes: 3,
    penaltyFen: -15_000,
    rewardTimes: 1,
    rewardFen: 5_000,
    netFen: -10_000,
    pending: 0,
  },
};

export async function goByKeyboard(day: Day): Promise<void> {
  await day.close();
  const { frame, page } = await day.open(day.folder, '2026-11-02T09:10:00');
  for (const place of ['floor', 'lists', 'settings', 'month', 'ledger', 'today']) {
    await tabTo(page, `place-${place}`);
    await page.keyboard.press('Enter');
    if (place === 'month') {
      await tabTo(page, `person-${ZHOU.no}`);
      await page.keyboard.press('Enter');
      await page.keyboard.type(ZHOU.pin);
      await page.keyboard.press('Enter');
    }
    await page.getByTestId(`screen-${place}`).waitFor();
  }
  // The last record is weeks old: the month is not closed before a manager has looked at the clock.
  await frame.confirmClock(ZHOU);
}

export async function closeAndExport(day: Day): Promise<void> {
  const { frame, month } = day.kiosk;
  await frame.go('month');
  await month.before();
  await soon(() => month.headline()).toMatch(/−150\.00.*\+50\.00.*−100\.00/);
  await day.lookAt('month');
  await month.tab('people');
  expect((await month.personRow(LI.no)).slice(0, 5)).toEqual([
    '2',
    '−100.00',
    '0',
    '0.00',
    '−100.00',
  ]);
  await day.lookAt('month-people');
  await month.tab('closing');
  await month.close();
  day.listed = await month.exportBundle();
  await day.lookAt('month-closing');
}

export async function lookAtSettings(day: Day): Promise<void> {
  const { frame, page } = day.kiosk;
  await frame.go('settings');
  await page.getByTestId(`staff-${LI.no}`).waitFor();
  await day.lookAt('settings');
  for (const tab of ['catalogue', 'intervals', 'policy']) {
    await page.getByTestId(`tab-${tab}`).click();
    await day.lookAt(`settings-${tab}`);
  }
}

export function checkBundle({ folder, listed }: Day): void {
  const bundle = join(folder, 'exports/YG01-2026-10');
  expect(readdirSync(bundle).toSorted()).toEqual(listed.toSorted());
  expect(listed).toEqual(
    expect.arrayContaining(['ledger.jsonl', 'entries.csv', 'summary.csv', 'manifest.json']),
  );
  const text = (file: string) => readFileSync(join(bundle, file), 'utf8');
  const manifest = JSON.parse(text('manifest.json')) as Record<string, unknown>;
  expect(manifest).toMatchObject({ station: 'YG01', month: '2026-10', closed: true });
  expect(text('entries.csv').split('\r\n').filter(Boolean)).toHaveLength(4);
  const verified = station(['verify', '--bundle', bundle]);
  expect(verified.lines).toMatchObject([{ ok: true, entries: 3, head: manifest['head'] }]);
  const report = station(['report', '--month', '2026-10', '--data', folder]);
  expect(report.lines).toMatchObject([DONE]);
}
