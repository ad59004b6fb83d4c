import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { station } from '../support/command-line';

describe('generate', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'waterbar-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const call = (...more: string[]) => station(['generate', '--data', folder, ...more]);

  it.each([
    ['no years', ['--staff', '5', '--seed', '1']],
    ['years that are none', ['--years', '0', '--staff', '5', '--seed', '1']],
    ['too few people', ['--years', '1', '--staff', '2', '--seed', '1']],
    ['a seed that is no number', ['--years', '1', '--staff', '5', '--seed', 'x']],
    [
      'a date that is none',
      ['--years', '1', '--staff', '5', '--seed', '1', '--until', '2026-13-01'],
    ],
  ])('with %s is a bad call', (_name, args) => {
    const { code, stdout, stderr } = call(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('generate --years N');
  });

  it('leaves a station that is there as it is', () => {
    const founding = {
      at: '2026-10-01T08:00:00+08:00',
      do: 'station.init',
      with: { code: 'GZ01', name: '水吧', manager: { no: 'M001', name: '周', pin: '824613' } },
    };
    station(['replay', '-', '--data', folder], JSON.stringify(founding));
    const before = station(['verify', '--data', folder]).lines;
    expect(call('--years', '1', '--staff', '5', '--seed', '1')).toMatchObject({
      code: 1,
      stdout: '',
    });
    expect(station(['verify', '--data', folder]).lines).toEqual(before);
  });
});
