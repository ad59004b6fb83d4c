import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** A file of the project; the path goes from the project's root, with slashes. */
export interface Source {
  path: string;
  text: string;
}

/** The files under some of the project's folders whose names fit. */
export function sourcesUnder(folders: readonly string[], wanted: RegExp): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((path) => wanted.test(path))
      .toSorted()
      .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') })),
  );
}

/** A node of the syntax tree as the tests look at it: by its type and a few of its parts. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}

export interface Syntax {
  program: SyntaxNode;
  comments: { value: string; start: number }[];
  /** The line, from 1, of a place in the text. */
  lineAt: (place: number) => number;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

export const childrenOf = (node: SyntaxNode): SyntaxNode[] =>
  Object.values(node).flat().filter(isNode);

/** A node with all below it. */
export function* walk(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

/** A named part of a node, where it is a node. */
export const partOf = (node: SyntaxNode | undefined, part: string): SyntaxNode | undefined => {
  const found = node?.[part];
  return isNode(found) ? found : undefined;
};

/** The name of an identifier, or undefined for any other node. */
export const nameOf = (node: SyntaxNode | undefined): string | undefined =>
  node?.type === 'Identifier' && typeof node['name'] === 'string' ? node['name'] : undefined;

/** The line, from 1, of any place in a text. */
function linesFrom(text: string): Syntax['lineAt'] {
  const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (place) => {
    const after = breaks.findIndex((at) => at >= place);
    return 1 + (after === -1 ? breaks.length : after);
  };
}

/** Errors: where the text is not TypeScript or JavaScript. */
export function parseSource({ path, text }: Source): Syntax {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return {
    program: program as unknown as SyntaxNode,
    comments,
    lineAt: linesFrom(text),
  };
}
