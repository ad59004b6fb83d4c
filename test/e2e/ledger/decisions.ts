import { expect } from 'vitest';
import { soon, textOf } from '../pages/look';
import { CHEN, LI, WANG, ZHAO, ZHOU } from '../pages/people';
import type { Journey } from './journey';
import { prepare, PREPARED } from './prepared';

/** The entries that the journey makes, in order. */
export const FINE = PREPARED + 1;
export const REVERSAL = PREPARED + 2;
export const DISMISSAL = PREPARED + 3;
export const HONESTY = PREPARED + 4;

const APPEAL = '当时托盘都在 VIP 室,王领班让我先送';

export async function fine(journey: Journey): Promise<void> {
  prepare(journey.folder);
  const { frame, ledger, page } = await journey.open(journey.folder, '2026-10-29T10:00:00');
  // Days have passed since the last line on record: a manager looks at the clock first.
  await frame.confirmClock(ZHOU);
  await frame.lock();
  await page.getByTestId('place-ledger').click();
  await frame.showPin(WANG);
  await ledger.person(LI);
  await ledger.rule('P-13');
  await ledger.more();
  await ledger.note('端茶未用托盘');
  await soon(() => ledger.total()).toContain('−100.00');
  await ledger.post();
  await frame.told('已记入奖惩');
}

export async function propose(journey: Journey): Promise<void> {
  const { frame, ledger } = journey.kiosk;
  await ledger.propose(ZHAO, 'G-03', 'dismissal', '值班时醉酒,两位同事在场');
  await frame.told('已送经理审批');
  await ledger.propose(CHEN, 'R-04', 200, '客人遗落的手表当场交还');
  await frame.told('已送经理审批');
  await frame.lock();
}

export async function appeal(journey: Journey): Promise<void> {
  const { frame, ledger, page } = journey.kiosk;
  await page.getByTestId('place-ledger').click();
  await frame.showFirstPin(LI);
  await soon(() => textOf(ledger.mine(FINE))).toContain('2 次 · −100.00 元 · 记录人 王敏');
  await ledger.appeal(FINE, APPEAL);
  await journey.lookAt('ledger-appealed');
  await frame.lock();
}

export async function reverse(journey: Journey): Promise<void> {
  const { frame, ledger, page } = journey.kiosk;
  await page.getByTestId('place-ledger').click();
  await frame.showPin(ZHOU);
  await ledger.tab('entries');
  await ledger.open(FINE);
  await soon(() => textOf(ledger.drawer)).toContain(APPEAL);
  await journey.keep('ledger-appeal-open');
  await ledger.grant('看过监控,情况属实');
  await soon(() => textOf(ledger.drawer)).toContain(`已被第 ${REVERSAL} 条冲正`);
  await ledger.drawer.getByText(`已被第 ${REVERSAL} 条冲正`).click();
  await soon(() => textOf(ledger.drawer)).toContain(`冲正的是第 ${FINE} 条`);
  await soon(() => textOf(ledger.drawer)).toContain('+100.00');
  await journey.lookAt('ledger-reversal');
  await page.keyboard.press('Escape');
  await soon(() => textOf(ledger.row(FINE))).toContain('已冲正');
  await soon(() => textOf(ledger.row(REVERSAL))).toMatch(/−2 \+100\.00 .*看过监控/);
}

export async function approve(journey: Journey): Promise<void> {
  const { ledger } = journey.kiosk;
  await ledger.tab('approvals');
  await soon(() => textOf(ledger.proposal(1))).toMatch(/赵磊 · G-03 .*建议辞退.*王敏 提出/);
  await journey.lookAt('ledger-approvals');
  await ledger.approve(1);
  await ledger.approve(2, 350);
  await ledger.tab('entries');
  await soon(() => textOf(ledger.row(DISMISSAL))).toContain('建议辞退');
  await soon(() => textOf(ledger.row(HONESTY))).toMatch(/陈晨 R-04 .*\+350\.00/);
  await ledger.open(HONESTY);
  expect(await textOf(ledger.drawer)).toMatch(/记录人 王敏 批准人 周岚/);
  await journey.kiosk.page.keyboard.press('Escape');
}
