import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, win32 } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPaper } from '../../electron/paper';
import {
  claimScheme,
  fileUnder,
  harden,
  isOwnFrame,
  openWindow,
  serveScreens,
} from '../../electron/window';
import type { AttachmentFiles } from '../../electron/station/attachment-files';
import { sourcesUnder } from '../support/sources';
import { scratch } from '../support/command-line';
import {
  fakeElectron,
  handled,
  menus,
  newContents,
  schemes,
  sessions,
  windows,
} from './support/fake-electron';
import { figures } from './support/figures';

vi.mock('electron', async () => (await import('./support/fake-electron')).fakeElectron);

const root = join(import.meta.dirname, '../..');
const files = scratch();
const screens = files.path('screens');
const noAttachments = {
  find: () => undefined,
  read: () => undefined,
} as unknown as AttachmentFiles;

let items = 0;
afterAll(() => {
  figures(
    'Electron’s security list',
    `${items} of 20 items asserted; fuses and asar are looked into in the package as well`,
  );
  files.remove();
});

afterEach(({ task }) => {
  if (task.result?.state !== 'fail') items += 1;
});

const sources = sourcesUnder(['electron', 'renderer', 'shared'], /\.(tsx?|html|css)$/);
const saying = (what: RegExp): string[] =>
  sources.filter(({ text }) => what.test(text)).map(({ path }) => path);

const preferences = (): Record<string, unknown>[] =>
  windows.map(({ options }) => options.webPreferences);

interface Answered {
  status: number;
  headers: Headers;
}
const get = (url: string) => handled['app']?.({ url } as never) as Promise<Answered>;

/** The directives of a content security policy. */
const directives = (policy: string): Record<string, string> =>
  Object.fromEntries(
    policy.split('; ').map((one) => [one.split(' ')[0] ?? '', one.split(' ').slice(1).join(' ')]),
  );

const cancels = (own: typeof sessions.default, url: string): boolean => {
  let cancelled = false;
  const answer = ({ cancel }: { cancel: boolean }) => void (cancelled = cancel);
  own.kept['beforeRequest']?.({ url } as never, answer as never);
  return cancelled;
};

const onWindows = (pathname: string) => fileUnder('C:\\screens', pathname, win32);

/** Whether a page of the app may do what an event announces. */
function prevented(event: string): boolean {
  const contents = newContents();
  harden(contents as never);
  const preventDefault = vi.fn<() => void>();
  contents.emit(event, { preventDefault }, 'https://example.com/');
  return preventDefault.mock.calls.length === 1;
}

beforeAll(async () => {
  mkdirSync(join(screens, 'assets'), { recursive: true });
  writeFileSync(join(screens, 'index.html'), '<!doctype html>');
  writeFileSync(join(screens, 'assets/x.css'), '@font-face { src: url(./x.woff2) }');
  writeFileSync(files.path('secret.html'), 'secret');
  claimScheme();
  serveScreens(screens, noAttachments);
  openWindow('/preload.cjs');
  await openPaper(screens).toPdf('<p>page</p>', {});
});

/** By the numbers of https://www.electronjs.org/docs/latest/tutorial/security */
describe('Electron’s own security list', () => {
  it('1. only what is secure is loaded: nothing but the app’s own', () => {
    for (const url of [
      'http://example.com/',
      'https://example.com/',
      'ws://example.com',
      'file:///etc/passwd',
      'ftp://x/',
    ]) {
      expect([url, cancels(sessions.default, url), cancels(sessions.paper, url)]).toEqual([
        url,
        true,
        true,
      ]);
    }
    expect(cancels(sessions.default, 'app://station/index.html')).toBe(false);
    expect(
      sources.filter(({ path, text }) => /\.(html|css)$/.test(path) && /https?:\/\//.test(text)),
    ).toEqual([]);
  });

  it('2. no Node in any page', () => {
    expect(preferences().map(({ nodeIntegration }) => nodeIntegration)).toEqual([false, false]);
    expect(saying(/nodeIntegration(InWorker|InSubFrames)?:\s*true/)).toEqual([]);
  });

  it('3. context isolation', () => {
    expect(preferences().map(({ contextIsolation }) => contextIsolation)).toEqual([true, true]);
  });

  it('4. process sandboxing', () => {
    expect(preferences().map(({ sandbox }) => sandbox)).toEqual([true, true]);
    expect(saying(/no-sandbox|disableSandbox/)).toEqual([]);
  });

  it('5. every permission and device is denied', () => {
    for (const own of [sessions.default, sessions.paper]) {
      const answers: boolean[] = [];
      for (const permission of [
        'media',
        'geolocation',
        'notifications',
        'clipboard-read',
        'openExternal',
      ]) {
        own.kept['permissionRequest']?.(
          null as never,
          permission as never,
          ((yes: boolean) => answers.push(yes)) as never,
        );
        answers.push(own.kept['permissionCheck']?.(null as never, permission as never) as boolean);
      }
      answers.push(own.kept['devicePermission']?.({} as never) as boolean);
      expect(answers).toEqual(Array(11).fill(false));
    }
  });

  it('6. web security stays on', () => {
    expect(preferences().map(({ webSecurity }) => webSecurity)).toEqual([true, true]);
    expect(saying(/webSecurity:\s*false|disable-web-security/)).toEqual([]);
  });

  it('7. a content security policy that begins with nothing', async () => {
    const found = directives(
      (await get('app://station/')).headers.get('content-security-policy') ?? '',
    );
    expect(found).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
    expect(found['script-src']).not.toMatch(/unsafe|data:|blob:|\*/);
    for (const name of ['frame-src', 'child-src', 'object-src', 'worker-src'])
      expect(found).not.toHaveProperty(name);
    const page = (await sessions.paper.kept['protocol']?.({
      url: 'app://paper/page.html',
    } as never)) as Answered;
    const paper = directives(page.headers.get('content-security-policy') ?? '');
    expect(paper).toMatchObject({ 'default-src': "'none'" });
    expect(paper).not.toHaveProperty('script-src');
  });

  it('8. no insecure content', () => {
    expect(saying(/allowRunningInsecureContent/)).toEqual([]);
  });

  it('9. no experimental features', () => {
    expect(saying(/experimentalFeatures|enable-experimental|appendSwitch/)).toEqual([]);
  });

  it('10. no Blink features', () => {
    expect(saying(/enableBlinkFeatures|enable-blink-features/)).toEqual([]);
  });

  it('11. no popups for web views: there are none', () => {
    expect(preferences().map(({ webviewTag }) => webviewTag)).toEqual([false, false]);
    expect(saying(/allowpopups|<webview/)).toEqual([]);
  });

  it('12. no web view is attached, whatever its options', () => {
    expect(prevented('will-attach-webview')).toBe(true);
  });

  it('13. no page goes elsewhere', () => {
    expect([prevented('will-navigate'), prevented('will-redirect')]).toEqual([true, true]);
    // To every page, as it is made.
    expect(readFileSync(join(root, 'electron/main.ts'), 'utf8')).toMatch(
      /'web-contents-created'.*harden/,
    );
  });

  it('14. no page opens a window, and none is downloaded', () => {
    const contents = newContents();
    harden(contents as never);
    expect(contents.kept['windowOpen']?.({ url: 'https://example.com' } as never)).toEqual({
      action: 'deny',
    });
    for (const own of [sessions.default, sessions.paper]) {
      const preventDefault = vi.fn<() => void>();
      own.emit('will-download', { preventDefault });
      expect(preventDefault).toHaveBeenCalledOnce();
    }
    expect(menus).toEqual([null]);
  });

  it('15. nothing of a page’s making is handed to the system to open', () => {
    expect(saying(/openExternal|shell\.(?!openPath\b)/)).toEqual([]);
    expect(saying(/shell\.openPath/)).toEqual(['electron/app.ts']);
  });

  it('16. one version of Electron, named exactly', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const version = manifest.devDependencies['electron'] ?? '';
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(45);
  });

  it('17. the sender of every message is looked at', () => {
    const [window] = windows;
    const own = window?.webContents.mainFrame;
    expect(isOwnFrame(window as never, own as never)).toBe(true);
    expect(isOwnFrame(window as never, null)).toBe(false);
    expect(isOwnFrame(window as never, { origin: 'app://station' } as never)).toBe(false);
    Object.assign(own ?? {}, { origin: 'https://example.com' });
    expect(isOwnFrame(window as never, own as never)).toBe(false);
    Object.assign(own ?? {}, { origin: 'app://station' });
    const listening = sources.flatMap(({ path, text }) =>
      Array.from(text.matchAll(/\b(ipcMain|ipc)\.(handle|on)\w*\(/g), () => path),
    );
    expect(listening).toEqual(['electron/open-bridge.ts']);
  });

  it('18. a scheme of its own, and nothing outside its folder', async () => {
    expect(schemes.map(({ scheme }) => scheme)).toEqual(['app']);
    expect(schemes[0]?.privileges).not.toHaveProperty('bypassCSP');
    expect(windows.flatMap(({ loaded }) => loaded)).toEqual([
      'app://station/',
      'app://paper/page.html',
    ]);
    expect(saying(/loadFile\(|['"`]file:\/\//)).toEqual([]);
    expect((await get('app://station/index.html')).status).toBe(200);
    for (const path of [
      '../secret.html',
      '%2e%2e/secret.html',
      '..%2fsecret.html',
      '/..\\secret.html',
      'nothing.html',
      'assets',
    ]) {
      expect([path, (await get(`app://station/${path}`)).status]).toEqual([path, 404]);
    }
    expect((await get('app://elsewhere/index.html')).status).toBe(404);
    // Where a backslash parts folders, an address may hold one.
    expect(onWindows('/assets/x.js')).toBe('C:\\screens\\assets\\x.js');
    for (const outside of ['/..\\secret.html', '/a\\..\\..\\screens2\\x.js']) {
      expect(onWindows(outside)).toBeUndefined();
    }
  });

  it('19. every fuse of the package is decided on', () => {
    const config = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
    const fuses = Object.fromEntries(
      Array.from(config.matchAll(/^ {2}(\w+): (true|false)$/gm), ([, name, on]) => [
        name,
        on === 'true',
      ]),
    );
    expect(fuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
    expect(config).toMatch(/^asar: true$/m);
  });

  it('20. a page gets two functions, and nothing of Electron', () => {
    const preload = readFileSync(join(root, 'electron/preload.ts'), 'utf8');
    const exposed = /exposeInMainWorld\('station', \{([^]*)\}\);/.exec(preload)?.[1] ?? '';
    expect(Array.from(exposed.matchAll(/^ {2}(\w+):/gm), ([, name]) => name)).toEqual([
      'ask',
      'listen',
    ]);
    // What is listened to is handed on without the event that carries the sender.
    expect(exposed).toMatch(/listener = \(_event: unknown, item: unknown\) => heard\(item\)/);
    expect(saying(/exposeInMainWorld/)).toEqual(['electron/preload.ts']);
    expect(fakeElectron).not.toHaveProperty('remote');
    expect(saying(/@electron\/remote|enableRemoteModule/)).toEqual([]);
  });
});
