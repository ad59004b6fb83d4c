import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ATTENDANT, MANAGER, SUPERVISOR } from '../support/station';
import { codeOf, openTestKiosk, type TestKiosk } from '../support/bridge';
import { readWorkbook } from '../support/workbook-reader';

const SERVICE = { kind: 'service', period: '2026-10' };

describe('reports that leave', () => {
  let kiosk: TestKiosk;
  const act = (name: string, input: object) => kiosk.ask({ kind: 'kiosk', name, with: input });
  const folder = (name: string) => join(kiosk.test.folder, 'exports', name);

  const tried = async () => [
    codeOf(await act('paper.print', SERVICE)),
    codeOf(await act('paper.export', SERVICE)),
    codeOf(await act('paper.show', { folder: 'GZ01-service-2026-10' })),
  ];

  beforeEach(async () => {
    kiosk = openTestKiosk();
    await kiosk.command(ATTENDANT, 'table.seat', {
      table: 'T1',
      guests: 3,
      drinks: [{ drink: 'coffee', qty: 3 }],
    });
    await kiosk.command(ATTENDANT, 'table.serve', { table: 'T1' });
  });
  afterEach(() => kiosk.test.close());

  it('are printed by a supervisor’s PIN and written by a manager’s', async () => {
    expect(await tried()).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']);
    await kiosk.unlock(ATTENDANT);
    expect(await tried()).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']);
    await kiosk.unlock(SUPERVISOR);
    expect(await tried()).toEqual(['ok', 'NOT_ALLOWED', 'NOT_ALLOWED']);
    await kiosk.unlock(MANAGER);
    expect(await tried()).toEqual(['ok', 'ok', 'ok']);
  });

  it('F-07 a month’s service leaves as PDF, workbook and CSV with the same figures', async () => {
    await kiosk.unlock(MANAGER);
    const answer = await act('paper.export', SERVICE);
    const name = 'GZ01-service-2026-10';
    expect(answer).toMatchObject({ ok: true, value: { folder: name } });
    const files = readdirSync(folder(name));
    expect(files).toEqual(
      expect.arrayContaining([`${name}.pdf`, `${name}.xlsx`, 'figures.csv', 'drinks.csv']),
    );
    const read = (file: string) => readFileSync(join(folder(name), file), 'utf8');
    expect(read('drinks.csv')).toBe('\uFEFF饮品,杯数\r\n现磨咖啡,3\r\n');
    expect(read('figures.csv')).toMatch(
      /^\uFEFF项目,到今天,上月整月\r\n接待桌次,1,0\r\n客人,3,0\r\n/,
    );
    const { sheets } = readWorkbook(readFileSync(join(folder(name), `${name}.xlsx`)));
    const drinks = sheets.find((sheet) => sheet.name === '饮品');
    expect(drinks?.rows[1]?.map((cell) => cell?.value)).toEqual(['现磨咖啡', 3]);
    const csvs = files.filter((file) => file.endsWith('.csv'));
    expect(sheets).toHaveLength(csvs.length);
  });

  it('a span without anything leaves as a page that says so, without empty tables', async () => {
    await kiosk.unlock(MANAGER);
    const answer = await act('paper.export', { kind: 'service', period: '2025' });
    const files = readdirSync(folder('GZ01-service-2025'));
    expect(codeOf(answer)).toBe('ok');
    expect(files).not.toContain('drinks.csv');
  });

  it('lead nowhere but to a folder of the exports', async () => {
    await kiosk.unlock(MANAGER);
    for (const wrong of ['../secrets', 'a/b', '', '..']) {
      expect(codeOf(await act('paper.show', { folder: wrong }))).toBe('BAD_INPUT');
    }
  });
});
