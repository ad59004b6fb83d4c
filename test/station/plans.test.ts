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
  { name: 'place.life', with: { place: 'T1' } },
  { name: 'place.life', with: { place: 'VIP1' } },
];

let test: TestStation;
let heard: { sql: string; values: object }[] = [];
beforeAll(() => {
  test = openedStation();
  const { db } = test.station;
  for (const method of ['all', 'get'] as const) {
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

/** The growing tables that a question walks through from end to end. */
const walked = ({ name, with: input }: Asked): string[] =>
  walkedBy(() => test.look('2026-10-01T12:00:00', name, input, MANAGER));

function walkedBy(work: () => unknown): string[] {
  heard = [];
  work();
  const questions = [...heard];
  return questions.flatMap(({ sql, values }) =>
    test.station.db
      .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, { ...values })
      .map(({ detail }) => detail)
      .filter((detail) => {
        const [, table = ''] = /^SCAN (\w+)/.exec(detail) ?? [];
        // A partial index holds what is open now, not what was.
        return GROWING.includes(table) && !/_(open|here|missing)\b/.test(detail);
      }),
  );
}

describe('questions over years', () => {
  it.each(ASKED.map((asked) => [`${asked.name} ${JSON.stringify(asked.with)}`, asked] as const))(
    'F-07 %s goes by indexes alone',
    (_, asked) => {
      expect(walked(asked)).toEqual([]);
    },
  );

  it('a walk would be seen', () => {
    const sql = `SELECT id FROM visit WHERE guests = 3`;
    expect(walkedBy(() => test.station.db.all(sql))).not.toEqual([]);
  });
});
