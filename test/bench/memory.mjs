import { readdirSync, readFileSync, statSync } from 'node:fs';

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return '';
  }
}

const pssKb = (pid) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);

const processes = () => readdirSync('/proc').filter((name) => /^\d+$/.test(name));

/** A process with all below it. */
function treeOf(pid) {
  const parents = processes()
    // The name before it, in brackets, may hold anything.
    .map((name) => [Number(name), Number(/\) \S (\d+)/.exec(read(`/proc/${name}/stat`))?.[1])]);
  const below = (parent) =>
    parents.filter(([, its]) => its === parent).flatMap(([child]) => [child, ...below(child)]);
  return [pid, ...below(pid)];
}

/**
 * The memory of a process and all below it in KB, each shared page counted once (PSS). Undefined
 * where the system does not tell it: anywhere but on Linux.
 */
export function treeMemoryKb(pid) {
  if (process.platform !== 'linux') return undefined;
  return treeOf(pid).reduce((sum, one) => sum + pssKb(one), 0);
}

/** Whether a program runs already: it would share its pages, and make every PSS look smaller. */
export function isRunning(executable) {
  if (process.platform !== 'linux') return false;
  const { dev, ino } = statSync(executable);
  return processes().some((pid) => {
    try {
      const its = statSync(`/proc/${pid}/exe`);
      return its.dev === dev && its.ino === ino;
    } catch {
      return false;
    }
  });
}
