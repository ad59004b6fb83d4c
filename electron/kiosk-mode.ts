import type { App, BrowserWindow } from 'electron';

/** The screen held for the station alone, for as long as the manager's setting says so. */
export interface KioskMode {
  /** Full screen and not to be closed, or an ordinary window again. */
  hold: (held: boolean) => void;
}

/** What of Electron this needs; a test brings its own. */
type Held = Pick<BrowserWindow, 'setKiosk' | 'on' | 'isDestroyed'>;

/**
 * Holds the window full screen. Closing it by hand is refused meanwhile; the system's own shutdown
 * and the app's are not: nobody should have to pull the plug.
 */
export function openKioskMode(window: Held, app: Pick<App, 'on'>): KioskMode {
  let held = false;
  let ending = false;
  app.on('before-quit', () => {
    ending = true;
  });
  window.on('session-end', () => {
    ending = true;
  });
  window.on('close', (event) => {
    if (held && !ending) event.preventDefault();
  });
  return {
    hold(wanted) {
      if (wanted === held || window.isDestroyed()) return;
      held = wanted;
      window.setKiosk(wanted);
    },
  };
}
