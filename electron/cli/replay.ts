import { createReadStream, statSync } from 'node:fs';
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

interface Line {
  /** From 1. */
  number: number;
  bytes: Uint8Array;
}

/** The value of a line, undefined for a blank one. */
function parseLine({ number, bytes }: Line): unknown {
  try {
    // A byte order mark is how some editors save; it is not the first command's.
    const text = number === 1 ? utf8.decode(bytes).replace(/^\uFEFF/, '') : utf8.decode(bytes);
    return text.trim() === '' ? undefined : (JSON.parse(text) as unknown);
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
async function* linesOf(file: string): AsyncGenerator<Uint8Array> {
  const input: Readable = file === '-' ? process.stdin : createReadStream(file);
  let rest = Buffer.alloc(0);
  for await (const chunk of input) {
    rest = Buffer.concat([rest, chunk as Uint8Array]);
    for (let end = rest.indexOf(LF); end >= 0; end = rest.indexOf(LF)) {
      yield rest.subarray(0, end);
      rest = rest.subarray(end + 1);
    }
  }
  if (rest.length > 0) yield rest;
}

const LF = 0x0a;
/** Fatal: a note is kept to the character, so bytes that are no characters are not guessed at. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

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
  apply(lines: readonly Line[]): Stop {
    for (const line of lines) {
      const stop = this.applyLine(line);
      if (stop !== 'end') return stop;
    }
    return 'end';
  }

  private applyLine(line: Line): Stop {
    const { number } = line;
    const command = parseLine(line);
    if (command === undefined) return 'end';
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
  lines: AsyncIterable<Uint8Array>,
  replay: Replay,
  station: Station,
  batch: number,
): Promise<Stop> {
  let waiting: Line[] = [];
  let number = 0;
  const flush = (): Stop => {
    const taken = waiting;
    waiting = [];
    return batch > 1 ? station.batch(() => replay.apply(taken)) : replay.apply(taken);
  };
  for await (const bytes of lines) {
    number += 1;
    waiting.push({ number, bytes });
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
    if (file !== '-' && !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      throw new BadCall(`there is no file ${file}`);
    }
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
