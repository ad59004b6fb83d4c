type Listener = (...given: never[]) => unknown;

/** Listens, and lets a test give what is listened for. */
function emitter() {
  const heard = new Map<string, Listener[]>();
  return {
    on: (name: string, listener: Listener) =>
      void heard.set(name, [...(heard.get(name) ?? []), listener]),
    once: (name: string, listener: Listener) => void heard.set(name, [listener]),
    emit: (name: string, ...given: unknown[]) => {
      for (const listener of heard.get(name) ?? []) listener(...(given as never[]));
      return heard.has(name);
    },
  };
}

function fakeSession() {
  const kept: Record<string, Listener> = {};
  const keep = (name: string) => (listener: Listener) => void (kept[name] = listener);
  return {
    kept,
    ...emitter(),
    setPermissionRequestHandler: keep('permissionRequest'),
    setPermissionCheckHandler: keep('permissionCheck'),
    setDevicePermissionHandler: keep('devicePermission'),
    webRequest: { onBeforeRequest: keep('beforeRequest') },
    protocol: {
      handle: (_scheme: string, listener: Listener) => void (kept['protocol'] = listener),
    },
  };
}

export const sessions = { default: fakeSession(), paper: fakeSession() };
export const windows: FakeWindow[] = [];
export const schemes: { scheme: string; privileges: object }[] = [];
export const handled: Record<string, Listener> = {};
export const menus: unknown[] = [];

function fakeContents() {
  const kept: Record<string, Listener> = {};
  return {
    kept,
    ...emitter(),
    mainFrame: { origin: 'app://station' },
    setWindowOpenHandler: (listener: Listener) => void (kept['windowOpen'] = listener),
    reload: (): void => undefined,
    executeJavaScriptInIsolatedWorld: async () => true,
    printToPDF: async () => new Uint8Array(),
  };
}

class FakeWindow {
  readonly webContents = fakeContents();
  readonly loaded: string[] = [];
  constructor(readonly options: { webPreferences: Record<string, unknown> }) {
    windows.push(this);
  }
  once = (): void => undefined;
  on = (): void => undefined;
  show = (): void => undefined;
  destroy = (): void => undefined;
  isDestroyed = (): boolean => false;
  loadURL = async (url: string): Promise<void> => void this.loaded.push(url);
}

/** As much of Electron as the app's window needs, kept to be looked at. */
export const fakeElectron = {
  BrowserWindow: FakeWindow,
  Menu: { setApplicationMenu: (menu: unknown) => void menus.push(menu) },
  protocol: {
    registerSchemesAsPrivileged: (claimed: typeof schemes) => void schemes.push(...claimed),
    handle: (scheme: string, listener: Listener) => void (handled[scheme] = listener),
  },
  session: {
    defaultSession: sessions.default,
    fromPartition: () => sessions.paper,
  },
};

/** A page as Electron hands it to the app. */
export const newContents = fakeContents;
