import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KioskAct } from '../../shared/contract/bridge';
import { ATTENDANT, COLLEAGUE, MANAGER, SUPERVISOR } from '../support/station';
import { codeOf, openTestKiosk, type TestKiosk } from '../support/bridge';

describe('the front desk on paper', () => {
  let kiosk: TestKiosk;
  let printed: string[];
  beforeEach(async () => {
    kiosk = openTestKiosk();
    printed = [];
    kiosk.paper.toPrinter = async (html) => {
      printed.push(html);
      return true;
    };
    const guest = { name: '王小明<b>', room: '3-1201', phone: '13800138000' };
    const taken = [
      await kiosk.command(ATTENDANT, 'loan.lend', { item: 'golf-cart', guest }),
      await kiosk.command(ATTENDANT, 'key.out', { key: 'show-a', staff: COLLEAGUE }),
      await kiosk.command(ATTENDANT, 'complaint.log', { text: '=慢', guest }),
      await kiosk.command(ATTENDANT, 'loan.return', { id: 1, note: '@电量低' }),
    ];
    if (!taken.every(({ ok }) => ok)) throw new Error('the desk was not prepared');
  });
  afterEach(() => kiosk.test.close());

  const act = (name: KioskAct, input: unknown) => kiosk.ask({ kind: 'kiosk', name, with: input });
  const SPAN = { from: '2026-10-01', to: '2026-10-31' };

  it('F-04 F-05 a receipt tells what, whom and until when, with lines to sign on, out and back', async () => {
    expect(await act('desk.receipt', { id: 1 })).toMatchObject({ value: { printed: true } });
    const [page = ''] = printed;
    for (const words of ['电瓶车（半天）', '3-1201', '200.00', '80.00', '客人签名', '归还签名']) {
      expect(page).toContain(words);
    }
    expect(page).toContain('王小明&lt;b&gt;');
    expect(page).not.toContain('王小明<b>');
    await act('desk.receipt', { id: 2 });
    expect(printed[1]).toContain('领用人签名');
    expect(printed[1]).toContain('陈晨');
  });

  it('F-02 a complaint has no receipt, nor has what there is not', async () => {
    expect(codeOf(await act('desk.receipt', { id: 3 }))).toBe('NOT_FOUND');
    expect(codeOf(await act('desk.receipt', { id: 9 }))).toBe('NOT_FOUND');
    expect(printed).toEqual([]);
  });

  it('F-04 a list is printed for a supervisor: what is open, or all of a month', async () => {
    expect(codeOf(await act('desk.print', { kind: 'loan' }))).toBe('NOT_ALLOWED');
    await kiosk.unlock(ATTENDANT);
    expect(codeOf(await act('desk.print', { kind: 'loan' }))).toBe('NOT_ALLOWED');
    await kiosk.unlock(SUPERVISOR);
    await act('desk.print', { kind: 'loan' });
    await act('desk.print', { kind: 'loan', month: '2026-10' });
    await act('desk.print', { kind: 'key' });
    expect(printed.map((page) => page.includes('没有记录'))).toEqual([true, false, false]);
    expect(printed[1]).toContain('已办结');
  });

  it('F-01 to F-07 a span leaves as CSV, one file a kind, whole and harmless', async () => {
    expect(codeOf(await act('desk.export', SPAN))).toBe('NOT_ALLOWED');
    await kiosk.unlock(SUPERVISOR);
    expect(codeOf(await act('desk.export', SPAN))).toBe('NOT_ALLOWED');
    await kiosk.unlock(MANAGER);
    const answer = await act('desk.export', SPAN);
    const folder = 'GZ01-desk-2026-10-01-2026-10-31';
    expect(answer).toEqual({
      ok: true,
      value: { folder, files: ['complaint.csv', 'loan.csv', 'key.csv'] },
    });
    const file = (name: string) => join(kiosk.test.folder, 'exports', folder, name);
    const table = (name: string) =>
      parse(readFileSync(file(name)), { bom: true, columns: true }) as Record<string, string>[];
    expect(table('complaint.csv')).toMatchObject([{ 编号: '3', 内容: "'=慢", 状态: '未办结' }]);
    expect(table('loan.csv')).toMatchObject([
      {
        编号: '1',
        登记时间: '2026-10-01 10:00',
        登记人: '李娜',
        内容: '电瓶车（半天）',
        客人: '王小明<b>',
        电话: '13800138000',
        '押金（元）': '200.00',
        '费用（元）': '80.00',
        状态: '已办结',
        经过: '已归还; @电量低',
      },
    ]);
    expect(table('key.csv')).toMatchObject([{ 相关员工: '陈晨', 期限: '2026-10-01 12:00' }]);
    expect(existsSync(file('parcel.csv'))).toBe(false);
    expect(codeOf(await act('desk.show', { folder }))).toBe('ok');
  });

  it('F-01 a span without records leaves no folder, and none but a span’s is shown', async () => {
    await kiosk.unlock(MANAGER);
    const empty = { from: '2026-09-01', to: '2026-09-30' };
    expect(codeOf(await act('desk.export', empty))).toBe('NOT_FOUND');
    expect(existsSync(join(kiosk.test.folder, 'exports'))).toBe(false);
    expect(codeOf(await act('desk.export', { from: '2026-10-02', to: '2026-10-01' }))).toBe(
      'BAD_INPUT',
    );
    for (const folder of ['../..', '/etc', 'GZ01-desk-2026-10-01-2026-10-31/..']) {
      expect(codeOf(await act('desk.show', { folder }))).toBe('NOT_FOUND');
    }
  });
});
