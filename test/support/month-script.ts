/** What a month's script is written with: a seeded source of chance, times, and the merged order. */

export type RefusalCode =
  'BAD_INPUT' | 'NOT_ALLOWED' | 'NOT_FOUND' | 'CONFLICT' | 'MONTH_CLOSED' | 'CLOCK_BACKWARDS';

export type Payload = Record<string, unknown>;

/** One line of the replay file, and the code with which it must be refused. */
export interface Line {
  at: string;
  as?: string;
  do: string;
  with: Payload;
  refused?: RefusalCode;
}

const SECOND = 1000;
export const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const SHANGHAI = 8 * HOUR;

/** An instant by the wall clock of Shanghai: the day of October 2026 (32 is 1 November). */
export const wall = (day: number, time: string): number => {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  const seconds = (hour * 60 + minute) * 60 + second;
  return Date.UTC(2026, 9, day) + seconds * SECOND - SHANGHAI;
};

const local = (atMs: number): string => {
  const text = new Date(atMs + SHANGHAI).toISOString();
  const whole = text.endsWith('.000Z') ? text.slice(0, 19) : text.slice(0, 23);
  return `${whole}+08:00`;
};

export class Random {
  constructor(private state: number) {}

  /** Mulberry32: the same run for the same seed. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  seconds(from: number, to: number): number {
    return this.int(from, to) * SECOND;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(from: readonly T[]): T {
    const found = from[Math.floor(this.next() * from.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }
}

/** The number that an earlier command of the script got: a ledger seq, or a pending id. */
export type NumberOf = (label: string) => number;

interface Step {
  orderMs: number;
  line: Omit<Line, 'with'>;
  payload: Payload | ((numberOf: NumberOf) => Payload);
  label: string | undefined;
}

interface Extra {
  refused?: RefusalCode;
  /** Names the entry or the proposal that the command makes. */
  label?: string;
  /** The command's own time where it is not that of its place in the file. */
  atMs?: number;
}

const needsApproval = (rule: unknown): boolean => /^G-|^R-04$/.test(String(rule));

export class Script {
  private readonly steps: Step[] = [];

  constructor(readonly random: Random) {}

  give(orderMs: number, as: string | null, name: string, payload: Step['payload'], more?: Extra) {
    const atMs = more?.atMs ?? orderMs;
    const at = this.random.chance(0.1) ? new Date(atMs).toISOString() : local(atMs);
    const line: Step['line'] = { at, ...(as === null ? {} : { as }), do: name };
    if (more?.refused) line.refused = more.refused;
    this.steps.push({ orderMs, line, payload, label: more?.label });
  }

  /** The lines in the order of their places, each reference filled in. */
  lines(): Line[] {
    const numbers = new Map<string, number>();
    const counts = { entries: 0, pending: 0 };
    const numberOf: NumberOf = (label) => {
      const found = numbers.get(label);
      if (found === undefined) throw new Error(`nothing is called ${label} yet`);
      return found;
    };
    const inOrder = this.steps.toSorted((a, b) => a.orderMs - b.orderMs);
    return inOrder.map(({ line, payload, label }) => {
      const input = typeof payload === 'function' ? payload(numberOf) : payload;
      const made = line.refused === undefined ? madeBy(line.do, input) : undefined;
      if (made) counts[made] += 1;
      if (made && label !== undefined) numbers.set(label, counts[made]);
      return { ...line, with: input };
    });
  }
}

/** Whether an accepted command adds to the ledger or to what waits for the manager. */
function madeBy(name: string, input: Payload): 'entries' | 'pending' | undefined {
  if (name === 'ledger.record') return needsApproval(input['rule']) ? 'pending' : 'entries';
  if (name === 'ledger.approve' || name === 'ledger.reverse') return 'entries';
  return name === 'ledger.resolveAppeal' && input['outcome'] === 'reversed' ? 'entries' : undefined;
}
