/* oxlint-disable vitest/no-standalone-expect -- set up once */
import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Table } from '../../shared/standard/schema';
import { newFolder, SIZES } from '../support/app';
import { foundedLines, line } from '../support/busy-floor.mjs';
import { station } from '../support/command-line';
import { FORTY, FULL, floorWith } from '../support/dense-floor';
import { cutParts, smallTargets, tangledTables } from './pages/ease-of-use';
import { openKiosk, type Kiosk } from './pages/kiosk';
import { soon, textOf } from './pages/look';
import { LI } from './pages/people';

const NINE = Date.parse('2026-10-08T09:00:00+08:00');
const SMALL = { width: 1024, height: 680 };

const at = (second: number, name: string, input: object): string =>
  line(NINE + second * 1000, LI.no, name, input);

const tea = (qty: number) => [{ drink: 'tea', qty }];

/** Guests in every state that a tile shows, and a VIP room that nobody came back to. */
function served([first = '', second = '', third = '', fourth = '']: readonly string[]): string[] {
  return [
    at(10, 'table.seat', { table: first, guests: 3, drinks: tea(3) }),
    at(12, 'table.seat', { table: second, guests: 4, drinks: tea(4) }),
    at(14, 'table.seat', { table: third, guests: 2, drinks: tea(2) }),
    at(20, 'table.serve', { table: second }),
    at(22, 'table.serve', { table: third }),
    at(30, 'vip.enter', { room: 'VIP1', guests: 3, leaders: ['王总'] }),
    at(31, 'vip.serve', { room: 'VIP1' }),
    at(32, 'vip.enter', { room: 'VIP2', guests: 6, leaders: ['赵总'] }),
    at(860, 'vip.serve', { room: 'VIP2' }),
    at(40, 'table.leave', { table: third }),
    at(900, 'table.seat', { table: fourth, guests: 8 }),
    at(905, 'table.serve', { table: fourth }),
    at(910, 'table.ashtray', { table: second, butts: 9 }),
  ];
}

let kiosk: Kiosk;
let folder = '';
const wrong: string[] = [];

/** The floor with these tables, a quarter of an hour into the day. */
async function open(tables: readonly Table[], codes: readonly string[]): Promise<void> {
  folder = newFolder();
  const publish = { effectiveFrom: '2026-10-08', ...floorWith(tables) };
  const lines = [
    ...foundedLines(NINE),
    line(NINE + 1000, 'M001', 'standard.publishFloor', publish),
    ...served(codes),
  ];
  const { code, stderr } = station(['replay', '-', '--data', folder], `${lines.join('\n')}\n`);
  expect([code, stderr]).toEqual([0, '']);
  kiosk = await openKiosk(folder, '2026-10-08T09:16:41');
  await kiosk.frame.go('floor');
  await kiosk.frame.actAs(LI);
}

/** Pictures at three sizes, and what eye and thumb find wrong at each. */
async function lookAt(name: string): Promise<void> {
  const { page, picture } = kiosk;
  const look = async ({ width }: { width: number }): Promise<void> => {
    const cut = (await cutParts(page)).filter((part) => part.startsWith('table-'));
    const found = [...cut, ...(await tangledTables(page)), ...(await smallTargets(page))];
    wrong.push(...found.map((fault) => `${name} at ${width}: ${fault}`));
  };
  await picture(name, look, [...SIZES, SMALL]);
  await page.evaluate(() => {
    document.documentElement.dataset['text'] = 'large';
    dispatchEvent(new Event('resize'));
  });
  await picture(`${name}-large-text`, look, [...SIZES, SMALL]);
  await page.evaluate(() => {
    delete document.documentElement.dataset['text'];
    dispatchEvent(new Event('resize'));
  });
}

afterEach(async () => {
  await kiosk.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a floor with many tables', () => {
  it('S-01 forty tables: every tile holds what it shows, and a tap on it is its own', async () => {
    await open(FORTY, ['T1', 'B8', 'F1', 'D1']);
    await lookAt('floor-forty');
    expect(wrong.splice(0)).toEqual([]);
    const { floor } = kiosk;
    // The tile is the step, drawn or not.
    await floor.tap('T1');
    await soon(() => floor.tile('T1').getAttribute('data-state')).toBe('served');
    // Nothing is due there now: the same tap opens the rest.
    await floor.tap('T1');
    await floor.sheet.waitFor();
    await soon(() => textOf(floor.sheet)).toContain('客人不用');
    await kiosk.picture('floor-forty-sheet');
    await floor.close();
    await floor.tap('T5');
    await soon(() => textOf(floor.sheet.getByTestId('guests-6'))).toBe('6 加 2 座');
    await kiosk.picture('floor-forty-seat');
    await floor.close();
  });

  it('S-15 a missed service is told alike on the room, the strip and the list', async () => {
    await open(FORTY, ['T1', 'B8', 'F1', 'D1']);
    const { page, floor } = kiosk;
    await soon(() => textOf(page.getByTestId('alarm-VIP1'))).toMatch(/已错过 \+06:1\d/);
    await floor.roomShows('VIP1', 'missed', '+06:1');
    expect(wrong.splice(0)).toEqual([]);
  });

  it('S-01 sixty tables side by side: the floor scrolls before a tile is too small', async () => {
    await open(FULL, ['A1', 'A2', 'HH1', 'HH2']);
    await lookAt('floor-full');
    expect(wrong.splice(0)).toEqual([]);
  });
});
