import { expect } from 'vitest';
import { countTaps } from '../pages/ledger';
import { soon, textOf } from '../pages/look';
import { CHEN, LI, WANG, ZHAO } from '../pages/people';
import type { Day } from './day';

export async function fineInFourTaps(day: Day): Promise<void> {
  const { frame, ledger, page } = day.kiosk;
  await page.getByTestId('place-ledger').click();
  await frame.showPin(WANG);
  const taps = await countTaps(page);
  await ledger.person(LI);
  await ledger.rule('P-13');
  await ledger.more();
  await soon(() => ledger.total()).toContain('−100.00');
  expect(await taps()).toBe(3);
  await ledger.note('端茶未用托盘');
  await day.lookAt('ledger-record');
  await ledger.post();
  await frame.told('已记入奖惩');
  expect(await taps()).toBe(5);
}

export async function useSuggestion(day: Day): Promise<void> {
  const { frame, ledger } = day.kiosk;
  await ledger.suggestion('VIP1 错过一次服务').filter({ hasText: 'P-04' }).waitFor();
  await ledger
    .suggestion(CHEN.name)
    .filter({ hasText: /工号牌.*P-01/ })
    .waitFor();
  const late = ledger.suggestion(ZHAO.name).filter({ hasText: 'P-17' });
  await late.getByRole('button', { name: '记一笔' }).click();
  await soon(() => ledger.total()).toContain('−50.00');
  await ledger.post();
  await frame.told('已记入奖惩');
  await late.waitFor({ state: 'detached' });
}

export async function rewardAndRead(day: Day): Promise<void> {
  const { frame, ledger } = day.kiosk;
  await ledger.record(CHEN, 'R-05', '客人表扬');
  await frame.told('已记入奖惩');
  await ledger.tab('entries');
  for (const [seq, words] of [
    [1, /李娜 P-13 .* 2 −100\.00 −100\.00 端茶未用托盘 王敏/],
    [2, /赵磊 P-17 .* 1 −50\.00 −150\.00 .* 王敏/],
    [3, /陈晨 R-05 .* 1 \+50\.00 −100\.00 客人表扬 王敏/],
  ] as const) {
    await soon(() => textOf(ledger.row(seq))).toMatch(words);
  }
  await day.lookAt('ledger-entries');
  await frame.lock();
  expect(await day.kiosk.page.getByTestId('screen-ledger').count()).toBe(0);
}

export async function acknowledge(day: Day): Promise<void> {
  const { frame, ledger, page } = day.kiosk;
  await page.getByTestId('place-ledger').click();
  await frame.showFirstPin(LI);
  await soon(() => textOf(ledger.mine(1))).toContain('2 次 · −100.00 元 · 记录人 王敏');
  expect(await ledger.mine(2).count()).toBe(0);
  await day.lookAt('ledger-mine');
  await ledger.acknowledge(1);
  await frame.lock();
}
