import type { App } from 'electron';

/** What of Electron this needs; a test brings its own. */
type Starting = Pick<App, 'relaunch' | 'exit' | 'quit' | 'requestSingleInstanceLock'>;

/** So long a start that is one too many stays, where whoever starts the app would do it again at once. */
const PATIENCE_MS = 15_000;

/**
 * How the app begins and begins anew. With `--shell` it is what Windows' Shell Launcher runs in the
 * desktop's place and starts again whenever it ends: it must not start itself besides, and a second
 * start must not end at once, or there would be no end of starts.
 */
export function openStarts(app: Starting, args: readonly string[]) {
  const isShell = args.includes('--shell');
  return {
    /** True where this is the only one. Where it is not, it ends; under a shell by and by. */
    isOnly(): boolean {
      if (app.requestSingleInstanceLock()) return true;
      if (isShell) setTimeout(() => app.quit(), PATIENCE_MS);
      else app.quit();
      return false;
    },
    anew(): void {
      if (!isShell) app.relaunch();
      app.exit(0);
    },
  };
}

export type Starts = ReturnType<typeof openStarts>;
