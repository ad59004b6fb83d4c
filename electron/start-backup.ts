import { Worker } from 'node:worker_threads';
import { makeBackup } from './station/backups';
import { openForReading } from './store/open';

/** Makes a checked copy of a data folder's station under a path. Errors: where that fails. */
export type CopyStation = (dataFolder: string, to: string) => Promise<void>;

/** The same here and now, beside whoever writes. */
export const copyStation: CopyStation = async (dataFolder, to) => {
  const opened = openForReading(dataFolder);
  try {
    await makeBackup(opened, dataFolder, to);
  } finally {
    opened.close();
  }
};

/**
 * Makes backups in a thread of their own: copying and checking ten years takes seconds, in which
 * no timer could run. `module` is the built backup-thread.ts.
 */
export const copyInThread =
  (module: string): CopyStation =>
  (dataFolder, to) =>
    new Promise((resolve, reject) => {
      const thread = new Worker(module, { workerData: { dataFolder, to } });
      thread.once('error', reject);
      thread.once('exit', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`The backup's thread ended with ${code}.`));
      });
    });
