import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { electronPath, launchArgs } from '../../scripts/runtime.mjs';
import { inRoot, projectNode } from '../../scripts/setup/paths.mjs';
import { run } from '../../scripts/setup/process.mjs';
import { largeLines } from '../support/busy-floor.mjs';

/** When the bench's day begins, in the station's own time zone. */
export const MORNING = Date.parse('2026-10-08T09:00:00+08:00');

/** A data folder with thirty tables, two VIP rooms and a team on its shift; nobody is seated. */
export async function largeStation(folder) {
  const [data, file] = [join(folder, 'data'), join(folder, 'lines.jsonl')];
  writeFileSync(file, `${largeLines(MORNING - 60_000, '2026-10-08').join('\n')}\n`);
  const args = [inRoot('out/cli/station.cjs'), 'replay', file, '--data', data];
  const code = await run(projectNode, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (code !== 0) throw new Error(`The replay stopped with exit code ${code}.`);
  return data;
}

/** Starts the station on a data folder, on its floor, with a clock that is moved by hand. */
export async function openFloor(data, env) {
  const clock = new Date(MORNING).toISOString();
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: launchArgs(['--data', data]),
    env: { ...env, WATERBAR_TEST_CLOCK: clock },
  });
  const page = await app.firstWindow();
  await page.getByTestId('place-floor').click();
  await page.getByTestId('screen-floor').waitFor();
  await page.getByTestId('acting-A001').click();
  return { app, page };
}

/** An Electron app's own window, without anything of ours. */
export async function openBare({ executable, args }, env) {
  const app = await _electron.launch({ executablePath: executable, args: args([]), env });
  const page = await app.firstWindow();
  await page.getByTestId('screen-bare').waitFor();
  return { app, page };
}

/** Moves the station's clock on, as a night's sleep does. */
export const passTime = (app, ms) =>
  app.evaluate((_main, by) => globalThis.stationClock.advance(by), ms);

const rendererPid = (app) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0].webContents.getOSProcessId(),
  );

/** Milliseconds of CPU that the window's renderer has used so far; undefined anywhere but on Linux. */
export async function rendererCpuMs(app) {
  if (process.platform !== 'linux') return undefined;
  const stat = readFileSync(`/proc/${await rendererPid(app)}/stat`, 'utf8');
  const [, , ...fields] = stat.slice(stat.lastIndexOf(')')).split(' ');
  const [user, system] = [Number(fields[10]), Number(fields[11])];
  return ((user + system) * 1000) / 100;
}
