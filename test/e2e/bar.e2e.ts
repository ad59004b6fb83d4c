/* oxlint-disable vitest/no-standalone-expect, vitest/expect-expect -- set up once; `soon` expects */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../support/app';
import { foundedLines, line } from '../support/busy-floor.mjs';
import { station } from '../support/command-line';
import { cutParts, seriousFaults, smallTargets } from './pages/ease-of-use';
import { openKiosk, type Kiosk } from './pages/kiosk';
import { soon, textOf } from './pages/look';
import { CHEN, LI, WANG, ZHOU } from './pages/people';

const NINE = Date.parse('2026-10-08T09:00:00+08:00');
const MANAGER = { ...ZHOU, pin: '246810' };
const HOUR = 3_600_000;

const folder = newFolder();
let kiosk: Kiosk;
const wrong: string[] = [];

/** Keeps pictures, and what eye, thumb and axe find wrong. */
async function lookAt(name: string): Promise<void> {
  const { page, picture } = kiosk;
  await picture(name, async ({ width }) => {
    wrong.push(...(await cutParts(page)).map((part) => `${name} at ${width}: ${part}`));
  });
  const found = [...(await smallTargets(page)), ...(await seriousFaults(page))];
  wrong.push(...found.map((fault) => `${name}: ${fault}`));
}

beforeAll(async () => {
  const left = '制冰机半夜会漏水，下面垫了毛巾。\n王总约了明早十点，坐靠窗那桌。';
  const trays = { name: '托盘', expected: 6, counted: 5, note: '借给样板间一个' };
  const cups = { name: '茶杯', expected: 60, counted: 60 };
  const form = { direction: 'out', guard: '老吴', items: [cups, trays], left };
  const lines = [
    ...foundedLines(NINE),
    line(NINE + 9 * HOUR, LI.no, 'handover.record', form),
    line(NINE + 9.5 * HOUR, WANG.no, 'shift.close', {}),
    line(NINE + 23.6 * HOUR, WANG.no, 'shift.open', { startsAt: '09:00' }),
    line(NINE + 23.7 * HOUR, CHEN.no, 'shift.checkIn', {}),
  ];
  const { code, stderr } = station(['replay', '-', '--data', folder], `${lines.join('\n')}\n`);
  expect([code, stderr]).toEqual([0, '']);
  kiosk = await openKiosk(folder, '2026-10-09T08:50:00');
});
afterAll(async () => {
  await kiosk.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the bar is taken over', () => {
  it('O-02 F-06 with what was left: it is read and taken over before anything is counted', async () => {
    const { frame, lists, page } = kiosk;
    await frame.actAs(CHEN);
    await frame.go('lists');
    await lists.to('handover-in');
    const left = page.getByTestId('left-words');
    expect(await textOf(left)).toContain('制冰机半夜会漏水');
    expect(await textOf(left)).toContain('借给样板间一个');
    await lookAt('handover-left');
    await page.getByTestId('act-accept-left').click();
    await page.getByTestId('handover-trays').waitFor();
    expect(await textOf(page.getByTestId('handover-trays'))).toContain('应有 5 个');
  });

  it('O-02 at closing, words are left for the next shift and stand on the form', async () => {
    const { lists, page } = kiosk;
    await page.getByText('收班', { exact: true }).first().click();
    await lists.to('handover-out');
    await page.getByTestId('handover-left').fill('雨伞借出两把，业主明天还');
    await lookAt('handover-out');
    await lists.handOver('handover-out', '老吴');
    const record = page.getByTestId('handover-record-out');
    await soon(() => textOf(record)).toContain('雨伞借出两把，业主明天还');
    await lookAt('handover-record-left');
  });
});

describe('the manager sets the bar’s lists', () => {
  it('O-02 O-09 a handover item and a drink are added; the form and the menu have them', async () => {
    const { frame, page } = kiosk;
    await frame.go('settings');
    await page.getByTestId('tab-bar').click();
    const lists = page.getByTestId('bar-lists');
    await lookAt('settings-bar');
    await lists.getByRole('button', { name: '加一种饮品' }).click();
    await lists.getByRole('textbox', { name: '饮品', exact: true }).last().fill('酸梅汤');
    await lists.getByRole('button', { name: '加一样物品' }).click();
    await lists.getByRole('textbox', { name: '物品', exact: true }).last().fill('雨伞');
    await page.getByTestId('act-save-bar').click();
    await frame.showPin(MANAGER);
    await frame.told('已保存');
    await soon(() => page.getByTestId('act-save-bar').isDisabled()).toBe(true);
    await frame.go('lists');
    await page.getByText('开班', { exact: true }).first().click();
    await page.getByTestId('to-step-handover-in').click();
    await soon(() => textOf(page.getByTestId('step-handover-in'))).toContain('雨伞');
  });
});

describe('what was looked at', () => {
  it('has nothing cut, too small or hard to use', () => {
    expect(wrong).toEqual([]);
  });
});
