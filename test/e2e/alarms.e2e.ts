import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../support/app';
import { scratch, station, writeLines } from '../support/command-line';
import { at, FOUNDING } from '../support/scenario';
import { cutParts, seriousFaults, smallTargets } from './pages/ease-of-use';
import { openKiosk, type Kiosk } from './pages/kiosk';
import { soon, textOf } from './pages/look';

const MANAGER = { no: 'M001', pin: '246810' };
const SUPERVISOR = { no: 'S001', pin: '975310' };
const HOUR_S = 3600;

/** A shift in service at 10:00, with a VIP room and a table in use. */
const MORNING = [
  ...FOUNDING,
  at('01T08:10:00', SUPERVISOR.no, 'pin.change', { pin: SUPERVISOR.pin }),
  at('01T08:40:00', SUPERVISOR.no, 'shift.open', { startsAt: '09:00' }),
  at('01T08:41:00', 'A001', 'shift.checkIn', {}),
  at('01T08:42:00', SUPERVISOR.no, 'shift.checkIn', {}),
  ...['hall', 'terrace', 'model'].map((zone) => at('01T09:55:00', 'A001', 'patrol.log', { zone })),
  at('01T09:57:00', 'A001', 'table.seat', { table: 'T3', guests: 2 }),
  at('01T09:58:00', 'A001', 'table.serve', { table: 'T3' }),
  at('01T09:58:30', 'A001', 'vip.enter', { guests: 4, leaders: ['孙总'] }),
];

/** Counts the notes that are played from here on. */
const countNotes = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const make = AudioContext.prototype.createOscillator;
    Object.assign(window, { notes: 0 });
    AudioContext.prototype.createOscillator = function counted() {
      (window as unknown as { notes: number }).notes += 1;
      return make.call(this);
    };
  });
const notes = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { notes: number }).notes);

/* oxlint-disable vitest/expect-expect -- `soon`, `keep` and `lookAt` assert */
describe('alarms in the real app', () => {
  const folder = newFolder();
  const files = scratch();
  let kiosk: Kiosk;
  const alarm = () => kiosk.page.getByTestId('alarm-VIP1');

  /** Lets time pass until a time of that morning. */
  const until = async (time: string): Promise<void> => {
    const ms = Date.parse(`2026-10-01T${time}+08:00`) - (await kiosk.nowMs());
    expect(ms).toBeGreaterThan(0);
    await kiosk.pass(ms / 1000);
  };

  const keep = async (name: string): Promise<void> => {
    const cut: Record<number, string[]> = {};
    await kiosk.picture(name, async ({ width }) => {
      cut[width] = await cutParts(kiosk.page);
    });
    expect(cut).toEqual({ 1366: [], 1920: [] });
    expect(await smallTargets(kiosk.page)).toEqual([]);
  };

  /** The same, and what axe finds: once for each screen is enough. */
  const lookAt = async (name: string): Promise<void> => {
    await keep(name);
    expect(await seriousFaults(kiosk.page)).toEqual([]);
  };

  /** A fine as the screens give it, whatever they look like: 'ok' or why not. */
  const post = (): Promise<string> =>
    kiosk.page.evaluate(async ({ no, pin }) => {
      const { station: bridge } = window as unknown as {
        station: { ask: (question: object) => Promise<{ ok: boolean; error?: { code: string } }> };
      };
      await bridge.ask({ kind: 'kiosk', name: 'session.unlock', with: { no, pin } });
      const answer = await bridge.ask({
        kind: 'command',
        as: no,
        do: 'ledger.record',
        with: { staff: 'A001', rule: 'P-13', note: '' },
        id: crypto.randomUUID(),
      });
      return answer.ok ? 'ok' : (answer.error?.code ?? '');
    }, SUPERVISOR);

  beforeAll(async () => {
    const made = station([
      'replay',
      writeLines(files.path('morning.jsonl'), MORNING),
      '--data',
      folder,
    ]);
    if (made.code !== 0) throw new Error(`the morning was not made: ${made.stderr}`);
    kiosk = await openKiosk(folder, '2026-10-01T10:00:00');
    await countNotes(kiosk.page);
  });
  afterAll(async () => {
    await kiosk?.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
    files.remove();
  });

  it('S-12 S-15 what comes due rings once, and stands on every screen', async () => {
    await until('10:00:31');
    await soon(() => textOf(alarm())).toContain('到点');
    await soon(() => notes(kiosk.page)).toBe(3);
    await kiosk.frame.go('floor');
    await keep('alarm-due');
  });

  it('S-15 is kept quiet for two minutes, with a reason', async () => {
    const { frame, page } = kiosk;
    await page.getByTestId('acting-A001').click();
    await page.getByTestId('alarm-bell').click();
    await page.getByTestId('minutes-2').click();
    await lookAt('alarm-sheet');
    await page.getByTestId('snooze-talking').click();
    await frame.told('VIP1 服务：2 分钟后再提醒');
    const before = await notes(page);
    await until('10:01:40');
    await soon(() => textOf(alarm())).toMatch(/超时.*静音/);
    expect(await notes(page)).toBe(before);
    expect(await textOf(page.getByTestId('alarm-bell'))).toContain('静音中');
    await page.getByTestId('alarm-bell').click();
    await soon(() => textOf(page.getByTestId('alarm-row-vip-VIP1'))).toContain('客人在谈事');
    await keep('alarm-quiet');
    await page.getByRole('button', { name: '关闭' }).click();
  });

  it('S-15 rings again afterwards, until the room is served', async () => {
    const { frame, page } = kiosk;
    const before = await notes(page);
    await until('10:02:48');
    await soon(() => notes(page)).toBe(before + 3);
    expect(await textOf(alarm())).not.toContain('静音');
    await page.getByTestId('alarm-serve-VIP1').click();
    await frame.told('VIP1 已服务');
    await alarm().waitFor({ state: 'detached' });
    await soon(() => textOf(kiosk.floor.room('VIP1'))).toContain('晚了 1');
  });

  it('S-15 S-04 after a restart, what was told is not new, and what came due meanwhile is told', async () => {
    await until('10:12:56');
    await soon(() => textOf(alarm())).toContain('到点');
    const [before] = (await kiosk.floor.known()).rooms;
    await kiosk.kill();
    kiosk = await openKiosk(folder, '2026-10-01T10:13:10');
    await countNotes(kiosk.page);
    await soon(() => textOf(alarm())).toContain('到点');
    expect((await kiosk.floor.known()).rooms[0]).toEqual(before);
    const told = station(['report', '--month', '2026-10', '--data', folder]);
    expect(told.lines).toMatchObject([{ vip: { services: 1, late: 1, missed: 0 } }]);
    await soon(() => textOf(kiosk.page.getByTestId('due-refill-T3'))).toContain('续水');
  });

  it('S-15 S-16 P-13 a clock set back: service goes on, posting waits', async () => {
    const { frame, page, floor } = kiosk;
    await frame.go('floor');
    await page.getByTestId('acting-A001').click();
    await floor.serveRoom('VIP1');
    await alarm().waitFor({ state: 'detached' });
    expect(await post()).toBe('ok');
    const left = await floor.secondsLeft('VIP1');
    await kiosk.setClock(-HOUR_S);
    const banner = page.getByTestId('clock-banner');
    await soon(() => textOf(banner)).toMatch(/电脑时间倒退了 服务照记/);
    expect(await textOf(page.getByTestId('strip'))).toMatch(/^10:1\d/);
    expect(Math.abs((await floor.secondsLeft('VIP1')) - left)).toBeLessThan(5);
    await lookAt('clock-back');
    await floor.tap('T3');
    await frame.told('T3 已续水');
    await soon(() => textOf(page.getByTestId('snack'))).toContain('本机时间倒退了');
    expect(await post()).toBe('CLOCK_BACKWARDS');
  });

  it('P-13 a manager’s word: posting goes on, and what counts down counts on', async () => {
    const { frame, page, floor } = kiosk;
    const left = await floor.secondsLeft('VIP1');
    await page.getByTestId('act-clock').click();
    const sheet = page.getByTestId('clock-sheet');
    await soon(() => textOf(sheet)).toMatch(/电脑 09:1\d，水吧台仍按 10:1\d 往下走/);
    await lookAt('clock-sheet');
    await page.keyboard.press('Escape');
    await frame.confirmClock(MANAGER);
    await frame.told('时间已确认');
    await soon(() => textOf(page.getByTestId('strip'))).toMatch(/^09:1\d/);
    expect(Math.abs((await floor.secondsLeft('VIP1')) - left)).toBeLessThan(9);
    expect(await post()).toBe('ok');
  });

  it('sounds are tried, and softer hours set', async () => {
    const { frame, page } = kiosk;
    await frame.go('settings');
    const before = await notes(page);
    await page.getByTestId('test-sound-vip').click();
    await soon(() => notes(page)).toBe(before + 3);
    await page.getByText('安静时段轻声提醒').click();
    await page.getByRole('group', { name: '安静时段开始' }).waitFor();
    await lookAt('settings-sound');
  });
});
