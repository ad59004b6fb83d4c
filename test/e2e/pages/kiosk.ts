import { startApp, type RunningApp } from '../../support/app';
import { firstRunOf } from './first-run';
import { floorOf } from './floor';
import { frameOf } from './frame';
import { ledgerOf } from './ledger';
import { listsOf } from './lists';
import { monthOf } from './month';

/** How long a single click or wait may take. */
const PATIENCE_MS = 15_000;

/** The running app with its screens. */
export interface Kiosk extends RunningApp {
  frame: ReturnType<typeof frameOf>;
  firstRun: ReturnType<typeof firstRunOf>;
  lists: ReturnType<typeof listsOf>;
  floor: ReturnType<typeof floorOf>;
  ledger: ReturnType<typeof ledgerOf>;
  month: ReturnType<typeof monthOf>;
}

/** Starts the app as `startApp` does. */
export async function openKiosk(...how: Parameters<typeof startApp>): Promise<Kiosk> {
  const running = await startApp(...how);
  const { page } = running;
  page.setDefaultTimeout(PATIENCE_MS);
  return {
    ...running,
    frame: frameOf(page),
    firstRun: firstRunOf(page),
    lists: listsOf(page),
    floor: floorOf(page),
    ledger: ledgerOf(page),
    month: monthOf(page),
  };
}
