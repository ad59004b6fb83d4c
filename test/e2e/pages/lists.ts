import type { Page } from 'playwright-core';
import { soon } from './look';
import type { Person } from './people';

type Step = 'check-in' | 'grooming' | 'handover-in' | 'prepare' | 'tidy' | 'handover-out' | 'close';

/** Longer than an item takes to unfold. */
const UNFOLD_MS = 300;

/** The opening and closing lists. */
export function listsOf(page: Page) {
  const panel = (step: Step) => page.getByTestId(`step-${step}`);
  const act = (name: string) => page.getByTestId(`act-${name}`).click();
  const box = (item: string) => page.getByTestId(`tick-${item}`);
  return {
    panel,
    box,

    async to(step: Step): Promise<void> {
      await page.getByTestId(`to-step-${step}`).click();
      await panel(step).waitFor();
    },

    async checkIn({ no }: Person): Promise<void> {
      await panel('check-in').getByTestId(`person-${no}`).click();
      await act('check-in');
      await page.getByTestId(`checked-in-${no}`).waitFor();
    },

    /** E-01: one look at a person, all well but the failed points. */
    async groom({ no }: Person, kind: '自检' | '互检', failed: readonly string[] = []) {
      const person = panel('grooming').getByTestId(`person-${no}`);
      await person.click();
      await panel('grooming').getByText(kind, { exact: true }).click();
      for (const point of failed) await page.getByTestId(`grooming-${point}`).click();
      await act('grooming');
      const words = failed.length > 0 ? `${kind} ${failed.length} 项不合格` : `${kind}合格`;
      await soon(() => person.innerText()).toContain(words);
    },

    /** O-02: one less of an item than expected, and why. */
    async countOneLess(item: string, note: string): Promise<void> {
      const line = page.getByTestId(`handover-${item}`);
      await line.getByRole('button', { name: /减一$/ }).click();
      await line.getByRole('textbox', { name: /差在哪里$/ }).fill(note);
    },

    async handOver(step: 'handover-in' | 'handover-out', guard: string): Promise<void> {
      await panel(step)
        .getByLabel(/安保姓名$/)
        .fill(guard);
      await act('handover');
    },

    async tick(item: string): Promise<void> {
      // A part of an item is the tick itself.
      const tick = box(item)
        .getByRole('checkbox')
        .or(box(item).and(page.getByRole('checkbox')));
      await tick.click();
      await soon(() => tick.getAttribute('aria-checked')).toBe('true');
    },

    /** Unfolds how an item is done, and waits until it lies still. */
    async unfold(item: string): Promise<void> {
      await box(item)
        .getByRole('button', { name: /怎么做$/ })
        .click();
      await page.waitForTimeout(UNFOLD_MS);
    },

    /** Sets an item aside with the reason. */
    async setAside(item: string, reason: string): Promise<void> {
      await box(item)
        .getByRole('button', { name: /怎么做$/ })
        .click();
      await box(item).getByLabel('今天不适用的原因').fill(reason);
      await box(item).getByRole('button', { name: '不适用' }).click();
      await soon(() => box(item).getAttribute('data-state')).toBe('na');
    },
  };
}
