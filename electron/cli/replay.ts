import { createReadStream, existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Done } from '../../shared/contract/commands';
import type { Answer } from '../../shared/contract/refusal';
import type { Head } from '../../shared/domain/ledger';
import { findHead } from '../store/ledger';
import { openStation, type Station } from '../station/station';
import {
  BadCall,
  optional,
  readCall,
  required,
  SWITCH,
  TEXT,
  type CliCommand,
  type Output,
} from './command';

interface Tally {
  applied: number;
  refused: number;
  ms: number;
  head: Head;
}

type Stop = 'end' | 'refusal' | 'broken' | 'failure';

const BROKEN = Symbol('broken JSON');

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return BROKEN;
  }
}

const nameOf = (command: unknown): string | null =>
  typeof command === 'object' &&
  command !== null &&
  'do' in command &&
  typeof command.do === 'string'
    ? command.do
    : null;

/**
 * The lines of a file, or of standard input for '-'. A line ends with LF and nothing else: JSON
 * text may hold U+2028 as it is, which readers of lines for people take for an end.
 */
async function* linesOf(file: string): AsyncGenerator<string> {
  const input: Readable = file === '-' ? process.stdin : createReadStream(file);
  input.setEncoding('utf8');
  let rest = '';
  for await (const chunk of input) {
    const lines = `${rest}${String(chunk)}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** Applies lines one by one; answers why it stopped within these, or 'end'. */
class Replay {
  applied = 0;
  refused = 0;

  constructor(
    private readonly station: Station,
    private readonly output: Output,
    private readonly keepGoing: boolean,
  ) {}

  /** Applies numbered lines until one stops it. */
  apply(lines: readonly { number: number; text: string }[]): Stop {
    for (const { number, text } of lines) {
      const stop = this.applyLine(number, text);
      if (stop !== 'end') return stop;
    }
    return 'end';
  }

  private applyLine(number: number, text: string): Stop {
    if (text.trim() === '') return 'end';
    const command = parseLine(text);
    if (command === BROKEN) {
      this.output.say(`line ${number} is not JSON`);
      return 'broken';
    }
    let answer: Answer<Done>;
    try {
      answer = this.station.perform(command);
    } catch (error) {
      // The line was rolled back; those before it stay, and the tally tells how many.
      this.output.say(
        `line ${number} failed: ${error instanceof Error ? error.message : String(error)}`,
      );
      return 'failure';
    }
    if (answer.ok) {
      this.applied += 1;
      return 'end';
    }
    this.refused += 1;
    const { code, message } = answer.error;
    this.output.line({ line: number, do: nameOf(command), error: code, message: message.zh });
    if (this.keepGoing) return 'end';
    this.output.say(`stopped at line ${number}: ${code} ${message.en}`);
    return 'refusal';
  }
}

async function replayLines(
  lines: AsyncIterable<string>,
  replay: Replay,
  station: Station,
  batch: number,
): Promise<Stop> {
  let waiting: { number: number; text: string }[] = [];
  let number = 0;
  const flush = (): Stop => {
    const taken = waiting;
    waiting = [];
    return batch > 1 ? station.batch(() => replay.apply(taken)) : replay.apply(taken);
  };
  for await (const text of lines) {
    number += 1;
    // A byte order mark is how some editors save; it is not the first command's.
    waiting.push({ number, text: number === 1 ? text.replace(/^\uFEFF/, '') : text });
    if (waiting.length < batch) continue;
    const stop = flush();
    if (stop !== 'end') return stop;
  }
  return flush();
}

function batchOf(value: string | undefined): number {
  const batch = value === undefined ? 1 : Number(value);
  if (!Number.isInteger(batch) || batch < 1) throw new BadCall('--batch is a whole number from 1');
  return batch;
}

const EXIT: Record<Stop, number> = { end: 0, refusal: 1, broken: 2, failure: 1 };

export const replay: CliCommand = {
  name: 'replay',
  usage: `replay FILE|- --data DIR [--keep-going] [--batch N]
  Applies the commands of a JSON Lines file in order, timers running on the commands' own time.
  Stops at the first refusal; with --keep-going prints each and goes on. --batch N commits every N
  lines. Exit 0, 1 stopped at a refusal, 2 bad call or broken JSON.`,
  async run(args, output) {
    const { values, words } = readCall(args, { data: TEXT, 'keep-going': SWITCH, batch: TEXT });
    const folder = required(values, 'data');
    const batch = batchOf(optional(values, 'batch'));
    const [file] = words;
    if (file === undefined || words.length > 1)
      throw new BadCall('one FILE, or - for standard input');
    if (file !== '-' && !existsSync(file)) throw new BadCall(`there is no file ${file}`);
    const lines = linesOf(file);
    const station = openStation(folder);
    try {
      const startedMs = performance.now();
      const run = new Replay(station, output, values['keep-going'] === true);
      const stop = await replayLines(lines, run, station, batch);
      const tally: Tally = {
        applied: run.applied,
        refused: run.refused,
        ms: Math.round(performance.now() - startedMs),
        head: findHead(station.db),
      };
      output.line(tally);
      return EXIT[stop];
    } finally {
      station.close();
    }
  },
};
