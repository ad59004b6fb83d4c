import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBundle } from '../../electron/documents/check-bundle';
import { ATTENDANT, MANAGER, SUPERVISOR } from '../support/station';
import { codeOf, openTestKiosk, type TestKiosk } from '../support/bridge';

const MONTH = '2026-10';
const ACTS = { 'export.month': { month: MONTH }, 'export.print': { month: MONTH } };

describe('files that leave', () => {
  let kiosk: TestKiosk;
  let exports: string;
  const act = (name: string, input: object) => kiosk.ask({ kind: 'kiosk', name, with: input });
  const progress = () =>
    kiosk.news.flatMap((item) => (item.kind === 'progress' ? [item.done] : []));

  beforeEach(async () => {
    kiosk = openTestKiosk();
    exports = join(kiosk.test.folder, 'exports');
    await kiosk.unlock(SUPERVISOR);
    await kiosk.command(SUPERVISOR, 'ledger.record', { staff: ATTENDANT, rule: 'P-13', note: '' });
  });
  afterEach(() => kiosk.test.close());

  it.each([...Object.entries(ACTS), ['export.cancel', {}], ['export.show', { month: MONTH }]])(
    '%s needs a manager’s PIN',
    async (name, input) => {
      expect(codeOf(await act(name, input as object))).toBe('NOT_ALLOWED');
      await kiosk.unlock(MANAGER);
      expect(codeOf(await act(name, input as object))).toBe('ok');
    },
  );

  it('a month leaves whole, with everything that it holds', async () => {
    await kiosk.unlock(MANAGER);
    const files = ['ledger.jsonl', 'entries.csv', 'summary.csv', 'ledger.xlsx', 'statements.pdf'];
    expect(await act('export.month', { month: MONTH })).toMatchObject({
      ok: true,
      value: { folder: join(exports, 'GZ01-2026-10'), files: [...files, 'manifest.json'] },
    });
    expect(checkBundle(join(exports, 'GZ01-2026-10'))).toMatchObject({ ok: true, entries: 1 });
    expect(progress()).toEqual(progress().toSorted((a, b) => a - b));
    expect(progress()[0]).toBe(0);
    expect(progress().at(-1)).toBe(1);
  });

  it('what is cancelled leaves nothing, and does not bar the next', async () => {
    await kiosk.unlock(MANAGER);
    const exported = act('export.month', { month: MONTH });
    await new Promise((resolve) => setImmediate(resolve));
    expect(codeOf(await act('export.cancel', {}))).toBe('ok');
    expect(await exported).toMatchObject({ error: { code: 'CONFLICT' } });
    expect(progress().at(-1)).toBeLessThan(1);
    expect(existsSync(exports)).toBe(false);
    expect(kiosk.reported).toEqual([]);
    expect(codeOf(await act('export.month', { month: MONTH }))).toBe('ok');
    expect(readdirSync(exports)).toEqual(['GZ01-2026-10']);
  });

  it('one leaves at a time; what is recorded meanwhile is not in it', async () => {
    await kiosk.unlock(MANAGER);
    const first = act('export.month', { month: MONTH });
    await new Promise((resolve) => setImmediate(resolve));
    expect(codeOf(await act('export.print', { month: MONTH }))).toBe('CONFLICT');
    const entry = { staff: ATTENDANT, rule: 'P-13', note: 'meanwhile' };
    expect(codeOf(await kiosk.command(MANAGER, 'ledger.record', entry))).toBe('ok');
    expect(codeOf(await first)).toBe('ok');
    expect(checkBundle(join(exports, 'GZ01-2026-10'))).toMatchObject({ ok: true, entries: 1 });
  });

  it('a dialog that was cancelled has printed nothing', async () => {
    await kiosk.unlock(MANAGER);
    kiosk.paper.toPrinter = async () => false;
    expect(await act('export.print', { month: MONTH })).toEqual({
      ok: true,
      value: { printed: false },
    });
  });

  it('what cannot be drawn is answered calmly, and nothing is left of it', async () => {
    await kiosk.unlock(MANAGER);
    kiosk.paper.toPdf = () => Promise.reject(new Error('the page crashed'));
    expect(codeOf(await act('export.month', { month: MONTH }))).toBe('UNEXPECTED');
    expect(existsSync(exports)).toBe(false);
  });
});
