import { createInterface } from 'node:readline';
import type { AlarmSigns } from '../../../electron/alarm-signs';
import { systemClock } from '../../../electron/clock';
import { openHeartbeat } from '../../../electron/heartbeat';
import { openSession } from '../../../electron/station/session';
import { openTimekeeper } from '../../../electron/station/timekeeper';
import { findOpenShift } from '../../../electron/store/shifts';
import { openCheaply } from '../support/images';

/**
 * A station that lives by the system's own clocks in a process of its own: it beats as the app does,
 * takes a command a line, and tells what it answers and whatever the screens would hear.
 */
const [, , folder = ''] = process.argv;

const tell = (item: object): void => void process.stdout.write(`${JSON.stringify(item)}\n`);
const unseen: AlarmSigns = { show: () => {}, keepAwake: () => {}, close: () => {} };

const station = openCheaply(folder);
const clock = openTimekeeper(station, systemClock);
const heartbeat = openHeartbeat({
  clock,
  session: openSession(station, clock),
  signs: unseen,
  isShiftOpen: () => findOpenShift(station.db) !== undefined,
  tell,
  report: (error) => tell({ kind: 'failed', error: String(error) }),
  also: [],
});
heartbeat.heard(true);

createInterface({ input: process.stdin }).on('line', (line) => {
  const atMs = clock.nowMs();
  const command = { at: new Date(atMs).toISOString(), ...(JSON.parse(line) as object) };
  tell({ kind: 'answer', atMs, answer: station.perform(command, clock.taking()) });
});
