import { parentPort, workerData } from 'node:worker_threads';
import { askBeside, type Question } from './station/station';

// Runs as a thread of its own, for one question. What goes wrong ends it with that error.
const { dataFolder, question } = workerData as {
  dataFolder: string;
  question: Question<'chain.verify'>;
};
parentPort?.postMessage(askBeside(dataFolder, question), []);
