import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../../scripts/setup/paths.mjs';
import { say } from '../../scripts/setup/process.mjs';

const FILE = inRoot('docs/bench.md');

/** Puts what was shown of a part between its markers in docs/bench.md. */
export function writeDocs(name, lines) {
  const [start, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const text = readFileSync(FILE, 'utf8');
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/bench.md has no place for ${name}`);
  const block = ['', '', '```text', ...lines, '```', '', ''].join('\n');
  writeFileSync(FILE, text.slice(0, from + start.length) + block + text.slice(to));
  say(`Written: ${FILE}`);
}
