import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inRoot, projectNode } from '../../scripts/setup/paths.mjs';
import { say } from '../../scripts/setup/process.mjs';
import { median, quantile, table } from './figures.mjs';
import { benchPeers } from './peers.mjs';

/** What is shown of a part at both sizes, where it has both. */
const sizesOf = (times) => {
  const [few, many] = [times.few && median(times.few), median(times.many)];
  return { few, many, growth: few && many / few };
};

function recordFigures(record) {
  const at = (share) => {
    const [few, many, raw] = [record.few, record.many, record.raw].map((times) =>
      quantile(times, share),
    );
    return { few, many, raw, growth: many / few, overRaw: { few: few / raw, many: many / raw } };
  };
  return { p50: at(0.5), p99: at(0.99) };
}

/** The ledger after some weeks and after years: in one run, of one machine, in turns. */
export async function benchLedger({ folder, entries, samples }) {
  say(`ledger: making ${entries} entries through the station ...`);
  const args = [inRoot('out/bench/ledger.cjs'), join(folder, 'ledger'), entries, samples];
  const { stdout } = await promisify(execFile)(projectNode, args.map(String), {
    maxBuffer: 64 * 2 ** 20,
  });
  const { record, questions, bundle, netFen, plain, folder: data, ...made } = JSON.parse(stdout);
  return {
    ...made,
    samples,
    record: recordFigures(record),
    questions: questions.map(({ what, times }) => ({ what, ...sizesOf(times) })),
    bundle: sizesOf(bundle),
    peers: await benchPeers({ plain, month: made.month, folder: data, netFen }),
  };
}

const count = (number) => Math.round(number).toLocaleString('en-US');
const ms = (number) => (number === undefined ? '' : `${number.toFixed(number < 10 ? 2 : 0)} ms`);
const ratio = (number) => (number === undefined ? '' : number.toFixed(2));

const recordRows = ({ p50, p99 }) =>
  [
    ['record one, p50', p50],
    ['record one, p99', p99],
  ].flatMap(([what, { few, many, raw, growth, overRaw }]) => [
    [what, ms(few), ms(many), ratio(growth)],
    [`  a raw durable insert takes`, ms(raw), ms(raw), ''],
    [`  times the raw insert`, ratio(overRaw.few), ratio(overRaw.many), ''],
  ]);

const verifyRows = ({ few, many }) => [
  [
    'verify, entries a CPU second',
    count(few.entriesPerS),
    count(many.entriesPerS),
    ratio(few.entriesPerS / many.entriesPerS),
  ],
  ['  SHA-256 alone', count(few.barePerS), count(many.barePerS), ''],
  [
    '  times SHA-256 alone',
    ratio(few.barePerS / few.entriesPerS),
    ratio(many.barePerS / many.entriesPerS),
    '',
  ],
];

function peerLines({ peers, entries, month }) {
  const own = peers.find(({ name }) => name === 'station').ms;
  return [
    `What ${month} comes to, asked of ${count(entries.many)} entries; from the files, in a process of its own`,
    ...table([
      ['', 'time', 'times the station', 'version'],
      ...peers.map((peer) => [
        peer.name,
        peer.ms === null ? '–' : ms(peer.ms),
        peer.ms === null ? '–' : ratio(peer.ms / own),
        peer.version,
      ]),
    ]),
  ];
}

export function showLedger(figures) {
  const { entries, bytes, record, questions, bundle, verify, index, samples } = figures;
  return [
    `The ledger of 60 people at 8,333 entries a month, through the bridge; ${samples} records of each, in turns`,
    ...table([
      ['', `${count(entries.few)} entries`, `${count(entries.many)} entries`, 'growth'],
      ...recordRows(record),
      ...questions.map(({ what, few, many, growth }) => [what, ms(few), ms(many), ratio(growth)]),
      ['a month’s bundle, without PDF', ms(bundle.few), ms(bundle.many), ratio(bundle.growth)],
      ...verifyRows(verify),
      [
        'index for the search, entries a CPU second',
        count(index.few),
        count(index.many),
        ratio(index.few / index.many),
      ],
      [
        'bytes of database an entry',
        count(bytes.few),
        count(bytes.many),
        ratio(bytes.many / bytes.few),
      ],
    ]),
    '',
    ...peerLines(figures),
  ];
}
