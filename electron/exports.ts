import { join } from 'node:path';
import type { News } from '../shared/contract/bridge';
import type { Preferences } from '../shared/contract/preferences';
import type { Kiosk } from './bridge';
import type { Clock } from './clock';
import { makeBundle, type BundleMakers } from './documents/bundle';
import { readMonth } from './documents/month';
import { statementsToPdf, statementsToPrinter, type Paper } from './documents/print-statements';
import { answering, answeringLater } from './station/answering';
import { Refused, refuse } from './station/refuse';
import type { Station } from './station/station';

export interface ExportParts {
  station: Station;
  clock: Clock;
  dataFolder: string;
  appVersion: string;
  tell: (item: News) => void;
  /** Shows a folder in the system's file manager; answers what went wrong, or ''. */
  showFolder: (path: string) => Promise<string>;
  /** Where statements are drawn. */
  paper: Paper;
  workbook: BundleMakers['workbook'];
  language: () => Preferences['language'];
  /** The manager who has shown a PIN. Errors: NOT_ALLOWED. */
  manager: () => string;
}

type ExportAct = 'export.month' | 'export.cancel' | 'export.print' | 'export.show';

/** Where the months' bundles of this kiosk lie. */
export const exportsOf = (dataFolder: string): string => join(dataFolder, 'exports');

const cancelled = () =>
  new Refused({
    code: 'CONFLICT',
    message: { zh: '已取消,没有写出文件', en: 'Cancelled: no file was written' },
  });

/** Files that leave: the month's bundle and its statements on paper, one at a time. */
export function openExports(parts: ExportParts): Pick<Kiosk, ExportAct> {
  const { station, manager } = parts;
  let running: AbortController | undefined;

  /** Errors: CONFLICT while another one runs. */
  async function alone<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (running) refuse('CONFLICT', '正在导出,请稍等', 'An export is running already');
    const mine = new AbortController();
    running = mine;
    try {
      return await work(mine.signal);
    } finally {
      running = undefined;
    }
  }

  const asked = (month: string) => ({
    month,
    language: parts.language(),
    standards: station.standards,
  });

  const makers: BundleMakers = {
    workbook: parts.workbook,
    statements: (month, watch) => statementsToPdf(parts.paper, month, watch),
  };

  return {
    'export.month': ({ month }) =>
      answeringLater(async () => {
        const exportedBy = manager();
        const order = {
          ...asked(month),
          out: exportsOf(parts.dataFolder),
          exportedBy,
          exportedAtMs: parts.clock.nowMs(),
          appVersion: parts.appVersion,
          progress: (done: number) => parts.tell({ kind: 'progress', month, done }),
        };
        return alone((signal) => makeBundle(station.db, { ...order, signal }, makers));
      }),
    'export.cancel': () =>
      answering(() => {
        manager();
        running?.abort(cancelled());
        return {};
      }),
    'export.print': ({ month }) =>
      answeringLater(async () => {
        manager();
        return alone(async (signal) => ({
          printed: await statementsToPrinter(parts.paper, readMonth(station.db, asked(month)), {
            signal,
          }),
        }));
      }),
    'export.show': ({ month }) =>
      answeringLater(async () => {
        manager();
        const folder = join(exportsOf(parts.dataFolder), `${station.code()}-${month}`);
        const trouble = await parts.showFolder(folder);
        if (trouble) refuse('NOT_FOUND', `打不开文件夹：${folder}`, `Cannot open ${folder}`);
        return {};
      }),
  };
}
