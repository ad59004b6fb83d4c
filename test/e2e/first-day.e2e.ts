import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../support/app';
import { cutParts, seriousFaults, smallTargets } from './pages/ease-of-use';
import { tapPin } from './pages/frame';
import { openKiosk, type Kiosk } from './pages/kiosk';
import { soon, textOf } from './pages/look';
import { CHEN, LI, WANG, ZHAO, ZHOU } from './pages/people';

const LONG = '很长'.repeat(29);

describe('somebody’s first day with a new bar', () => {
  const folder = newFolder();
  let kiosk: Kiosk;

  beforeAll(async () => {
    kiosk = await openKiosk(folder, '2026-10-21T10:51:00');
  });
  afterAll(async () => {
    await kiosk?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Keeps pictures; what is cut, too small or at fault by them. */
  async function faultsOf(name: string): Promise<unknown[]> {
    const cut: string[] = [];
    await kiosk.picture(`first-day-${name}`, async () => {
      cut.push(...(await cutParts(kiosk.page)));
    });
    return [...cut, ...(await smallTargets(kiosk.page)), ...(await seriousFaults(kiosk.page))];
  }

  it('nobody who is half typed is dropped, and a wrong name is changed on the spot', async () => {
    const { firstRun, page } = kiosk;
    const { screen } = firstRun;
    const field = (label: string) => screen.getByLabel(label, { exact: true });
    await field('水吧名称').fill(LONG);
    await soon(() => textOf(screen)).toContain('太长，最多 50 个字，现在 58');
    await firstRun.nameStation('云谷售楼处水吧', 'YG01');
    await firstRun.nameManager(ZHOU);
    for (const person of [WANG, LI, CHEN]) await firstRun.add(person);
    await field('工号').fill(LI.no);
    await soon(() => textOf(screen)).toContain('工号 A001 已有人用：李娜');
    await field('工号').fill(ZHAO.no);
    await field('姓名').fill('赵石');
    await page.getByTestId('act-finish').click();
    await soon(() => textOf(screen)).toContain('“赵石”还没有添加');
    expect(await faultsOf('half-typed')).toEqual([]);
    await field('姓名').fill('');
    await field('工号').fill('');
    await firstRun.add({ ...ZHAO, name: '赵石' });
    await page.getByTestId(`edit-member-${ZHAO.no}`).click();
    await field('姓名').fill(ZHAO.name);
    expect(await faultsOf('edit-member')).toEqual([]);
    await page.getByTestId('act-save-member').click();
    await soon(() => textOf(screen)).toContain(ZHAO.name);
    await firstRun.finish();
    await kiosk.frame.lock();
  });

  it('O-01 a shift for which everybody would be late is told so before it is opened', async () => {
    const { page, frame } = kiosk;
    const time = page.getByRole('textbox', { name: '几点的班' });
    expect(await time.inputValue()).toBe('11:15');
    await time.fill('1100');
    await soon(() => textOf(page.getByTestId('open-late'))).toContain('已过 10:50');
    expect(await faultsOf('open-late')).toEqual([]);
    await page.getByTestId('act-open-shift').click();
    await page.getByTestId(`person-${WANG.no}`).click();
    const pad = page.getByRole('dialog').getByTestId('pin-pad');
    for (let times = 0; times < 3; times += 1) await tapPin(pad, '000000');
    await soon(() => textOf(page.getByTestId('pin-wrong'))).toMatch(/PIN 不对 \d 秒后再试/);
    expect(await faultsOf('wrong-pin')).toEqual([]);
    await kiosk.pass(5);
    await soon(() => textOf(page.getByTestId('pin-wrong'))).toContain('现在可以再试');
    await tapPin(pad, WANG.firstPin);
    await soon(() => textOf(page.getByRole('dialog'))).toContain(`${WANG.name}：设置自己的 PIN`);
    await tapPin(pad, WANG.firstPin);
    await soon(() => textOf(page.getByTestId('pin-wrong'))).toContain('和现在的一样');
    await tapPin(pad, WANG.pin);
    await tapPin(pad, WANG.pin);
    await frame.told('11:00 的班已开');
    await frame.lock();
  });

  it('O-01 the check-in stays open while somebody is away, and names who', async () => {
    const { page, frame, lists } = kiosk;
    await frame.go('lists');
    for (const person of [WANG, LI, CHEN, ZHAO]) await lists.checkIn(person);
    await soon(() => textOf(page.getByTestId('to-step-check-in'))).toContain('4/5');
    expect(await faultsOf('check-in')).toEqual([]);
    await frame.go('today');
    await soon(() => textOf(page.getByTestId('screen-today'))).toContain('还没签到：周岚');
    await kiosk.pass(1_860);
    expect(await faultsOf('today')).toEqual([]);
  });

  it('P-17 a suggestion names whom it is about, wherever it is spoken of', async () => {
    const { page, frame } = kiosk;
    await page.getByTestId('place-ledger').click();
    await soon(() => textOf(page.getByRole('dialog'))).toContain('打开奖惩：');
    await frame.showPin(WANG);
    await page.getByTestId('screen-ledger').waitFor();
    const of = (name: string) => page.getByRole('listitem').filter({ hasText: name });
    const own = of(WANG.name).filter({ hasText: 'P-17' });
    expect(await own.getByRole('button', { name: '不记' }).isDisabled()).toBe(true);
    const lis = of(LI.name).filter({ hasText: '应在 10:50 前签到' });
    await lis.getByRole('button', { name: '不记' }).click();
    const sheet = page.getByTestId('reason-sheet');
    await soon(() => textOf(sheet)).toContain(`不记这条提示：${LI.name}`);
    expect(await faultsOf('dismiss')).toEqual([]);
    await sheet.getByRole('button', { name: '事出有因' }).click();
    await page.getByTestId('reason-confirm').click();
    await frame.told(`提示没有记：${LI.name} · P-17`);
  });

  it('a PIN of one’s own is set once, by the first PIN or by the present one', async () => {
    const { page, frame } = kiosk;
    await frame.go('settings');
    await page.getByRole('button', { name: '改自己的 PIN' }).click();
    const pad = page.getByRole('dialog').getByTestId('pin-pad');
    // Somebody stands there unlocked: the present PIN is asked for all the same.
    await page.getByRole('dialog').getByTestId(`person-${LI.no}`).click();
    await tapPin(pad, LI.firstPin);
    await tapPin(pad, LI.pin);
    await tapPin(pad, LI.pin);
    await frame.told('新 PIN 已生效');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.getByTestId('choose-pin').count()).toBe(0);
  });

  it('is whole in English, in large type, on a small screen', async () => {
    const { page, frame } = kiosk;
    const faults: string[] = [];
    const smallOnes = async (place: string): Promise<void> => {
      await kiosk.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 680),
      );
      await page.waitForTimeout(500);
      await page.screenshot({ path: `test-output/pictures/first-day-${place}-1024.png` });
      faults.push(...(await cutParts(page)).map((part) => `${place}: ${part}`));
    };
    await frame.go('settings');
    await page.getByText('English', { exact: true }).click();
    await page.getByTestId('text-size').getByText('Large', { exact: true }).click();
    faults.push(...(await faultsOf('en-settings')).map(String));
    await smallOnes('settings');
    await frame.go('today');
    await smallOnes('today');
    await frame.lock();
    await page.getByTestId('place-ledger').click();
    await frame.showPin(WANG);
    await smallOnes('ledger');
    const rules = await page.getByRole('list', { name: 'By which rule' }).boundingBox();
    expect(rules?.width).toBeGreaterThan(600);
    expect(faults).toEqual([]);
  });
});
