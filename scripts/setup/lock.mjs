import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runtimeDir } from './paths.mjs';
import { say } from './process.mjs';

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function tryTake(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

function holder(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

/** Does `work` while no other process of this project does work under the same name. */
export async function withLock(name, work) {
  mkdirSync(runtimeDir, { recursive: true });
  const file = join(runtimeDir, `${name}.lock`);
  for (let waitedMs = 0; !tryTake(file); waitedMs += 100) {
    const pid = holder(file);
    // A holder that was killed leaves its file; a file still empty is one just being written.
    if (pid > 0 && !isAlive(pid)) rmSync(file, { force: true });
    if (waitedMs === 1000) say(`Waiting for another ${name} to finish (process ${pid}) ...`);
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
