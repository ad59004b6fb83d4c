import type { Locator, Page } from 'playwright-core';

/** A finger on the screen: real touch events, as a kiosk's panel gives them. */
export interface Finger {
  tap: (target: Locator) => Promise<void>;
  /** A long press. */
  hold: (target: Locator) => Promise<void>;
}

const HOLD_MS = 650;
/** Nobody taps again sooner after a long press. */
const REST_MS = 150;

/** Where it is once it stands still: a sheet that opens is still moving. */
async function restingBox(target: Locator) {
  await target.waitFor();
  let before = await target.boundingBox();
  for (;;) {
    const page = target.page();
    await page.waitForTimeout(20);
    const now = await target.boundingBox();
    if (now && before && now.x === before.x && now.y === before.y) return now;
    before = now;
  }
}

export async function fingerOf(page: Page): Promise<Finger> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  async function press(target: Locator, ms: number): Promise<void> {
    const box = await restingBox(target);
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    if (ms > 0) await page.waitForTimeout(ms);
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }
  return {
    tap: (target) => press(target, 0),
    async hold(target) {
      await press(target, HOLD_MS);
      await page.waitForTimeout(REST_MS);
    },
  };
}
