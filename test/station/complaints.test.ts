import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeskRecordOf } from '../../shared/contract/views/desk';
import { COMPLAINT_STEPS } from '../../shared/standard/desk-kinds';
import {
  ATTENDANT,
  COLLEAGUE,
  MANAGER,
  openedStation,
  SUPERVISOR,
  type TestStation,
} from '../support/station';

const at = (time: string) => `2026-10-01T${time}`;
const ms = (local: string): number => Date.parse(`${local}+08:00`);

let test: TestStation;
let id: number;
beforeEach(() => {
  test = openedStation();
  const guest = { name: '吴女士', phone: '13700137000' };
  id = test.did(at('10:00:00'), ATTENDANT, 'complaint.log', { text: '等了二十分钟', guest }).output
    .id;
});
afterEach(() => test.close());

const seen = (as: string): DeskRecordOf<'complaint'> => {
  const all = test.look(
    at('20:00:00'),
    'desk.private',
    { kind: 'complaint', month: '2026-10' },
    as,
  );
  return all[0] as DeskRecordOf<'complaint'>;
};

const step = (time: string, code: (typeof COMPLAINT_STEPS)[number], as = ATTENDANT) =>
  test.code(at(time), as, 'complaint.step', {
    id,
    step: code,
    text: `${code} 做了`,
    ...(code === 'callback' ? { result: 'satisfied' as const } : {}),
  });

const given = (code: 'calm' | 'callback', result?: 'satisfied') =>
  test.code(at('10:01:00'), ATTENDANT, 'complaint.step', {
    id,
    step: code,
    text: '说了',
    ...(result ? { result } : {}),
  });

const walk = () => COMPLAINT_STEPS.map((code, index) => step(`10:0${index + 1}:00`, code));

describe('F-02 complaints', () => {
  it('F-02 walks the five steps in their order, each with who, when and what', () => {
    expect(step('10:01:00', 'cause')).toBe('CONFLICT');
    expect(walk()).toEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
    expect(step('10:06:00', 'callback')).toBe('CONFLICT');
    const { state, detail, closedAtMs } = seen(ATTENDANT);
    expect({ state, closedAtMs, result: detail.result }).toEqual({
      state: 'done',
      closedAtMs: ms(at('10:05:00')),
      result: 'satisfied',
    });
    expect(detail.steps.map(({ step: code, by, text }) => [code, by, text])).toEqual(
      COMPLAINT_STEPS.map((code) => [code, ATTENDANT, `${code} 做了`]),
    );
  });

  it('F-02 is due by the step at hand, by the manager’s times from the next complaint on', () => {
    const due = () => test.look(at('10:00:30'), 'desk.open', {}).map(({ dueAtMs }) => dueAtMs);
    expect(due()).toEqual([ms(at('10:10:00'))]);
    step('10:01:00', 'calm');
    expect(due()).toEqual([ms(at('11:00:00'))]);
    const complaintMinutes = { calm: 5, cause: 10, plan: 20, act: 30, callback: 40 };
    test.did(at('10:02:00'), MANAGER, 'desk.set', { complaintMinutes });
    test.did(at('10:02:00'), ATTENDANT, 'complaint.log', { text: '茶是凉的' });
    expect(due()).toEqual([ms(at('10:07:00')), ms(at('11:00:00'))]);
  });

  it('F-02 a supervisor may set the step at hand another time', () => {
    const due = '2026-10-01T15:00:00+08:00';
    test.did(at('10:01:00'), SUPERVISOR, 'desk.correct', { id, due, reason: '客人下午才有空' });
    expect(seen(ATTENDANT)).toMatchObject({
      dueAtMs: ms(at('15:00:00')),
      detail: { dues: { calm: ms(at('15:00:00')), cause: ms(at('11:00:00')) } },
    });
  });

  it('F-02 the call back has the guest’s answer with it, and no other step has', () => {
    expect(given('callback')).toBe('BAD_INPUT');
    expect(given('calm', 'satisfied')).toBe('BAD_INPUT');
  });

  it('F-02 G-05 a founded one is proposed to the supervisor where they say so; nothing fines by itself', () => {
    const judge = (as: string, more: object) =>
      test.code(at('11:00:00'), as, 'complaint.judge', {
        id,
        founded: true,
        reason: '监控属实',
        ...more,
      });
    expect(judge(ATTENDANT, {})).toBe('NOT_ALLOWED');
    expect(judge(SUPERVISOR, { founded: false, propose: true })).toBe('BAD_INPUT');
    expect(judge(SUPERVISOR, { staff: 'X9' })).toBe('NOT_FOUND');
    expect(judge(SUPERVISOR, { staff: SUPERVISOR })).toBe('NOT_ALLOWED');
    expect(judge(SUPERVISOR, { staff: COLLEAGUE, propose: true })).toBe('ok');
    expect(judge(MANAGER, {})).toBe('CONFLICT');
    expect(test.look(at('11:01:00'), 'suggestion.list', {}, SUPERVISOR)).toMatchObject([
      {
        rule: 'G-05',
        source: 'complaint',
        subject: `${id}`,
        staffNo: COLLEAGUE,
        date: '2026-10-01',
      },
    ]);
    expect(test.look(at('11:01:00'), 'ledger.list', { month: '2026-10' }, SUPERVISOR).rows).toEqual(
      [],
    );
  });

  it('F-02 G-05 the proposal becomes an entry that waits for the manager', () => {
    const verdict = { id, founded: true, reason: '属实', staff: COLLEAGUE, propose: true };
    test.did(at('11:00:00'), SUPERVISOR, 'complaint.judge', verdict);
    const [proposed] = test.look(at('11:01:00'), 'suggestion.list', {}, SUPERVISOR);
    const entry = { staff: COLLEAGUE, rule: 'G-05', amountFen: 10_000, note: '' };
    const suggestion = proposed?.id ?? 0;
    expect(
      test.did(at('11:02:00'), SUPERVISOR, 'ledger.record', { ...entry, suggestion }).output,
    ).toEqual({ pending: 1 });
    expect(test.look(at('11:03:00'), 'suggestion.list', {}, SUPERVISOR)).toEqual([]);
  });

  it('F-02 whom it is about, and the verdict, are for supervisors to see', () => {
    test.did(at('11:00:00'), SUPERVISOR, 'complaint.judge', {
      id,
      founded: true,
      reason: '属实',
      staff: COLLEAGUE,
    });
    expect(seen(SUPERVISOR)).toMatchObject({
      about: COLLEAGUE,
      detail: { verdict: { founded: true } },
    });
    expect(seen(ATTENDANT)).toMatchObject({ about: null, detail: { verdict: null } });
  });

  it('F-02 nobody reads complaints without a PIN, nor that there was one in the last taps', () => {
    const asked = {
      name: 'desk.private',
      with: { kind: 'complaint' },
      nowMs: ms(at('11:00:00')),
    } as const;
    expect(test.station.ask({ ...asked, asker: null })).toMatchObject({
      error: { code: 'NOT_ALLOWED' },
    });
    const list = { ...asked, name: 'desk.list', asker: null } as const;
    expect(test.station.ask(list)).toMatchObject({ error: { code: 'BAD_INPUT' } });
    const recent = test.look(at('11:00:00'), 'journal.recent', { limit: 50 });
    expect(recent.filter(({ command }) => command.startsWith('complaint'))).toEqual([]);
  });

  it('F-02 a cancelled one is neither walked nor judged', () => {
    test.did(at('10:01:00'), SUPERVISOR, 'desk.cancel', { id, reason: '客人撤回' });
    expect(step('10:02:00', 'calm')).toBe('CONFLICT');
    expect(
      test.code(at('10:02:00'), SUPERVISOR, 'complaint.judge', {
        id,
        founded: false,
        reason: '撤回',
      }),
    ).toBe('CONFLICT');
  });
});
