import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printOn, type Printable } from '../../electron/printer';
import { MANAGER, SUPERVISOR } from '../support/station';
import { codeOf, openTestKiosk, type TestKiosk } from '../support/bridge';

/** A computer with so many printers, whose dialog ends so. */
const computer = (printers: number, ...told: [boolean, string]): Printable => ({
  getPrintersAsync: async () => Array.from({ length: printers }),
  print: (_setting, tell) => tell(...told),
});

describe('printing', () => {
  let kiosk: TestKiosk;
  let on: Printable;
  beforeEach(() => {
    kiosk = openTestKiosk();
    kiosk.paper.toPrinter = (_html, _watch, order = {}) => printOn(on, order);
  });
  afterEach(() => kiosk.test.close());

  const act = (name: string, input: object) => kiosk.ask({ kind: 'kiosk', name, with: input });
  const everyPrint = async () => [
    await act('paper.print', { kind: 'service', period: '2026-10' }),
    await act('export.print', { month: '2026-10' }),
    await act('desk.print', { kind: 'loan' }),
  ];

  it('F-07 without a printer is refused in words of its own, with the PDF as the way on', async () => {
    on = computer(0, false, 'failed');
    await kiosk.unlock(MANAGER);
    const answers = await everyPrint();
    expect(answers.map(codeOf)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    const words = answers.map((answer) => (answer.ok ? '' : answer.error.message.en));
    expect(words.map((word) => word.includes('No printer'))).toEqual([true, true, true]);
    // The front desk's lists leave as CSV alone.
    expect(words.map((word) => word.includes('PDF'))).toEqual([true, true, false]);
    expect(kiosk.reported).toEqual([]);
  });

  it('F-07 a cancelled dialog is no error', async () => {
    on = computer(1, false, 'Print job canceled');
    await kiosk.unlock(MANAGER);
    expect(await everyPrint()).toEqual(
      Array.from({ length: 3 }, () => ({ ok: true, value: { printed: false } })),
    );
  });

  it('F-07 a printer that fails is told with its own word; one that prints has printed', async () => {
    await kiosk.unlock(SUPERVISOR);
    on = computer(1, false, 'Print job failed');
    const failed = await act('desk.print', { kind: 'loan' });
    expect(failed).toMatchObject({ error: { code: 'CONFLICT' } });
    expect(failed).toMatchObject({
      error: { message: { en: expect.stringContaining('job failed') } },
    });
    on = computer(1, true, '');
    expect(await act('desk.print', { kind: 'loan' })).toMatchObject({ value: { printed: true } });
  });
});
