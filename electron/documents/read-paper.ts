import type { PaperOrder } from '../../shared/contract/acts/papers';
import { calendarOf } from '../../shared/domain/calendar';
import { refuse } from '../station/refuse';
import type { StandardBook } from '../station/standards';
import type { ReadDb } from '../store/database';
import { listStaff } from '../store/staff';
import { findStation } from '../store/station';
import type { PaperDocument } from './paper-document';
import type { PaperWords } from './paper-words';
import { reviewPaper } from './review-paper';
import { servicePaper } from './service-paper';
import { stockPaper } from './stock-paper';
import type { Language } from './tables';
import { workLogPaper } from './work-log-paper';

interface Asked {
  standards: StandardBook;
  language: Language;
  nowMs: number;
}

/** What the papers' words come from. Errors: NOT_FOUND before the station is founded. */
function wordsOf(db: ReadDb, { standards, language, nowMs }: Asked): PaperWords {
  const station = findStation(db) ?? refuse('NOT_FOUND', '还没有建站', 'There is no station yet');
  const calendar = calendarOf(station.timeZone);
  const names = new Map(listStaff(db).map(({ no, name }) => [no, name]));
  return {
    station,
    calendar,
    standards,
    standard: standards.inForce(calendar.dateOf(nowMs)),
    language,
    nowMs,
    nameOf: (no) => names.get(no) ?? no,
  };
}

/** A paper as it is ordered, all of it read at one moment. Errors: NOT_FOUND as a refusal. */
export function readPaper(db: ReadDb, order: PaperOrder, asked: Asked): PaperDocument {
  return db.snapshot(() => {
    const words = wordsOf(db, asked);
    switch (order.kind) {
      case 'service':
        return servicePaper(db, order.period, words);
      case 'review':
        return reviewPaper(db, order.month, words);
      case 'worklog':
        return workLogPaper(db, order.date, words);
      case 'stock':
        return stockPaper(db, order.period, words);
    }
  });
}
