import { build } from './build.mjs';
import { electronPath, ensureDisplay, launchArgs } from './runtime.mjs';
import { main, run } from './setup/process.mjs';
import { setup } from './setup.mjs';

// npm start [-- --data DIR ...]: the app, with whatever a fresh clone lacks put in place first.
main(async () => {
  await setup();
  await build({ cli: false });
  const { env, stop } = await ensureDisplay();
  try {
    return await run(electronPath(), launchArgs(process.argv.slice(2)), { stdio: 'inherit', env });
  } finally {
    stop();
  }
});
