import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkBundle } from '../../electron/documents/check-bundle';
import { station } from '../support/command-line';
import { entriesIn, hashByHand, type Entry } from '../support/independent-chain';
import { at, ENTRIES, FOUNDING, madeStation } from '../support/scenario';

let made: ReturnType<typeof madeStation>;
let copies = 0;
beforeAll(() => {
  const close = at('2026-11-01T09:00:00', 'M001', 'month.close', { month: '2026-10' });
  made = madeStation([...FOUNDING, ...ENTRIES, close]);
  const out = made.path('out');
  station(['export', '--month', '2026-10', '--data', made.copy(), '--out', out]);
});
afterAll(() => made.remove());

function copy(): string {
  copies += 1;
  const folder = made.path(`bundle-${copies}`);
  cpSync(made.path('out', 'GZ01-2026-10'), folder, { recursive: true });
  return folder;
}

const verify = (folder: string, ...more: string[]) =>
  station(['verify', '--bundle', folder, ...more]);

const found = {
  code: 1,
  lines: [
    { ok: false, seq: expect.any(Number) as number, reason: expect.stringMatching(/\S/) as string },
  ],
};

interface Manifest {
  [key: string]: unknown;
  first: { seq: number; prevHash: string };
  head: { seq: number; hash: string };
  totals: Record<string, number>;
  files: { name: string; bytes: number; sha256: string }[];
}

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;

function withManifest(folder: string, edit: (manifest: Manifest) => void): string {
  const manifest = manifestOf(folder);
  edit(manifest);
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest, null, 2));
  return folder;
}

/** Writes a file's text anew, and its bytes and hash into the manifest, as a careful forger would. */
function forge(folder: string, file: string, change: (text: string) => string): string {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const forged = change(text);
  expect(forged).not.toBe(text);
  writeFileSync(`${folder}/${file}`, forged);
  const content = readFileSync(`${folder}/${file}`);
  return withManifest(folder, ({ files }) => {
    const seal = files.find(({ name }) => name === file);
    const sha256 = createHash('sha256').update(content).digest('hex');
    Object.assign(seal ?? {}, { bytes: content.length, sha256 });
  });
}

const FILES = ['ledger.jsonl', 'entries.csv', 'summary.csv', 'ledger.xlsx'];

describe('a bundle as it was exported', () => {
  it('verifies with nothing but itself', () => {
    expect(verify(copy())).toMatchObject({
      code: 0,
      lines: [{ ok: true, entries: 5, head: made.head }],
    });
  });
});

describe('a byte that is not what it was', () => {
  it.each(FILES)('in %s is found by the command line', (file) => {
    const folder = copy();
    const content = readFileSync(`${folder}/${file}`);
    const middle = Math.floor(content.length / 2);
    content[middle] = (content[middle] ?? 0) ^ 1;
    writeFileSync(`${folder}/${file}`, content);
    expect(verify(folder)).toMatchObject(found);
  });

  it.each(FILES)('in %s is found wherever it is', (file) => {
    const folder = copy();
    const content = readFileSync(`${folder}/${file}`);
    const missed: number[] = [];
    const step = Math.ceil(content.length / 400);
    for (let place = 0; place < content.length; place += step) {
      const flipped = Buffer.from(content);
      flipped[place] = (flipped[place] ?? 0) ^ (1 << (place % 8));
      writeFileSync(`${folder}/${file}`, flipped);
      if (checkBundle(folder).ok) missed.push(place);
    }
    expect(missed).toEqual([]);
  });

  it.each(FILES)('more at the end of %s, or one less, is found', (file) => {
    const folder = copy();
    const content = readFileSync(`${folder}/${file}`);
    writeFileSync(`${folder}/${file}`, Buffer.concat([content, Buffer.from('\n')]));
    expect(verify(folder)).toMatchObject(found);
    writeFileSync(`${folder}/${file}`, content.subarray(0, -1));
    expect(verify(folder)).toMatchObject(found);
  });

  it.each([...FILES, 'manifest.json'])('a bundle without %s is not whole', (file) => {
    const folder = copy();
    rmSync(`${folder}/${file}`);
    expect(verify(folder)).toMatchObject(found);
  });
});

const EDITS: readonly (readonly [what: string, edit: (manifest: Manifest) => void])[] = [
  ['another station', (manifest) => (manifest['station'] = 'GZ02')],
  ['another month', (manifest) => (manifest['month'] = '2026-11')],
  ['another first seq', ({ first }) => (first.seq = 2)],
  ['another first hash', ({ first }) => (first.prevHash = 'a'.repeat(64))],
  ['another head', ({ head }) => (head.hash = 'a'.repeat(64))],
  ['an earlier head', ({ head }) => (head.seq -= 1)],
  ['a later head', ({ head }) => (head.seq += 1)],
  ['another net amount', ({ totals }) => (totals['netFen'] = 0)],
  ['another count of penalties', ({ totals }) => (totals['penaltyTimes'] = 99)],
  ['another count of entries', ({ totals }) => (totals['entries'] = 99)],
  [
    'another hash of a file',
    ({ files }) => Object.assign(files[0] ?? {}, { sha256: 'a'.repeat(64) }),
  ],
  ['another size of a file', ({ files }) => Object.assign(files[0] ?? {}, { bytes: 1 })],
  [
    'no ledger in its list',
    (manifest) => (manifest.files = manifest.files.filter(({ name }) => name !== 'ledger.jsonl')),
  ],
  ['no files in its list', (manifest) => (manifest.files = [])],
  ['no head', (manifest) => delete (manifest as Partial<Manifest>).head],
];

describe('a manifest that was edited', () => {
  it.each(EDITS)('P-13 has %s, and is found out', (_what, edit) => {
    expect(verify(withManifest(copy(), edit))).toMatchObject(found);
  });

  it.each(['', '{', '[]', 'null'])('is no manifest at all: %j', (text) => {
    const folder = copy();
    writeFileSync(`${folder}/manifest.json`, text);
    expect(verify(folder)).toMatchObject(found);
  });
});

/** Forgeries of the tables that the chain in the same bundle gives the lie. */
const FORGERIES: readonly (readonly [what: string, file: string, from: string, to: string])[] = [
  ['an amount', 'entries.csv', ',-100.00,', ',-10.00,'],
  ['a date', 'entries.csv', '1,2026-10-01,', '1,2026-10-02,'],
  ['a rule', 'entries.csv', ',P-01,', ',P-02,'],
  ['a person', 'entries.csv', '1,2026-10-01,A001,', '1,2026-10-01,A002,'],
  ['a kind', 'entries.csv', ',奖励,', ',处罚,'],
  ['a note', 'entries.csv', '扶住了客人', '没扶住客人'],
  ['who recorded it', 'entries.csv', ',S001,,,2026-10-01', ',M001,,,2026-10-01'],
  ['what it reverses', 'entries.csv', ',M001,,2,', ',M001,,1,'],
  ['a sum', 'summary.csv', ',500.00,400.00,', ',400.00,300.00,'],
  ['whose sums they are', 'summary.csv', '\r\nA001,', '\r\nA003,'],
];

describe('tables that were forged, and sealed anew in the manifest', () => {
  it.each(FORGERIES)('P-13 R-03 %s in %s is found by the chain', (_what, file, from, to) => {
    const folder = forge(copy(), file, (text) => text.replace(from, to));
    expect(verify(folder)).toMatchObject(found);
  });
});

/** A chain rebuilt from an entry on, with a manifest to match: whole in itself. */
function rebuilt(): string {
  let prevHash: unknown = null;
  const folder = forge(copy(), 'ledger.jsonl', (text) =>
    entriesIn(text)
      .map((entry): Entry => {
        const changed: Entry = entry['seq'] === 2 ? { ...entry, note: '改过了' } : { ...entry };
        const linked = { ...changed, prevHash: prevHash ?? changed['prevHash'] };
        const hash = hashByHand(linked);
        if (hash !== entry['hash']) prevHash = hash;
        return { ...linked, hash };
      })
      .map((entry) => `${JSON.stringify(entry)}\n`)
      .join(''),
  );
  const last = entriesIn(readFileSync(`${folder}/ledger.jsonl`, 'utf8')).at(-1);
  return withManifest(
    forge(folder, 'entries.csv', (text) => text.replace("'=2+3", '改过了')),
    ({ head }) => {
      head.hash = String(last?.['hash']);
    },
  );
}

describe('a bundle that was rebuilt as a whole', () => {
  it('P-13 bears another head than the one on paper', () => {
    const folder = rebuilt();
    const { lines } = verify(folder);
    expect(lines[0]?.['head']).not.toEqual(made.head);
    expect(verify(folder, '--anchor', `${made.head.seq}:${made.head.hash}`)).toMatchObject(found);
    expect(verify(copy(), '--anchor', `${made.head.seq}:${made.head.hash}`).code).toBe(0);
  });

  it('P-13 is found where a line is gone, or two have changed places', () => {
    const without = forge(copy(), 'ledger.jsonl', (text) =>
      text.split('\n').toSpliced(2, 1).join('\n'),
    );
    expect(verify(without)).toMatchObject(found);
    const swapped = forge(copy(), 'ledger.jsonl', (text) => {
      const [first, second, third, ...rest] = text.split('\n');
      return [first, third, second, ...rest].join('\n');
    });
    expect(verify(swapped)).toMatchObject({ code: 1, lines: [{ ok: false, seq: 2 }] });
    const shorter = forge(copy(), 'ledger.jsonl', (text) =>
      text.split('\n').toSpliced(4, 1).join('\n'),
    );
    expect(verify(shorter)).toMatchObject({ code: 1, lines: [{ ok: false, seq: 5 }] });
  });
});
