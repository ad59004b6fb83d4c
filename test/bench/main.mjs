import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { isFallback } from '../../scripts/runtime.mjs';
import { inRoot } from '../../scripts/setup/paths.mjs';
import { main, say } from '../../scripts/setup/process.mjs';
import { benchCommand, showCommand } from './command.mjs';
import { benchFloor, showFloor } from './floor.mjs';
import { writeDocs } from './docs.mjs';
import { benchLedger, showLedger } from './ledger.mjs';
import { benchStart, showStart } from './start.mjs';
import { showYears } from './years-show.mjs';
import { benchYears } from './years.mjs';

// Started by scripts/bench.mjs. A bench shows figures and asserts nothing: machines differ.

const PARTS = {
  start: { measure: benchStart, show: showStart },
  command: { measure: benchCommand, show: showCommand },
  floor: { measure: benchFloor, show: showFloor },
  ledger: { measure: benchLedger, show: showLedger },
  years: { measure: benchYears, show: showYears },
};

const options = {
  json: { type: 'boolean', default: false },
  rounds: { type: 'string', default: '7' },
  samples: { type: 'string', default: '2000' },
  entries: { type: 'string', default: '50000' },
  docs: { type: 'boolean', default: false },
  only: { type: 'string' },
};

/** TypeScript as Node runs it, made the way the command line is; the first empties out/bench. */
async function bundle() {
  for (const [index, name] of ['command', 'ledger', 'years'].entries()) {
    await build({
      configFile: inRoot('vite.cli.config.mts'),
      logLevel: 'warn',
      build: {
        ssr: inRoot(`test/bench/${name}.ts`),
        outDir: inRoot('out/bench'),
        emptyOutDir: index === 0,
        rolldownOptions: { output: { entryFileNames: `${name}.cjs` } },
      },
    });
  }
}

function writeJson(figures) {
  const file = inRoot('test-output/bench.json');
  mkdirSync(inRoot('test-output'), { recursive: true });
  const machine = { platform: process.platform, cpu: cpus()[0]?.model, fallback: isFallback() };
  writeFileSync(file, `${JSON.stringify({ at: new Date(), machine, ...figures }, null, 2)}\n`);
  say(`Written: ${file}`);
}

async function measure({ only, docs, ...sizes }) {
  const folder = inRoot('out/bench/run');
  mkdirSync(folder);
  const figures = {};
  try {
    for (const [name, part] of Object.entries(PARTS)) {
      if (only && only !== name) continue;
      figures[name] = await part.measure({ folder, ...sizes });
      const lines = part.show(figures[name]);
      process.stdout.write(`${lines.join('\n')}\n\n`);
      if (docs) writeDocs(name, lines);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}

main(async () => {
  const { values } = parseArgs({ options });
  await bundle();
  const { only, docs, json, ...sizes } = values;
  const numbers = Object.fromEntries(
    Object.entries(sizes).map(([name, value]) => [name, Number(value)]),
  );
  const figures = await measure({ only, docs, ...numbers });
  if (json) writeJson(figures);
});
