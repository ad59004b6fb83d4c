/* oxlint-disable vitest/expect-expect -- steps that wait for what they expect to see */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newFolder } from '../support/app';
import { foundFolder } from '../support/founded-folder';
import { cutParts, seriousFaults, smallTargets } from './pages/ease-of-use';
import { openKiosk, type Kiosk } from './pages/kiosk';
import { guideOf } from './pages/guide';
import { soon, textOf } from './pages/look';
import { LI, WANG, ZHOU } from './pages/people';

const PICTURES = join(import.meta.dirname, '../../test-output/pictures');

const folder = newFolder();
let kiosk: Kiosk;
let guide: ReturnType<typeof guideOf>;
/** One line for each fault of a screen that was looked at. */
const wrong: string[] = [];

const say = (name: string, lines: string[]) =>
  wrong.push(...lines.map((line) => `${name}: ${line}`));

/** Keeps the picture at both sizes, and what eye and thumb find wrong with it. */
async function keep(name: string): Promise<void> {
  const { page, picture } = kiosk;
  await picture(`guide-${name}`, async () => void say(name, await cutParts(page)));
  say(name, await smallTargets(page));
}

/** The same, and what axe finds: once for each kind of screen is enough. */
async function lookAt(name: string): Promise<void> {
  await keep(name);
  say(name, await seriousFaults(kiosk.page));
}

beforeAll(async () => {
  foundFolder(folder, '2026-10-08T08:00:00', [
    ['2026-10-08T08:40:00', WANG.no, 'shift.open', { startsAt: '09:00' }],
    ['2026-10-08T08:45:00', LI.no, 'shift.checkIn', {}],
  ]);
  kiosk = await openKiosk(folder, '2026-10-08T09:05:00');
  guide = guideOf(kiosk.page);
});
afterAll(async () => {
  await kiosk?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the guide', () => {
  let broken = false;
  beforeEach(({ skip }) => skip(broken, 'an earlier step failed'));
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail' || broken) return;
    broken = true;
    await kiosk.picture('guide-failed').catch(() => undefined);
  });

  it('E-02 is found by pinyin, by initials and by characters, with the hits marked', async () => {
    await kiosk.frame.go('guide');
    await kiosk.page.keyboard.press('/');
    await guide.find('kafeiji', 'coffee-machine');
    expect(await guide.marked()).toContain('咖啡机');
    await guide.find('szwmyy', 'ten-words');
    await guide.find('续点水', 'refill');
    await lookAt('search');
    await kiosk.page.keyboard.press('Enter');
    const reading = guide.reading('refill');
    expect(await textOf(reading)).toContain('对不起,打扰一下,能为您续点水(茶)吗?');
    await kiosk.page.keyboard.press('Escape');
    await guide.open('etiquette', 'ten-words');
    await keep('page');
  });

  it('O-06 the coffee machine’s page opens from its item, over the list', async () => {
    const { frame, lists, page } = kiosk;
    await frame.go('lists');
    await lists.to('prepare');
    await lists.unfold('O-06');
    await page.getByTestId('to-page-coffee-machine').click();
    const card = page.getByTestId('guide-card');
    await soon(() => textOf(card)).toContain('倒空渣盒和接水盘');
    await keep('card');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
  });

  it('O-08 the supervisor sets what is on today, and the item shows it', async () => {
    const { frame, lists, page } = kiosk;
    const item = lists.box('O-08');
    await lists.unfold('O-08');
    await item.getByTestId('act-choose-offer').click();
    await page.getByTestId('offer-cake').click();
    await lookAt('offer');
    await page.getByTestId('act-set-offer').click();
    await frame.showPin(WANG);
    await frame.told('今天供应的已定');
    await frame.lock();
    await item.getByTestId('to-page-snack-cookies').waitFor();
    expect(await item.getByTestId('to-page-snack-cake').count()).toBe(0);
  });

  it('O-08 the manager writes a snack’s steps anew, with a picture; the item reads so', async () => {
    const { frame, lists, page } = kiosk;
    await frame.go('guide');
    await guide.open('equipment', 'snack-cookies');
    await page.getByTestId('act-edit-page').click();
    await frame.showPin(ZHOU);
    await page.getByTestId('step-2-zh').fill('洗手，用食品夹取，每碟 4 块。');
    await page.getByTestId('attachment-input').setInputFiles({
      name: '曲奇.png',
      mimeType: 'image/png',
      buffer: await page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 200 } }),
    });
    await page.getByTestId('edit-page').locator('img').waitFor();
    await lookAt('edit');
    await page.getByTestId('act-keep-page').click();
    await frame.told('手册已改');
    const reading = guide.reading('snack-cookies');
    await soon(() => textOf(reading)).toContain('每碟 4 块');
    await reading.locator('img').waitFor();
    await keep('edited');
    await frame.lock();
    await frame.go('lists');
    await lists.unfold('O-08');
    await page.getByTestId('to-page-snack-cookies').click();
    await soon(() => textOf(page.getByTestId('guide-card'))).toContain('每碟 4 块');
    await page.keyboard.press('Escape');
  });

  it('E-02 a round of practice, left for the floor in the middle and gone on with', async () => {
    const { frame, page } = kiosk;
    await frame.actAs(LI);
    await frame.go('guide');
    await guide.tab('training');
    await page.getByTestId('act-start-round').click();
    await page.getByTestId('question').waitFor();
    await lookAt('question');
    await guide.answer();
    await keep('judged');
    await guide.next();
    await page.getByTestId('question').waitFor();
    await page.getByTestId('act-to-floor').click();
    await page.getByTestId('screen-floor').waitFor();
    await page.getByTestId('place-guide').click();
    for (let done = 1; done < 8; done += 1) {
      await guide.answer();
      if (done === 7) break;
      await guide.next();
    }
    await guide.next();
    await page.getByTestId('round-end').waitFor();
    await keep('round-end');
  });

  it('E-02 the supervisor sees who practised and what was missed, by PIN alone', async () => {
    const { frame, page } = kiosk;
    await guide.tab('results');
    await page.getByTestId('act-unlock-results').click();
    await frame.showPin(WANG);
    const row = page.getByTestId(`practised-${LI.no}`);
    await soon(() => textOf(row)).toMatch(/李娜 1 \d+% \d+ 10月8日/);
    await page.getByTestId('weak-cards').waitFor();
    await lookAt('results-team');
    await page.getByText('我的', { exact: true }).click();
    await page.getByTestId('results-mine').waitFor();
    await frame.lock();
    await page.getByTestId('act-unlock-results').waitFor();
  });

  it('E-02 the whole guide leaves as a handbook on paper', async () => {
    const { app, page } = kiosk;
    await guide.tab('pages');
    // The system's dialog waits for a person; what it would print is looked at instead.
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByTestId('act-print-handbook').click();
    await page.getByTestId('handbook').waitFor({ state: 'attached' });
    const pdf = await app.evaluate(async ({ BrowserWindow }) => {
      const bytes = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({});
      return bytes?.toString('base64') ?? '';
    });
    const file = join(folder, 'handbook.pdf');
    writeFileSync(file, Buffer.from(pdf, 'base64'));
    // To be looked at: the heading with the contents, and a page of it.
    const sheets = ['-r', '60', '-png', '-f', '1', '-l', '2'];
    execFileSync('pdftoppm', [...sheets, file, join(PICTURES, 'guide-handbook')]);
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
    const pages = text.split('\f').length - 1;
    expect(pages).toBeGreaterThan(7);
    for (const words of ['礼仪手册', '每碟 4 块', '三轻', '帮您更换一下烟缸', '零缺陷九步']) {
      expect(text.replaceAll(/\s/g, '')).toContain(words.replaceAll(/\s/g, ''));
    }
  });

  it('E-02 is in English as well', async () => {
    const { frame, page } = kiosk;
    await frame.go('settings');
    await page.getByText('English', { exact: true }).click();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    await frame.go('guide');
    await guide.find('ashtray', 'ashtray-change');
    await kiosk.page.keyboard.press('Enter');
    await keep('english');
  });

  it('has screens without faults for eye, thumb and axe', () => {
    expect(wrong).toEqual([]);
  });
});
