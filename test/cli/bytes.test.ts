import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { scratch, station } from '../support/command-line';

const FOUNDING =
  '{"at":"2026-10-01t08:00:00z","do":"station.init","with":{"code":"GZ01","name":"水吧","manager":{"no":"M001","name":"周","pin":"123456"}}}\n';

describe('what a replay is given', () => {
  const files = scratch();
  afterAll(() => files.remove());

  it('bytes that are no UTF-8 are broken JSON; the lines before them stay', () => {
    const file = files.path('bytes.jsonl');
    const bad = Buffer.from(
      '{"at":"2026-10-01T09:00:00Z","do":"x","with":{"note":"a\xff\xfe"}}\n',
      'latin1',
    );
    writeFileSync(file, Buffer.concat([Buffer.from(FOUNDING), bad]));
    const { code, lines } = station(['replay', file, '--data', files.path('bytes')]);
    expect([code, lines.at(-1)]).toMatchObject([2, { applied: 1, refused: 0 }]);
  });

  it('a folder is no file: a bad call, and no data folder is made', () => {
    const folder = files.path('folder');
    mkdirSync(folder);
    expect(station(['replay', folder, '--data', files.path('none')]).code).toBe(2);
    expect(station(['verify', '--data', files.path('none')]).code).toBe(1);
  });
});
