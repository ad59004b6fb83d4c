import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { station } from '../../support/command-line';
import { soon, textOf } from '../pages/look';
import { LI, ZHOU } from '../pages/people';
import { FINE, HONESTY, REVERSAL } from './decisions';
import type { Journey } from './journey';

const PICTURES = join(import.meta.dirname, '../../../test-output/pictures');
const NAME = 'ledger-statement';

export async function closeByChecklist(journey: Journey): Promise<void> {
  const { frame, month, page } = await journey.open(journey.folder, '2026-11-02T09:00:00');
  await frame.confirmClock(ZHOU);
  await frame.lock();
  await page.getByTestId('place-month').click();
  await frame.showPin(ZHOU);
  await month.before();
  await month.tab('closing');
  for (const code of ['over', 'pending', 'appeals'] as const) {
    await soon(() => month.condition(code).getAttribute('data-met')).toBe('true');
  }
  await soon(() => textOf(month.condition('unanswered'))).toMatch(/还有 \d+ 条本人没答复/);
  await soon(() => textOf(month.condition('cap'))).toContain('赵磊超过扣款上限');
  await journey.lookAt('month-checklist');
  await page.getByTestId('act-close-month').click();
  await page.getByTestId('confirm-close-month').waitFor();
  await journey.lookAt('month-close-sheet');
  await page.getByTestId('confirm-close-month').click();
  await page.getByTestId('month-closed').waitFor();
  expect(await month.verify()).toMatchObject({ ok: true });
}

export async function exportBundle(journey: Journey): Promise<void> {
  const listed = await journey.kiosk.month.exportBundle();
  expect(listed.toSorted()).toEqual(readdirSync(journey.bundle).toSorted());
  expect(listed).toHaveLength(6);
  await journey.lookAt('month-exported');
}

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8' });

/** The pages of the statements as text without its breaks; the first page is 1. */
function pagesOf(pdf: string): string[] {
  const text = run('pdftotext', '-raw', pdf, '-');
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replaceAll(/\s/g, ''));
}

/** Draws the person's page for the eye, reads it, and keeps the anchor that it bears. */
export function readStatement(journey: Journey): void {
  const pdf = join(journey.bundle, 'statements.pdf');
  const pages = pagesOf(pdf);
  const at = pages.findIndex((page) => page.includes(`${LI.no}${LI.name}`));
  const page = pages[at] ?? '';
  mkdirSync(PICTURES, { recursive: true });
  for (const name of readdirSync(PICTURES)) {
    if (name.startsWith(NAME)) rmSync(join(PICTURES, name));
  }
  const which = String(at + 1);
  run('pdftoppm', '-png', '-r', '90', '-f', which, '-l', which, pdf, join(PICTURES, NAME));
  const told = ['端茶未用托盘', `已被第${REVERSAL}条冲正`, `冲正第${FINE}条`, '王领班让我先送'];
  const sums = ['处罚2次-100.00元', '奖励2次150.00元', '净额50.00元', '超上限金额0.00元'];
  const signed = ['本人签字', '主管签字', '经理签字', '请问您的律师'];
  for (const words of [...told, ...sums, ...signed]) expect(page).toContain(words);
  const [, seq = '', hash = ''] = /链头：第(\d+)条([0-9a-f]{64})/.exec(page) ?? [];
  journey.paper = { seq: Number(seq), hash };
  expect(journey.paper.seq).toBe(HONESTY);
}

export async function verifyFromOutside(journey: Journey): Promise<void> {
  const { seq, hash } = journey.paper;
  expect(await journey.kiosk.month.compare(seq, hash)).toMatchObject({
    ok: true,
    words: expect.stringContaining('与纸上一致') as string,
  });
  await journey.lookAt('month-paper-same');
  await journey.close();
  const whole = { code: 0, lines: [{ ok: true, entries: HONESTY, head: journey.paper }] };
  const anchor = ['--anchor', `${seq}:${hash}`];
  expect(station(['verify', '--data', journey.folder, ...anchor])).toMatchObject(whole);
  expect(station(['verify', '--bundle', journey.bundle, ...anchor])).toMatchObject(whole);
}
