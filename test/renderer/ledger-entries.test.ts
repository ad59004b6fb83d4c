import { describe, expect, it } from 'vitest';
import {
  filterRows,
  mayAnswer,
  movedTo,
  placeOf,
  stateOf,
  sumOf,
  toAnswerFirst,
  withRunning,
  type Filter,
} from '../../renderer/screens/ledger/entries';
import { focusText, parseFocus } from '../../renderer/state/ledger-focus';
import type { LedgerRow } from '../../shared/contract/queries';
import { appeal, row } from './ledger-rows';

const rows = [
  row({ seq: 1 }),
  row({
    seq: 2,
    staff: 'A001',
    kind: 'reward',
    rule: 'R-05',
    sanction: 'bonus',
    times: 1,
    amountFen: 5_000,
  }),
  row({ seq: 3, answer: appeal(null) }),
  row({ seq: 4, kind: 'reversal', reverses: 1, amountFen: 10_000 }),
];

const seqs = (found: { seq: number }[]): number[] => found.map(({ seq }) => seq);

const found = (filter: Partial<Filter>): number[] =>
  seqs(filterRows(rows, { staff: null, rule: null, kind: 'all', ...filter }));

describe('what became of an entry', () => {
  it('is told by its answer, its appeal and its reversal', () => {
    const answer = { text: '', atMs: 0, resolved: null, reason: null, attachments: [] };
    const acknowledged = { ...answer, kind: 'acknowledged' as const };
    expect(stateOf(row())).toBe('new');
    expect(stateOf(row({ answer: acknowledged }))).toBe('acknowledged');
    expect(stateOf(row({ answer: appeal(null) }))).toBe('appealed');
    expect(stateOf(row({ answer: appeal('upheld') }))).toBe('upheld');
    expect(stateOf(row({ answer: appeal(null), reversedBy: 9 }))).toBe('reversed');
  });

  it('is answered once, and not where it is or has a reversal', () => {
    expect(mayAnswer(row())).toBe(true);
    expect(mayAnswer(row({ answer: appeal(null) }))).toBe(false);
    expect(mayAnswer(row({ reversedBy: 9 }))).toBe(false);
    expect(mayAnswer(row({ kind: 'reversal', reverses: 1 }))).toBe(false);
  });
});

describe('the list', () => {
  it('is filtered by person, rule and kind', () => {
    expect(found({})).toEqual([1, 2, 3, 4]);
    expect(found({ staff: 'A003' })).toEqual([1, 3, 4]);
    expect(found({ rule: 'R-05' })).toEqual([2]);
    expect(found({ rule: 'P-13', staff: 'A001' })).toEqual([]);
    expect(found({ kind: 'reward' })).toEqual([2]);
    expect(found({ staff: 'A003', kind: 'reversal' })).toEqual([4]);
    expect(found({ kind: 'appeal' })).toEqual([3]);
    expect(found({ kind: 'unanswered' })).toEqual([1, 2]);
  });

  it('runs newest first, totals counted from the oldest', () => {
    const running = withRunning(rows).map(({ row: { seq }, runningFen }) => [seq, runningFen]);
    expect(running).toEqual([
      [4, -5_000],
      [3, -15_000],
      [2, -5_000],
      [1, -10_000],
    ]);
  });

  it('sums as the ledger does: a reversal reduces the side that it reverses', () => {
    expect(sumOf(rows)).toMatchObject({
      entries: 4,
      penaltyTimes: 2,
      penaltyFen: -10_000,
      rewardTimes: 1,
      rewardFen: 5_000,
      netFen: -5_000,
    });
  });

  it('R-04 what was chosen stays the entry, wherever a new one moves it; at first none is', () => {
    const before = withRunning([row({ seq: 6 }), row({ seq: 7 })]);
    const after = withRunning([row({ seq: 6 }), row({ seq: 7 }), row({ seq: 8, reverses: 6 })]);
    expect([placeOf(6, before), placeOf(6, after)]).toEqual([1, 2]);
    expect([placeOf(null, after), placeOf(9, after)]).toEqual([-1, -1]);
    expect(movedTo('ArrowDown', placeOf(null, after), 3)).toBe(0);
  });

  it('moves by keys within its ends', () => {
    expect(movedTo('ArrowDown', 0, 3)).toBe(1);
    expect(movedTo('ArrowDown', 2, 3)).toBe(2);
    expect(movedTo('ArrowUp', 0, 3)).toBe(0);
    expect(movedTo('PageDown', 0, 30)).toBe(10);
    expect(movedTo('End', 0, 3)).toBe(2);
    expect(movedTo('Home', 2, 3)).toBe(0);
    expect(movedTo('a', 1, 3)).toBeNull();
  });
});

describe('what another place asks the ledger to show', () => {
  it.each([
    { look: 'entries', month: '2026-10', staff: 'A003' },
    { look: 'entries', month: '2026-10', staff: '甲:1' },
    { look: 'approvals', month: '2026-10', staff: null },
    { look: 'appeals', month: '2026-09', staff: null },
    { look: 'unanswered', month: '2026-09', staff: null },
    { look: 'entries', month: '2026-10', staff: null, rule: 'P-13' },
    { look: 'entries', month: '2026-10', staff: 'A:#1', rule: 'R-04' },
  ] as const)('goes through the frame as it was: %o', (focus) => {
    expect(parseFocus(focusText(focus))).toEqual(focus);
  });

  it('is nothing where the frame points at a table or room', () => {
    expect([null, 'T4', 'VIP1', 'entries:2026-1'].map(parseFocus)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

it('what waits for an answer stands on top, each part newest first', () => {
  const acknowledged: LedgerRow['answer'] = {
    kind: 'acknowledged',
    text: '',
    atMs: 0,
    resolved: null,
    reason: null,
    attachments: [],
  };
  const own = [
    row({ seq: 1 }),
    row({ seq: 2, answer: acknowledged }),
    row({ seq: 3 }),
    row({ seq: 4, answer: appeal(null) }),
    row({ seq: 5, kind: 'reversal', reverses: 2 }),
  ];
  expect(seqs(toAnswerFirst(own))).toEqual([3, 1, 5, 4, 2]);
});
