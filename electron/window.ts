import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  BrowserWindow,
  Menu,
  protocol,
  session,
  type WebContents,
  type WebFrameMain,
} from 'electron';
import { attachmentAt } from './attachments';
import type { AttachmentFiles } from './station/attachment-files';

export const SCHEME = 'app';
const ORIGIN = `${SCHEME}://station`;

/** Nothing is loaded from anywhere but the app's own files; styles are set by the component library. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "media-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wav': 'audio/wav',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Before the app is ready: the screens come by a scheme of their own, not by file://. */
export function claimScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

const headersOf = (type: string) => ({
  'content-type': type,
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
});

/** The file of a path inside a folder, by a system's own rules; undefined for one outside it. */
export function fileUnder(folder: string, pathname: string, by = path): string | undefined {
  const file = by.normalize(by.join(folder, pathname));
  return file.startsWith(folder + by.sep) ? file : undefined;
}

/** Serves the built screens, no file outside their folder, and the attachments by their hash. */
export function serveScreens(folder: string, attachments: AttachmentFiles): void {
  protocol.handle(SCHEME, async (request) => {
    const { pathname, host } = new URL(request.url);
    const attached = host === 'station' ? attachmentAt(attachments, pathname) : undefined;
    if (attached) {
      // What a PIN has shown is not kept in a cache.
      const headers = { ...headersOf(attached.mediaType), 'cache-control': 'no-store' };
      return new Response(attached.content, { headers });
    }
    const file = fileUnder(folder, pathname === '/' ? 'index.html' : pathname);
    const type = file && TYPES[path.extname(file)];
    if (host !== 'station' || !file || !type) {
      return new Response(null, { status: 404 });
    }
    try {
      const bytes = await readFile(file);
      return new Response(new Uint8Array(bytes), { headers: headersOf(type) });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

/** The station asks nothing of the web: every permission, device and request outside is denied. */
function denyTheWeb(): void {
  const own = session.defaultSession;
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.on('will-download', (event) => event.preventDefault());
  own.webRequest.onBeforeRequest((details, answer) => {
    const { protocol: scheme } = new URL(details.url);
    answer({ cancel: ![`${SCHEME}:`, 'data:', 'blob:', 'devtools:'].includes(scheme) });
  });
}

/** True for the main frame of the station's own screens. */
export const isOwnFrame = (window: BrowserWindow, frame: WebFrameMain | null): boolean =>
  frame !== null && frame === window.webContents.mainFrame && frame.origin === ORIGIN;

/** What every page of the app lives in: a sandbox, apart from Node and from the preload script. */
export const SAFE = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  // The main process decides what is due; the screen must draw it even while it is covered.
  backgroundThrottling: false,
} as const;

/** No page of the app opens a window, goes elsewhere or holds another page. */
export function harden(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

const REVIVALS = 3;
const REVIVAL_SPAN_MS = 60_000;

/** Screens that crash are loaded again: the records are with the main process. Not for ever. */
export function reviveScreens(window: BrowserWindow, report: (error: unknown) => void): void {
  const crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    report(new Error(`the screens are gone: ${reason} ${exitCode}`));
    const now = performance.now();
    crashes.push(now);
    const recent = crashes.filter((at) => now - at < REVIVAL_SPAN_MS);
    if (recent.length <= REVIVALS && !window.isDestroyed()) window.webContents.reload();
  });
}

/** What shows before the screens have drawn, and between two of them. */
export const paintGround = (window: BrowserWindow, dark: boolean): void =>
  window.setBackgroundColor(dark ? '#1f1d1a' : '#faf7f2');

/** Opens the kiosk window: sandboxed, isolated, going nowhere. It shows once it has drawn. */
export function openWindow(preload: string): BrowserWindow {
  denyTheWeb();
  Menu.setApplicationMenu(null);
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 680,
    useContentSize: true,
    show: false,
    webPreferences: { ...SAFE, preload },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${ORIGIN}/`);
  return window;
}
