import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standardV1 } from '../../resources/standard';
import { makeBundle } from '../../electron/documents/bundle';
import { checkBundle } from '../../electron/documents/check-bundle';
import { writeWorkbook } from '../../electron/documents/workbook';
import { openStandards } from '../../electron/station/standards';
import { openForReading } from '../../electron/store/open';
import { figures, sized } from './support/figures';
import { flipped } from './support/flips';
import { makeStation, type MadeStation } from './support/made-station';
import { randomFrom } from './support/random';

let made: MadeStation;
let bundle: string;
beforeAll(async () => {
  made = await makeStation();
  const { db, close } = openForReading(made.copyOf(made.closed));
  const out = made.path('out');
  mkdirSync(out);
  const order = {
    month: '2026-10',
    out,
    language: 'zh',
    exportedBy: null,
    appVersion: '0',
  } as const;
  const exportedAtMs = Date.parse('2026-11-02T09:30:00+08:00');
  const standards = openStandards(db, standardV1);
  ({ folder: bundle } = await makeBundle(
    db,
    { ...order, exportedAtMs, standards },
    { workbook: writeWorkbook },
  ));
  close();
});
afterAll(() => made.remove());

const FILES = ['ledger.jsonl', 'entries.csv', 'summary.csv', 'ledger.xlsx'];

describe('an alteration of a bundle', () => {
  it('in any byte of its files is found by the bundle alone', () => {
    const random = randomFrom(20_261_010);
    const stride = sized(200, 5);
    let tried = 0;
    const missed: string[] = [];
    expect(checkBundle(bundle)).toMatchObject({ ok: true });
    for (const name of FILES) {
      const file = join(bundle, name);
      const bytes = readFileSync(file);
      for (let at = random.below(stride); at < bytes.length; at += stride) {
        writeFileSync(file, flipped(bytes, at, random.below(8)));
        tried += 1;
        if (checkBundle(bundle).ok) missed.push(`${name} ${at}`);
      }
      writeFileSync(file, bytes);
      rmSync(file);
      if (checkBundle(bundle).ok) missed.push(`${name} gone`);
      writeFileSync(file, bytes);
    }
    figures('alteration', `${tried} bytes of a bundle: ${missed.length} missed`);
    expect(missed).toEqual([]);
  });
});
