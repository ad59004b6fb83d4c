import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { scratch } from '../support/command-line';

const root = join(import.meta.dirname, '../..');
const own = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
const files = scratch();
afterAll(() => files.remove());

interface Config {
  asar?: unknown;
  files?: { filter: string[] }[];
  electronLanguages?: string[];
  electronFuses?: Record<string, boolean>;
  publish?: unknown;
  win?: { target: { target: string; arch: string }[] };
  nsis?: Record<string, unknown>;
  linux?: { target: string[] };
  mac?: { target: { target: string }[] };
}

interface Builder {
  getConfig: (folder: string, path: string) => Promise<Config>;
  validateConfiguration: (config: Config, log: { add: () => void }) => Promise<void>;
}

// electron-builder's own reader and its own schema: what it would refuse is refused here.
const requireHere = createRequire(import.meta.url);
const builder = createRequire(requireHere.resolve('electron-builder'))(
  'app-builder-lib/out/util/config/config',
) as Builder;

let read = 0;
async function configOf(text: string): Promise<Config> {
  read += 1;
  const path = files.path(`config-${read}.yml`);
  writeFileSync(path, text);
  const config = await builder.getConfig(root, path);
  await builder.validateConfiguration(config, { add: () => undefined });
  return config;
}

const FUSES = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  grantFileProtocolExtraPrivileges: false,
};

/** What a file list must leave out, each by a path that it must not match. */
const shipsOnlyTheApp = (list: readonly string[]): boolean =>
  list.includes('!**/*.map') &&
  list
    .filter((pattern) => !pattern.startsWith('!'))
    .every((pattern) => /^out\/(main|preload|renderer)\/\*\*$/.test(pattern));

/** Everything that a package of ours has to be; answers what this one is not. */
function wrongWith({ asar, files: sets = [], electronFuses = {}, ...config }: Config): string[] {
  const list = sets.flatMap(({ filter }) => filter);
  const { nsis = {}, win, linux, mac, electronLanguages = [], publish } = config;
  const checks: Record<string, boolean> = {
    'the archive is sealed': asar === true,
    'every fuse is set': Object.entries(FUSES).every(([name, on]) => electronFuses[name] === on),
    'nothing but the app is shipped': shipsOnlyTheApp(list),
    'for all users': nsis['perMachine'] === true && nsis['oneClick'] === false,
    'in Chinese and English':
      String(nsis['installerLanguages']) === 'zh_CN,en_US' &&
      nsis['multiLanguageInstaller'] === true &&
      String(electronLanguages) === 'zh-CN,en-US',
    'records stay': nsis['deleteAppDataOnUninstall'] === false,
    'start with Windows is asked': nsis['include'] === 'resources/icons/installer.nsh',
    'no feed is built in': publish === null,
    'Windows gets NSIS': win?.target.some(({ target }) => target === 'nsis') ?? false,
    'Linux gets deb and AppImage': String(linux?.target) === 'deb,AppImage',
    'macOS gets dmg': mac?.target.some(({ target }) => target === 'dmg') ?? false,
  };
  return Object.entries(checks).flatMap(([what, holds]) => (holds ? [] : [what]));
}

describe('how the app is packaged', () => {
  it('is as promised, by electron-builder’s own schema', async () => {
    expect(wrongWith(await configOf(own))).toEqual([]);
  });

  it.each([
    ['asar: true', 'asar: false', 'the archive is sealed'],
    ['runAsNode: false', 'runAsNode: true', 'every fuse is set'],
    ['  onlyLoadAppFromAsar: true\n', '', 'every fuse is set'],
    [
      'enableEmbeddedAsarIntegrityValidation: true',
      'enableEmbeddedAsarIntegrityValidation: false',
      'every fuse is set',
    ],
    [`  - '!**/*.map'\n`, '', 'nothing but the app is shipped'],
    ['  - out/main/**', '  - out/**', 'nothing but the app is shipped'],
    ['  - out/main/**', '  - test/**', 'nothing but the app is shipped'],
    ['perMachine: true', 'perMachine: false', 'for all users'],
    ['installerLanguages: [zh_CN, en_US]', 'installerLanguages: [en_US]', 'in Chinese and English'],
    ['electronLanguages: [zh-CN, en-US]', 'electronLanguages: [en-US]', 'in Chinese and English'],
    ['  include: resources/icons/installer.nsh\n', '', 'start with Windows is asked'],
    ['publish: null', 'publish: { provider: generic, url: http://x }', 'no feed is built in'],
    ['target: [deb, AppImage]', 'target: [deb]', 'Linux gets deb and AppImage'],
  ])('is found out with %j as %j', async (from, to, what) => {
    expect(own).toContain(from);
    expect(wrongWith(await configOf(own.replace(from, () => to)))).toEqual([what]);
  });

  it('is refused by the schema where a setting is misspelt', async () => {
    const misspelt = own.replace('perMachine:', 'perMaschine:');
    await expect(configOf(misspelt)).rejects.toThrow(/configuration.nsis should be/);
  });
});
