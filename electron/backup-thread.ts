import { workerData } from 'node:worker_threads';
import { copyStation } from './start-backup';

// Runs as a thread of its own, for one backup. What goes wrong ends it with that error.
const { dataFolder, to } = workerData as { dataFolder: string; to: string };
void copyStation(dataFolder, to);
