import type { DeskRecord } from '../../shared/contract/views/desk';
import { yuan } from '../../shared/domain/money';
import type { DeskKind } from '../../shared/standard/desk-kinds';
import { DESK_STYLE } from './desk-style';
import { deskTable, minuteOf, placeOf, storyOf, whatOf, type DeskWords } from './desk-table';
import { sayDesk, type DeskWord } from './desk-words';
import { Html, markup, NOTHING } from './html';
import type { Cell } from './tables';

/** The station as a paper names it. */
interface OnPaper {
  station: { name: string; code: string };
}

/** Between things on one line. */
const GAP = '\u2003';

const page = (title: string, { language }: DeskWords, isWide: boolean, body: Html): string =>
  markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>${title}</title>
<link rel="stylesheet" href="fonts.css"><style>${new Html(DESK_STYLE)}</style></head>
<body class="${isWide ? 'wide' : ''}">${body}</body></html>
`.text;

/** The name of a kind in the paper's language. */
const kindName = (kind: DeskKind, { standard, language }: DeskWords): string =>
  standard.desk.kinds.find(({ code }) => code === kind)?.name[language] ?? kind;

/** A text so short stays on its line: a name, a phone, a state. */
const SHORT = 13;

function cellOf(cell: Cell): Html {
  if (cell.kind === 'text') {
    const isShort = [...cell.value].length <= SHORT;
    return markup`<td class="${isShort ? 'whole' : 'given'}">${cell.value}</td>`;
  }
  if (cell.value === null) return markup`<td></td>`;
  const shown = cell.kind === 'money' ? yuan(cell.value) : String(cell.value);
  return markup`<td class="number">${shown}</td>`;
}

/** A list of one kind: what is open, or a month's. */
export function deskListPage(
  kind: DeskKind,
  records: readonly DeskRecord[],
  words: DeskWords & OnPaper & { month: string | null },
): string {
  const say = sayDesk(words.language);
  const { columns, rows } = deskTable(kind, records, words);
  const title = `${say('list')} · ${kindName(kind, words)}`;
  const table = markup`<table><thead><tr>${columns.map(({ head }) => markup`<th>${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => markup`<tr>${row.map(cellOf)}</tr>`)}</tbody></table>`;
  return page(
    title,
    words,
    true,
    markup`<header><h1>${title}${GAP}${words.month ?? say('openNow')}</h1>
<p class="soft"><bdi>${words.station.name}</bdi> (${words.station.code})${GAP}${say('printedAt')} ${minuteOf(words.nowMs, words)}</p></header>
${records.length === 0 ? markup`<p>${say('nothing')}</p>` : table}`,
  );
}

/** Who signs: whoever takes it, whoever gives it, and when. */
function signers({ kind }: DeskRecord): readonly DeskWord[] {
  if (kind === 'key')
    return ['takerSigns', 'staffSigns', 'signedOn', 'backSigns', 'staffSigns', 'signedOn'];
  if (kind === 'loan')
    return ['guestSigns', 'staffSigns', 'signedOn', 'backSigns', 'staffSigns', 'signedOn'];
  return ['guestSigns', 'staffSigns', 'signedOn'];
}

function facts(record: DeskRecord, words: DeskWords): readonly (readonly [DeskWord, string])[] {
  const { guest, about } = record;
  const loan = record.kind === 'loan' ? record.detail : null;
  return [
    ['what', whatOf(record, words)],
    ['guest', guest.name ?? ''],
    ['room', guest.room ?? ''],
    ['phone', guest.phone ?? ''],
    ['about', about === null ? '' : words.nameOf(about)],
    ['place', placeOf(record)],
    ['deposit', loan ? yuan(loan.depositFen) : ''],
    ['fee', loan ? yuan(loan.feeFen) : ''],
    ['taken', minuteOf(record.takenAtMs, words)],
    ['by', words.nameOf(record.takenBy)],
    ['due', minuteOf(record.dueAtMs, words)],
    ['story', storyOf(record, words)],
  ];
}

/** One record on paper, to be signed (F-03 to F-05). */
export function deskReceiptPage(record: DeskRecord, words: DeskWords & OnPaper): string {
  const say = sayDesk(words.language);
  const title = `${kindName(record.kind, words)} · ${say('receipt')}`;
  const rows = facts(record, words)
    .filter(([, value]) => value !== '')
    .map(([word, value]) => markup`<tr><th>${say(word)}</th><td class="given">${value}</td></tr>`);
  const lines = signers(record).map((word) => markup`<div>${say(word)}</div>`);
  return page(
    title,
    words,
    false,
    markup`<section class="slip"><header><h1>${title}</h1>
<p class="soft"><bdi>${words.station.name}</bdi> (${words.station.code})${GAP}${say('id')} ${record.id}</p></header>
<table><tbody>${rows}</tbody></table>
${lines.length === 0 ? NOTHING : markup`<div class="signatures">${lines}</div>`}</section>`,
  );
}
