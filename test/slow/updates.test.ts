import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request, type RequestOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { AppImageUpdater } from 'electron-updater';
import { ElectronHttpExecutor } from 'electron-updater/out/electronHttpExecutor';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openUpdates, type Updater, type Updates } from '../../electron/updates';
import { scratch } from '../support/command-line';

const NAME = 'waterbar-station-0.2.0.AppImage';
const NEW = Buffer.from('a newer station, as the feed has it');
const OLD = 'the station that runs';

const files = scratch();
let asked: string[];
let served: Map<string, Buffer>;
const feed = createServer((incoming, answer) => {
  const path = incoming.url?.replace(/\?.*$/, '') ?? '';
  asked.push(path);
  const body = served.get(path);
  answer.writeHead(body ? 200 : 404).end(body);
});
let url: string;

beforeAll(async () => {
  await new Promise<void>((open) => feed.listen(0, '127.0.0.1', open));
  url = `http://127.0.0.1:${(feed.address() as AddressInfo).port}/bar`;
});
afterAll(() => {
  feed.close();
  files.remove();
});

const sha512 = (bytes: Buffer): string => createHash('sha512').update(bytes).digest('base64');

/** What a feed says of its newest version. */
const told = (version: string, hash: string): Buffer =>
  Buffer.from(
    `version: ${version}\nfiles:\n  - url: ${NAME}\n    sha512: ${hash}\n    size: ${NEW.length}\n` +
      `path: ${NAME}\nsha512: ${hash}\nreleaseDate: '2026-10-01T00:00:00.000Z'\n`,
  );

/** The updater's requests by Node: those of Electron need Electron. */
class ByNode extends ElectronHttpExecutor {
  override createRequest(options: RequestOptions, callback: (response: never) => void): never {
    return request(options, callback as never) as never;
  }
}

let rounds = 0;

/** electron-updater itself, over an app that stands in for Electron's. */
function realUpdater(folder: string): Updater {
  const app = {
    version: '0.1.0',
    name: 'waterbar-station',
    isPackaged: true,
    appUpdateConfigPath: join(folder, 'nowhere.yml'),
    userDataPath: folder,
    baseCachePath: join(folder, 'cache'),
    whenReady: async () => undefined,
    relaunch: () => undefined,
    quit: () => undefined,
    onQuit: () => undefined,
  };
  const updater = new AppImageUpdater(null, app);
  Object.assign(updater, { httpExecutor: new ByNode(), disableDifferentialDownload: true });
  return updater as unknown as Updater;
}

describe.skipIf(process.platform !== 'linux')('updates by a feed', () => {
  let folder: string;
  let running: string;
  let named: string | null;
  let loads: number;
  let reported: unknown[];
  let updates: Updates;

  beforeEach(() => {
    rounds += 1;
    folder = files.path(`round-${rounds}`);
    mkdirSync(folder);
    running = join(folder, 'running.AppImage');
    writeFileSync(running, OLD);
    process.env['APPIMAGE'] = running;
    [asked, reported, loads, named] = [[], [], 0, null];
    served = new Map([
      ['/bar/latest-linux.yml', told('0.2.0', sha512(NEW))],
      [`/bar/${NAME}`, NEW],
    ]);
    updates = openUpdates({
      feed: () => named,
      load: async () => {
        loads += 1;
        return realUpdater(folder);
      },
      folder,
      report: (error) => reported.push(error),
    });
  });
  afterEach(() => {
    delete process.env['APPIMAGE'];
  });

  const settled = async (): Promise<string> => {
    await updates.check();
    await expect.poll(() => updates.state().standing, { timeout: 10_000 }).not.toBe('checking');
    return updates.state().standing;
  };
  const fetched = (): string[] =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((path) => path.endsWith(NAME));

  it('are off until a feed is named: nothing is loaded, nothing asked', async () => {
    expect(await settled()).toBe('off');
    expect([loads, asked, existsSync(join(folder, 'updates.yml'))]).toEqual([0, [], false]);
  });

  it('are fetched from the feed that is named and wait there to be installed', async () => {
    named = url;
    expect(await settled()).toBe('ready');
    expect([...new Set(asked)].toSorted()).toEqual(['/bar/latest-linux.yml', `/bar/${NAME}`]);
    expect(updates.state()).toEqual({ standing: 'ready', version: '0.2.0' });
    expect(fetched()).toHaveLength(1);
    expect(readFileSync(running, 'utf8')).toBe(OLD);
    expect(reported).toEqual([]);
  });

  it('are not taken where they are not what the feed has said', async () => {
    served.set(`/bar/${NAME}`, Buffer.from('something else of the same length!!'));
    named = url;
    expect(await settled()).toBe('failed');
    expect(String(reported[0])).toMatch(/sha512 checksum mismatch/);
    expect(fetched()).toEqual([]);
    expect(updates.install()).toBe(false);
  });

  it('are not taken where nothing is said of what they have to be', async () => {
    served.set('/bar/latest-linux.yml', Buffer.from(`version: 0.2.0\npath: ${NAME}\n`));
    named = url;
    expect(await settled()).toBe('failed');
    expect(fetched()).toEqual([]);
    expect(updates.install()).toBe(false);
  });

  it('are none where the feed has nothing newer, and none where there is no feed', async () => {
    served.set('/bar/latest-linux.yml', told('0.1.0', sha512(NEW)));
    named = url;
    expect(await settled()).toBe('idle');
    expect(asked).toEqual(['/bar/latest-linux.yml']);
    served.clear();
    expect(await settled()).toBe('failed');
    expect(reported).toHaveLength(1);
    named = null;
    asked = [];
    expect(await settled()).toBe('off');
    expect(asked).toEqual([]);
  });
});
