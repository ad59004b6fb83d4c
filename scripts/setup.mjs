import { ensureElectron } from './setup/electron.mjs';
import { withLock } from './setup/lock.mjs';
import { ensureModules } from './setup/modules.mjs';
import { isMain, main } from './setup/process.mjs';
import { ensureSystem } from './setup/system.mjs';
import { electronPath } from './runtime.mjs';

/**
 * Everything that a fresh clone lacks; quick where nothing does. `refresh` tries Electron's official
 * download again, `tests` adds the system packages that only the tests need.
 */
export async function setup({ refresh = false, tests = false } = {}) {
  await withLock('setup', async () => {
    await ensureModules();
    await ensureElectron({ refresh });
    await ensureSystem(electronPath(), { tests });
  });
}

if (isMain(import.meta.url)) {
  main(() => setup({ refresh: process.argv.includes('--refresh'), tests: true }));
}
