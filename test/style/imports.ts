import {
  nameOf,
  partOf,
  walk,
  type Source,
  type Syntax,
  type SyntaxNode,
} from '../support/sources';

/** One place where a file brings in another. */
export interface Import {
  specifier: string;
  line: number;
  /** Gone once compiled: only types are taken. */
  typeOnly: boolean;
  /** Read when it is asked for, by `import()`. */
  later: boolean;
  /** What is taken by name. */
  names: string[];
}

const literal = (node: SyntaxNode | undefined): string | undefined =>
  node?.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : undefined;

/** The module that a node brings in: import, re-export, import(), require(), a type's import(). */
function moduleOf(node: SyntaxNode): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return literal(partOf(node, 'source'));
    case 'TSExternalModuleReference':
      return literal(partOf(node, 'expression'));
    case 'CallExpression':
      return nameOf(partOf(node, 'callee')) === 'require'
        ? literal((node['arguments'] as SyntaxNode[])[0])
        : undefined;
    default:
      return undefined;
  }
}

const kindOf = (node: SyntaxNode) => node['importKind'] ?? node['exportKind'];

/** Type-only as a whole, or each of its names; a bare import is there for what it does. */
function isTypeOnly(node: SyntaxNode, specifiers: readonly SyntaxNode[]): boolean {
  if (node.type === 'TSImportType' || kindOf(node) === 'type') return true;
  return specifiers.length > 0 && specifiers.every((specifier) => kindOf(specifier) === 'type');
}

const takenName = (specifier: SyntaxNode): string =>
  nameOf(partOf(specifier, 'imported') ?? partOf(specifier, 'local')) ?? '';

/** Everything that a file brings in. */
export function importsOf({ program, lineAt }: Syntax): Import[] {
  return [...walk(program)].flatMap((node) => {
    const specifier = moduleOf(node);
    if (specifier === undefined) return [];
    const specifiers = (node['specifiers'] ?? []) as SyntaxNode[];
    return {
      specifier,
      line: lineAt(node.start),
      typeOnly: isTypeOnly(node, specifiers),
      later: node.type === 'ImportExpression',
      names: specifiers.map(takenName),
    };
  });
}

/** A file's path from the root for './x' and '../x', undefined for a package. */
export function pathOf({ path }: Source, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const { pathname } = new URL(specifier, `file:///${path}`);
  return decodeURIComponent(pathname).slice(1);
}
