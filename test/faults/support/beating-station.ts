import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { News } from '../../../shared/contract/bridge';

type Told =
  | News
  | { kind: 'answer'; atMs: number; answer: { ok: boolean } }
  | { kind: 'failed'; error: string };

const POLL_MS = 20;
/** A machine that is busy with other tests takes its time. */
const PATIENCE_MS = 30_000;

/** A station in a process that is stopped, let go on, and killed. */
export interface BeatingStation {
  /** Everything that it has told so far. */
  told: readonly Told[];
  /** Gives a command; answers the station's time at which it was carried out. */
  give: (as: string, name: string, input: object) => Promise<number>;
  /** Waits for so many more beats. */
  beats: (count: number) => Promise<void>;
  /** Waits until something was heard that looks so. */
  hears: (subject: string, standing: string) => Promise<void>;
  /** SIGSTOP, until an instant of the computer's clock, then SIGCONT. */
  freezeUntil: (atMs: number) => Promise<void>;
  kill: () => Promise<void>;
}

export function startBeating(program: string, folder: string): BeatingStation {
  const child = spawn(process.execPath, [program, folder]);
  const told: Told[] = [];
  let failed = '';
  createInterface({ input: child.stdout }).on('line', (line) =>
    told.push(JSON.parse(line) as Told),
  );
  child.stderr.setEncoding('utf8').on('data', (text: string) => (failed += text));
  const gone = new Promise((settle) => child.once('close', settle));
  child.stdin.on('error', () => undefined);

  async function until(what: string, isSo: () => boolean): Promise<void> {
    const startedMs = performance.now();
    while (!isSo()) {
      if (failed !== '') throw new Error(failed);
      if (performance.now() - startedMs > PATIENCE_MS) throw new Error(`never: ${what}`);
      await sleep(POLL_MS);
    }
  }
  const count = (kind: Told['kind']): number => told.filter((item) => item.kind === kind).length;

  return {
    told,
    async give(as, name, input) {
      const before = count('answer');
      child.stdin.write(`${JSON.stringify({ as, do: name, with: input })}\n`);
      await until(`an answer to ${name}`, () => count('answer') > before);
      const item = told.findLast(({ kind }) => kind === 'answer');
      if (item?.kind !== 'answer' || !item.answer.ok) {
        throw new Error(`${name}: ${JSON.stringify(item)}`);
      }
      return item.atMs;
    },
    async beats(more) {
      const before = count('time');
      await until(`${more} beats`, () => count('time') >= before + more);
    },
    hears: (subject, standing) =>
      until(`${subject} ${standing}`, () =>
        told.some(
          (item) => item.kind === 'alarm' && item.subject === subject && item.standing === standing,
        ),
      ),
    async freezeUntil(atMs) {
      child.kill('SIGSTOP');
      await sleep(Math.max(0, atMs - Date.now()));
      child.kill('SIGCONT');
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** The alarms of a subject in their order, each with the beat before it: that beat came too early. */
export function alarmsOf({ told }: BeatingStation, subject: string) {
  return told.flatMap((item, index) => {
    if (item.kind !== 'alarm' || item.subject !== subject) return [];
    const before = told.slice(0, index).findLast(({ kind }) => kind === 'time');
    const after = told.slice(index).find(({ kind }) => kind === 'time');
    return [
      {
        standing: item.standing,
        beatBeforeMs: before?.kind === 'time' ? before.nowMs : Number.NEGATIVE_INFINITY,
        toldMs: after?.kind === 'time' ? after.nowMs : Number.NaN,
      },
    ];
  });
}
