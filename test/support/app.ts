import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { electronPath, launchArgs } from '../../scripts/runtime.mjs';

/** The two sizes that every screen is looked at. */
export const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;
export interface Size {
  width: number;
  height: number;
}

const PICTURES = join(import.meta.dirname, '../../test-output/pictures');

/** The real app in a real window on a data folder of its own; its clock is moved by hand. */
export interface RunningApp {
  app: ElectronApplication;
  page: Page;
  folder: string;
  /** The app's time now, in milliseconds since the Unix epoch. */
  nowMs: () => Promise<number>;
  /** Moves the app's time on, and waits until the screens have heard of it. */
  pass: (seconds: number) => Promise<void>;
  /** Sets the computer's clock on or back, while no more time passes than does. */
  setClock: (bySeconds: number) => Promise<void>;
  /** Keeps a picture of the screen at each size; `look` may look at it meanwhile. */
  picture: (
    name: string,
    look?: (size: Size) => Promise<void>,
    sizes?: readonly Size[],
  ) => Promise<void>;
  /** SIGKILL, as by a pulled plug. */
  kill: () => Promise<void>;
  close: () => Promise<void>;
}

/** What the main process shows to a test of its clock. */
interface StationClock {
  nowMs: () => number;
  advance: (ms: number) => void;
  set: (nowMs: number) => void;
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'waterbar-app-'));

async function resize(app: ElectronApplication, size: Size) {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
}

/** A screen that is smaller than asked for, or an animation without an end, is not waited for longer. */
const STILL_MS = 1000;

/** In the page. A window as large as its screen gets a pixel less. */
const hasSize = ([wide = 0, high = 0]: number[]) =>
  Math.abs(innerWidth - wide) <= 1 && Math.abs(innerHeight - high) <= 1;

/** Waits until the page has a size, has drawn itself anew and nothing on it moves. */
async function drawnAt(page: Page, { width, height }: { width: number; height: number }) {
  await page
    .waitForFunction(hasSize, [width, height], { timeout: STILL_MS })
    .catch(() => undefined);
  await page.evaluate(async (limitMs) => {
    // What observes its own size draws once more, and what that moves again.
    for (let frames = 0; frames < 4; frames += 1) await new Promise(requestAnimationFrame);
    // Some go on for ever.
    const moving = document
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime),
      );
    const still = Promise.allSettled(moving.map(({ finished }) => finished));
    await Promise.race([still, new Promise((resolve) => setTimeout(resolve, limitMs))]);
    await new Promise(requestAnimationFrame);
  }, STILL_MS);
}

/** An app that does not end by itself would hold up every journey after it. */
const PATIENCE_MS = 15_000;

/** Ends the app; one that takes too long is told of, and killed. */
async function ended(app: ElectronApplication): Promise<void> {
  const child = app.process();
  const late = setTimeout(() => {
    process.stdout.write('an app did not end by itself and was killed\n');
    child.kill('SIGKILL');
  }, PATIENCE_MS);
  await app.close().finally(() => clearTimeout(late));
}

/** The virtual screen of this worker, where there are several. */
function screenOf(): { DISPLAY?: string } {
  const screens = (process.env['WATERBAR_DISPLAYS'] ?? '').split(',').filter(Boolean);
  const worker = Number(process.env['VITEST_POOL_ID'] ?? 1);
  const screen = screens[(worker - 1) % Math.max(1, screens.length)];
  return screen === undefined ? {} : { DISPLAY: screen };
}

/** What is started: the built app on the runtime that set-up chose, or a packaged one. */
const BUILT = () => ({ executablePath: electronPath(), args: launchArgs() });

/**
 * Starts the app at a local time such as '2026-10-01T08:00:00'; a packaged one goes by the
 * system's clock alone.
 */
export async function startApp(folder: string, at: string, what = BUILT()): Promise<RunningApp> {
  const app = await _electron.launch({
    executablePath: what.executablePath,
    args: [...what.args, '--data', folder],
    env: {
      ...process.env,
      ...screenOf(),
      WATERBAR_TEST_CLOCK: `${at}+08:00`,
    } as Record<string, string>,
  });
  const page = await app.firstWindow();
  await page.waitForSelector('[data-testid^="screen-"]');

  return {
    app,
    page,
    folder,
    nowMs: () =>
      app.evaluate(() =>
        (globalThis as unknown as { stationClock: StationClock }).stationClock.nowMs(),
      ),
    async pass(seconds) {
      await app.evaluate((_main, ms) => {
        (globalThis as unknown as { stationClock: StationClock }).stationClock.advance(ms);
      }, seconds * 1000);
      // The main process looks at once; the screens then ask again and draw.
      await page.waitForTimeout(400);
    },
    async setClock(bySeconds) {
      await app.evaluate((_main, ms) => {
        const { stationClock } = globalThis as unknown as { stationClock: StationClock };
        stationClock.set(stationClock.nowMs() + ms);
      }, bySeconds * 1000);
      await page.waitForTimeout(400);
    },
    async picture(name, look, sizes = SIZES) {
      mkdirSync(PICTURES, { recursive: true });
      for (const size of sizes) {
        await resize(app, size);
        await drawnAt(page, size);
        await page.screenshot({ path: join(PICTURES, `${name}-${size.width}.png`) });
        await look?.(size);
      }
      await resize(app, SIZES[0]);
    },
    async kill() {
      const gone = new Promise((resolve) => app.process().once('exit', resolve));
      app.process().kill('SIGKILL');
      await gone;
    },
    close: () => ended(app),
  };
}
