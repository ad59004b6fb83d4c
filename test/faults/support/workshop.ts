import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { scratchFolder } from './scratch';
import { takenOutHere, takeOut, type TakenOut } from './take-out.mjs';

const ROOT = resolve(import.meta.dirname, '../../..');
const SHIM = join(ROOT, 'test/faults/shim');
function whyNoShim(): string | null {
  if (process.platform !== 'linux') return `LD_PRELOAD is not known on ${process.platform}`;
  if (spawnSync('cc', ['--version']).status !== 0) return 'there is no C compiler (cc)';
  return null;
}

/** Why steps of the file system can be neither recorded nor made to fail here, or null. */
export const noShim = whyNoShim();
if (noShim !== null) process.stdout.write(`SKIPPED, faults of the file system: ${noShim}\n`);

function compileShim(to: string): string {
  const sources = readdirSync(SHIM).flatMap((name) =>
    name.endsWith('.c') ? join(SHIM, name) : [],
  );
  const flags = ['-std=c11', '-Wall', '-Wextra', '-Werror', '-O1', '-shared', '-fPIC'];
  const made = spawnSync('cc', [...flags, '-o', to, ...sources, '-ldl', '-lpthread']);
  if (made.status !== 0) throw new Error(`the shim was not built: ${made.stderr.toString()}`);
  return to;
}

/** Builds a program over electron/station as one file; answers its path. */
async function buildProgram(
  name: string,
  outDir: string,
  takenOut: readonly TakenOut[] = [],
): Promise<string> {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    plugins: [...takenOut, ...takenOutHere()].map(takeOut),
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, 'test/faults/programs', `${name}.ts`),
      target: 'node22',
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        external: ['better-sqlite3'],
        output: {
          format: 'cjs',
          entryFileNames: `${name}.cjs`,
          codeSplitting: false,
          paths: { 'better-sqlite3': join(ROOT, 'node_modules/better-sqlite3') },
        },
      },
    },
  });
  return join(outDir, `${name}.cjs`);
}

/** Programs that a test runs as processes of their own. */
export type Program = 'writer' | 'refused' | 'full' | 'backups' | 'beats';

/** Where a test file keeps what it builds, and the folders of its stations. */
export interface Workshop {
  folder: string;
  path: (...parts: string[]) => string;
  shim: () => string;
  /** Builds one of test/faults/programs into a folder here. */
  program: (name: Program, takenOut?: readonly TakenOut[]) => Promise<string>;
  remove: () => void;
}

export function openWorkshop(name: string): Workshop {
  const folder = scratchFolder(name);
  const path = (...parts: string[]) => join(folder, ...parts);
  let shim: string | undefined;
  return {
    folder,
    path,
    shim: () => (shim ??= compileShim(path('shim.so'))),
    program: (made, takenOut) => buildProgram(made, mkdtempSync(path('program-')), takenOut),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
