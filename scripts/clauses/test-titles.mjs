import { parseSync } from 'vite';

const BLOCKS = new Set(['it', 'test', 'describe']);

const isNode = (value) => typeof value?.type === 'string';

const childrenOf = (node) => Object.values(node).flat().filter(isNode);

function* walk(node) {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

/** 'it' for it(...), it.skip(...), it.each(...)(...) and the like. */
function rootName(callee) {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type === 'MemberExpression') return rootName(callee.object);
  if (callee.type === 'CallExpression') return rootName(callee.callee);
  return undefined;
}

function textOf(title) {
  if (title?.type === 'Literal') return String(title.value);
  if (title?.type === 'TemplateLiteral') {
    return title.quasis.map(({ value }) => value.cooked).join('…');
  }
  return '';
}

/** The strings of a table, be it written in place or a constant of the same file. */
function stringsIn(table, constants) {
  const strings = [];
  for (const node of walk(table)) {
    if (node.type === 'Literal' && typeof node.value === 'string') strings.push(node.value);
    const constant = node.type === 'Identifier' && constants.get(node.name);
    if (constant) strings.push(...stringsIn(constant, new Map()));
  }
  return strings;
}

/** One title, with the strings of its table where it is filled in from one ('%s', '$code'). */
function fullTitle({ callee, arguments: [title] }, constants) {
  const text = textOf(title);
  const isFilledIn = callee.type === 'CallExpression' && /[%$]/.test(text);
  if (!isFilledIn) return text;
  return [text, ...callee.arguments.flatMap((table) => stringsIn(table, constants))].join(' | ');
}

/** The titles of a test file's tests and describe blocks. */
export function testTitles(text) {
  const nodes = [...walk(parseSync('test.tsx', text).program)];
  const constants = new Map(
    nodes
      .filter(({ type, init }) => type === 'VariableDeclarator' && init)
      .map(({ id, init }) => [id.name, init]),
  );
  return nodes
    .filter(({ type, callee }) => type === 'CallExpression' && BLOCKS.has(rootName(callee)))
    .map((call) => fullTitle(call, constants))
    .filter((title) => title !== '');
}
