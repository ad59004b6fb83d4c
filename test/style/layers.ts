import { isBuiltin } from 'node:module';
import {
  nameOf,
  parseSource,
  partOf,
  walk,
  type Source,
  type Syntax,
  type SyntaxNode,
} from '../support/sources';
import { importsOf, pathOf, type Import } from './imports';

/** Who may import whom: one line of ARCHITECTURE.md each. Paths go from the root. */
interface Room {
  /** The files it holds; a file belongs to the first room that has it. */
  holds: RegExp;
  /** The files it may import. */
  files: RegExp;
  /** The packages it may import; Node's own modules go by the name 'node'. */
  packages: RegExp;
  /** Files of which it may take the types only. */
  types?: RegExp;
}

const ANY_BUT_ELECTRON = /^(?!electron(-store)?$|electron\/|better-sqlite3$)/;

const ROOMS: readonly Room[] = [
  { holds: /^shared\//, files: /^shared\//, packages: /^zod$/ },
  { holds: /^resources\//, files: /^(shared|resources)\//, packages: /^$/ },
  {
    holds: /^renderer\//,
    files: /^(renderer|shared)\//,
    packages: /^(?!electron(-store)?$|electron\/|better-sqlite3$|node$)/,
  },
  {
    holds: /^electron\/store\//,
    files: /^(electron\/store|shared)\//,
    packages: /^(better-sqlite3|node)$/,
  },
  {
    holds: /^electron\/station\//,
    files: /^(electron\/(station|store)|shared|resources)\//,
    packages: ANY_BUT_ELECTRON,
    types: /^electron\/clock$/,
  },
  {
    holds: /^electron\/documents\//,
    files: /^(electron\/(documents|station|store)|shared)\//,
    packages: ANY_BUT_ELECTRON,
  },
  {
    holds: /^electron\/cli\//,
    files: /^(electron\/(?!(main|window|preload|settings)$)|shared\/|resources\/|package\.json$)/,
    packages: ANY_BUT_ELECTRON,
  },
  // Sandboxed, so it can load nothing else.
  {
    holds: /^electron\/preload\.ts$/,
    files: /^$/,
    packages: /^electron$/,
    types: /^shared\//,
  },
  {
    holds: /^electron\//,
    files: /^(electron|shared|resources)\//,
    packages: /^(?!better-sqlite3$)/,
  },
];

/** Packages that one file alone may import. */
const SOLE_PACKAGES = { 'electron-store': 'electron/settings.ts' } as const;

/** Names that one file alone may use. */
const SOLE_NAMES = new Map([
  ['ipcMain', 'electron/open-bridge.ts'],
  ['ipcRenderer', 'electron/preload.ts'],
  ['contextBridge', 'electron/preload.ts'],
]);

/** Takes ipcMain from Electron and hands it to the bridge, but calls nothing on it. */
const HANDS_OVER_IPC = 'electron/main.ts';

/** What of the store the documents may not take: they read. */
const WRITES = /^(WriteDb|openForWriting|(append|keep|settle|drop|close|undo)[A-Z].*)$/;

const packageOf = (specifier: string): string => {
  if (isBuiltin(specifier)) return 'node';
  const [scope = '', name] = specifier.split('/');
  // Electron's own sub-paths count as Electron.
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
};

function isAllowed(room: Room, source: Source, found: Import): boolean {
  const target = pathOf(source, found.specifier);
  if (target === undefined) return room.packages.test(packageOf(found.specifier));
  return room.files.test(target) || (found.typeOnly && room.types?.test(target) === true);
}

function crossingsOfImport(source: Source, found: Import): string[] {
  const room = ROOMS.find(({ holds }) => holds.test(source.path));
  const at = `${source.path}:${found.line}`;
  const wrong = [];
  if (room && !isAllowed(room, source, found)) wrong.push(`${at} imports ${found.specifier}`);
  for (const [name, sole] of Object.entries(SOLE_PACKAGES)) {
    if (found.specifier === name && source.path !== sole) wrong.push(`${at} imports ${name}`);
  }
  const target = pathOf(source, found.specifier) ?? '';
  if (source.path.startsWith('electron/documents/') && target.startsWith('electron/store/')) {
    const writing = found.names.filter((name) => WRITES.test(name));
    wrong.push(...writing.map((name) => `${at} takes ${name}, which writes`));
  }
  return wrong;
}

/** The name that a node uses although it is another file's alone. */
function foreignName(path: string, node: SyntaxNode): string | undefined {
  const name = nameOf(node) ?? '';
  const sole = SOLE_NAMES.get(name) ?? path;
  return sole === path || (name === 'ipcMain' && path === HANDS_OVER_IPC) ? undefined : name;
}

/** The member that a node reaches for although it is another file's alone. */
function foreignMember(path: string, node: SyntaxNode): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const object = nameOf(partOf(node, 'object')) ?? '';
  const property = partOf(node, 'property');
  const member = nameOf(property) ?? property?.['value'];
  if (object === 'ipcMain' && path === HANDS_OVER_IPC) return `ipcMain.${String(member)}`;
  const isBridge = /^(window|globalThis|self)$/.test(object) && member === 'station';
  return isBridge && path !== 'renderer/client.ts' ? 'window.station' : undefined;
}

function crossingsOfNames({ path }: Source, { program, lineAt }: Syntax): string[] {
  return [...walk(program)].flatMap((node) => {
    const name = foreignName(path, node) ?? foreignMember(path, node);
    return name === undefined ? [] : `${path}:${lineAt(node.start)} names ${name}`;
  });
}

/** Every import and name that crosses a line, as 'file:line what'. */
export function crossings(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const syntax = parseSource(source);
    const ofImports = importsOf(syntax).flatMap((found) => crossingsOfImport(source, found));
    return [...new Set([...ofImports, ...crossingsOfNames(source, syntax)])];
  });
}
