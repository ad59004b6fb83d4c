import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { beforeAll, describe, expect, it } from 'vitest';
import { PACKAGE_EXECUTABLE, packageApp } from '../../scripts/package.mjs';

const root = join(import.meta.dirname, '../..');
const output = join(root, 'test-output/package');
const unpacked = join(output, 'linux-unpacked');
const archive = join(unpacked, 'resources/app.asar');

/** A fuse's state on the wire, by the character that stands there. */
const ON = '1'.charCodeAt(0);
const OFF = '0'.charCodeAt(0);

describe.skipIf(process.platform !== 'linux')('the package', () => {
  let files: string[];

  beforeAll(async () => {
    await packageApp({ output });
    files = listPackage(archive, { isPack: false });
  });

  it('holds the built app and the database for one platform, and nothing else', () => {
    const roots = new Set(files.map((path) => path.split('/').slice(1, 3).join('/')));
    expect([...roots].toSorted()).toEqual([
      'node_modules',
      'node_modules/better-sqlite3',
      'out',
      'out/main',
      // Only where the older runtime stands in: its own build of the database.
      ...(roots.has('out/node_modules') ? ['out/node_modules'] : []),
      'out/preload',
      'out/renderer',
      'package.json',
    ]);
    const binaries = files.filter((path) => path.endsWith('.node'));
    expect(binaries.filter((path) => path.includes('/prebuilds/'))).toEqual([
      '/node_modules/better-sqlite3/prebuilds/linux-x64.node',
    ]);
  });

  it('holds no source, no source map, no test and no tool', () => {
    const unwanted = /\.(map|tsx?|c|cc|h|gyp|db|jsonl)$|\/(test|tests|docs|deps)\//;
    expect(files.filter((path) => unwanted.test(path))).toEqual([]);
    const mapped = files
      .filter((path) => /^\/out\/(main|preload|renderer)\/.*\.c?js$/.test(path))
      .filter((path) => /sourceMappingURL/.test(extractFile(archive, path.slice(1)).toString()));
    expect(mapped).toEqual([]);
  });

  it('names no folder of the machine that built it', () => {
    const naming = files
      .filter((path) => /^\/out\/(main|preload|renderer)\/.*\.(c?js|css|html)$/.test(path))
      .filter((path) => extractFile(archive, path.slice(1)).includes(root));
    expect(naming).toEqual([]);
  });

  it('says in its package.json what it needs, and no more', () => {
    const manifest = JSON.parse(extractFile(archive, 'package.json').toString()) as object;
    expect(manifest).toMatchObject({ main: 'out/main/main.cjs' });
    expect(manifest).not.toHaveProperty('devDependencies');
    expect(manifest).not.toHaveProperty('scripts');
  });

  it('has its fuses set: no way in by environment or argument, no code but the archive’s', async () => {
    const wire = await getCurrentFuseWire(join(unpacked, PACKAGE_EXECUTABLE));
    expect(wire).toMatchObject({
      [FuseV1Options.RunAsNode]: OFF,
      [FuseV1Options.EnableCookieEncryption]: ON,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: OFF,
      [FuseV1Options.EnableNodeCliInspectArguments]: OFF,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ON,
      [FuseV1Options.OnlyLoadAppFromAsar]: ON,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: OFF,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: OFF,
    });
  });

  it('carries the icons that its installers ask for', () => {
    const config = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
    const icons = [...config.matchAll(/icon: (\S+)/g)].map(([, path]) => path ?? '');
    expect(icons.length).toBeGreaterThan(2);
    for (const icon of icons) expect(statSync(join(root, icon)).size).toBeGreaterThan(1000);
  });
});
