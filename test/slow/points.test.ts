import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBundle } from '../../electron/documents/bundle';
import { checkBundle } from '../../electron/documents/check-bundle';
import { readMonth } from '../../electron/documents/month';
import { statementPage } from '../../electron/documents/statement-page';
import { writeWorkbook } from '../../electron/documents/workbook';
import { G01, october, P13 } from '../support/october';
import {
  ATTENDANT,
  foundedStation,
  MANAGER,
  SUPERVISOR,
  type TestStation,
} from '../support/station';
import { readWorkbook, unzip } from '../support/workbook-reader';

const MONTH = '2026-10';

let test: TestStation;
beforeAll(() => {
  test = foundedStation();
  // A wage that any fine is above the cap of.
  test.did(october(2), MANAGER, 'staff.edit', { no: ATTENDANT, monthlyWageFen: 10_000 });
  test.did(october(2), MANAGER, 'policy.set', { ledgerIn: 'points' });
  test.did(october(3), SUPERVISOR, 'ledger.record', { ...P13, times: 2 });
  test.did(october(3), SUPERVISOR, 'ledger.record', { ...G01, amountFen: 12_050 });
  test.did(october(4), MANAGER, 'ledger.approve', { pending: 1 });
});
afterAll(() => test.close());

async function bundleIn(language: 'zh' | 'en'): Promise<string> {
  const { folder } = await makeBundle(
    test.station.db,
    {
      month: MONTH,
      out: join(test.folder, `exports-${language}`),
      exportedBy: MANAGER,
      exportedAtMs: 0,
      appVersion: '0.0.0',
      language,
      standards: test.station.standards,
    },
    { workbook: writeWorkbook },
  );
  return folder;
}

describe.each(['zh', 'en'] as const)('a month in points, in %s', (language) => {
  let folder: string;
  beforeAll(async () => {
    folder = await bundleIn(language);
  });

  it('has the columns and amounts of CSV that outsiders rely on', () => {
    const rows = parse(readFileSync(join(folder, 'entries.csv')), { bom: true }) as string[][];
    expect(rows[0]?.[8]).toBe(language === 'zh' ? '金额(元)' : 'Amount (yuan)');
    expect(rows.slice(1).map((row) => row[8])).toEqual(['-100.00', '-120.50']);
    const summary = parse(readFileSync(join(folder, 'summary.csv')), { bom: true }) as string[][];
    expect(summary[0]).toHaveLength(9);
    expect(checkBundle(folder)).toMatchObject({ ok: true, entries: 2 });
  });

  it('says yuan nowhere in the workbook, and has no column for a cap on wages', () => {
    const bytes = readFileSync(join(folder, 'ledger.xlsx'));
    for (const xml of unzip(bytes).values()) expect(xml).not.toMatch(/元(?!素)|yuan/i);
    const [entries, summary] = readWorkbook(bytes).sheets;
    const valuesIn = (column: number) => entries?.rows.slice(1).map((row) => row[column]?.value);
    expect(entries?.rows[0]?.[8]?.value).toBe(language === 'zh' ? '分数' : 'Points');
    expect(valuesIn(8)).toEqual([-100, -120.5]);
    expect(summary?.rows[0]).toHaveLength(8);
  });

  it('says yuan nowhere on a statement, and shows whole points without decimals', () => {
    const { db, standards } = test.station;
    const page = [...statementPage(readMonth(db, { month: MONTH, language, standards }))].join('');
    expect(page).not.toMatch(/元|yuan/i);
    expect(page).toContain('<td class="number">-100</td>');
    expect(page).toContain('<td class="number">-120.50</td>');
    expect(page).toContain(language === 'zh' ? '-220.50 分' : '-220.50 points');
    expect(page).not.toMatch(/上限|[Cc]ap on/);
  });
});

it('goes back to yuan with the policy: the entries are the same', async () => {
  test.did(october(6), MANAGER, 'policy.set', { ledgerIn: 'money' });
  const { db, standards } = test.station;
  const page = [...statementPage(readMonth(db, { month: MONTH, language: 'zh', standards }))];
  expect(page.join('')).toContain('-220.50 元');
  expect(page.join('')).toContain('50 元');
});
