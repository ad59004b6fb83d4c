import { Worker } from 'node:worker_threads';
import type { QueryOutput } from '../shared/contract/queries';
import type { Answer } from '../shared/contract/refusal';
import type { Question } from './station/station';

/** Walks the whole chain of a station. Errors: where the walk itself breaks off. */
export type Verify = (
  question: Question<'chain.verify'>,
) => Promise<Answer<QueryOutput<'chain.verify'>>>;

/**
 * Verifies in a thread of its own: a million entries take ten seconds, in which no tap could be
 * taken. `module` is the built verify-thread.ts.
 */
export const verifyInThread =
  (module: string, dataFolder: string): Verify =>
  (question) =>
    new Promise((resolve, reject) => {
      const thread = new Worker(module, { workerData: { dataFolder, question } });
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', (code) => reject(new Error(`The check's thread ended with ${code}.`)));
    });
