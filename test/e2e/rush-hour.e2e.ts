/* oxlint-disable vitest/expect-expect, vitest/no-standalone-expect -- the steps expect, in rush/ */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newFolder } from '../support/app';
import { foundedLines, line } from '../support/busy-floor.mjs';
import { station } from '../support/command-line';
import { reachedByTab } from './pages/ease-of-use';
import { openKiosk } from './pages/kiosk';
import { LI } from './pages/people';
import { fingerOf } from './pages/touch';
import {
  fillAgain,
  fillUp,
  hostRoom,
  meetWishes,
  rearrange,
  refillAll,
  seeOff,
  walkAndLight,
  watchAshtrays,
} from './rush/hour';
import { Rush } from './rush/rush';

const TEN = Date.parse('2026-10-08T10:00:00+08:00');
const LIST = ['O-03', 'O-04', 'O-05', 'O-06', 'O-07', 'O-08', 'O-09', 'O-10'];

const folder = newFolder();
let rush: Rush;
let before = 0;

beforeAll(async () => {
  const lines = [
    ...foundedLines(TEN - 3_600_000),
    ...LIST.map((item) => {
      const count = item === 'O-05' ? { count: 6 } : {};
      return line(TEN - 60_000, LI.no, 'checklist.tick', { item, state: 'done', ...count });
    }),
  ];
  const { code, stderr } = station(['replay', '-', '--data', folder], `${lines.join('\n')}\n`);
  expect([code, stderr]).toEqual([0, '']);
  const kiosk = await openKiosk(folder, '2026-10-08T10:00:00');
  rush = new Rush(kiosk, await fingerOf(kiosk.page));
  await kiosk.frame.go('floor');
  before = await rush.taken();
});
afterAll(async () => {
  await rush.kiosk.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a rush hour by touch', () => {
  let broken = false;
  beforeEach(({ skip, onTestFailed }) => {
    skip(broken, 'an earlier step of the hour failed');
    onTestFailed(async () => {
      broken = true;
      await rush.kiosk.picture('rush-failed').catch(() => undefined);
    });
  });

  it('S-01 S-12 twelve tables and a VIP room fill up and are served', () => fillUp(rush));
  it('S-16 S-11 rounds, and lights for the rain by one tap', () => walkAndLight(rush));
  it('S-06 S-07 S-08 ashtrays by butts and by peel', () => watchAshtrays(rush));
  it('S-02 S-03 S-04 S-05 wishes, the same again, tea for coffee, and no thanks', () =>
    meetWishes(rush));
  it('S-09 moved, joined, counted again, and taken back from inside a sheet', () =>
    rearrange(rush));
  it('S-13 S-14 S-15 the VIP room alone on the screen', () => hostRoom(rush));
  it('S-04 S-15 all cups are due at once, and the room was missed', () => refillAll(rush));
  it('S-09 everybody leaves, and joined tables are cleared together', () => seeOff(rush));
  it('S-01 the next party sits down', () => fillAgain(rush));

  it('S-01 every button on the floor is reached by the keyboard, and opens the rest', async () => {
    const { page, floor } = rush.kiosk;
    expect(await reachedByTab(page, 'screen-floor')).toEqual([]);
    await floor.tile('T1').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+Enter');
    await floor.sheet.waitFor();
    expect(await floor.sheet.getByRole('heading', { level: 2 }).innerText()).toBe('T2');
    await page.keyboard.press('Escape');
    await floor.sheet.waitFor({ state: 'hidden' });
  });

  it('S-01 S-04 S-06 S-15 S-16 the report comes to what was tapped, and every tap was taken once', async () => {
    const { tally } = rush;
    expect((await rush.taken()) - before).toBe(tally.events);
    const { lines } = station(['report', '--month', '2026-10', '--data', folder]);
    const { tables, vip, ashtray, patrols } = tally;
    expect(lines).toMatchObject([{ tables, vip, ashtray, patrols }]);
  });

  it('S-01 nothing on the floor or in its sheets is cut, too small for a thumb, or faulty by axe', () => {
    expect(rush.wrong).toEqual([]);
  });
});
