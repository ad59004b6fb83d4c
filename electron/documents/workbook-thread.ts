import { parentPort, workerData } from 'node:worker_threads';
import { writeWorkbook, type WorkbookPlan } from './workbook';

// Runs as a thread of its own, for one workbook. What goes wrong ends it with that error.
void writeWorkbook(workerData as WorkbookPlan).then((bytes) => parentPort?.postMessage(bytes, []));
