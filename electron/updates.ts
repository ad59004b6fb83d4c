import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UpdateState } from '../shared/contract/device';

/** What is used of electron-updater; a test puts its own in its place. */
export interface Updater {
  autoDownload: boolean;
  autoInstallOnAppQuit: boolean;
  updateConfigPath: string | null;
  logger: unknown;
  on: (event: 'update-downloaded', heard: (info: { version: string }) => void) => unknown;
  setFeedURL: (feed: { provider: 'generic'; url: string }) => void;
  /** `downloadPromise` where something newer is being fetched; it is checked by its sha512. */
  checkForUpdates: () => Promise<{ downloadPromise?: Promise<unknown> | null } | null>;
  quitAndInstall: (isSilent: boolean, isForceRunAfter: boolean) => void;
}

export interface Updates {
  state: () => UpdateState;
  /** Looks where the manager named a feed; does nothing where none is named. */
  check: () => Promise<void>;
  /** Ends the app and installs what was fetched. False where nothing was. */
  install: () => boolean;
}

export interface UpdateParts {
  /** The feed that the manager named, or null: updates are off. */
  feed: () => string | null;
  /** Loaded at the first look only: a station without a feed never needs it. */
  load: () => Promise<Updater>;
  /** Where the updater may keep a small file of its own. */
  folder: string;
  report: (error: unknown) => void;
}

/** Updates from a feed of the manager's choice, off by default; nothing is installed unasked. */
export function openUpdates({ feed, load, folder, report }: UpdateParts): Updates {
  let standing: UpdateState['standing'] = 'idle';
  let version: string | null = null;
  let loaded: Promise<Updater> | undefined;

  async function updater(): Promise<Updater> {
    const found = await load();
    found.autoDownload = true;
    found.autoInstallOnAppQuit = false;
    found.logger = null;
    found.on('update-downloaded', (info) => {
      version = info.version;
      standing = 'ready';
    });
    return found;
  }

  async function look(url: string): Promise<void> {
    loaded ??= updater();
    const found = await loaded;
    // The updater reads its folder's name from a file that is not built in, as no feed is.
    const config = join(folder, 'updates.yml');
    writeFileSync(
      config,
      `provider: generic\nurl: ${JSON.stringify(url)}\nupdaterCacheDirName: waterbar-station-updater\n`,
    );
    found.updateConfigPath = config;
    found.setFeedURL({ provider: 'generic', url });
    const looked = await found.checkForUpdates();
    void fetched(looked?.downloadPromise ?? Promise.resolve());
  }

  /** Fetching takes its time, and nobody waits for it. */
  async function fetched(download: Promise<unknown>): Promise<void> {
    try {
      await download;
      if (standing === 'checking') standing = 'idle';
    } catch (error) {
      failed(error);
    }
  }

  function failed(error: unknown): void {
    standing = 'failed';
    report(error);
  }

  return {
    state: () => ({ standing: feed() === null ? 'off' : standing, version }),
    async check() {
      const url = feed();
      if (url === null || standing === 'checking' || standing === 'ready') return;
      standing = 'checking';
      try {
        await look(url);
      } catch (error) {
        failed(error);
      }
    },
    install() {
      if (standing !== 'ready' || !loaded) return false;
      void loaded.then((found) => found.quitAndInstall(true, true));
      return true;
    },
  };
}
