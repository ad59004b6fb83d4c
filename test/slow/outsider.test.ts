import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standardV1 } from '../../resources/standard';
import { makeBundle } from '../../electron/documents/bundle';
import { checkBundle } from '../../electron/documents/check-bundle';
import { writeWorkbook } from '../../electron/documents/workbook';
import { openStandards } from '../../electron/station/standards';
import { openForReading } from '../../electron/store/open';
import { chainFaults, entriesIn, hashByHand, type Entry } from '../support/independent-chain';
import { MONTH, STATION, writeStatementMonth } from '../support/statement-month';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/verify.md'), 'utf8');

/** The program that the page gives in a language. */
const programIn = (language: string): string =>
  new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(PAGE)?.[1] ?? '';

const folder = mkdtempSync(join(tmpdir(), 'waterbar-outsider-'));
const bundle = join(folder, `${STATION}-${MONTH}`);
const PDF = new TextEncoder().encode('%PDF-1.4 stands for the statements');
const hasPython = spawnSync('python3', ['--version']).status === 0;

interface Manifest {
  first: { seq: number; prevHash: string };
  head: { seq: number; hash: string };
  files: { name: string; bytes: number; sha256: string }[];
}
const manifestOf = (of: string): Manifest =>
  JSON.parse(readFileSync(join(of, 'manifest.json'), 'utf8')) as Manifest;

const paperOf = ({ head }: Manifest): string => `${STATION} ${MONTH} ${head.seq} ${head.hash}`;

beforeAll(async () => {
  writeStatementMonth(folder, 20);
  const { db, close } = openForReading(folder);
  const order = { month: MONTH, out: folder, language: 'zh', exportedBy: null } as const;
  const more = { exportedAtMs: 0, appVersion: '0.0.0', standards: openStandards(db, standardV1) };
  await makeBundle(
    db,
    { ...order, ...more },
    { workbook: writeWorkbook, statements: async () => PDF },
  );
  close();
  writeFileSync(join(folder, 'verify.mjs'), programIn('js'));
  writeFileSync(join(folder, 'verify.py'), programIn('python'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lists every file of a bundle as it now is: the manifest is not signed. */
const sealAnew = (of: string): void => {
  const manifest = manifestOf(of);
  for (const file of manifest.files) {
    const content = readFileSync(join(of, file.name));
    file.sha256 = createHash('sha256').update(content).digest('hex');
    file.bytes = content.length;
  }
  writeFileSync(join(of, 'manifest.json'), JSON.stringify(manifest));
};

const editLedger = (of: string, edit: (entries: Entry[]) => Entry[]): void => {
  const path = join(of, 'ledger.jsonl');
  const entries = edit(entriesIn(readFileSync(path, 'utf8')));
  writeFileSync(path, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  sealAnew(of);
};

const cheaper = (entry: Entry): Entry => (entry['seq'] === 7 ? { ...entry, amountFen: -1 } : entry);

/** The chain computed anew over whatever it now holds, with the manifest's end made to fit. */
function rebuild(of: string): void {
  let last = { seq: 0, hash: '' };
  editLedger(of, (entries) => {
    let prevHash = String(entries[0]?.['prevHash']);
    return entries.map((entry, at) => {
      const next: Entry = { ...cheaper(entry), seq: at + 1, prevHash };
      prevHash = hashByHand(next);
      last = { seq: at + 1, hash: prevHash };
      return { ...next, hash: prevHash };
    });
  });
  writeFileSync(join(of, 'manifest.json'), JSON.stringify({ ...manifestOf(of), head: last }));
}

/** What somebody does to a copy, and what the page's programs must name. */
const TAMPERINGS: Record<string, { with: (of: string) => void; named: string; paper?: true }> = {
  'a changed amount': { with: (of) => editLedger(of, (all) => all.map(cheaper)), named: 'entry 7' },
  'a deleted entry': {
    with: (of) => editLedger(of, (all) => all.filter(({ seq }) => seq !== 7)),
    named: 'entry 7',
  },
  'two entries swapped': {
    with: (of) => editLedger(of, ([a, b, ...rest]) => [b ?? {}, a ?? {}, ...rest]),
    named: 'entry 1',
  },
  'a cut-off end': { with: (of) => editLedger(of, (all) => all.slice(0, -1)), named: 'head' },
  'a changed table': {
    with: (of) => writeFileSync(join(of, 'entries.csv'), 'nothing'),
    named: 'entries.csv',
  },
  'a changed statement': {
    with: (of) => writeFileSync(join(of, 'statements.pdf'), 'nothing'),
    named: 'statements.pdf',
  },
  'a rebuilt chain, by paper': { with: rebuild, named: 'paper', paper: true },
};

function copyWith(tamper: (of: string) => void): string {
  const copy = join(mkdtempSync(join(folder, 'copy-')), 'bundle');
  cpSync(bundle, copy, { recursive: true });
  tamper(copy);
  return copy;
}

const PROGRAMS = [
  ['JavaScript', process.execPath, 'verify.mjs'],
  ...(hasPython ? ([['Python', 'python3', 'verify.py']] as const) : []),
] as const;

describe('a bundle before somebody who has never seen the app', () => {
  it('is a whole chain by the format’s words alone', () => {
    const { first, head } = manifestOf(bundle);
    const entries = entriesIn(readFileSync(join(bundle, 'ledger.jsonl'), 'utf8'));
    expect(entries).toHaveLength(26);
    expect(chainFaults(entries, first.prevHash, first.seq)).toEqual([]);
    expect(entries.at(-1)).toMatchObject({ seq: head.seq, hash: head.hash });
  });

  it('lists every file as it is', () => {
    const { files } = manifestOf(bundle);
    expect(files.map(({ name }) => name)).toEqual([
      'ledger.jsonl',
      'entries.csv',
      'summary.csv',
      'ledger.xlsx',
      'statements.pdf',
    ]);
    for (const { name, bytes, sha256 } of files) {
      const content = readFileSync(join(bundle, name));
      expect(content).toHaveLength(bytes);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
  });

  it('the page’s programs can be read at a glance', () => {
    for (const language of ['js', 'python']) {
      expect(programIn(language).split('\n').length).toBeLessThanOrEqual(25);
    }
  });
});

describe.each(PROGRAMS)('the page’s %s', (_language, command, program) => {
  const verify = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(command, [join(folder, program), ...args], {
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };

  it('finds the bundle whole, with and without its paper', () => {
    const manifest = manifestOf(bundle);
    const whole = { status: 0, said: expect.stringContaining(manifest.head.hash) as string };
    expect(verify(bundle)).toMatchObject(whole);
    expect(verify(bundle, paperOf(manifest))).toMatchObject(whole);
  });

  it.each(Object.entries(TAMPERINGS))('finds %s', (_what, { with: tamper, named, paper }) => {
    const copy = copyWith(tamper);
    const shown = paper ? [paperOf(manifestOf(bundle))] : [];
    const { status, said } = verify(copy, ...shown);
    expect(status).toBe(1);
    expect(said).toContain(named);
  });

  it('without paper a rebuilt chain looks whole: the page says so', () => {
    expect(verify(copyWith(rebuild)).status).toBe(0);
    expect(PAGE).toContain('Without any paper');
  });
});

describe('the app’s own check', () => {
  it.each(Object.entries(TAMPERINGS))('finds %s', (_what, { with: tamper, paper }) => {
    const anchors = paper ? [manifestOf(bundle).head] : [];
    expect(checkBundle(copyWith(tamper), anchors)).toMatchObject({ ok: false });
  });

  it('knows the bundle for whole', () => {
    expect(checkBundle(bundle, [manifestOf(bundle).head])).toMatchObject({ ok: true, entries: 26 });
  });
});
