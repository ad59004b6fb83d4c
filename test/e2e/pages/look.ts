import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** Looks again and again for a few seconds, until the assertion that follows holds. */
export function soon(look: () => unknown): ReturnType<typeof expect.poll> {
  return expect.poll(look, { timeout: 10_000, interval: 50 });
}

/** The visible text, one space between words. */
export const textOf = async (locator: Locator): Promise<string> =>
  (await locator.innerText()).replace(/\s+/g, ' ').trim();
