import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands, type CommandName } from '../../shared/contract/commands';
import { ATTENDANT, MANAGER } from '../support/station';
import { codeOf, openTestKiosk, type TestKiosk } from '../support/bridge';
import { goodCall, prepareKiosk } from '../support/good-calls';
import { questions } from '../support/questions';

/** What stays as small as the house is, however long it runs; all other tables grow for years. */
const SMALL = new Set([
  'staff',
  'pin',
  'standard',
  'setting',
  'station',
  'clock',
  'stock_item',
  'guide_page',
  'training_card',
  'work_log_start',
  // What waits for somebody: it is done with in days.
  'open_appeal',
  'unsigned_day',
  // One row a month.
  'month_close',
  'review',
]);

/** Walks that are right: what they are about is all there is, or happens once in years. */
const MAY_WALK: Record<string, readonly string[]> = {
  // The whole chain is what is verified; the kept sums are held against it.
  'chain.verify': ['ledger_entry', 'ledger_sum', 'attachment_use', 'attachment'],
  // A manager's word after the clock was wrong moves all that was quiet or can be taken back.
  'clock.confirm': ['timer', 'undo_point'],
};

/** These write a line of the audit log for each thing that is set, before their own journal line. */
const AUDITS_FIRST = ['policy.set', 'clock.confirm'];

/** From the newest row back, as far as the first that are wanted. */
const NEWEST_FIRST = /ORDER BY \w+ DESC\s+LIMIT (1|:limit)\s*$/;

let kiosk: TestKiosk;
let growing: Set<string>;
let heard: { sql: string; values: object }[] = [];

/** Listens to every statement of the station; a command's own transaction goes on as before. */
function listen({ test }: TestKiosk): void {
  const { db } = test.station;
  heard = [];
  for (const method of ['all', 'get', 'iterate', 'run'] as const) {
    const plain = db[method] as (sql: string, values?: object) => unknown;
    Object.assign(db, {
      [method]: (sql: string, values = {}) => {
        heard.push({ sql, values });
        return plain(sql, values);
      },
    });
  }
}

/** The growing tables that a statement walks through from end to end. */
function walkedBy(sql: string, values: object): string[] {
  // For a new row SQLite plans walks of the tables that name it, for the case below.
  if (/^\s*(INSERT|PRAGMA)/i.test(sql)) return [];
  const { db } = kiosk.test.station;
  const before = heard;
  const lines = db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, { ...values });
  heard = before;
  const isSorted = lines.some(({ detail }) => detail.startsWith('USE TEMP B-TREE'));
  if (NEWEST_FIRST.test(sql) && !isSorted) return [];
  return lines.flatMap(({ detail }) => {
    // A partial index holds what is open now, not what was.
    const [, table = ''] = /^SCAN (\w+)/.exec(detail) ?? [];
    const isWalk = growing.has(table) && !/_(open|here|missing|stale|last)\b/.test(detail);
    // SQLite answers a bare max or min of an indexed column from the index's end.
    return isWalk && !/^\s*SELECT (max|min)\(\w+\)/i.test(sql) ? [`${table}: ${detail}`] : [];
  });
}

const walks = (allowed: readonly string[] = []): string[] => [
  ...new Set(
    [...heard]
      .flatMap(({ sql, values }) => walkedBy(sql, values))
      .filter((line) => !allowed.includes(line.split(':')[0] ?? '')),
  ),
];

const OF = {
  date: '2026-10-01',
  month: '2026-10',
  year: '2026',
  attendant: ATTENDANT,
  table: 'T1',
  room: 'VIP1',
  record: 1,
  entry: 1,
};

const tablesOf = ({ test }: TestKiosk): string[] =>
  test.station.db
    .all<{ name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'`,
    )
    .map(({ name }) => name);

async function open(): Promise<void> {
  kiosk = openTestKiosk();
  await prepareKiosk(kiosk);
  growing = new Set(tablesOf(kiosk).filter((name) => !SMALL.has(name)));
}

describe('questions over years', () => {
  beforeAll(open);
  afterAll(() => kiosk.test.close());

  it.each(questions().map((question) => [question.title, question] as const))(
    'F-07 %s goes by indexes alone',
    (_, { name, with: input }) => {
      listen(kiosk);
      kiosk.test.look('2026-10-01T12:00:00', name, input(OF) as never, MANAGER);
      expect(walks(MAY_WALK[name])).toEqual([]);
    },
  );

  it('a walk would be seen', () => {
    expect(walkedBy(`SELECT count(*) FROM visit WHERE guests > 3`, {})).toEqual([
      'visit: SCAN visit',
    ]);
  });
});

const names = Object.keys(commands).filter((name) => name !== 'station.init') as CommandName[];

describe('commands over years', () => {
  it.each(names)('%s goes by indexes alone', async (name) => {
    await open();
    try {
      const give = await goodCall(kiosk, name);
      listen(kiosk);
      expect(codeOf(await give())).toBe('ok');
      expect(heard.length).toBeGreaterThan(0);
      expect(walks(MAY_WALK[name])).toEqual([]);
      if (AUDITS_FIRST.includes(name)) return;
      // With a reference to it in the air, a new journal line would make SQLite walk all that may name it.
      const into = heard.flatMap(({ sql }) => /INSERT INTO (\w+)/.exec(sql)?.[1] ?? []);
      const named = into.slice(0, into.indexOf('journal'));
      expect(named.filter((table) => ['undo_point', 'audit'].includes(table))).toEqual([]);
    } finally {
      kiosk.test.close();
    }
  });
});
