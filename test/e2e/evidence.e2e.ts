import { readFileSync } from 'node:fs';
import { join } from 'node:path';
/* oxlint-disable vitest/expect-expect -- the steps wait for what they are about */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { summerStation } from './evidence/history';
import type { Page } from 'playwright-core';
import { ATTENDANT, MANAGER, PIN, SUPERVISOR } from '../support/station';
import { soon, textOf } from './pages/look';
import { Visit } from './evidence/visit';
import type { Person } from './pages/people';

const person = (no: string, name: string, role: Person['role']): Person => ({
  no,
  name,
  gender: 'f',
  role,
  firstPin: PIN,
  pin: PIN,
});
const LI = person(ATTENDANT, '李娜', 'attendant');
const WANG = person(SUPERVISOR, '王敏', 'supervisor');
const ZHOU = person(MANAGER, '周经理', 'manager');

/** The entry that is recorded here: a hundred and sixty and a reversal were before it. */
const NEW = 162;

/** Any picture that a camera could have made. */
const PHOTO = join(import.meta.dirname, '../../docs/pictures/floor.png');

/** What is on the paper when the button is pressed: how many lines, and their words. */
async function printedLines(page: Page): Promise<[number, string]> {
  const paper = page.evaluate(
    () =>
      new Promise<[number, string]>((resolve) => {
        window.print = () => {
          const sheet = document.querySelector('[data-testid="audit-paper"]');
          resolve([sheet?.querySelectorAll('li').length ?? 0, sheet?.textContent ?? '']);
        };
      }),
  );
  await page.getByTestId('act-print-audit').click();
  return paper;
}

const visit = new Visit();
beforeAll(async () => {
  const made = summerStation();
  made.station.close();
  await visit.open(made.folder, '2026-09-28T10:00:00');
});
afterAll(() => visit.end());

describe('evidence', () => {
  let broken = false;
  beforeEach(({ skip }) => skip(broken, 'an earlier step failed'));
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    broken = true;
    await visit.kiosk.picture('evidence-failed').catch(() => undefined);
  });

  it('a photo goes with a fine, scaled down, and what is no photo is refused in words', async () => {
    const { page, frame, ledger } = visit.kiosk;
    await page.getByTestId('place-ledger').click();
    await frame.showPin(WANG);
    await ledger.person(LI);
    await ledger.rule('P-13');
    await ledger.note('端茶未用托盘');
    const input = page.getByTestId('attachment-input');
    await input.setInputFiles([
      { name: '吧台.png', mimeType: 'image/png', buffer: readFileSync(PHOTO) },
      { name: '名单.txt', mimeType: 'text/plain', buffer: Buffer.from('x') },
      { name: '坏的.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') },
      { name: '规定.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF') },
    ]);
    const slip = ledger.screen.getByRole('region', { name: '这一笔' });
    await soon(() => textOf(slip)).toMatch(/名单.*坏的/);
    expect(await slip.locator('img').count()).toBe(1);
    await visit.lookAt('evidence-record');
    await ledger.post();
    await frame.told('已记入奖惩');
    await frame.lock();
  });

  it('the person concerned sees it large, and appeals with a paper of her own', async () => {
    const { page, frame, ledger } = visit.kiosk;
    await page.getByTestId('place-ledger').click();
    await frame.showPin(LI);
    const thumb = ledger.mine(NEW).getByRole('button', { name: /吧台/ });
    await visit.lookAt('evidence-mine');
    await thumb.click();
    const large = page.getByTestId('attachment-large').locator('img');
    await soon(() =>
      large.evaluate((image) => (image as HTMLImageElement).naturalWidth),
    ).toBeGreaterThan(1000);
    await visit.lookAt('evidence-large');
    await page.keyboard.press('Escape');
    await page.getByTestId(`act-appeal-${NEW}`).click();
    await page.getByTestId('reason-text').fill('当时托盘在手上，照片里看得到。');
    await page.getByTestId('attachment-input').setInputFiles({
      name: '托盘.png',
      mimeType: 'image/png',
      buffer: readFileSync(PHOTO),
    });
    await page.getByTestId('attachment-field').locator('img').waitFor();
    await visit.lookAt('evidence-appeal');
    await page.getByTestId('reason-confirm').click();
    await frame.told('申诉已提交');
    await frame.lock();
  });

  it('the manager reads both sides beside each other', async () => {
    const { page, frame, ledger } = visit.kiosk;
    await page.getByTestId('place-ledger').click();
    await frame.showPin(ZHOU);
    await ledger.tab('approvals');
    await page.getByTestId(`appeal-${NEW}`).waitFor();
    await visit.lookAt('evidence-appeals');
    await ledger.tab('entries');
    await ledger.row(NEW).click();
    await page.getByTestId('entry-drawer').locator('img').first().waitFor();
    await visit.lookAt('evidence-details');
    await page.keyboard.press('Escape');
  });

  it('finds entries of all months by a word, a person, dates and an amount', async () => {
    const { page, ledger } = visit.kiosk;
    await ledger.tab('search');
    const found = page.getByTestId('search-found');
    await soon(() => textOf(found)).toContain('162');
    await visit.lookAt('search-all');
    await page.getByTestId('search-text').fill('呼叫');
    await soon(() => textOf(found)).toMatch(/^找到 40 条/);
    await page.getByTestId('search-least').fill('150');
    await soon(() => textOf(found)).toMatch(/^找到 1\d 条/);
    await visit.lookAt('search-found');
    const rows = page.getByTestId('ledger-table').getByRole('row');
    await rows.nth(1).click();
    await page.getByTestId('entry-drawer').getByText('T4 桌呼叫后 10 分钟才到').waitFor();
    await page.keyboard.press('Escape');
    await page.getByTestId('search-text').fill('没有这样的话');
    await page.getByText('没有找到').waitFor();
    await visit.keep('search-none');
    await page.getByRole('button', { name: '看全部' }).click();
    await page.getByTestId('date-span').click();
    await page.getByTestId('span-month').waitFor();
    await visit.keep('search-dates');
    await page.getByTestId('span-month').click();
    await soon(() => textOf(found)).toMatch(/^找到 41 条/);
  });

  it('tells the manager who changed what, from what to what, and what was refused', async () => {
    const { page, frame } = visit.kiosk;
    await frame.go('settings');
    await page.getByTestId('tab-audit').click();
    const list = page.getByTestId('audit-list');
    await soon(() => textOf(list)).toContain('周经理 冲正了第 2 条（陈晨） 理由：当天她休息');
    const words = await textOf(list);
    expect(words).toContain('李娜 想改人员资料，被拒绝：没有权限');
    expect(words).toContain('王敏 想记奖惩，被拒绝：该月已结账');
    expect(words).toContain('周经理 重设了 陈晨 的 PIN');
    expect(words).toContain('角色：客服员 → 领班 月工资：5200.00 元');
    expect(words).not.toContain('123456');
    await visit.lookAt('audit');
    await page.getByTestId('audit-kind').click();
    await page.getByRole('option', { name: 'PIN' }).click();
    await soon(() => textOf(list)).not.toContain('冲正');
    await visit.keep('audit-pins');
    expect(await printedLines(page)).toEqual([4, expect.stringContaining('重设了 陈晨 的 PIN')]);
  });

  it('nothing on these screens is cut, too small for a thumb, or hard to read', () => {
    expect(visit.wrong()).toEqual([]);
  });
});
