import { readFileSync } from 'node:fs';
import { join } from 'node:path';
/* oxlint-disable vitest/expect-expect -- the steps wait for what they are about */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ATTENDANT, foundedStation, MANAGER, PIN, SUPERVISOR } from '../support/station';
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

/** Any picture that a camera could have made. */
const PHOTO = join(import.meta.dirname, '../../docs/pictures/floor.png');

const visit = new Visit();
beforeAll(async () => {
  const made = foundedStation();
  made.station.close();
  await visit.open(made.folder, '2026-10-05T10:00:00');
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
    const thumb = ledger.mine(1).getByRole('button', { name: /吧台/ });
    await visit.lookAt('evidence-mine');
    await thumb.click();
    const large = page.getByTestId('attachment-large').locator('img');
    await soon(() =>
      large.evaluate((image) => (image as HTMLImageElement).naturalWidth),
    ).toBeGreaterThan(1000);
    await visit.lookAt('evidence-large');
    await page.keyboard.press('Escape');
    await page.getByTestId('act-appeal-1').click();
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
    await page.getByTestId('appeal-1').waitFor();
    await visit.lookAt('evidence-appeals');
    await ledger.tab('entries');
    await ledger.row(1).click();
    await page.getByTestId('entry-drawer').locator('img').first().waitFor();
    await visit.lookAt('evidence-details');
    await page.keyboard.press('Escape');
  });

  it('nothing on these screens is cut, too small for a thumb, or hard to read', () => {
    expect(visit.wrong()).toEqual([]);
  });
});
