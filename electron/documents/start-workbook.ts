import { Worker } from 'node:worker_threads';
import type { Watch } from './work';
import type { WorkbookPlan } from './workbook';

/**
 * Makes workbooks in a thread of their own: one of ten thousand entries takes a second or two,
 * in which no timer could run. `module` is the built workbook-thread.ts.
 */
export const workbookInThread =
  (module: string) =>
  (plan: WorkbookPlan, { signal }: Watch): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      const thread = new Worker(module, { workerData: plan });
      const stop = (): void => {
        void thread.terminate();
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', stop, { once: true });
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', (code) => {
        signal?.removeEventListener('abort', stop);
        reject(new Error(`The workbook's thread ended with ${code}.`));
      });
    });
