import { join } from 'node:path';
import { calendarOf, DEFAULT_TIME_ZONE } from '../shared/domain/calendar';
import type { Kiosk } from './bridge';
import { deskFiles } from './documents/desk-files';
import { deskListPage, deskReceiptPage } from './documents/desk-page';
import { placeFolder } from './documents/folder';
import { exportsOf, type ExportParts } from './exports';
import { answering, answeringLater } from './station/answering';
import { notFound, refuse } from './station/refuse';
import { findDesk, listDesk, listOpenDesk } from './store/desk';
import { listStaff } from './store/staff';
import { findStation } from './store/station';

interface DeskPaperParts extends ExportParts {
  /** The supervisor who has shown a PIN. Errors: NOT_ALLOWED. */
  supervisor: () => string;
}

type DeskAct = 'desk.receipt' | 'desk.print' | 'desk.export' | 'desk.show';

/** What the papers' words come from, as things stand now. */
function wordsOf({ station, clock, language }: DeskPaperParts) {
  const found = findStation(station.db);
  const calendar = calendarOf(found?.timeZone ?? DEFAULT_TIME_ZONE);
  const nowMs = clock.nowMs();
  const names = new Map(listStaff(station.db).map(({ no, name }) => [no, name]));
  return {
    station: { name: found?.name ?? '', code: found?.code ?? '' },
    standard: station.standards.inForce(calendar.dateOf(nowMs)),
    calendar,
    language: language(),
    nowMs,
    nameOf: (no: string) => names.get(no) ?? no,
  };
}

/** Guests see these; a complaint's paper is for the supervisor's list alone. */
const WITHOUT_RECEIPT: ReadonlySet<string> = new Set(['complaint', 'feedback']);

/** A folder's name as `desk.export` makes them: it leads nowhere else. */
const FOLDER = /^[\w-]+-desk-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d$/;

/** The front desk on paper and as files (F-01 to F-05, F-07). */
export function openDeskPapers(parts: DeskPaperParts): Pick<Kiosk, DeskAct> {
  const { db } = parts.station;
  return {
    'desk.receipt': ({ id }) =>
      answeringLater(async () => {
        const record = findDesk(db, id) ?? notFound('前台记录', 'record', `${id}`);
        if (WITHOUT_RECEIPT.has(record.kind)) notFound('登记单', 'receipt', `${id}`);
        const html = deskReceiptPage(record, wordsOf(parts));
        return { printed: await parts.paper.toPrinter(html, {}) };
      }),
    'desk.print': ({ kind, month = null }) =>
      answeringLater(async () => {
        parts.supervisor();
        const records =
          month === null
            ? listOpenDesk(db).filter((row) => row.kind === kind)
            : listDesk(db, kind, { from: `${month}-01`, to: `${month}-31` });
        const html = deskListPage(kind, records, { ...wordsOf(parts), month });
        return { printed: await parts.paper.toPrinter(html, {}, { landscape: true }) };
      }),
    'desk.export': (dates) =>
      answering(() => {
        parts.manager();
        const files = deskFiles(db, dates, wordsOf(parts));
        if (files.size === 0) {
          refuse('NOT_FOUND', '这段时间没有记录', 'There is nothing in this span');
        }
        const folder = `${parts.station.code()}-desk-${dates.from}-${dates.to}`;
        placeFolder(join(exportsOf(parts.dataFolder), folder), files);
        return { folder, files: [...files.keys()] };
      }),
    'desk.show': ({ folder }) =>
      answeringLater(async () => {
        parts.manager();
        if (!FOLDER.test(folder)) notFound('文件夹', 'folder', folder);
        const trouble = await parts.showFolder(join(exportsOf(parts.dataFolder), folder));
        if (trouble) refuse('NOT_FOUND', `打不开文件夹：${folder}`, `Cannot open ${folder}`);
        return {};
      }),
  };
}
