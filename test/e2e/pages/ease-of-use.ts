import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG faults that axe calls serious or critical, one line each. */
export async function seriousFaults(page: Page): Promise<string[]> {
  // The other mode opens a page of its own to finish in, which the app denies.
  // What passes is counted, not written down part by part.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations, passes } = await axe.analyze();
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
 * What cannot be seen in full of a table, a VIP room, what is next, or any button: words that end in
 * dots, and words and shapes that run over the edge of their place or are hidden below an edge.
 */
export function cutParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK_PX = 2;
    /** A line's box is taller than its glyphs: a third of it may go. */
    const isInside = (part: DOMRect, edge: DOMRect): boolean =>
      part.left >= edge.left - SLACK_PX &&
      part.right <= edge.right + SLACK_PX &&
      part.top >= edge.top - part.height / 3 &&
      part.bottom <= edge.bottom + part.height / 3;
    function isCut(part: Node, owner: Element): boolean {
      const range = document.createRange();
      range.selectNode(part);
      const rect = range.getBoundingClientRect();
      // A small tile leaves some of it out.
      if (range.getClientRects().length === 0) return false;
      let cut = false;
      for (let above = part.parentElement; above; above = above.parentElement) {
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
      const parts: Node[] = [...owner.querySelectorAll('svg')];
      const walker = document.createTreeWalker(owner, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) parts.push(walker.currentNode);
      return parts
        .filter(
          (part) => (part.nodeName === 'svg' || part.textContent?.trim()) && isCut(part, owner),
        )
        .map((part) => [owner.getAttribute('data-testid') ?? 'button', part.textContent || 'svg'])
        .map((found) => found.join(' '));
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

/** The buttons below an element that Tab never comes to, by test id or name. */
export async function reachedByTab(page: Page, testId: string): Promise<string[]> {
  const root = page.getByTestId(testId);
  const count = await root.evaluate((element) => {
    const buttons = [...element.querySelectorAll('button')].filter((one) => !one.disabled);
    for (const button of buttons) button.dataset['unreached'] = 'true';
    return buttons.length;
  });
  // Once round the whole screen: the frame's own buttons as well.
  for (let presses = 0; presses < count + 60; presses += 1) {
    await page.keyboard.press('Tab');
    await page.evaluate(() => {
      const here = document.activeElement;
      if (here instanceof HTMLElement) delete here.dataset['unreached'];
    });
  }
  return root.evaluate((element) =>
    [...element.querySelectorAll<HTMLElement>('[data-unreached]')].map(
      (button) => button.dataset['testid'] ?? button.innerText,
    ),
  );
}

/**
 * What is wrong with where the tables of the floor are drawn: words and shapes that leave their tile,
 * tiles that lie on each other, and tiles whose own middle or drawn step another one would take.
 */
/* oxlint-disable unicorn/consistent-function-scoping -- all of it runs in the page */
export function tangledTables(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK_PX = 1;
    const tiles = [...document.querySelectorAll<HTMLElement>('button[data-testid^="table-"]')];
    const codeOf = (tile: Element): string =>
      (tile.getAttribute('data-testid') ?? '').replace('table-', '').replace('-more', '');
    const shownIn = (tile: HTMLElement): Node[] => {
      const parts: Node[] = [...tile.querySelectorAll('svg')];
      const walker = document.createTreeWalker(tile, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) parts.push(walker.currentNode);
      return parts.filter(({ parentElement: owner }) => {
        const box = owner?.getBoundingClientRect();
        return box !== undefined && box.width > 2 && box.height > 2;
      });
    };
    const rectOf = (part: Node): DOMRect => {
      const range = document.createRange();
      range.selectNode(part);
      const box = range.getBoundingClientRect();
      if (part.nodeType !== Node.TEXT_NODE) return box;
      // A font's box is half as high again as its letters.
      const airPx = box.height * 0.2;
      return new DOMRect(box.x, box.y + airPx, box.width, box.height - 2 * airPx);
    };
    const leaves = (part: DOMRect, edge: DOMRect): boolean =>
      part.left < edge.left - SLACK_PX ||
      part.right > edge.right + SLACK_PX ||
      part.top < edge.top - SLACK_PX ||
      part.bottom > edge.bottom + SLACK_PX;
    const overlap = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    return tiles.flatMap((tile, at) => {
      tile.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const box = tile.getBoundingClientRect();
      const code = codeOf(tile);
      const parts = shownIn(tile).map((part) => ({ words: part.textContent, rect: rectOf(part) }));
      const points = [box, ...parts.map(({ rect }) => rect)];
      const taken = points.filter(({ x, y, width, height }) => {
        const hit = document.elementFromPoint(x + width / 2, y + height / 2);
        const owner = hit?.closest('button');
        return !owner || codeOf(owner) !== code;
      });
      return [
        ...parts
          .filter(({ rect }) => leaves(rect, box))
          .map(({ words }) => `${code}: ${words || 'a shape'} leaves the tile`),
        ...tiles
          .slice(at + 1)
          .filter((other) => codeOf(other) !== code && overlap(box, other.getBoundingClientRect()))
          .map((other) => `${code} lies on ${codeOf(other)}`),
        ...(taken.length > 0 ? [`${code}: a tap on it goes elsewhere`] : []),
      ];
    });
  });
}
