import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { isFallback } from '../../scripts/runtime.mjs';
import { inRoot } from '../../scripts/setup/paths.mjs';
import { main, say } from '../../scripts/setup/process.mjs';
import { benchCommand, showCommand } from './command.mjs';
import { benchFloor, showFloor } from './floor.mjs';
import { benchStart, showStart } from './start.mjs';

// Started by scripts/bench.mjs. A bench shows figures and asserts nothing: machines differ.

const PARTS = {
  start: { measure: benchStart, show: showStart },
  command: { measure: benchCommand, show: showCommand },
  floor: { measure: benchFloor, show: showFloor },
};

const options = {
  json: { type: 'boolean', default: false },
  rounds: { type: 'string', default: '7' },
  samples: { type: 'string', default: '2000' },
  only: { type: 'string' },
};

/** TypeScript as Node runs it, made the way the command line is; it empties out/bench. */
const bundle = () =>
  build({
    configFile: inRoot('vite.cli.config.mts'),
    logLevel: 'warn',
    build: {
      ssr: inRoot('test/bench/command.ts'),
      outDir: inRoot('out/bench'),
      rolldownOptions: { output: { entryFileNames: 'command.cjs' } },
    },
  });

function writeJson(figures) {
  const file = inRoot('test-output/bench.json');
  mkdirSync(inRoot('test-output'), { recursive: true });
  const machine = { platform: process.platform, cpu: cpus()[0]?.model, fallback: isFallback() };
  writeFileSync(file, `${JSON.stringify({ at: new Date(), machine, ...figures }, null, 2)}\n`);
  say(`Written: ${file}`);
}

async function measure({ only, rounds, samples }) {
  const folder = inRoot('out/bench/run');
  mkdirSync(folder);
  const figures = {};
  try {
    for (const [name, part] of Object.entries(PARTS)) {
      if (only && only !== name) continue;
      figures[name] = await part.measure({ folder, rounds, samples });
      process.stdout.write(`${part.show(figures[name]).join('\n')}\n\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}

main(async () => {
  const { values } = parseArgs({ options });
  await bundle();
  const [rounds, samples] = [Number(values.rounds), Number(values.samples)];
  const figures = await measure({ only: values.only, rounds, samples });
  if (values.json) writeJson(figures);
});
