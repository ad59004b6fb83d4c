import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../support/app';
import { foundedLines } from '../support/busy-floor.mjs';
import { station } from '../support/command-line';
import { cutParts, seriousFaults, smallTargets } from './pages/ease-of-use';
import { openKiosk, type Kiosk } from './pages/kiosk';
import { soon, textOf } from './pages/look';
import { ZHOU } from './pages/people';

const NINE = Date.parse('2026-10-08T09:00:00+08:00');
const MANAGER = { ...ZHOU, pin: '246810' };
/** Near enough to the two idle minutes that the screens say so. */
const NEAR_S = 110;

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
  const lines = `${foundedLines(NINE).join('\n')}\n`;
  const { code, stderr } = station(['replay', '-', '--data', folder], lines);
  expect([code, stderr]).toEqual([0, '']);
  kiosk = await openKiosk(folder, '2026-10-08T09:02:00');
});
afterAll(async () => {
  await kiosk.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the manager words a rule anew', () => {
  it('P-14 a new amount is not published beside a text that says the old one', async () => {
    const { frame, page } = kiosk;
    await frame.go('settings');
    await page.getByTestId('tab-catalogue').click();
    await page.getByTestId('act-edit-catalogue').click();
    await frame.showPin(MANAGER);
    await page.getByTestId('edit-rule-P-14').click();
    await page.getByTestId('edit-amount').fill('30');
    await page.getByTestId('act-review-catalogue').click();
    await page.getByTestId('publish-discussed').fill('职工大会讨论');
    await page.getByTestId('publish-announced').fill('公告栏张贴');
    expect(await textOf(page.getByTestId('sums-left'))).toContain('P-14');
    expect(await page.getByTestId('act-publish').isDisabled()).toBe(true);
    await lookAt('rules-sums-left');
    await page.getByTestId('act-sums-in-texts').click();
    await soon(() => page.getByTestId('act-publish').isEnabled()).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('the draft outlives another part of the settings, and the lock', async () => {
    const { frame, page, pass } = kiosk;
    await page.getByTestId('tab-policy').click();
    await lookAt('settings-policy');
    await page.getByTestId('tab-catalogue').click();
    await soon(() => page.getByTestId('edit-text-zh').inputValue()).toContain('30 元');
    await pass(NEAR_S);
    await page.getByTestId('lock-warning').waitFor();
    await lookAt('lock-warning');
    await page.getByTestId('act-stay').click();
    await page.getByTestId('lock-warning').waitFor({ state: 'detached' });
    await pass(NEAR_S);
    await page.getByTestId('lock-warning').waitFor();
    await pass(NEAR_S);
    await page.getByTestId('draft-waits').waitFor();
    // The moment in which a tap might have been meant for what stood there before.
    await page.waitForTimeout(1_300);
    await page.getByTestId('act-edit-catalogue').click();
    await frame.showPin(MANAGER);
    await soon(() => page.getByTestId('edit-text-en').inputValue()).toContain('30 yuan');
    await page.getByTestId('act-review-catalogue').click();
    await page.getByTestId('act-publish').click();
    await frame.told('新版条款已公布');
    await page.getByTestId('version-2').waitFor();
    expect(await page.getByTestId('draft-waits').count()).toBe(0);
  });

  it('every screen shows all its words in full, has targets for thumbs and no fault by axe', () => {
    expect(wrong).toEqual([]);
  });
});
