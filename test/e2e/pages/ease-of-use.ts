import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG faults that axe calls serious or critical, one line each. */
export async function seriousFaults(page: Page): Promise<string[]> {
  // The other mode opens a page of its own to finish in, which the app denies.
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  if (passes.length === 0) return ['axe looked at nothing'];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ${nodes.length} times, first ${nodes[0]?.html}`);
}

const THUMB_PX = 48;

/** Buttons and fields on the screen that are smaller than a thumb, with their sizes. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const targets = document.querySelectorAll<HTMLElement>(
      'button, [role="checkbox"], [role="tab"]',
    );
    return [...targets].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const isShown = target.checkVisibility({ visibilityProperty: true }) && width > 1;
      if (!isShown || Math.min(width, height) >= least) return [];
      const name = target.ariaLabel ?? target.innerText.replace(/\s+/g, ' ');
      return [`${name} ${Math.round(width)}×${Math.round(height)}`];
    });
  }, THUMB_PX);
}

/**
 * Words that cannot be read in full: of a table, a VIP room, what is next, or any button. They end
 * in dots, run over the edge of their place, or are hidden below an edge.
 */
export function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK_PX = 2;
    /** A line's box is taller than its glyphs: a third of it may go. */
    const isInside = (text: DOMRect, edge: DOMRect): boolean =>
      text.left >= edge.left - SLACK_PX &&
      text.right <= edge.right + SLACK_PX &&
      text.top >= edge.top - text.height / 3 &&
      text.bottom <= edge.bottom + text.height / 3;
    function isCut(text: Node, owner: Element): boolean {
      const range = document.createRange();
      range.selectNodeContents(text);
      const rect = range.getBoundingClientRect();
      let cut = false;
      for (let above = text.parentElement; above; above = above.parentElement) {
        const edge = above.getBoundingClientRect();
        // For ears alone.
        if (edge.width < 2) return false;
        const clips = above === owner || getComputedStyle(above).overflow !== 'visible';
        cut ||= clips && !isInside(rect, edge);
        if (above === owner) break;
      }
      return cut;
    }
    const places = 'button, [data-testid^="room-"], [data-testid="floor-next"]';
    return [...document.querySelectorAll(places)].flatMap((owner) => {
      const walker = document.createTreeWalker(owner, NodeFilter.SHOW_TEXT);
      const cut: string[] = [];
      while (walker.nextNode()) {
        const { currentNode } = walker;
        if (currentNode.textContent?.trim() && isCut(currentNode, owner)) {
          cut.push(`${owner.getAttribute('data-testid') ?? 'button'} ${currentNode.textContent}`);
        }
      }
      return cut;
    });
  });
}

/** Presses Tab until the focus is on it; throws where it never comes there. */
export async function tabTo(page: Page, testId: string): Promise<void> {
  const target = page.getByTestId(testId);
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never comes to ${testId}`);
}
