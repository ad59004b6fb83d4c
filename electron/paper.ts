import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { BrowserWindow, session, type Session, type WebContents } from 'electron';
import type { Paper } from './documents/print-statements';
import type { Watch } from './documents/work';
import { printOn } from './printer';
import { SAFE, SCHEME } from './window';

/** Pages that leave on paper have an origin, a session and a window of their own. */
const ORIGIN = `${SCHEME}://paper`;
const PAGE = '/page.html';
const FONTS = '/fonts.css';

/** Nothing runs and nothing is loaded but styles and the app's own fonts. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A world beside the page's own, in which the app may look at it. */
const OUTSIDE_WORLD = 999;

/** Layout asks for the fonts; the page is ready once those that it needs are there. */
const FONTS_READY = `document.body.offsetHeight; document.fonts.ready.then(() => true)`;

const NOTHING = '<span></span>';
const PAGE_NUMBERS = `<div style="width: 100%; padding: 0 14mm; text-align: right; font: 7pt sans-serif">
<span class="pageNumber"></span> / <span class="totalPages"></span></div>`;

const respond = (body: string | Uint8Array<ArrayBuffer>, type: string): Response =>
  new Response(body, {
    headers: {
      'content-type': type,
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
    },
  });

/** A font face with its files at their full path; they lie beside the stylesheet. */
const absolute = (face: string): string =>
  face.replace(
    /url\((?!["']?data:)["']?([^"')]+)["']?\)/g,
    (_, path: string) => `url(/assets/${basename(path)})`,
  );

/**
 * The font faces of the screens, as a stylesheet of their own. They are taken from the built
 * screens, so that the fonts are shipped once.
 */
async function fontFaces(assets: string): Promise<string> {
  const sheets = (await readdir(assets)).filter((name) => name.endsWith('.css'));
  const texts = await Promise.all(sheets.map((name) => readFile(join(assets, name), 'utf8')));
  const faces = texts.join('').match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return faces.map(absolute).join('\n');
}

/** The session in which pages are drawn: it knows the page at hand, the fonts and nothing else. */
function openPaperSession(assets: string, page: () => string): Session {
  const own = session.fromPartition('paper');
  let faces: Promise<string> | undefined;
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.on('will-download', (event) => event.preventDefault());
  own.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !url.startsWith(`${ORIGIN}/`) && !url.startsWith('data:') });
  });
  own.protocol.handle(SCHEME, async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === PAGE) return respond(page(), 'text/html; charset=utf-8');
    if (pathname === FONTS) {
      faces ??= fontFaces(assets);
      return respond(await faces, 'text/css; charset=utf-8');
    }
    const [, font, type] = /^\/assets\/([\w.-]+\.(woff2?))$/.exec(pathname) ?? [];
    if (!font) return new Response(null, { status: 404 });
    return respond(new Uint8Array(await readFile(join(assets, font))), `font/${type}`);
  });
  return own;
}

const openWindow = (own: Session): BrowserWindow =>
  new BrowserWindow({ show: false, webPreferences: { ...SAFE, session: own } });

/** Fails once the work is cancelled or the window is gone: what Electron promises may never come. */
function ended({ webContents }: BrowserWindow, { signal }: Watch): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    webContents.once('destroyed', () => reject(new Error('The paper’s window was closed.')));
    webContents.once('render-process-gone', (_event, { reason }) =>
      reject(new Error(`The page could not be drawn: ${reason}`)),
    );
  });
}

/** The fonts come from the built screens in a folder. */
export function openPaper(screens: string): Paper & { close: () => void } {
  let page = '';
  let own: Session | undefined;
  let window: BrowserWindow | undefined;

  /** Pages are drawn one after the other: the session knows only the one at hand. */
  let before: Promise<unknown> = Promise.resolve();

  /** Loads a page into a window of its own, which is gone again when the work is done. */
  function onPage<T>(
    html: string,
    watch: Watch,
    work: (contents: WebContents) => Promise<T>,
  ): Promise<T> {
    const drawn = before.then(() => draw(html, watch, work));
    before = drawn.catch(() => undefined);
    return drawn;
  }

  async function draw<T>(
    html: string,
    watch: Watch,
    work: (contents: WebContents) => Promise<T>,
  ): Promise<T> {
    watch.signal?.throwIfAborted();
    page = html;
    own ??= openPaperSession(join(screens, 'assets'), () => page);
    const drawn = openWindow(own);
    window = drawn;
    const { webContents } = drawn;
    const steps = async (): Promise<T> => {
      await drawn.loadURL(ORIGIN + PAGE);
      watch.progress?.(0.3);
      await webContents.executeJavaScriptInIsolatedWorld(OUTSIDE_WORLD, [{ code: FONTS_READY }]);
      watch.progress?.(0.4);
      return work(webContents);
    };
    try {
      return await Promise.race([steps(), ended(drawn, watch)]);
    } finally {
      page = '';
      drawn.destroy();
      window = undefined;
    }
  }

  return {
    toPdf: (html, watch, numbers = 'over-all') =>
      onPage(html, watch, (contents) =>
        contents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          displayHeaderFooter: true,
          headerTemplate: NOTHING,
          footerTemplate: numbers === 'none' ? NOTHING : PAGE_NUMBERS,
        }),
      ),
    toPrinter: (html, watch, order = {}) =>
      onPage(html, watch, (contents) => printOn(contents, order)),
    close: () => window?.destroy(),
  };
}
