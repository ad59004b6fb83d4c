import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerScreens } from '../../electron/bridge';
import { askBeside, type Question } from '../../electron/station/station';
import { ATTENDANT, MANAGER, SUPERVISOR } from '../support/station';
import { codeOf, openTestKiosk, type TestKiosk } from '../support/bridge';

const VERIFY = { kind: 'query', name: 'chain.verify', with: {} } as const;

const breakOff = () => Promise.reject(new Error('the thread ended'));

describe('the chain is walked beside the taps', () => {
  let kiosk: TestKiosk;
  beforeEach(async () => {
    kiosk = openTestKiosk();
    await kiosk.unlock(SUPERVISOR);
    const fine = { staff: ATTENDANT, rule: 'P-13', note: '未使用托盘' };
    await kiosk.command(SUPERVISOR, 'ledger.record', fine);
  });
  afterEach(() => kiosk.test.close());

  const beside = (question: Question<'chain.verify'>) => askBeside(kiosk.test.folder, question);

  it('F-08 tells from the folder what the station itself tells, and asks for the same PIN', async () => {
    const nowMs = kiosk.time.nowMs();
    for (const asker of [MANAGER, SUPERVISOR, null]) {
      const question = { name: 'chain.verify', with: {}, asker, nowMs } as const;
      expect(beside(question)).toEqual(kiosk.test.station.ask(question));
    }
  });

  it('a tap is taken while it is under way, and its answer is checked as any other', async () => {
    await kiosk.unlock(MANAGER);
    const taps: string[] = [];
    const verify = async (question: Question<'chain.verify'>) => {
      taps.push(codeOf(await kiosk.command(ATTENDANT, 'patrol.log', { zone: 'hall' })));
      return beside(question);
    };
    const answer = await answerScreens({ ...kiosk.parts, verify }, VERIFY);
    expect(answer).toMatchObject({ ok: true, value: { ok: true, entries: 1 } });
    expect(taps).toEqual(['ok']);
  });

  it('a walk that breaks off is an answer with a reference, and is written down', async () => {
    await kiosk.unlock(MANAGER);
    expect(codeOf(await answerScreens({ ...kiosk.parts, verify: breakOff }, VERIFY))).toBe(
      'UNEXPECTED',
    );
    expect(kiosk.reported).toHaveLength(1);
  });
});
