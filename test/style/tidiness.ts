import {
  nameOf,
  parseSource,
  partOf,
  walk,
  type Source,
  type Syntax,
  type SyntaxNode,
} from '../support/sources';

const MAX_FILE_LINES = 400;
const MAX_FUNCTION_LINES = 70;

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/;
const CODE = /\.(tsx?|mts|mjs)$/;
/** Where a program's output is its console. */
const MAY_PRINT = /^(scripts|electron\/cli)\//;

export const linesOf = (text: string): number => text.split('\n').length - 1;

const isFunction = ({ type }: SyntaxNode): boolean =>
  type === 'FunctionDeclaration' ||
  type === 'FunctionExpression' ||
  type === 'ArrowFunctionExpression';

/** describe(...) is a chapter, not a function; so is describe.each(...)(...). */
function isDescribe(node: SyntaxNode | undefined): boolean {
  if (node?.type === 'CallExpression') return isDescribe(partOf(node, 'callee'));
  if (node?.type === 'MemberExpression') return isDescribe(partOf(node, 'object'));
  return nameOf(node) === 'describe';
}

/** The functions that are counted: all but the chapters of a test. */
function functionsIn(nodes: readonly SyntaxNode[]): SyntaxNode[] {
  const chapters = new Set(
    nodes
      .filter((node) => node.type === 'CallExpression' && isDescribe(node))
      .flatMap((node) => node['arguments'] as SyntaxNode[]),
  );
  return nodes.filter((node) => isFunction(node) && !chapters.has(node));
}

/** Functions with a name of their own: declared, kept in a constant, or a method of an object. */
function namedIn(nodes: readonly SyntaxNode[]): SyntaxNode[] {
  return nodes.flatMap((node) => {
    if (node.type === 'FunctionDeclaration') return node;
    const named = { VariableDeclarator: 'init', Property: 'value' }[node.type];
    const value = named === undefined ? undefined : partOf(node, named);
    return value !== undefined && isFunction(value) ? value : [];
  });
}

const isWithin = (one: SyntaxNode, other: SyntaxNode): boolean =>
  one !== other && one.start >= other.start && one.end <= other.end;

/** A function's lines, less those below the first of the named functions inside it. */
function ownLines(
  node: SyntaxNode,
  named: readonly SyntaxNode[],
  lineAt: Syntax['lineAt'],
): number {
  const below = ({ start, end }: SyntaxNode) => lineAt(end) - lineAt(start);
  const inside = named.filter((one) => isWithin(one, node));
  const outermost = inside.filter((one) => !inside.some((other) => isWithin(one, other)));
  return 1 + below(node) - outermost.reduce((sum, one) => sum + below(one), 0);
}

function longFunctions(nodes: readonly SyntaxNode[], lineAt: Syntax['lineAt']) {
  const named = namedIn(nodes);
  return functionsIn(nodes).flatMap((node): [number, string][] => {
    const lines = ownLines(node, named, lineAt);
    const name = nameOf(partOf(node, 'id')) ?? 'function';
    return lines > MAX_FUNCTION_LINES ? [[node.start, `${name} has ${lines} lines`]] : [];
  });
}

/** What one node should not be, or undefined. */
function badHabit(path: string, node: SyntaxNode): string | undefined {
  if (node.type === 'TSAnyKeyword') return 'any';
  if (node.type !== 'MemberExpression') return undefined;
  const object = nameOf(partOf(node, 'object')) ?? '';
  const property = nameOf(partOf(node, 'property')) ?? '';
  if (object === 'console' && !MAY_PRINT.test(path)) return `console.${property}`;
  const leavesOut = /^(it|test|describe)$/.test(object) && /^(only|skip|todo)$/.test(property);
  return leavesOut ? `${object}.${property}` : undefined;
}

const BAD_COMMENT = /\b(TODO|FIXME)\b|@ts-(ignore|nocheck)/;

function inCode(source: Source): string[] {
  const { program, comments, lineAt } = parseSource(source);
  const nodes = [...walk(program)];
  const found = [
    ...longFunctions(nodes, lineAt),
    ...nodes.map((node) => [node.start, badHabit(source.path, node)] as const),
    ...comments.map(({ start, value }) => [start, BAD_COMMENT.exec(value)?.[0]] as const),
  ];
  return found.flatMap(([start, what]) =>
    what === undefined ? [] : `${source.path}:${lineAt(start)} ${what}`,
  );
}

/** What is untidy in a file, as 'file:line what'. */
export function untidy(source: Source): string[] {
  const lines = linesOf(source.text);
  const name = source.path.slice(source.path.lastIndexOf('/') + 1);
  return [
    ...(KEBAB.test(name) ? [] : [`${source.path} is not kebab-case`]),
    ...(lines > MAX_FILE_LINES ? [`${source.path} has ${lines} lines`] : []),
    ...(CODE.test(source.path) ? inCode(source) : []),
  ];
}
