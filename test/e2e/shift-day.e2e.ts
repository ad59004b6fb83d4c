/* oxlint-disable vitest/no-standalone-expect, vitest/expect-expect -- set up once; `soon` expects */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../support/app';
import { foundedLines, line } from '../support/busy-floor.mjs';
import { station } from '../support/command-line';
import { cutParts, seriousFaults, smallTargets } from './pages/ease-of-use';
import { tapPin } from './pages/frame';
import { openKiosk, type Kiosk } from './pages/kiosk';
import { soon, textOf } from './pages/look';
import { CHEN, LI, WANG } from './pages/people';

const EIGHT = Date.parse('2026-10-08T08:20:00+08:00');
const HOUR = 3_600_000;
const FIRST_PIN = '246810';
const OWN_PIN = '975310';

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

/** The two idle minutes, as the main process ends them: the screens are not told. */
const lapse = (): Promise<unknown> =>
  kiosk.page.evaluate(() => {
    const { station: bridge } = window as unknown as {
      station: { ask: (question: object) => Promise<unknown> };
    };
    return bridge.ask({ kind: 'kiosk', name: 'session.lock', with: {} });
  });

const NOTE = '晨会时查到';

beforeAll(async () => {
  const evening = EIGHT + 11 * HOUR;
  const fine = (rule: string) =>
    line(EIGHT + HOUR, 'M001', 'ledger.record', { staff: LI.no, rule, note: NOTE });
  const lines = [
    ...foundedLines(EIGHT),
    fine('P-13'),
    fine('P-10'),
    fine('P-14'),
    line(EIGHT + 2 * HOUR, LI.no, 'ledger.acknowledge', { seq: 3 }),
    line(evening - 2 * HOUR, LI.no, 'light.log', { zone: 'terrace', on: true, reason: '天暗' }),
    line(evening - HOUR / 3, LI.no, 'vip.enter', { room: 'VIP1', guests: 3 }),
    line(evening - HOUR / 3, CHEN.no, 'table.seat', { table: 'T1', guests: 2 }),
    line(evening - HOUR / 3, CHEN.no, 'table.seat', { table: 'F1', guests: 2 }),
    line(evening - HOUR / 3, CHEN.no, 'table.seat', { table: 'D1', guests: 2 }),
  ];
  const { code, stderr } = station(['replay', '-', '--data', folder], `${lines.join('\n')}\n`);
  expect([code, stderr]).toEqual([0, '']);
  kiosk = await openKiosk(folder, '2026-10-08T19:30:00');
});
afterAll(async () => {
  await kiosk?.close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
});

describe('a grooming check', () => {
  it('E-01 the mutual one asks for a colleague, and is no invitation once it is recorded', async () => {
    const { frame, lists, page } = kiosk;
    await frame.actAs(LI);
    await frame.go('lists');
    await page.getByText('开班', { exact: true }).first().click();
    await lists.to('grooming');
    await lists.groom(LI, '自检');
    const act = page.getByTestId('act-grooming');
    expect(await act.isDisabled()).toBe(true);
    expect(await textOf(lists.panel('grooming'))).toContain('点同事的名字');
    await lookAt('grooming-mutual');
    await page.getByTestId(`checker-${CHEN.no}`).click();
    await act.click();
    await soon(() => act.getAttribute('data-tone')).toBe('plain');
    expect(await textOf(act)).toBe('已查过，再记一次');
  });
});

describe('the reminders', () => {
  it('S-16 each is one tap away; a round is logged where it stands; quiet has an end', async () => {
    const { frame, page } = kiosk;
    await frame.go('today');
    await page.getByTestId('alarm-bell').click();
    await page.getByTestId('alarm-go-patrol-hall').click();
    await frame.told('大厅 已巡视');
    await page.getByTestId('alarm-row-patrol-hall').waitFor({ state: 'detached' });
    await page.getByTestId('alarm-row-patrol-model').click();
    await page.getByTestId('snooze-busy').click();
    await frame.told('沙盘区 巡视：3 分钟后再提醒');
    await page.getByTestId('alarm-bell').click();
    await soon(() => textOf(page.getByTestId('alarm-row-patrol-model'))).toMatch(/静音到 19:3\d/);
    const last = page.getByTestId('alarm-sheet').locator('li').last();
    await last.scrollIntoViewIfNeeded();
    expect(await last.getByRole('button').last().isVisible()).toBe(true);
    await lookAt('alarm-rows');
    await page.getByTestId('alarm-go-serve-T1').click();
    await page.getByTestId('screen-floor').waitFor();
    await page.getByTestId('alarm-sheet').waitFor({ state: 'detached' });
  });
});

describe('closing the shift', () => {
  it('names what is open, the VIP room too, and does what one tap does', async () => {
    const { frame, lists, page } = kiosk;
    await frame.go('lists');
    await page.getByText('收班', { exact: true }).first().click();
    await lists.to('tidy');
    const blocked = page.getByTestId('tables-uncleared');
    expect(await textOf(blocked)).toMatch(/还没收台： T1 F1 D1\s*还有客人： VIP 一室/);
    await page.getByTestId('tick-C-03').getByRole('checkbox').first().click();
    await frame.told('先打勾下面 3 项');
    await lookAt('closing-parts');
    await lists.to('close');
    const open = page.getByTestId('still-open');
    await soon(() => textOf(open)).toContain('VIP 一室 还有客人');
    await lookAt('closing-open');
    await page.getByTestId('open-patrol-terrace').getByRole('button').click();
    await page.getByTestId('open-patrol-terrace').waitFor({ state: 'detached' });
    await page.getByTestId('open-light-terrace').getByRole('button').click();
    await page.getByTestId('open-light-terrace').waitFor({ state: 'detached' });
    await page.getByTestId('open-table-T1').getByRole('button').click();
    await page.getByTestId('screen-floor').waitFor();
    await frame.go('lists');
    await lists.to('close');
  });

  it('a first PIN that lapses is shown again, and what it was for goes on', async () => {
    const { frame, page } = kiosk;
    await page.getByTestId('act-close-shift').click();
    const sheet = page.getByTestId('pin-sheet');
    await sheet.getByTestId(`person-${WANG.no}`).click();
    await tapPin(sheet.getByTestId('pin-pad'), FIRST_PIN);
    const own = page.getByTestId('choose-pin').getByTestId('pin-pad');
    await tapPin(own, OWN_PIN);
    await lapse();
    await tapPin(own, OWN_PIN);
    await soon(() => textOf(sheet)).toContain('请再输一次现在的 PIN');
    await lookAt('pin-lapsed');
    await tapPin(sheet.getByTestId('pin-pad'), FIRST_PIN);
    await page.getByTestId('choose-pin').waitFor();
    await tapPin(own, OWN_PIN);
    await tapPin(own, OWN_PIN);
    await sheet.waitFor({ state: 'hidden' });
    await frame.told('件记为没做完');
    await soon(() => textOf(page.getByTestId('strip'))).toContain('已收班 大家下班了');
    await lookAt('closed-open');
    await frame.go('today');
    await lookAt('closed-today');
    await frame.lock();
  });
});

describe('one’s own ledger', () => {
  it('what waits for an answer stands first; an answer is asked once more, with its entry', async () => {
    const { frame, page } = kiosk;
    await page.getByTestId('place-ledger').click();
    await frame.showFirstPin({ ...LI, firstPin: FIRST_PIN });
    const first = page.getByTestId(/^mine-\d+$/);
    await soon(() => first.evaluateAll((all) => all.map((row) => row.dataset['testid']))).toEqual([
      'mine-2',
      'mine-1',
      'mine-3',
    ]);
    await page.getByTestId('act-acknowledge-1').click();
    const about = page.getByTestId('about-entry');
    await soon(() => textOf(about)).toMatch(/10月8日.*−50\.00 元.*晨会时查到/);
    await lookAt('ledger-acknowledge');
    await page.getByTestId('act-appeal-instead').click();
    await page.getByTestId('reason-text').fill('那时我在后场。');
    expect(await textOf(about)).toMatch(/10月8日.*−50\.00 元.*晨会时查到/);
    await lookAt('ledger-appeal');
    await page.getByTestId('reason-confirm').click();
    await frame.told('申诉已提交');
    await kiosk.ledger.acknowledge(2);
    await lookAt('ledger-mine');
  });

  it('nothing is cut, small or hard to read', () => expect(wrong).toEqual([]));
});
