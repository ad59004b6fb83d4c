import { join } from 'node:path';
import type { PaperOrder } from '../shared/contract/acts/papers';
import type { Kiosk } from './bridge';
import { placeFolder } from './documents/folder';
import type { PaperDocument } from './documents/paper-document';
import { paperFiles } from './documents/paper-files';
import { paperPage } from './documents/paper-page';
import { readPaper } from './documents/read-paper';
import { exportsOf, type ExportParts } from './exports';
import { answeringLater } from './station/answering';
import { refuse } from './station/refuse';

interface ReportPaperParts extends ExportParts {
  /** The supervisor who has shown a PIN. Errors: NOT_ALLOWED. */
  supervisor: () => string;
}

type PaperAct = 'paper.print' | 'paper.export' | 'paper.show';

/** Reports and logs on paper and as files (F-06, F-07, F-08). */
export function openReportPapers(parts: ReportPaperParts): Pick<Kiosk, PaperAct> {
  const { station } = parts;

  const read = (order: PaperOrder): PaperDocument =>
    readPaper(station.db, order, {
      standards: station.standards,
      language: parts.language(),
      nowMs: parts.clock.nowMs(),
    });

  return {
    'paper.print': (order) =>
      answeringLater(async () => {
        parts.supervisor();
        const page = paperPage(read(order));
        return { printed: await parts.paper.toPrinter(page, {}, { asPdf: true }) };
      }),
    'paper.export': (order) =>
      answeringLater(async () => {
        parts.manager();
        const paper = read(order);
        const files = await paperFiles(paper, parts.paper);
        placeFolder(join(exportsOf(parts.dataFolder), paper.name), files);
        return { folder: paper.name, files: [...files.keys()] };
      }),
    'paper.show': ({ folder }) =>
      answeringLater(async () => {
        parts.manager();
        const trouble = await parts.showFolder(join(exportsOf(parts.dataFolder), folder));
        if (trouble) refuse('NOT_FOUND', `打不开文件夹：${folder}`, `Cannot open ${folder}`);
        return {};
      }),
  };
}
