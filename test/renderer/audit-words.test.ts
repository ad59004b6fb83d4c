import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasWord, startI18n } from '../../renderer/i18n';
import { auditDetails, auditSentence } from '../../renderer/screens/settings/audit/sentence';
import { fieldText, valueText } from '../../renderer/screens/settings/audit/value-words';
import { auditKind, commands } from '../../shared/contract/commands';
import type { AuditLine } from '../../shared/contract/views/audit';

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: {} });
  await startI18n('zh');
});
afterAll(() => vi.unstubAllGlobals());

const line = (fields: Partial<AuditLine>): AuditLine => ({
  id: 1,
  atMs: 0,
  kind: 'other',
  actor: 'M001',
  about: null,
  what: 'x',
  changes: [],
  words: {},
  ...fields,
});

describe('a line of the audit log as a sentence', () => {
  it.each<[Partial<AuditLine>, string]>([
    [{ what: 'staff.add', about: 'A009' }, 'M001 添加了 A009'],
    [{ what: 'pin.reset', about: 'A009' }, 'M001 重设了 A009 的 PIN'],
    [{ what: 'wrong PIN', about: 'A001', words: { failures: 3 } }, 'A001 的 PIN 输错，连续第 3 次'],
    [
      { what: 'wrong PIN', about: 'A001', words: { failures: 10 } },
      'A001 的 PIN 连续输错 10 次，已锁定',
    ],
    [{ what: 'month.close', words: { month: '2026-10' } }, 'M001 结了 2026年10月 的账'],
    [
      { what: 'ledger.resolveAppeal', about: 'A001', words: { seq: 4, outcome: 'upheld' } },
      'M001 驳回申诉，维持第 4 条（A001）',
    ],
    [
      { what: 'refused', actor: 'A001', words: { command: 'staff.edit', code: 'NOT_ALLOWED' } },
      'A001 想改人员资料，被拒绝：没有权限',
    ],
    [
      { what: 'refused', actor: null, words: { command: 'new.thing', code: 'NEW' } },
      '有人 想new.thing，被拒绝：NEW',
    ],
    [{ what: 'worklog.sign', words: { date: '2026-10-01' } }, 'M001 签了 2026年10月1日 的工作台帐'],
    [{ what: 'undone', words: { command: 'review.decide' } }, 'M001 撤销了：定措施'],
    [
      { what: 'suggestion.dismiss', about: 'A001', words: { rule: 'P-17', date: '2026-10-01' } },
      'M001 没有采纳 A001 的提示：P-17，2026年10月1日',
    ],
    [
      { what: 'suggestion.dismiss', about: 'A001', words: { suggestion: 3 } },
      'M001 没有采纳 A001 的第 3 条提示',
    ],
    [{ what: 'suggestion.dismiss', words: { suggestion: 3 } }, 'M001 没有采纳第 3 条提示'],
    [{ what: 'something new' }, 'M001 · something new'],
  ])('%j is %s', (fields, words) => expect(auditSentence(line(fields))).toBe(words));

  it('takes no word of a reason for its own', () => {
    const words = { seq: 3, reason: '{{actor}} $t(frame:unit)' };
    const reversed = line({ what: 'ledger.reverse', about: 'A001', words });
    expect(auditDetails(reversed)).toEqual(['理由：{{actor}} $t(frame:unit)']);
  });
});

describe('what was changed', () => {
  it('is said from what to what; where there was nothing, what it is', () => {
    const changes = [
      { field: 'role', from: 'attendant', to: 'supervisor' },
      { field: 'monthlyWageFen', from: null, to: 520_000 },
      { field: 'leftOn', from: null, to: '2026-11-30' },
      { field: 'capPercent', from: 20, to: 15 },
      { field: 'vipIntervalS', from: 600, to: 480 },
    ];
    expect(auditDetails(line({ what: 'staff.edit', changes }))).toEqual([
      '角色：客服员 → 领班',
      '月工资：5200.00 元',
      '离职日期：2026年11月30日',
      '扣款上限：20 % → 15 %',
      'VIP 室 · 之后每隔：10:00 → 8:00',
    ]);
  });

  it('before changes were kept is what was set', () => {
    const words = { no: 'A001', name: '李娜娜' };
    expect(auditDetails(line({ what: 'staff.edit', words }))).toEqual(['姓名：李娜娜']);
    expect(auditDetails(line({ what: 'ledger.reject', words: { pending: 1 } }))).toEqual([]);
  });

  it('of somebody new stands on one line', () => {
    const changes = [
      { field: 'name', from: null, to: '新人' },
      { field: 'gender', from: null, to: 'm' },
    ];
    expect(auditDetails(line({ what: 'staff.add', changes }))).toEqual(['姓名：新人 · 性别：男']);
  });

  it('of a rule goes with its code, in the language of who reads', () => {
    expect(fieldText('P-13 text')).toBe('P-13 内容');
    expect(valueText('text', { zh: '要用托盘', en: 'Use a tray' })).toBe('要用托盘');
    expect(
      valueText('notes', [
        { zh: '一', en: 'one' },
        { zh: '二', en: 'two' },
      ]),
    ).toBe('一；二');
    expect(valueText('approval', true)).toBe('是');
    expect(valueText('anything', null)).toBe('（空）');
    expect(valueText('shape', { a: 1 })).toBe('{"a":1}');
    expect(fieldText('somethingNew')).toBe('somethingNew');
  });
});

/** By what came of it, and by the line that the command writes itself. */
const TOLD_OTHERWISE = ['ledger.resolveAppeal', 'policy.set', 'clock.confirm'];

// Both languages have the same keys: another test holds them together.
describe('the words', () => {
  it('name every kind', () => {
    expect(auditKind.options.filter((kind) => !hasWord(`audit:kind.${kind}`))).toEqual([]);
  });

  it('have a sentence of their own for every command that is audited', () => {
    const own = Object.entries(commands).filter(
      ([name, { audit }]) => audit !== null && !TOLD_OTHERWISE.includes(name),
    );
    expect(own.length).toBeGreaterThan(10);
    const missing = own.filter(
      ([name]) => !hasWord(`audit:what.${name}`) || !hasWord(`audit:command.${name}`),
    );
    expect(missing.map(([name]) => name)).toEqual([]);
  });
});
