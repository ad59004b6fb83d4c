import { describe, expect, it } from 'vitest';
import { standardV1 } from '../../resources/standard';
import type { WorkDay, WorkPart } from '../../shared/contract/queries';
import { clockText } from '../../shared/domain/clock-text';
import { linesOf, WORK_PARTS } from '../../shared/domain/work-log/lines';
import { WORK_LOG_WORDS } from '../../shared/words/work-log';

const words = (language: 'zh' | 'en') => ({
  language,
  standard: standardV1,
  time: (atMs: number) => `t${atMs}`,
  name: (no: string) => `<${no}>`,
});

const EMPTY: WorkDay = {
  v: 1,
  date: '2026-10-01',
  shifts: [],
  grooming: [],
  handovers: [],
  lists: [],
  tables: {
    visits: 0,
    guests: 0,
    servedOnTime: 0,
    servedLate: 0,
    unserved: 0,
    refills: 0,
    refillsDeclined: 0,
    clears: 0,
    requests: 0,
    delivered: 0,
  },
  vip: { sessions: 0, guests: 0, services: 0, onTime: 0, late: 0, missed: 0 },
  ashtray: { changes: 0, butts: 0, peel: 0, declined: 0 },
  waits: [{ what: 'serve', count: 0, medianMs: null, p90Ms: null }],
  drinks: [],
  sessions: [],
  rounds: [],
  lights: [],
  missed: [],
  ledger: { entries: 0, penalties: 0, rewards: 0, pending: 0 },
  desk: [],
  notes: [],
};

const FULL: WorkDay = {
  ...EMPTY,
  shifts: [
    {
      startsAt: '09:00',
      openedAtMs: 1,
      openedBy: 'S1',
      closedAtMs: 9,
      closedBy: 'S1',
      checkIns: [
        { no: 'A1', atMs: 2, late: false },
        { no: 'A2', atMs: 3, late: true },
      ],
    },
  ],
  grooming: [
    { staff: 'A1', kind: 'self', by: 'A1', failed: [] },
    { staff: 'A2', kind: 'mutual', by: 'A1', failed: ['badge'] },
  ],
  handovers: [
    {
      direction: 'in',
      atMs: 4,
      guard: '老张',
      staff: 'A1',
      items: 8,
      off: [{ name: '水瓶', expected: 6, counted: 5, note: '打碎' }],
    },
  ],
  lists: [
    { item: 'O-03', state: 'done', count: null, note: null, by: 'A1', atMs: 5 },
    { item: 'O-06', state: 'na', count: null, note: '停电', by: 'A1', atMs: 6 },
  ],
  tables: { ...EMPTY.tables, visits: 3, guests: 7, servedOnTime: 2, servedLate: 1 },
  waits: [{ what: 'serve', count: 3, medianMs: 65_000, p90Ms: 125_000 }],
  drinks: [{ drink: 'coffee', qty: 4 }],
  sessions: [
    {
      room: 'VIP1',
      guests: 3,
      enteredAtMs: 10,
      leftAtMs: null,
      services: 2,
      onTime: 1,
      late: 0,
      missed: 1,
    },
  ],
  missed: [{ atMs: 11, room: 'VIP1' }],
  ledger: { entries: 3, penalties: 1, rewards: 1, pending: 0 },
  notes: [{ atMs: 12, by: 'A1', text: '制冰机漏水' }],
};

const told = (part: WorkPart, day = FULL, language: 'zh' | 'en' = 'zh') =>
  linesOf(part, day, words(language)).map(({ head, text }) => `${head}|${text}`);

/** The names that a word leaves open. */
const names = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('a day’s log in words', () => {
  it.each<[WorkPart, string[]]>([
    ['shifts', ['09:00 的班|t1 <S1> 开班 · t9 <S1> 收班 · <A1> t2、<A2> t3 迟到']],
    ['grooming', ['检查|1 次合格', '<A2>|工号牌 · <A1> 互检']],
    ['handovers', ['接夜班|t4 · <A1> 与 老张 · 8 项 · 水瓶 应 6 实 5 打碎']],
    ['waits', ['入座 → 上茶|3 次，中位数 1:05，九成不超过 2:05']],
    ['drinks', ['杯数|现磨咖啡 4']],
    ['missed', ['t11|VIP 一室 该服务，没人到']],
    ['ledger', ['条数|3 条：处罚 1，奖励 1，冲正 1；待审批 0']],
    ['notes', ['t12 <A1>|制冰机漏水']],
  ])('F-06 %s: %j', (part, lines) => {
    expect(told(part)).toEqual(lines);
  });

  it('F-06 O-06 writes out only what was not simply done', () => {
    const [sum, ...rest] = told('lists');
    expect(sum).toBe(`清单|1 / ${standardV1.checklist.length} 项做完`);
    expect(rest).toHaveLength(1);
    expect(rest[0]).toMatch(/^O-06\|.* · 不适用 · 停电 · <A1>$/);
  });

  it('F-06 says nothing of what there was none of, in any part', () => {
    expect(WORK_PARTS.flatMap((part) => told(part, EMPTY))).toEqual([]);
  });

  it('F-06 leaves no name open, in either language', () => {
    for (const language of ['zh', 'en'] as const) {
      const lines = WORK_PARTS.flatMap((part) => told(part, FULL, language));
      expect(lines.length).toBeGreaterThan(12);
      expect(lines.filter((line) => /[{}]|undefined|NaN/.test(line))).toEqual([]);
    }
  });

  it('has every word in both languages with the same names in it', () => {
    for (const { zh, en } of Object.values(WORK_LOG_WORDS)) expect(names(en)).toEqual(names(zh));
  });
});

describe('a span of time in words', () => {
  it.each([
    [0, '0:00'],
    [59_499, '0:59'],
    [3_599_400, '59:59'],
    [3_600_000, '1:00:00'],
  ])('%d ms reads %s', (ms, text) => {
    expect(clockText(ms)).toBe(text);
  });
});
