/* oxlint-disable vitest/no-standalone-expect, vitest/expect-expect -- set up once; `soon` expects */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../support/app';
import { foundedLines, line } from '../support/busy-floor.mjs';
import { station } from '../support/command-line';
import { cutParts, seriousFaults, smallTargets } from './pages/ease-of-use';
import { guideOf } from './pages/guide';
import { openKiosk, type Kiosk } from './pages/kiosk';
import { soon, textOf } from './pages/look';
import { CHEN, LI, WANG, ZHOU } from './pages/people';

const NINE = Date.parse('2026-10-08T09:00:00+08:00');
const MANAGER = { ...ZHOU, pin: '246810' };
const HOUR = 3_600_000;
const PHOTO = join(import.meta.dirname, '../../docs/pictures/floor.png');

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

const wording = (at: number, step: string) =>
  line(at, ZHOU.no, 'guide.write', {
    code: 'coffee-machine',
    title: { zh: '咖啡机' },
    steps: [{ zh: step }, { zh: '先看水箱，再开机。' }],
  });

beforeAll(async () => {
  const left = '制冰机半夜会漏水，下面垫了毛巾。\n王总约了明早十点，坐靠窗那桌。';
  const trays = { name: '托盘', expected: 6, counted: 5, note: '借给样板间一个' };
  const cups = { name: '茶杯', expected: 60, counted: 60 };
  const form = { direction: 'out', guard: '老吴', items: [cups, trays], left };
  const lines = [
    ...foundedLines(NINE),
    wording(NINE + HOUR, '第一种写法'),
    wording(NINE + 2 * HOUR, '第二种写法'),
    ...[5, 4, 5, 2].map((rating) => line(NINE + 3 * HOUR, LI.no, 'feedback.rate', { rating })),
    line(NINE + 4 * HOUR, WANG.no, 'ledger.record', {
      staff: LI.no,
      rule: 'P-13',
      note: '未用托盘',
    }),
    line(NINE + 9 * HOUR, LI.no, 'handover.record', form),
    line(NINE + 9.5 * HOUR, WANG.no, 'shift.close', {}),
    line(NINE + 23.6 * HOUR, WANG.no, 'shift.open', { startsAt: '09:00' }),
    line(NINE + 23.7 * HOUR, CHEN.no, 'shift.checkIn', {}),
    line(NINE + 23.75 * HOUR, CHEN.no, 'table.seat', { table: 'T1', guests: 3 }),
    line(NINE + 23.76 * HOUR, CHEN.no, 'table.serve', { table: 'T1' }),
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
    await frame.go('today');
    await lookAt('today-left');
    await page.getByTestId('left-note').click();
    await lists.panel('handover-in').waitFor();
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

describe('E-01 a failed point', () => {
  it('is recorded with a photo of it', async () => {
    const { lists, page } = kiosk;
    await lists.to('grooming');
    await page.getByTestId('step-grooming').getByTestId(`person-${CHEN.no}`).click();
    await page.getByTestId('grooming-badge').click();
    await page
      .getByTestId('attachment-input')
      .setInputFiles({ name: '工号牌.png', mimeType: 'image/png', buffer: readFileSync(PHOTO) });
    await page.getByText('工号牌.png').first().waitFor();
    await lookAt('grooming-photo');
    await page.getByTestId('act-grooming').click();
    await soon(() => textOf(page.getByTestId('step-grooming'))).toContain('自检 1 项不合格');
  });
});

describe('E-02 the cards of the guide', () => {
  it('lie a tap away from what they are about', async () => {
    const { floor, frame, page } = kiosk;
    await frame.go('floor');
    await floor.open('T1');
    await lookAt('floor-sheet-hints');
    await page.getByTestId('how-ashtray-limit').click();
    await soon(() => textOf(page.getByTestId('guide-card'))).toContain('烟缸');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('keep what they read like before', async () => {
    const { frame, page } = kiosk;
    const guide = guideOf(page);
    await frame.go('guide');
    await guide.open('equipment', 'coffee-machine');
    await page.getByTestId('act-page-history').click();
    const sheet = page.getByTestId('sheet-history');
    await soon(() => textOf(sheet)).toContain('原文');
    await lookAt('guide-history');
    await sheet.getByRole('button', { name: '用回这一版' }).nth(0).click();
    await frame.told('已用回以前的写法');
    await page.keyboard.press('Escape');
    await soon(() => textOf(guide.reading('coffee-machine'))).toContain('第一种写法');
  });
});

describe('E-01 the suggestion', () => {
  it('brings the photo to the supervisor', async () => {
    const { frame, page } = kiosk;
    await frame.go('ledger');
    await page.getByTestId('attachments').first().waitFor();
    await lookAt('suggestion-photo');
  });
});

describe('F-07 F-08 the figures of a month', () => {
  it('show satisfaction against its target, and the clauses of the period', async () => {
    const { frame, page } = kiosk;
    await frame.go('month');
    await page.getByTestId('tab-service').click();
    await page.getByTestId('service-voices').scrollIntoViewIfNeeded();
    await soon(() => textOf(page.getByTestId('service-conduct'))).toContain('P-13');
    await lookAt('service-voices');
  });
});

describe('somebody’s photo', () => {
  it('is chosen by the manager, and stands wherever people are picked', async () => {
    const { frame, page } = kiosk;
    await frame.go('settings');
    await page.getByTestId(`staff-${CHEN.no}`).click();
    await page
      .getByTestId('photo-input')
      .setInputFiles({ name: '陈晨.png', mimeType: 'image/png', buffer: readFileSync(PHOTO) });
    await frame.told('的照片已换');
    const face = page.getByTestId(`acting-${CHEN.no}`).locator('img');
    await soon(() => face.evaluate((img) => (img as HTMLImageElement).naturalWidth > 0)).toBe(true);
    await lookAt('team-photo');
    await page.keyboard.press('Escape');
  });

  it('and text grows by an eighth where somebody wants it', async () => {
    const { frame, page } = kiosk;
    await page.getByText('大', { exact: true }).click();
    await soon(() => page.evaluate(() => document.documentElement.dataset['text'])).toBe('large');
    await lookAt('large-settings');
    for (const place of ['floor', 'today', 'lists'] as const) {
      await frame.go(place);
      await lookAt(`large-${place}`);
    }
    await frame.go('month');
    await page.getByTestId('tab-service').click();
    await page.getByTestId('service-voices').scrollIntoViewIfNeeded();
    await lookAt('large-service');
    await frame.go('settings');
    await page.getByText('标准', { exact: true }).click();
    await page.getByText('深色', { exact: true }).click();
    await lookAt('dark-settings');
    await page.getByTestId('tab-bar').click();
    await lookAt('dark-settings-bar');
  });
});

describe('what was looked at', () => {
  it('has nothing cut, too small or hard to use', () => {
    expect(wrong).toEqual([]);
  });
});
