import { linesOf, WORK_PARTS } from '../../shared/domain/work-log/lines';
import type { LogLine } from '../../shared/domain/work-log/words';
import type { Bilingual } from '../../shared/standard/schema';
import { WORK_PART_WORDS } from '../../shared/words/work-log';
import { workLogOf } from '../station/queries/work-logs';
import type { ReadDb } from '../store/database';
import { tableOf, text, type Column } from './cells';
import type { PaperDocument, PaperSection } from './paper-document';
import { minuteOf, timeOf, type PaperWords } from './paper-words';

const WORDS = {
  title: { zh: '工作台帐', en: 'Daily work log' },
  head: { zh: '项目', en: 'Item' },
  told: { zh: '内容', en: 'What' },
  signed: { zh: '经理签字', en: 'Signed by' },
  unsigned: { zh: '还没有签字', en: 'Not signed yet' },
  hash: { zh: '核对码', en: 'Code' },
  changed: { zh: '签字后有变化', en: 'Changed since it was signed' },
  manager: { zh: '经理', en: 'Manager' },
  supervisor: { zh: '主管', en: 'Supervisor' },
  signedOn: { zh: '日期', en: 'Date' },
} satisfies Record<string, Bilingual>;

const COLUMNS: readonly Column<LogLine>[] = [
  { key: 'head', head: WORDS.head, cell: ({ head }) => text(head) },
  { key: 'text', head: WORDS.told, cell: ({ text: told }) => text(told) },
];

/** A day's log on one or two pages: as it was signed, else as its records tell it now (F-06). */
export function workLogPaper(db: ReadDb, date: string, words: PaperWords): PaperDocument {
  const { station, standards, calendar, language, nameOf } = words;
  const log = workLogOf(db, date, calendar);
  const { signed } = log;
  const written = {
    language,
    standard: standards.inForce(date),
    time: (atMs: number) => timeOf(words, atMs),
    name: nameOf,
  };
  const day = signed?.day ?? log.day;
  const sections = WORK_PARTS.map((part): PaperSection => ({
    code: part,
    title: WORK_PART_WORDS[part][language],
    table: tableOf(COLUMNS, linesOf(part, day, written), language),
    plain: true,
    half: true,
  }));
  const changed = signed?.changed.map((part) => WORK_PART_WORDS[part][language]) ?? [];
  return {
    name: `${station.code}-worklog-${date}`,
    language,
    title: `${WORDS.title[language]} ${date}`,
    subtitle: `${station.name} (${station.code})`,
    facts: [
      [
        WORDS.signed[language],
        signed ? `${nameOf(signed.by)} ${minuteOf(words, signed.atMs)}` : WORDS.unsigned[language],
      ],
      ...(signed ? [[WORDS.hash[language], signed.hash] as const] : []),
      ...(changed.length > 0 ? [[WORDS.changed[language], changed.join(', ')] as const] : []),
    ],
    sections,
    signatures: [WORDS.manager[language], WORDS.supervisor[language], WORDS.signedOn[language]],
  };
}
