import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder, startApp, type RunningApp } from '../support/app';

describe('what a page of the app can reach', () => {
  const folder = newFolder();
  let running: RunningApp;
  beforeAll(async () => {
    running = await startApp(folder, '2026-10-01T08:00:00');
  });
  afterAll(async () => {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What comes of some code in the page: its value, or the name of what it throws. */
  const inPage = (code: string): Promise<unknown> =>
    running.page.evaluate(
      `(async () => { try { return await (${code}); } catch (error) { return error.name; } })()`,
    );

  /** The same once the page is on its own again: what a debugger runs may make code from text. */
  const later = (code: string): Promise<unknown> =>
    inPage(`new Promise((done) => setTimeout(() => {
      try { done(${code}); } catch (error) { done(error.name); }
    }))`);

  it('no Node and no Electron, but the two functions of the bridge', async () => {
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', '__dirname'];
    for (const name of names) expect(await inPage(`typeof ${name}`)).toBe('undefined');
    expect(await inPage(`Object.keys(window.station).sort().join()`)).toBe('ask,listen');
    expect(await later(`window.station.ask.constructor('return 1')()`)).toBe('EvalError');
    const set = await running.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences: () => Record<string, unknown>;
      };
      return contents.getLastWebPreferences();
    });
    expect(set).toMatchObject({ contextIsolation: true, nodeIntegration: false, sandbox: true });
    expect(set).toMatchObject({ webSecurity: true, webviewTag: false });
    expect(set['allowRunningInsecureContent']).not.toBe(true);
    expect(set['experimentalFeatures']).not.toBe(true);
  });

  it('no code but the app’s own: neither from text, nor inline, nor from a blob', async () => {
    expect(await later(`new Function('return 1')()`)).toBe('EvalError');
    expect(await later(`eval('1')`)).toBe('EvalError');
    const ran = `new Promise((done) => {
      const script = document.createElement('script');
      SOURCE
      script.onerror = () => done('refused');
      script.onload = () => done('loaded');
      document.head.append(script);
      setTimeout(() => done(window.ran === true ? 'ran' : 'refused'), 300);
    })`;
    const sources = [
      `script.textContent = 'window.ran = true';`,
      `script.src = URL.createObjectURL(new Blob(['window.ran = true'], { type: 'text/javascript' }));`,
      `script.src = 'data:text/javascript,window.ran=true';`,
      `script.src = 'https://example.com/x.js';`,
    ];
    for (const source of sources) {
      expect([source, await inPage(ran.replace('SOURCE', source))]).toEqual([source, 'refused']);
    }
  });

  it('nothing of the web and nothing of the disk', async () => {
    for (const url of ['https://example.com/', 'http://127.0.0.1:9/', 'file:///etc/passwd']) {
      expect([url, await inPage(`fetch('${url}')`)]).toEqual([url, 'TypeError']);
    }
    expect(
      await inPage(`fetch('app://station/..%2f..%2fpackage.json').then((r) => r.status)`),
    ).toBe(404);
    const drawn = `new Promise((done) => {
      const image = new Image();
      image.onload = () => done('loaded');
      image.onerror = () => done('refused');
      image.src = 'https://example.com/x.png';
    })`;
    expect(await inPage(drawn)).toBe('refused');
  });

  it('no other page: no window, no frame, no navigation, no download', async () => {
    const before = running.page.url();
    expect(await inPage(`window.open('app://station/') === null`)).toBe(true);
    await inPage(`void (location.href = 'https://example.com/')`);
    await inPage(`void (location.href = 'app://station/assets/')`);
    const framed = `new Promise((done) => {
      const frame = document.createElement('iframe');
      frame.src = 'app://station/index.html';
      frame.onload = () => done(Boolean(frame.contentWindow?.station));
      document.body.append(frame);
      setTimeout(() => done(false), 500);
    })`;
    expect(await inPage(framed)).toBe(false);
    await inPage(`void Object.assign(document.createElement('a'),
      { href: URL.createObjectURL(new Blob(['x'])), download: 'x.txt' }).click()`);
    await running.page.waitForTimeout(300);
    expect(running.page.url()).toBe(before);
    expect(running.app.windows()).toHaveLength(1);
    const downloads = await running.app.evaluate(({ app }) => app.getPath('downloads'));
    expect(existsSync(downloads) ? readdirSync(downloads) : []).not.toContain('x.txt');
  });

  it('no permission and no device', async () => {
    const denied = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'];
    for (const name of denied) {
      const state = `navigator.permissions.query({ name: '${name}' }).then((found) => found.state)`;
      expect([name, await inPage(state)]).toEqual([name, 'denied']);
    }
    expect(await inPage(`navigator.mediaDevices.getUserMedia({ audio: true })`)).toMatch(/Error$/);
    expect(await inPage(`navigator.mediaDevices.getDisplayMedia()`)).toMatch(/Error$/);
  });

  it('no answer for a page in another window, though it has the same preload script', async () => {
    const preload = join(import.meta.dirname, '../../out/preload/preload.cjs');
    const answer = await running.app.evaluate(async ({ BrowserWindow }, path) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload: path, sandbox: true, contextIsolation: true },
      });
      await other.loadURL('app://station/index.html');
      const asked = `window.station.ask({ kind: 'query', name: 'station.get', with: {} })`;
      const told = (await other.webContents.executeJavaScript(asked)) as unknown;
      other.destroy();
      return told;
    }, preload);
    expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED' } });
  });
});
