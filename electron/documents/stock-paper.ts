import type { StockLineView } from '../../shared/contract/queries';
import type { Period } from '../../shared/domain/period';
import type { Bilingual } from '../../shared/standard/schema';
import { stockOf } from '../station/stock-lines';
import type { ReadDb } from '../store/database';
import { count, tableOf, text, type Column } from './cells';
import type { PaperDocument, PaperSection } from './paper-document';
import { minuteOf, type PaperWords } from './paper-words';

const WORDS = {
  title: { zh: '水吧物料', en: 'Stock of the bar' },
  lines: { zh: '物料', en: 'Items' },
  name: { zh: '名称', en: 'Name' },
  unit: { zh: '单位', en: 'Unit' },
  opening: { zh: '期初', en: 'Opening' },
  received: { zh: '领入', en: 'Received' },
  used: { zh: '用掉', en: 'Used' },
  difference: { zh: '盘差', en: 'Off' },
  counted: { zh: '实盘', en: 'Counted' },
  countedAt: { zh: '盘点时间', en: 'Counted at' },
  closing: { zh: '应有', en: 'Should be' },
  low: { zh: '提醒', en: 'Note' },
  buy: { zh: '该补货了', en: 'To buy' },
  printedAt: { zh: '制表', en: 'Made' },
  materials: { zh: '用掉的物料', en: 'Material used' },
  countedBy: { zh: '盘点人', en: 'Counted by' },
  manager: { zh: '经理', en: 'Manager' },
  signedOn: { zh: '日期', en: 'Date' },
} satisfies Record<string, Bilingual>;

const COLUMNS = (words: PaperWords): Column<StockLineView>[] => [
  { key: 'name', head: WORDS.name, cell: ({ name }) => text(name) },
  { key: 'unit', head: WORDS.unit, cell: ({ unit }) => text(unit) },
  { key: 'opening', head: WORDS.opening, cell: ({ opening }) => count(opening) },
  { key: 'received', head: WORDS.received, cell: ({ received }) => count(received) },
  { key: 'used', head: WORDS.used, cell: ({ used }) => count(used) },
  { key: 'difference', head: WORDS.difference, cell: ({ difference }) => count(difference) },
  { key: 'counted', head: WORDS.counted, cell: ({ counted }) => count(counted) },
  {
    key: 'countedAt',
    head: WORDS.countedAt,
    cell: ({ countedAtMs }) => text(minuteOf(words, countedAtMs)),
  },
  { key: 'closing', head: WORDS.closing, cell: ({ closing }) => count(closing) },
  {
    key: 'low',
    head: WORDS.low,
    cell: ({ low }) => text(low ? WORDS.buy[words.language] : ''),
  },
];

/** The bar's stock over a period, to be signed by who counted it. */
export function stockPaper(db: ReadDb, period: Period, words: PaperWords): PaperDocument {
  const { station, calendar, language } = words;
  const { lines } = stockOf(db, { period, calendar });
  return {
    name: `${station.code}-stock-${period}`,
    language,
    title: `${WORDS.title[language]} ${period}`,
    subtitle: `${station.name} (${station.code})`,
    facts: [[WORDS.printedAt[language], minuteOf(words, words.nowMs)]],
    sections: [
      {
        code: 'items',
        title: WORDS.lines[language],
        table: tableOf(COLUMNS(words), lines, language),
      },
    ],
    signatures: [WORDS.countedBy[language], WORDS.manager[language], WORDS.signedOn[language]],
  };
}

/** What service took in a period, for the report of service. */
export function materialSection(db: ReadDb, period: Period, words: PaperWords): PaperSection {
  const { lines } = stockOf(db, { period, calendar: words.calendar });
  const used = lines.filter((line) => line.used > 0).toSorted((a, b) => b.used - a.used);
  const columns = COLUMNS(words).filter(({ key }) => ['name', 'unit', 'used'].includes(key));
  return {
    code: 'materials',
    title: WORDS.materials[words.language],
    table: tableOf(columns, used, words.language),
    half: true,
  };
}
