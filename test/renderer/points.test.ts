import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '../../shared/contract/bridge';
import { DEFAULT_POLICY, type Policy } from '../../shared/domain/policy';
import { startI18n, word } from '../../renderer/i18n';
import { amountText, moneyText } from '../../renderer/parts/money';
import { startPolicy } from '../../renderer/state/policy';

afterEach(() => vi.unstubAllGlobals());

describe('a ledger in points', () => {
  it('shows a point for a yuan, and says so, and goes back to money', async () => {
    let policy: Policy = { ...DEFAULT_POLICY, ledgerIn: 'points' };
    const ask = async (_question: Ask) => ({ ok: true, value: policy });
    vi.stubGlobal('window', { station: { ask, listen: () => () => {} } });
    vi.stubGlobal('document', { documentElement: {} });
    await startI18n('zh');
    expect(word('ledger:mine.amount', { amount: moneyText(-5_000) })).toBe('−50.00 元');

    expect(await startPolicy()).toBe(true);
    expect(word('ledger:mine.amount', { amount: moneyText(-5_000) })).toBe('−50 分');
    expect(word('ledger:column.amount')).toBe('分数（分）');
    expect([amountText(4_550), moneyText(10_000)]).toEqual(['45.50', '+100']);

    policy = DEFAULT_POLICY;
    await startPolicy();
    expect(word('ledger:mine.amount', { amount: moneyText(5_000) })).toBe('+50.00 元');
  });
});
