import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './paths.mjs';

/** Progress and problems go to stderr: stdout belongs to the command that was asked for. */
export const say = (text) => process.stderr.write(`${text}\n`);

/** A problem that the person at the keyboard can solve: shown without a stack. */
export class SetupError extends Error {}

/**
 * Runs a program and resolves to its exit code, 128 + n where signal n ended it, as a shell has it.
 * Its stdout goes to our stderr unless `stdio` says otherwise. `limitMs` ends one that hangs.
 */
export function run(command, args, { stdio = ['ignore', 2, 2], limitMs, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio, timeout: limitMs, ...options });
    const forward = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    const done = () => signals.forEach((signal) => process.off(signal, forward));
    child.once('error', (error) => {
      done();
      reject(error);
    });
    child.once('close', (code, signal) => {
      done();
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

/** npm, by the very npm and Node that started us where there is one, or on the `node` named. */
export function npm(args, { node = process.env.npm_node_execpath, ...options } = {}) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js') && node && existsSync(node)) {
    return run(node, [script, ...args], options);
  }
  const PATH = [...(node ? [dirname(node)] : []), process.env.PATH].join(delimiter);
  // On Windows npm is a .cmd file, which only a shell starts.
  const shell = process.platform === 'win32';
  return run('npm', args, { shell, env: { ...process.env, PATH }, ...options });
}

/** Whether a module is the script that was started, and not imported. */
export const isMain = (url) => realpathSync(process.argv[1] ?? '.') === fileURLToPath(url);

/** Runs a script's work, which may resolve to an exit code; a SetupError ends it politely. */
export async function main(work) {
  try {
    const code = await work();
    if (code !== undefined) process.exitCode = code;
  } catch (error) {
    say(error instanceof SetupError ? error.message : error.stack);
    process.exitCode = 1;
  }
}
