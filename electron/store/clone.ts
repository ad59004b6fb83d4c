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
] as const;
type WithId = (typeof WITH_IDS)[number];

/** Tables whose rows go with a row of another, by that column, or with the date. */
const WITH_OTHERS: ReadonlyArray<readonly [table: string, column: string, of: WithId | null]> = [
  ['check_in', 'shift_id', 'shift'],
  ['handover_item', 'handover_id', 'handover'],
  ['checklist_state', 'date', null],
  ['patrol', 'event', 'journal'],
  ['light', 'event', 'journal'],
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
  if (column === 'payload' || column === 'subject') return peopleIn(column, slots);
  return `t.${column}`;
}

const columnsOf = (db: ReadDb, table: string): string[] =>
  db
    .all<{ name: string }>(`SELECT name FROM pragma_table_info(:table) ORDER BY cid`, { table })
    .map(({ name }) => name);

function copySql(db: ReadDb, table: string, where: string, slots: readonly string[]): string {
  const columns = columnsOf(db, table);
  const values = columns.map((column) => moved(table, column, slots));
  return `INSERT INTO ${table} (${columns.join(', ')})
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

/** Copies days out of a database file of the same shape. */
export function openDayCopier(
  db: WriteDb,
  templateFile: string,
  slots: readonly string[],
): { copy: (day: DayCopy) => number; close: () => void } {
  db.run(`ATTACH :file AS ${TEMPLATE}`, { file: templateFile });
  db.run(`CREATE TEMP TABLE crew (slot TEXT PRIMARY KEY, no TEXT NOT NULL) WITHOUT ROWID`);
  const statements = [
    ...WITH_IDS.map((table) =>
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
    return statements.reduce((rows, sql) => rows + db.run(sql, values), 0);
  }

  return { copy, close: () => void db.run(`DETACH ${TEMPLATE}`) };
}

/** Every table of the station that holds a day's work: what a copied day has to bring along. */
export const COPIED_TABLES: readonly string[] = [
  ...WITH_IDS,
  ...WITH_OTHERS.map(([table]) => table),
];
