import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startI18n } from '../../renderer/i18n';
import { lateWords } from '../../renderer/screens/ledger/record/suggestion-words';

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: {} });
  await startI18n('zh');
});
afterAll(() => vi.unstubAllGlobals());

describe('a late check-in, as a fact that can stand as a note', () => {
  it.each([
    ['11:00 10:50 10:51', '11:00 的班，应在 10:50 前签到，10:56 签到；班是 10:51 开的'],
    // From before the times were kept.
    ['11:00', '11:00 的班，10:56 签到，迟到'],
  ])('O-01 %s is %s', (subject, words) => expect(lateWords(subject, '10:56')).toBe(words));
});
