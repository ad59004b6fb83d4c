import { hash as digest } from 'node:crypto';
import { join } from 'node:path';
import { standardV1 } from '../../resources/standard';
import { makeBundle } from '../../electron/documents/bundle';
import { writeWorkbook } from '../../electron/documents/workbook';
import { canonicalOf } from '../../electron/station/chain';
import { openStandards } from '../../electron/station/standards';
import { verifyStation } from '../../electron/station/verify';
import { walkEntries } from '../../electron/store/ledger';
import type { Side } from './ledger-sides';
import { openRaw, rawInsert } from './raw';
import { command, query } from './through-bridge';
import { timesOf } from './turns';

const ROUNDS = 25;
const BUNDLES = 3;

/** One entry through the bridge, at both sizes, and a raw durable insert, in turns. */
export async function recordTimes(few: Side, many: Side, samples: number, folder: string) {
  const raw = openRaw(many.station, join(folder, 'raw.db'));
  const input = { staff: 'A007', rule: 'P-13', note: '未使用托盘' };
  const recordIn =
    ({ parts }: Side) =>
    () =>
      command(parts, 'M001', 'ledger.record', input);
  const works = { few: recordIn(few), many: recordIn(many), raw: rawInsert(raw, '{}') };
  const times = await timesOf(works, samples);
  raw.close();
  return times;
}

/** What the screens ask, by the name of the screen's part: about the last closed month. */
const QUESTIONS: Record<string, readonly [name: string, input: (month: string) => object]> = {
  'a person’s month': ['ledger.list', (month) => ({ month, staff: 'A007' })],
  'a month’s summary': ['month.get', (month) => ({ month })],
  'a month’s entries, of everybody': ['ledger.list', (month) => ({ month })],
  'all months that there are': ['month.list', () => ({})],
  'rules by use': ['ledger.ruleUse', () => ({})],
  'what waits for approval': ['ledger.pending', () => ({})],
  'a trend of two months by person': [
    'ledger.trend',
    (month) => ({ until: month, months: 2, by: 'staff' }),
  ],
};

const FIRST_PAGE = { order: 'newest', limit: 50 };
const foundBy = (filter: object): readonly [string, () => object] => [
  'ledger.search',
  () => ({ ...FIRST_PAGE, ...filter }),
];

/** What is looked for among the entries of all months: the first fifty, and how many there are. */
const FILTERS: typeof QUESTIONS = {
  'first page of everything': foundBy({}),
  'first page of a person': foundBy({ staff: 'A007' }),
  'first page of a rule': foundBy({ rule: 'G-03' }),
  'first page of words in the note': foundBy({ text: '茶杯' }),
  'first page of a person’s fines with these words': foundBy({
    staff: 'A007',
    kind: 'penalty',
    text: 'T4',
  }),
  'first page of a person’s largest': foundBy({ staff: 'A007', order: 'largest' }),
  'first page of words that nobody wrote': foundBy({ text: '没有这样的话' }),
};

/** Beyond what the small ledger has. */
const LONG = {
  'a trend of a year by person': 'staff',
  'a trend of a year by rule': 'rule',
} as const;

/** Each question at both sizes, in turns. */
export async function questionTimes(few: Side, many: Side) {
  const results = [];
  for (const [what, [name, input]] of Object.entries({ ...QUESTIONS, ...FILTERS })) {
    const works = {
      few: () => query(few.parts, name, input(few.month)),
      many: () => query(many.parts, name, input(many.month)),
    };
    results.push({ what, times: await timesOf(works, ROUNDS) });
  }
  for (const [what, by] of Object.entries(LONG)) {
    const input = { until: many.month, months: 12, by };
    const works = { many: () => query(many.parts, 'ledger.trend', input) };
    results.push({ what, times: await timesOf(works, ROUNDS) });
  }
  return results;
}

/** A month's bundle without its PDF, at both sizes, in turns. */
export function bundleTimes(few: Side, many: Side, folder: string) {
  const makeOf = (side: Side) => () =>
    makeBundle(
      side.station.db,
      {
        month: side.month,
        out: join(folder, 'bundles'),
        exportedBy: null,
        exportedAtMs: side.atMs,
        appVersion: '0',
        language: 'zh',
        standards: openStandards(side.station.db, standardV1),
      },
      { workbook: writeWorkbook },
    );
  return timesOf({ few: makeOf(few), many: makeOf(many) }, BUNDLES);
}

/** How much of a processor some work takes, in milliseconds: other programs do not count in it. */
function cpuMsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How fast the index that entries are looked up by comes up with the ledger; entries a second. */
export function indexRate({ station, entries }: Side): number {
  const ms = cpuMsOf(() => {
    while (station.keepSearch());
  });
  return (entries / ms) * 1000;
}

const AT_ONCE = 10_000;

/** SHA-256 of the same bytes and nothing else, one digest for each entry; in milliseconds. */
function bareHashMs({ station, entries }: Side): { ms: number; bytes: number } {
  let [ms, bytes] = [0, 0];
  for (let from = 1; from <= entries; from += AT_ONCE) {
    const rows = [...walkEntries(station.db, from, from + AT_ONCE - 1)];
    const contents = rows.map(({ hash: _hash, ...entry }) => Buffer.from(canonicalOf(entry)));
    ms += cpuMsOf(() => {
      for (const content of contents) digest('sha256', content, 'hex');
    });
    bytes += contents.reduce((all, content) => all + content.length, 0);
  }
  return { ms, bytes };
}

/** The whole chain verified, against bare hashing; entries a second of one processor. Errors: where it is not whole. */
export function verifyRates(side: Side) {
  const { station, entries } = side;
  const verifyMs = cpuMsOf(() => {
    const check = verifyStation(station.db);
    if (!check.ok || check.entries !== entries) throw new Error(JSON.stringify(check));
  });
  const bare = bareHashMs(side);
  return {
    entriesPerS: (entries / verifyMs) * 1000,
    barePerS: (entries / bare.ms) * 1000,
    bytesHashed: bare.bytes,
  };
}
