import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkBundle } from '../../electron/documents/check-bundle';
import rules from '../../resources/standard/rules.json';
import { newFolder, startApp, type RunningApp } from '../support/app';
import { askKiosk } from '../support/ask-kiosk';
import { codeOf } from '../support/bridge';
import { PIN } from '../support/station';
import {
  LONG_NOTE,
  MANAGER,
  MONTH,
  PEOPLE,
  STATION,
  writeStatementMonth,
} from '../support/statement-month';

const PICTURES = join(import.meta.dirname, '../../test-output/pictures');
/** Enough of one person's entries for several pages. */
const MANY = 40;

const folder = newFolder();
const bundle = join(folder, 'exports', `${STATION}-${MONTH}`);
const pdf = join(bundle, 'statements.pdf');
let running: RunningApp;

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });

/** What is on each page as text, in its own order and without the breaks of lines. */
const pagesOf = (file: string): string[] =>
  run('pdftotext', '-raw', file, '-')
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replaceAll(/\s/g, ''));

const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

const ruleText = (code: string): string =>
  squeezed(rules.find((rule) => rule.code === code)?.text.zh ?? 'there is no such rule');

beforeAll(async () => {
  writeStatementMonth(folder, MANY);
  running = await startApp(folder, '2026-11-02T10:00:00');
  await askKiosk(running.page, 'session.unlock', { no: MANAGER, pin: PIN });
});
afterAll(() => running?.close());

describe('statements.pdf from the app', () => {
  it('is exported with everything else, under progress', async () => {
    const { answer, progress, ms } = await askKiosk(running.page, 'export.month', { month: MONTH });
    expect(answer).toMatchObject({ ok: true, value: { folder: bundle } });
    process.stdout.write(`statements: a bundle of ${MANY + 6} entries in ${ms} ms\n`);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect([progress.at(0), progress.at(-1)]).toEqual([0, 1]);
    expect(progress.length).toBeGreaterThan(6);
    expect(readdirSync(bundle)).toHaveLength(6);
    expect(checkBundle(bundle)).toMatchObject({ ok: true });
  });

  it('tells each person’s month in Chinese, as text', () => {
    const pages = pagesOf(pdf);
    const text = pages.join('');
    for (const { no, name } of PEOPLE.slice(1)) expect(text).toContain(squeezed(no + name));
    for (const code of ['P-13', 'R-01', 'P-04', 'G-01']) expect(text).toContain(ruleText(code));
    expect(text).toContain(squeezed(LONG_NOTE));
    const told = ['=1+1', '冲正第4条', '已被第5条冲正', '当时戴着,有照片', '建议辞退', '周经理'];
    const sums = ['净额50.00元', '扣款上限（月工资的20%）1000.00元', '超上限金额90.00元'];
    const signed = ['请问您的律师', '本人签字', '主管签字', '经理签字'];
    for (const one of [...told, ...sums, ...signed]) expect(text).toContain(one);
  });

  it('says on every page who it is about and where the chain ends', () => {
    const { head } = JSON.parse(readFileSync(join(bundle, 'manifest.json'), 'utf8')) as {
      head: { seq: number; hash: string };
    };
    const pages = pagesOf(pdf);
    expect(pages.length).toBeGreaterThan(PEOPLE.length);
    for (const page of pages) {
      expect(page).toMatch(/A00[123].{2,12}2026-10/);
      expect(page).toContain(`链头：第${head.seq}条${head.hash}`);
    }
  });

  it('holds its fonts itself', () => {
    const [, , ...fonts] = run('pdffonts', pdf).trim().split('\n');
    expect(fonts.filter((line) => / NotoSansSC|\+NotoSansSC/.test(line)).length).toBeGreaterThan(1);
    for (const line of fonts) expect(line).toMatch(/\s(yes)\s+(yes|no)\s+yes\s+\d+\s+0\s*$/);
  });

  it('is drawn for the eye', () => {
    mkdirSync(PICTURES, { recursive: true });
    for (const name of readdirSync(PICTURES)) {
      if (name.startsWith('statements-')) rmSync(join(PICTURES, name));
    }
    run('pdftoppm', '-png', '-r', '90', pdf, join(PICTURES, 'statements'));
    const drawn = readdirSync(PICTURES).filter((name) => name.startsWith('statements-'));
    expect(drawn).toHaveLength(pagesOf(pdf).length);
  });

  it('speaks English where that is chosen', async () => {
    await askKiosk(running.page, 'preferences.set', { language: 'en' });
    const { answer } = await askKiosk(running.page, 'export.month', { month: MONTH });
    await askKiosk(running.page, 'preferences.set', { language: 'zh' });
    expect(codeOf(answer)).toBe('ok');
    const [first] = pagesOf(pdf);
    expect(first).toContain('Statementoffinesandrewards');
    expect(first).toContain('checkwithyourlawyer');
    run('pdftoppm', '-png', '-r', '90', '-l', '1', pdf, join(PICTURES, 'statements-en'));
  });

  it('cancelled, leaves neither files nor a window', async () => {
    const exported = askKiosk(running.page, 'export.month', { month: '2026-11' });
    expect(codeOf((await askKiosk(running.page, 'export.cancel', {})).answer)).toBe('ok');
    expect((await exported).answer).toMatchObject({ error: { code: 'CONFLICT' } });
    expect(existsSync(join(folder, 'exports', `${STATION}-2026-11`))).toBe(false);
    expect(readdirSync(join(folder, 'exports'))).toEqual([`${STATION}-${MONTH}`]);
    const windows = await running.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    );
    expect(windows).toBe(1);
  });

  it('of a month without entries says so', async () => {
    const { answer } = await askKiosk(running.page, 'export.month', { month: '2026-11' });
    expect(codeOf(answer)).toBe('ok');
    const [page, ...more] = pagesOf(
      join(folder, 'exports', `${STATION}-2026-11`, 'statements.pdf'),
    );
    expect(page).toContain('本月没有奖惩记录');
    expect(more).toEqual([]);
  });
});
