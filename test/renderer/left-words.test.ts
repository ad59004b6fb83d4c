import { beforeAll, describe, expect, it, vi } from 'vitest';
import { startI18n } from '../../renderer/i18n';
import { leftWords } from '../../renderer/parts/left-words';

const MINUTE = 60_000;

describe('how long it is until something is due', () => {
  beforeAll(async () => {
    vi.stubGlobal('document', { documentElement: {} });
    await startI18n('zh');
  });

  it.each([
    [192_000, '03:12'],
    [1, '00:01'],
    [0, '+00:00'],
    [-40_900, '+00:40'],
    [59 * MINUTE + 59_000, '59:59'],
    [60 * MINUTE - 1, '1小时0分'],
    [-(59 * MINUTE + 59_999), '+59:59'],
    [-60 * MINUTE, '+1小时0分'],
    [-(561 * MINUTE + 35_000), '+9小时21分'],
  ])('%i ms are %s', (leftMs, words) => expect(leftWords(leftMs)).toBe(words));
});
