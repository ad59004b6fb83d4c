/* oxlint-disable vitest/no-standalone-expect, vitest/expect-expect -- set up once; `soon` expects */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../support/app';
import { foundedLines, line } from '../support/busy-floor.mjs';
import { station } from '../support/command-line';
import { cutParts, seriousFaults, smallTargets } from './pages/ease-of-use';
import { openKiosk, type Kiosk } from './pages/kiosk';
import { layoutOf } from './pages/layout';
import { soon, textOf } from './pages/look';
import { CHEN, LI, ZHOU } from './pages/people';

const NINE = Date.parse('2026-10-08T09:00:00+08:00');
const MANAGER = { ...ZHOU, pin: '246810' };

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
  const lines = [
    ...foundedLines(NINE),
    line(NINE, LI.no, 'table.seat', { table: 'T1', guests: 3 }),
    line(NINE + 30_000, LI.no, 'table.serve', { table: 'T1' }),
    line(NINE + 60_000, LI.no, 'table.ashtray', { table: 'T1', butts: 3 }),
  ];
  const { code, stderr } = station(['replay', '-', '--data', folder], `${lines.join('\n')}\n`);
  expect([code, stderr]).toEqual([0, '']);
  kiosk = await openKiosk(folder, '2026-10-08T09:02:00');
});
afterAll(async () => {
  await kiosk.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the manager lays the floor out anew', () => {
  it('S-01 the layout in force is there for all; changing it takes the manager’s PIN', async () => {
    const { frame, page } = kiosk;
    const layout = layoutOf(page);
    await frame.go('settings');
    await layout.open();
    await lookAt('layout');
    await layout.act('edit-layout');
    await frame.showPin(MANAGER);
    await page.getByTestId('layout-editor').waitFor();
  });

  it('a table is dragged, carried by the keys, taken back, added and renamed', async () => {
    const { page } = kiosk;
    const layout = layoutOf(page);
    await layout.drag('T4', 1, 0);
    await soon(() => layout.cell('T4')).toBe('5 / span 1 1 / span 1');
    await layout.carry('T8', 'ArrowRight');
    await soon(() => layout.cell('T8')).toBe('5 / span 1 2 / span 1');
    await layout.act('layout-undo');
    await soon(() => layout.cell('T8')).toBe('4 / span 1 2 / span 1');
    await layout.carry('F1', 'ArrowDown');
    await soon(() => layout.cell('F1')).toBe('1 / span 1 2 / span 1');
    await soon(() => layout.cell('F3')).toBe('1 / span 1 1 / span 1');
    await layout.act('add-hall');
    await layout.rename('H7');
    await layout.piece('H7').waitFor();
    await lookAt('layout-edit');
  });

  it('S-06 a table with guests keeps its name; its ashtray changes for the guests to come', async () => {
    const { page } = kiosk;
    const layout = layoutOf(page);
    await layout.piece('T1').click();
    expect(await page.getByTestId('layout-name').isDisabled()).toBe(true);
    expect(await page.getByTestId('act-remove-table').isDisabled()).toBe(true);
    await page.getByTestId('layout-fields').getByText('小', { exact: true }).click();
    await layout.act('layout-look');
    await lookAt('layout-preview');
  });

  it('published, it holds at once, and the guests at T1 keep the large ashtray', async () => {
    const { frame, floor, page } = kiosk;
    await layoutOf(page).publish();
    await frame.told('新布局已发布');
    await frame.lock();
    await frame.go('floor');
    await floor.tile('H7').waitFor();
    await frame.actAs(CHEN);
    await floor.seat('H7', 2);
    await floor.shows('H7', 'waiting', '等上茶');
    await floor.shows('T1', 'served', '已上茶');
    await floor.open('T1');
    await soon(() => textOf(floor.sheet)).toContain('大烟缸');
    await floor.close();
    await lookAt('layout-floor');
    const known = await floor.known();
    expect(known.tables.find(({ code }) => code === 'T1')?.spec).toMatchObject({
      ashtray: 'large',
    });
  });

  it('every screen shows all its words in full, has targets for thumbs and no fault by axe', () => {
    expect(wrong).toEqual([]);
  });
});
