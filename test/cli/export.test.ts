import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import rules from '../../resources/standard/rules.json';
import { jsonLines, station, stationBeside } from '../support/command-line';
import { chainFaults, entriesIn } from '../support/independent-chain';
import { at, ENTRIES, fine, FOUNDING, madeStation } from '../support/scenario';

/** What a spreadsheet could make something of, in the order of its entries from the sixth on. */
const NOTES = [
  'a,b',
  'say "hi"',
  'line\nfeed',
  'carriage\rreturn',
  'both\r\nof them',
  '+1',
  '-1',
  '@SUM(A1)',
  '=cmd|"/c calc"!A1',
  '\ttab',
  '\rreturn first',
  "'quoted already",
  ' =after a space',
  'T4 桌 — “quoted”; 50 %',
  '',
];

let made: ReturnType<typeof madeStation>;
let data: string;
let bundle: string;
beforeAll(() => {
  const noted = NOTES.map((note, index) => fine(`06T10:00:${index + 10}`, 'A002', { note }));
  made = madeStation([...FOUNDING, ...ENTRIES, ...noted]);
  data = made.copy();
  bundle = made.path('out', 'GZ01-2026-10');
  exported(made.path('out'));
});
afterAll(() => made.remove());

const exported = (out: string, ...more: string[]) =>
  station(['export', '--month', '2026-10', '--data', data, '--out', out, ...more]);

const read = (name: string) => readFileSync(`${bundle}/${name}`);
const entries = () => entriesIn(read('ledger.jsonl').toString('utf8'));
const manifest = () =>
  JSON.parse(read('manifest.json').toString('utf8')) as Record<string, unknown>;
const ruleText = (code: string) => rules.find((rule) => rule.code === code)?.text.zh ?? '';

describe('the bundle', () => {
  it('is a folder of its own, named by station and month, with nothing else beside it', () => {
    expect(readdirSync(made.path('out'))).toEqual(['GZ01-2026-10']);
    expect(readdirSync(bundle).toSorted()).toEqual([
      'entries.csv',
      'ledger.jsonl',
      'ledger.xlsx',
      'manifest.json',
      'summary.csv',
    ]);
  });

  it('lists each file with its bytes and its SHA-256', () => {
    const names = readdirSync(bundle).filter((name) => name !== 'manifest.json');
    const sealed = names.map((name) => ({
      name,
      bytes: read(name).length,
      sha256: createHash('sha256').update(read(name)).digest('hex'),
    }));
    const files = manifest()['files'] as typeof sealed;
    expect(files).toHaveLength(sealed.length);
    expect(files).toEqual(expect.arrayContaining(sealed));
  });

  it('says in its manifest which month it is, when and by whom, and where the chain starts and ends', () => {
    expect(manifest()).toMatchObject({
      station: 'GZ01',
      month: '2026-10',
      closed: false,
      exportedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      exportedBy: null,
      first: { seq: 1, prevHash: '0'.repeat(64) },
      head: made.head,
      totals: { entries: 20, penaltyTimes: 18, penaltyFen: -90_000, rewardFen: 50_000 },
    });
  });

  it('verifies', () => {
    expect(station(['verify', '--bundle', bundle])).toMatchObject({
      code: 0,
      lines: [{ ok: true, entries: 20, head: made.head }],
    });
  });
});

describe('ledger.jsonl', () => {
  it('is a whole chain by nothing but JCS and SHA-256', () => {
    expect(entries()).toHaveLength(20);
    expect(chainFaults(entries())).toEqual([]);
  });

  it('has exactly the keys of the format, and notes to the character', () => {
    const [first] = entries();
    expect(
      Object.keys(first ?? {})
        .toSorted()
        .join(),
    ).toBe(
      'amountFen,approvedBy,businessDate,hash,id,kind,month,note,prevHash,recordedAt,recordedBy,' +
        'reverses,rule,sanction,seq,staff,standard,station,times,v',
    );
    expect(entries().map(({ note }) => note)).toEqual([
      '未用托盘',
      '=2+3',
      '扶住了客人',
      '记错了人',
      '未用托盘',
      ...NOTES,
    ]);
  });

  it('P-13 hashes the bytes that anyone can write down by hand', () => {
    const [{ id, hash } = {}] = entries();
    const canonical =
      `{"amountFen":-10000,"approvedBy":null,"businessDate":"2026-10-01","id":"${id}",` +
      `"kind":"penalty","month":"2026-10","note":"未用托盘","prevHash":"${'0'.repeat(64)}",` +
      `"recordedAt":"2026-10-01T01:00:00.000Z","recordedBy":"S001","reverses":null,` +
      `"rule":"P-13","sanction":"fine","seq":1,"staff":"A001","standard":1,"station":"GZ01",` +
      `"times":2,"v":1}`;
    expect(hash).toBe(createHash('sha256').update(canonical, 'utf8').digest('hex'));
  });
});

const ENTRIES_HEAD =
  '序号,日期,工号,姓名,类别,条款,内容,次数,金额(元),说明,记录人,批准人,冲正序号,记录时间';
const SUMMARY_HEAD = '工号,姓名,处罚次数,处罚金额,奖励次数,奖励金额,净额,辞退建议,超上限金额';

/** A cell as RFC 4180 has it: quoted where it holds a comma, a quote or any line break. */
const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
const inert = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const name = `"'=1+1,""陈"""`;

const rowsIn = (csv: Buffer): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n' });

describe('entries.csv', () => {
  it('starts with a byte order mark and its head, and ends each line with CR and LF', () => {
    const text = read('entries.csv').toString('utf8');
    expect(read('entries.csv').subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(text.slice(1).split('\r\n')[0]).toBe(ENTRIES_HEAD);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('P-13 R-03 has fines, rewards and reversals in this form', () => {
    const expected = [
      `1,2026-10-01,A001,李娜,处罚,P-13,${ruleText('P-13')},2,-100.00,未用托盘,S001,,,2026-10-01 09:00:00`,
      `2,2026-10-02,A002,${name},处罚,P-13,${ruleText('P-13')},1,-50.00,'=2+3,S001,,,2026-10-02 09:00:00`,
      `3,2026-10-03,A001,李娜,奖励,R-03,${quoted(ruleText('R-03'))},1,500.00,扶住了客人,S001,,,2026-10-03 09:00:00`,
      `4,2026-10-04,A002,${name},冲正,P-13,${ruleText('P-13')},1,50.00,记错了人,M001,,2,2026-10-04 09:00:00`,
      `5,2026-10-05,A002,${name},处罚,P-01,${quoted(ruleText('P-01'))},1,-50.00,未用托盘,S001,,,2026-10-05 09:00:00`,
    ];
    const text = read('entries.csv').toString('utf8');
    expect(text.startsWith(`\uFEFF${[ENTRIES_HEAD, ...expected].join('\r\n')}\r\n`)).toBe(true);
  });

  it.each(NOTES.map((note, index) => [note, index + 6] as const))(
    'P-13 writes the note %j harmless and quoted where it must be',
    (note, seq) => {
      const time = `2026-10-06 10:00:${seq + 4}`;
      const row = `${seq},2026-10-06,A002,${name},处罚,P-13,${ruleText('P-13')},1,-50.00,`;
      const text = read('entries.csv').toString('utf8');
      expect(text).toContain(`\r\n${row}${quoted(inert(note))},S001,,,${time}\r\n`);
    },
  );

  it('P-13 is read back by another reader, note by note', () => {
    const rows = rowsIn(read('entries.csv'));
    expect(rows.slice(6).map((row) => row[9])).toEqual(NOTES.map(inert));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([14]));
  });
});

describe('summary.csv', () => {
  it('P-13 R-03 has one line a person, reversals taken off, the part above the cap where known', () => {
    const lines = [
      SUMMARY_HEAD,
      'A001,李娜,2,-100.00,1,500.00,400.00,0,0.00',
      `A002,${name},16,-800.00,0,0.00,-800.00,0,`,
    ];
    expect(read('summary.csv').toString('utf8')).toBe(`\uFEFF${lines.join('\r\n')}\r\n`);
  });

  it('P-13 tells the part of a deduction above a fifth of the wage', () => {
    const deep = made.copy();
    const more = [fine('07T09:00:00', 'A001', { times: 9 }), fine('07T09:00:01', 'A001')];
    expect(station(['replay', '-', '--data', deep], jsonLines(more)).code).toBe(0);
    const out = made.path('deep');
    station(['export', '--month', '2026-10', '--data', deep, '--out', out]);
    const text = readFileSync(`${out}/GZ01-2026-10/summary.csv`, 'utf8');
    expect(text).toContain('\r\nA001,李娜,12,-600.00,1,500.00,-100.00,0,60.00\r\n');
  });
});

/** The columns of entries.csv that are the same in any language, the head first. */
const figures = (folder: string) =>
  rowsIn(readFileSync(`${folder}/entries.csv`)).map((row) =>
    [0, 1, 2, 5, 7, 8].map((column) => row[column]),
  );

describe('an export', () => {
  it('by a manager bears the name; by anybody else it is not made', () => {
    const out = made.path('by');
    expect(exported(out, '--as', 'S001')).toMatchObject({ code: 1, stdout: '' });
    expect(exported(out, '--as', 'X404')).toMatchObject({ code: 1, stdout: '' });
    expect(existsSync(`${out}/GZ01-2026-10`)).toBe(false);
    expect(exported(out, '--as', 'M001').code).toBe(0);
    const text = readFileSync(`${out}/GZ01-2026-10/manifest.json`, 'utf8');
    expect(JSON.parse(text)).toMatchObject({ exportedBy: 'M001' });
  });

  it('in English has the same figures under English heads, and verifies', () => {
    const out = made.path('english');
    expect(exported(out, '--lang', 'en').code).toBe(0);
    const [head, ...rows] = figures(`${out}/GZ01-2026-10`);
    expect(rows).toEqual(figures(bundle).slice(1));
    expect(head?.join()).toMatch(/^[ -~]+$/);
    expect(station(['verify', '--bundle', `${out}/GZ01-2026-10`]).code).toBe(0);
  });

  it('of a month without entries has heads alone', () => {
    const out = made.path('none');
    const call = station(['export', '--month', '2026-12', '--data', data, '--out', out]);
    expect(call.code).toBe(0);
    const folder = `${out}/GZ01-2026-12`;
    expect(readFileSync(`${folder}/entries.csv`, 'utf8')).toBe(`\uFEFF${ENTRIES_HEAD}\r\n`);
    expect(readFileSync(`${folder}/summary.csv`, 'utf8')).toBe(`\uFEFF${SUMMARY_HEAD}\r\n`);
    expect(station(['verify', '--bundle', folder]).code).toBe(0);
  });

  it('takes the place of an earlier one as a whole', () => {
    const out = made.path('again');
    mkdirSync(`${out}/GZ01-2026-10`, { recursive: true });
    writeFileSync(`${out}/GZ01-2026-10/entries.csv`, 'old');
    writeFileSync(`${out}/GZ01-2026-10/left-over.txt`, 'old');
    expect(exported(out).code).toBe(0);
    expect(readdirSync(out)).toEqual(['GZ01-2026-10']);
    expect(readdirSync(`${out}/GZ01-2026-10`)).toEqual(readdirSync(bundle));
  });

  it('that cannot be written leaves nothing: exit 1', () => {
    writeFileSync(made.path('a-file'), 'in the way');
    const { code, stdout, stderr } = exported(made.path('a-file', 'out'));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/\S/);
    expect(readFileSync(made.path('a-file'), 'utf8')).toBe('in the way');
  });
});

const close = (time: string, month: string) => at(time, 'M001', 'month.close', { month });

describe('the run of a month', () => {
  it('F-07 covers the month’s entries, and all since the month before was closed', () => {
    const folder = made.copy();
    const more = [
      fine('2026-11-01T09:00:00', 'A001'),
      close('2026-11-02T09:00:00', '2026-10'),
      fine('2026-11-03T09:00:00', 'A001', { businessDate: '2026-09-30' }),
      fine('2026-11-04T09:00:00', 'A002'),
      close('2026-12-01T09:00:00', '2026-11'),
      fine('2026-12-02T09:00:00', 'A002', { businessDate: '2026-09-30' }),
      fine('2026-12-03T09:00:00', 'A001'),
    ];
    expect(station(['replay', '-', '--data', folder], jsonLines(more)).code).toBe(0);
    const runOf = (month: string) => {
      const out = made.path('runs');
      station(['export', '--month', month, '--data', folder, '--out', out]);
      const text = readFileSync(`${out}/GZ01-${month}/ledger.jsonl`, 'utf8');
      const seqs = entriesIn(text).map(({ seq }) => Number(seq));
      return [seqs[0], seqs.at(-1), seqs.length];
    };
    expect([runOf('2026-10'), runOf('2026-11'), runOf('2026-12')]).toEqual([
      [1, 21, 21],
      [21, 23, 3],
      [24, 25, 2],
    ]);
  });
});

describe('beside a writer who posts all the time', () => {
  it('P-01 every export is of one moment, and every verify finds the chain whole', async () => {
    const busy = made.copy();
    const many = Array.from({ length: 20_000 }, (_, index) => {
      const time = new Date(Date.parse('2026-10-08T08:00:00Z') + index * 1000).toISOString();
      return { ...fine('08T09:00:00', index % 2 ? 'A001' : 'A002', { rule: 'P-01' }), at: time };
    });
    const writer = stationBeside(['replay', '-', '--data', busy]);
    writer.feed(jsonLines(many));
    const wrong: unknown[] = [];
    for (let round = 0; round < 8; round += 1) {
      const out = made.path('busy');
      station(['export', '--month', '2026-10', '--data', busy, '--out', out]);
      const bundled = station(['verify', '--bundle', `${out}/GZ01-2026-10`]);
      const verified = station(['verify', '--data', busy]);
      wrong.push(...[bundled, verified].filter(({ code }) => code !== 0).map((call) => call.lines));
    }
    writer.kill();
    await writer.done;
    expect(wrong).toEqual([]);
  });
});
