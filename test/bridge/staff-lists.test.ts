import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KioskOutput } from '../../shared/contract/bridge';
import { ATTENDANT, COLLEAGUE, MANAGER, SUPERVISOR } from '../support/station';
import { codeOf, openTestKiosk, type TestKiosk } from '../support/bridge';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** '工号,姓名' as Chinese Excel saves it, in GB 18030. */
const GB = Uint8Array.from([0xb9, 0xa4, 0xba, 0xc5, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x0d, 0x0a]);

const line = (no: string, more: object = {}) => ({
  no,
  name: '新人',
  gender: 'f',
  role: 'attendant',
  monthlyWageFen: null,
  ...more,
});

describe('the team’s list as a table', () => {
  let kiosk: TestKiosk;
  const bringIn = (input: object) => kiosk.command(MANAGER, 'staff.import', input);
  const act = (name: string, input: object) => kiosk.ask({ kind: 'kiosk', name, with: input });
  const read = async (bytes: Uint8Array): Promise<KioskOutput<'staff.read'>> => {
    const answer = await act('staff.read', { name: 'team.csv', bytes });
    if (!answer.ok) throw new Error(answer.error.message.en);
    return answer.value as KioskOutput<'staff.read'>;
  };
  const staff = async () => {
    const answer = await kiosk.query('staff.list', {});
    return (answer as { value: { no: string; monthlyWageFen: number | null }[] }).value;
  };

  beforeEach(() => {
    kiosk = openTestKiosk();
  });
  afterEach(() => kiosk.test.close());

  it.each([
    ['staff.read', { name: 'team.csv', bytes: utf8('工号,姓名\nA1,a') }],
    ['staff.export', {}],
  ])('%s needs a manager’s PIN', async (name, input) => {
    expect(codeOf(await act(name, input))).toBe('NOT_ALLOWED');
    await kiosk.unlock(SUPERVISOR);
    expect(codeOf(await act(name, input))).toBe('NOT_ALLOWED');
    await kiosk.unlock(MANAGER);
    expect(codeOf(await act(name, input))).toBe('ok');
  });

  it('an export and a print leave a line in the audit log, a refused or cancelled one none', async () => {
    await kiosk.unlock(SUPERVISOR);
    await act('staff.export', {});
    await kiosk.unlock(MANAGER);
    const { folder } = ((await act('staff.export', {})) as { value: { folder: string } }).value;
    await act('export.print', { month: '2026-10' });
    const answer = await kiosk.query('audit.list', { kind: 'files', limit: 10 });
    const { rows } = (answer as { value: { rows: object[] } }).value;
    expect(rows.at(-1)).toMatchObject({
      actor: MANAGER,
      what: 'files.staff',
      words: { name: folder },
    });
    expect(rows.slice(0, -1)).toMatchObject([
      { actor: MANAGER, what: 'files.statements', words: { month: '2026-10' } },
    ]);
  });

  it('what was exported reads back as it was, from CSV and from the workbook', async () => {
    await kiosk.unlock(MANAGER);
    await kiosk.command(MANAGER, 'staff.edit', {
      no: ATTENDANT,
      name: '=1+1',
      monthlyWageFen: 480_050,
    });
    const answer = await act('staff.export', {});
    const { folder, files } = (answer as { value: KioskOutput<'staff.export'> }).value;
    expect(files).toEqual(['staff.xlsx', 'staff.csv']);
    for (const file of files) {
      const lines = await read(readFileSync(join(kiosk.test.folder, 'exports', folder, file)));
      expect(lines.map(({ standing, faults }) => [standing, faults])).toEqual(
        (await staff()).map(() => ['same', []]),
      );
    }
  });

  it('reads what Chinese Excel saves', async () => {
    await kiosk.unlock(MANAGER);
    const bytes = Uint8Array.from([...GB, 0x41, 0x38, 0x2c, 0xc0, 0xee, 0xc4, 0xc8]);
    expect(await read(bytes)).toMatchObject([{ no: 'A8', name: '李娜', standing: 'new' }]);
  });

  it.each([
    ['nothing', ''],
    ['no head', '甲,乙\n1,2'],
    ['a broken quote', '工号,姓名\nA1,"a'],
  ])('%s is refused', async (_what, text) => {
    await kiosk.unlock(MANAGER);
    expect(codeOf(await act('staff.read', { name: 'x.csv', bytes: utf8(text) }))).toBe('BAD_INPUT');
  });

  describe('brought in', () => {
    beforeEach(() => kiosk.unlock(MANAGER));

    it('adds who is new and changes who is known', async () => {
      const answer = await bringIn({
        firstPin: '135790',
        staff: [
          line('A100'),
          line('A101', { pin: '246801' }),
          line(ATTENDANT, { monthlyWageFen: 500_000 }),
        ],
      });
      expect(answer).toMatchObject({ ok: true, value: { output: { added: 2, changed: 1 } } });
      expect(await staff()).toContainEqual(expect.objectContaining({ no: 'A100' }));
      expect(await staff()).toContainEqual(
        expect.objectContaining({ no: ATTENDANT, monthlyWageFen: 500_000 }),
      );
      expect(await kiosk.unlock('A100', '135790')).toMatchObject({
        ok: true,
        value: { mustChangePin: true },
      });
    });

    it.each([
      ['a number twice', { firstPin: '135790', staff: [line('A100'), line('A100')] }, 'BAD_INPUT'],
      ['somebody new without a PIN', { staff: [line('A100')] }, 'BAD_INPUT'],
      [
        'the last manager turned into an attendant',
        { firstPin: '135790', staff: [line('A100'), line(MANAGER)] },
        'CONFLICT',
      ],
    ])('%s: all of it is refused', async (_what, input, code) => {
      const before = await staff();
      expect(codeOf(await bringIn(input))).toBe(code);
      expect(await staff()).toEqual(before);
    });

    it('somebody who has left does not come back by a list', async () => {
      await kiosk.command(MANAGER, 'staff.leave', { no: COLLEAGUE, on: '2026-10-01' });
      expect(codeOf(await bringIn({ staff: [line(COLLEAGUE)] }))).toBe('CONFLICT');
    });

    it('keeps no PIN in the journal', async () => {
      await bringIn({ firstPin: '135790', staff: [line('A100', { pin: '246801' }), line('A101')] });
      const lines = kiosk.test.station.db.all<{ payload: string }>(
        `SELECT payload FROM journal WHERE command = 'staff.import'`,
      );
      expect(lines).toHaveLength(1);
      expect(lines[0]?.payload).not.toMatch(/135790|246801/);
    });
  });
});
