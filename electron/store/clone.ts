import type { ReadDb, WriteDb } from './database';

/**
 * One finished day of one station, copied into another as another day: the rows as the station
 * itself wrote them, with their ids, times, dates and people moved. For generated histories.
 */

/** Tables whose rows have ids of their own, in the order in which they are copied. */
const WITH_IDS = [
  'journal',
  'shift',
  'grooming_check',
  'handover',
  'visit',
  'guest_request',
  'vip_session',
  'timer',
  'suggestion',
  'desk_record',
  'stock_move',
  'work_note',
] as const;
type WithId = (typeof WITH_IDS)[number];

/** Tables whose rows go with a row of another, by that column, or with the date. */
const WITH_OTHERS: ReadonlyArray<readonly [table: string, column: string, of: WithId | null]> = [
  ['check_in', 'shift_id', 'shift'],
  ['handover_item', 'handover_id', 'handover'],
  ['checklist_state', 'date', null],
  ['patrol', 'event', 'journal'],
  ['light', 'event', 'journal'],
  ['weather', 'event', 'journal'],
  ['joined_table', 'visit_id', 'visit'],
];

/** Columns that name a row of another table. */
const REFERENCES: Record<string, WithId> = {
  event: 'journal',
  opened_event: 'journal',
  settled_event: 'journal',
  quiet_event: 'journal',
  delivered_event: 'journal',
  undoes: 'journal',
  shift_id: 'shift',
  handover_id: 'handover',
  visit_id: 'visit',
};

const STAFF = new Set([
  'actor',
  'staff_no',
  'by_no',
  'opened_by',
  'closed_by',
  'checked_by',
  'seated_by',
  'entered_by',
  'last_served_by',
  'settled_by',
  'taken_by',
  'about',
]);

/** Where a day begins and ends in each table with ids: those after `from`, up to `to`. */
export type DayMarks = Record<WithId, number>;

const TEMPLATE = 'template';

/** The newest id of each table. */
export function readMarks(db: ReadDb): DayMarks {
  const newest = (table: WithId): number =>
    db.get<{ id: number | null }>(`SELECT max(id) AS id FROM ${table}`)?.id ?? 0;
  return Object.fromEntries(WITH_IDS.map((table) => [table, newest(table)])) as DayMarks;
}

/** Rows whose text holds times and people: each is read and written anew. */
const REWRITTEN: readonly WithId[] = ['desk_record'];

const offset = (table: WithId): string => `:by_${table}`;

/** A day's people are slots until it is copied: each becomes whoever works in it. */
const person = (column: string): string => `(SELECT no FROM temp.crew WHERE slot = t.${column})`;

/** Slots inside a text, such as a payload's JSON. */
const peopleIn = (column: string, slots: readonly string[]): string => {
  const replaced = slots.reduce(
    (text, slot) =>
      `replace(${text}, '${slot}', (SELECT no FROM temp.crew WHERE slot = '${slot}'))`,
    `t.${column}`,
  );
  return `CASE WHEN instr(t.${column}, '${SLOT}') > 0 THEN ${replaced} ELSE t.${column} END`;
};

/** A record's number in what was said of it, and in what it proposed. */
const aboutRecord = (payload: string): string =>
  `CASE WHEN t.subject GLOB 'desk *' AND t.payload ->> 'id' IS NOT NULL
     THEN json_set(${payload}, '$.id', CAST((t.payload ->> 'id') + ${offset('desk_record')} AS INTEGER))
     ELSE ${payload} END`;
const suggested = (subject: string): string =>
  `CASE WHEN t.source IN ('complaint', 'lost-found')
     THEN CAST(CAST(t.subject + ${offset('desk_record')} AS INTEGER) AS TEXT) ELSE ${subject} END`;

/** Subjects name records, people and dates: 'desk 12', 'staff A003', 'shift 2026-10-01'. */
const subjectOf = (slots: readonly string[]): string =>
  `CASE WHEN t.subject GLOB 'desk *' THEN 'desk ' || CAST(substr(t.subject, 6) + ${offset('desk_record')} AS INTEGER)
     ELSE replace(${peopleIn('subject', slots)}, :templateDate, :date) END`;

/** What every slot's number begins with. */
export const SLOT = 'SLOT-';

function moved(table: string, column: string, slots: readonly string[]): string {
  if (column === 'id') return `t.id + ${offset(table as WithId)}`;
  if (column === 'owner_id') {
    return `CASE t.kind WHEN 'vip' THEN t.owner_id + ${offset('vip_session')}
      WHEN 'patrol' THEN t.owner_id ELSE t.owner_id + ${offset('visit')} END`;
  }
  const reference = REFERENCES[column];
  if (reference) return `t.${column} + ${offset(reference)}`;
  if (STAFF.has(column)) return person(column);
  if (column.endsWith('_ms')) return `t.${column} + :byMs`;
  if (column === 'date' || column === 'business_date') return ':date';
  if (column === 'month') return ':month';
  if (column === 'payload') return aboutRecord(peopleIn(column, slots));
  if (column === 'subject') {
    return table === 'suggestion' ? suggested(peopleIn(column, slots)) : subjectOf(slots);
  }
  return `t.${column}`;
}

const columnsOf = (db: ReadDb, table: string): string[] =>
  db
    .all<{ name: string }>(`SELECT name FROM pragma_table_info(:table) ORDER BY cid`, { table })
    .map(({ name }) => name);

function copySql(db: ReadDb, table: string, where: string, slots: readonly string[]): string {
  const columns = columnsOf(db, table);
  const values = columns.map((column) => moved(table, column, slots));
  // In a small team one person stands in several slots, and checks in once.
  const into = table === 'check_in' ? 'INSERT OR IGNORE INTO' : 'INSERT INTO';
  return `${into} ${table} (${columns.join(', ')})
    SELECT ${values.join(', ')} FROM ${TEMPLATE}.${table} AS t WHERE ${where} ORDER BY 1, 2`;
}

/** A day to copy, and what it becomes. */
export interface DayCopy {
  /** Marks before and after the day. */
  from: DayMarks;
  to: DayMarks;
  templateDate: string;
  date: string;
  /** From the template's midnight to the new day's. */
  byMs: number;
  /** Who works in each slot. */
  crew: ReadonlyMap<string, string>;
}

type Row = Record<string, string | number | null>;

const rewriteRow = (row: Row, day: DayCopy, byId: number): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (column === 'id') return [column, Number(value) + byId];
      if (column === 'date') return [column, day.date];
      if (typeof value === 'number') {
        return [column, column.endsWith('_ms') ? value + day.byMs : value];
      }
      if (column === 'detail')
        return [column, JSON.stringify(movedIn(JSON.parse(value ?? ''), day))];
      return [column, day.crew.get(value ?? '') ?? value];
    }),
  );

/** The same things said of the new day: its times and its people. */
function movedIn(said: unknown, day: DayCopy, isTime = false): unknown {
  if (typeof said === 'number') return isTime ? said + day.byMs : said;
  if (typeof said === 'string') return day.crew.get(said) ?? said;
  if (Array.isArray(said)) return said.map((one) => movedIn(one, day));
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(
    Object.entries(said).map(([key, value]) => [
      key,
      key === 'dues' ? timesIn(value, day) : movedIn(value, day, key === 'atMs'),
    ]),
  );
}

const timesIn = (dues: object, day: DayCopy): object =>
  Object.fromEntries(Object.entries(dues).map(([step, atMs]) => [step, movedIn(atMs, day, true)]));

/** Copies the rows of a table one by one; answers how many. */
function rewrite(db: WriteDb, table: WithId, day: DayCopy, present: DayMarks): number {
  const rows = db.all<Row>(
    `SELECT * FROM ${TEMPLATE}.${table} WHERE id > :from AND id <= :to ORDER BY id`,
    { from: day.from[table], to: day.to[table] },
  );
  const [first] = rows;
  if (!first) return 0;
  const columns = Object.keys(first);
  const sql = `INSERT INTO ${table} (${columns.join(', ')})
    VALUES (${columns.map((column) => `:${column}`).join(', ')})`;
  for (const row of rows) db.run(sql, rewriteRow(row, day, present[table] - day.from[table]));
  return rows.length;
}

/** Copies days out of a database file of the same shape. */
export function openDayCopier(
  db: WriteDb,
  templateFile: string,
  slots: readonly string[],
): { copy: (day: DayCopy) => number; close: () => void } {
  db.run(`ATTACH :file AS ${TEMPLATE}`, { file: templateFile });
  db.run(`CREATE TEMP TABLE crew (slot TEXT PRIMARY KEY, no TEXT NOT NULL) WITHOUT ROWID`);
  const statements = [
    ...WITH_IDS.filter((table) => !REWRITTEN.includes(table)).map((table) =>
      copySql(db, table, `t.id > :from_${table} AND t.id <= :to_${table}`, slots),
    ),
    ...WITH_OTHERS.map(([table, column, of]) =>
      copySql(
        db,
        table,
        of === null
          ? `t.${column} = :templateDate`
          : `t.${column} > :from_${of} AND t.${column} <= :to_${of}`,
        slots,
      ),
    ),
  ];

  /** Answers how many rows were written. */
  function copy(day: DayCopy): number {
    db.run(`DELETE FROM temp.crew`);
    for (const [slot, no] of day.crew) {
      db.run(`INSERT INTO temp.crew (slot, no) VALUES (:slot, :no)`, { slot, no });
    }
    const present = readMarks(db);
    const marks = WITH_IDS.flatMap((table) => [
      [`from_${table}`, day.from[table]] as const,
      [`to_${table}`, day.to[table]] as const,
      [`by_${table}`, present[table] - day.from[table]] as const,
    ]);
    const values = {
      ...Object.fromEntries(marks),
      templateDate: day.templateDate,
      date: day.date,
      month: day.date.slice(0, 7),
      byMs: day.byMs,
    };
    const rows = statements.reduce((sum, sql) => sum + db.run(sql, values), 0);
    return rows + REWRITTEN.reduce((sum, table) => sum + rewrite(db, table, day, present), 0);
  }

  return { copy, close: () => void db.run(`DETACH ${TEMPLATE}`) };
}

/** Every table of the station that holds a day's work: what a copied day has to bring along. */
export const COPIED_TABLES: readonly string[] = [
  ...WITH_IDS,
  ...WITH_OTHERS.map(([table]) => table),
];
