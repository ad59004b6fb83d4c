import type { Page } from 'playwright-core';
import { soon } from './look';

/** Settings, the floor's layout: the board, the fields beside it, and publishing. */
export function layoutOf(page: Page) {
  const piece = (code: string) => page.getByTestId(`piece-${code}`);
  const act = (name: string) => page.getByTestId(`act-${name}`).click();
  /** Where a table stands, as the grid has it. */
  const cell = (code: string) =>
    piece(code).evaluate(({ style }) => `${style.gridColumn} ${style.gridRow}`);
  return {
    piece,
    act,
    cell,

    open: () => page.getByTestId('tab-floor').click(),

    /** Carries a table by the mouse by so many cells. */
    async drag(code: string, columns: number, rows: number): Promise<void> {
      const box = await piece(code).boundingBox();
      if (!box) throw new Error(`${code} is not on the board`);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + columns * 40, y + rows * 32, { steps: 5 });
      await page.mouse.move(x + columns * 80, y + rows * 64, { steps: 5 });
      await page.mouse.up();
    },

    /** The same by the space bar and the arrow keys. */
    async carry(code: string, ...arrows: readonly string[]): Promise<void> {
      await piece(code).focus();
      await page.keyboard.press('Space');
      await soon(() => piece(code).getAttribute('data-carried')).toBe('true');
      for (const arrow of arrows) {
        await page.keyboard.press(arrow);
        // Each step is measured before the next one counts from it.
        await page.waitForTimeout(60);
      }
      await page.keyboard.press('Space');
      await soon(() => piece(code).getAttribute('data-carried')).toBe('false');
    },

    async rename(name: string): Promise<void> {
      await page.getByTestId('layout-name').fill(name);
      await page.getByTestId('layout-name').press('Enter');
    },

    async publish(): Promise<void> {
      await act('layout-publish');
      await act('publish-layout');
    },
  };
}
