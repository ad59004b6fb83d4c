import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const STATION = join(ROOT, 'scripts/station.mjs');

/** What a call of the real command line came to. */
export interface Call {
  code: number | null;
  /** stdout, one value a line. */
  lines: Record<string, unknown>[];
  stdout: string;
  stderr: string;
}

const callOf = (code: number | null, stdout: string, stderr: string): Call => ({
  code,
  stdout,
  stderr,
  lines: stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>),
});

/** Calls the command line as `npm run -s station -- ...` does, in a process of its own. */
export function station(args: readonly string[], input = ''): Call {
  const { status, stdout, stderr } = spawnSync(process.execPath, [STATION, ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return callOf(status, stdout, stderr);
}

/** The same beside this process; `feed` writes to its standard input. */
export function stationBeside(args: readonly string[]) {
  const child = spawn(process.execPath, [STATION, ...args], { cwd: ROOT });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const done = new Promise<Call>((settle) => {
    child.once('close', (code) => settle(callOf(code, stdout, stderr)));
  });
  // What is still on its way when the process is killed has nowhere to go.
  child.stdin.on('error', () => undefined);
  return {
    feed: (text: string) => child.stdin.write(text),
    end: () => child.stdin.end(),
    kill: () => child.kill('SIGKILL'),
    done,
  };
}

/** A folder for a test's files; `remove` takes it away. */
export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'waterbar-cli-'));
  return {
    folder,
    path: (...parts: string[]) => join(folder, ...parts),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Commands as JSON Lines. */
export const jsonLines = (commands: readonly unknown[]): string =>
  commands.map((command) => `${JSON.stringify(command)}\n`).join('');

export function writeLines(file: string, commands: readonly unknown[]): string {
  writeFileSync(file, jsonLines(commands));
  return file;
}
