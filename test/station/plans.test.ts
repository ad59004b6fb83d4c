import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QueryInput, QueryName } from '../../shared/contract/queries';
import { MANAGER, openedStation, type TestStation } from '../support/station';

/** What grows for years: a question about a day, a month or a year must not walk through it. */
const GROWING = [
  'journal',
  'visit',
  'guest_request',
  'vip_session',
  'timer',
  'patrol',
  'light',
  'ledger_entry',
  'ledger_sum',
  'checklist_state',
  'shift',
  'check_in',
  'grooming_check',
  'handover',
  'handover_item',
  'suggestion',
  'stock_move',
  'work_note',
  'work_log',
  'review_point',
  'review_decision',
];

interface Asked<Name extends QueryName = QueryName> {
  name: Name;
  with: QueryInput<Name>;
}

const ASKED: readonly Asked[] = [
  { name: 'service.get', with: { period: '2026' } },
  { name: 'service.get', with: { period: '2026-10' } },
  { name: 'service.points', with: { period: '2026-10-01', limit: 10 } },
  { name: 'conduct.get', with: { period: '2026' } },
  { name: 'conduct.get', with: { period: '2026-10-01' } },
  { name: 'stock.get', with: { period: '2026-10' } },
  { name: 'review.get', with: { month: '2026-10' } },
  { name: 'worklog.get', with: { date: '2026-10-01' } },
  { name: 'worklog.days', with: { month: '2026-10' } },
  { name: 'worklog.unsigned', with: {} },
  { name: 'place.life', with: { place: 'T1' } },
  { name: 'place.life', with: { place: 'VIP1' } },
];

let test: TestStation;
let heard: { sql: string; values: object }[] = [];
beforeAll(() => {
  test = openedStation();
  const { db } = test.station;
  for (const method of ['all', 'get', 'iterate'] as const) {
    const plain = db[method];
    Object.assign(db, {
      [method]: (sql: string, values = {}) => {
        heard.push({ sql, values });
        return plain(sql, values);
      },
    });
  }
});
afterAll(() => test.close());

/** The growing tables that a statement walks through from end to end. */
const walkedBy = (sql: string, values: object): string[] =>
  test.station.db
    .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, { ...values })
    .map(({ detail }) => detail)
    .filter((detail) => {
      const [, table = ''] = /^SCAN (\w+)/.exec(detail) ?? [];
      // A partial index holds what is open now, not what was.
      return GROWING.includes(table) && !/_(open|here|missing)\b/.test(detail);
    });

/** The same for a question. */
function walked({ name, with: input }: Asked): string[] {
  heard = [];
  test.look('2026-10-01T12:00:00', name, input, MANAGER);
  const questions = [...heard];
  expect(questions.length).toBeGreaterThan(0);
  return questions.flatMap(({ sql, values }) => walkedBy(sql, values));
}

describe('questions over years', () => {
  it.each(ASKED.map((asked) => [`${asked.name} ${JSON.stringify(asked.with)}`, asked] as const))(
    'F-07 %s goes by indexes alone',
    (_, asked) => {
      expect(walked(asked)).toEqual([]);
    },
  );

  it('a walk would be seen', () => {
    expect(walkedBy(`SELECT count(*) FROM visit WHERE guests > 3`, {})).toEqual(['SCAN visit']);
  });
});
