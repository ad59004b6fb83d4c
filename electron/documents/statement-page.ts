import type { Attachment } from '../../shared/contract/fields';
import { yuan } from '../../shared/domain/money';
import type { EntryRow } from '../store/ledger';
import { Html, markup, NOTHING } from './html';
import type { DocumentMonth, PersonStatement } from './month';
import { qrCode } from './qr-code';
import { widthOf } from './sheet-text';
import { STATEMENT_STYLE } from './statement-style';
import { sayIn, type Say, type StatementWord } from './statement-words';
import { kindWord, recordedAt, ruleOf, ruleText } from './tables';

const COLUMNS: readonly { word: StatementWord; width: string; number?: true }[] = [
  { word: 'seq', width: '6%', number: true },
  { word: 'date', width: '11.5%' },
  { word: 'rule', width: '31%' },
  { word: 'times', width: '6.5%', number: true },
  { word: 'amount', width: '11%', number: true },
  { word: 'note', width: '18%' },
  { word: 'by', width: '16%' },
];

/** A note wider than this, in digits, gets a row of its own. */
const WIDE_NOTE = 120;

/** Between things on one line. */
const GAP = '\u2003';

const classOf = (number: true | undefined): string => (number ? 'number' : '');

/** What paper outside the computer is held against: `station month seq hash`. */
export const anchorText = ({ station, month, run }: DocumentMonth): string =>
  `${station.code} ${month} ${run.head.seq} ${run.head.hash}`;

/** Sixty-four digits in groups of four, as a person reads them aloud. */
const groups = (hash: string): Html[] =>
  (hash.match(/.{1,4}/g) ?? []).map((four) => markup`<span>${four}</span>`);

/** On every page: the end of the chain, to read and to scan. */
function anchorFoot(month: DocumentMonth, say: Say): Html {
  const { seq, hash } = month.run.head;
  return markup`<footer class="anchor">
${new Html(qrCode(anchorText(month)))}
<div><p><b>${month.station.code}${GAP}${month.month}${GAP}${say('head', seq)}</b></p>
<p class="hash">${groups(hash)}</p><p class="soft">${say('compare')}</p></div></footer>`;
}

/** An amount of the ledger: two decimals, or points without them where they are whole. */
const figure = (fen: number, { ledgerIn }: DocumentMonth['words']): string =>
  ledgerIn === 'points' ? yuan(fen).replace(/\.00$/, '') : yuan(fen);

function amountOf(entry: EntryRow, { words }: DocumentMonth, say: Say): string {
  return entry.sanction === 'dismissal' ? say('dismissal') : figure(entry.amountFen, words);
}

/** Photos and papers by name, each with the beginning of its hash: what is shown later is held against it. */
const filesOf = (files: readonly Attachment[], say: Say): Html =>
  markup`${files.map(
    ({ name, sha256 }) =>
      markup`<p class="soft">${say('evidence')} <bdi>${name}</bdi> <span class="whole">${sha256.slice(0, 8)}</span></p>`,
  )}`;

/** What an entry cancels or what cancelled it, and what its person said to it. */
function linksOf(entry: EntryRow, { answers, reversedBy, words }: DocumentMonth, say: Say): Html {
  const answer = answers.get(entry.seq);
  const reversal = reversedBy.get(entry.seq);
  const answered = answer && `${say(answer.kind)} ${words.calendar.dateOf(answer.atMs)}`;
  const link = (word: StatementWord, seq: number) => markup`<p class="link">${say(word, seq)}</p>`;
  return markup`${entry.reverses === null ? NOTHING : link('reverses', entry.reverses)}
${reversal === undefined ? NOTHING : link('reversedBy', reversal)}
${answered ? markup`<p class="soft">${answered}</p>` : NOTHING}
${answer?.text ? markup`<p class="given soft">${answer.text}</p>` : NOTHING}
${filesOf(answer?.attachments ?? [], say)}
${answer?.resolved ? markup`<p class="soft">${say(answer.resolved)}</p>` : NOTHING}`;
}

function entryRows(entry: EntryRow, month: DocumentMonth, say: Say): Html {
  const { words } = month;
  const rule = ruleOf(entry, words);
  const text = ruleText(entry, words);
  const approved = entry.approvedBy !== null && words.nameOf(entry.approvedBy);
  const wide = widthOf(entry.note) > WIDE_NOTE || entry.note.split('\n').length > 8;
  const note = markup`<p class="given">${entry.note}</p>`;
  return markup`<tbody><tr><td class="number">${entry.seq}</td><td>${entry.businessDate}</td>
<td><p><b>${entry.rule}</b> ${kindWord(entry, words.language)}${say('colon')}${rule?.title[words.language] ?? ''}</p>
<p class="soft">${text} <span class="whole">(${say('version', entry.standard)})</span></p></td>
<td class="number">${entry.times}</td><td class="number">${amountOf(entry, month, say)}</td>
<td>${wide ? NOTHING : note}${filesOf(month.evidence(entry.seq), say)}${linksOf(entry, month, say)}</td>
<td><p>${say('recordedBy')} <bdi>${words.nameOf(entry.recordedBy)}</bdi></p>
${approved ? markup`<p>${say('approvedBy')} <bdi>${approved}</bdi></p>` : NOTHING}
<p class="soft">${recordedAt(entry, words).slice(0, 16)}</p></td></tr>
${wide ? markup`<tr><td colspan="2"></td><td colspan="5">${note}</td></tr>` : NOTHING}</tbody>`;
}

function sums(person: PersonStatement, { capPercent, words }: DocumentMonth, say: Say): Html {
  const inMoney = words.ledgerIn === 'money';
  const { sum, capFen, aboveCapFen } = person;
  const money = (fen: number): string => `${figure(fen, words)} ${say('yuan')}`;
  const row = (label: string, times: number | null, amount: string) =>
    markup`<tr><td>${label}</td><td>${times === null ? '' : say('timesOf', times)}</td><td>${amount}</td></tr>`;
  return markup`<table class="sums">
${row(say('penalties'), sum.penaltyTimes, money(sum.penaltyFen))}
${row(say('rewards'), sum.rewardTimes, money(sum.rewardFen))}
${sum.dismissals === 0 ? NOTHING : row(say('dismissals'), sum.dismissals, '')}
<tbody class="net">${row(say('net'), null, money(sum.netFen))}</tbody>
<tbody>${capFen === null || !inMoney ? NOTHING : row(say('cap', capPercent), null, money(capFen))}
${aboveCapFen === null || !inMoney ? NOTHING : row(say('aboveCap'), null, money(aboveCapFen))}</tbody></table>`;
}

const SIGNATURES = ['own', 'supervisor', 'manager', 'signedOn'] as const;

const signatures = (say: Say): Html =>
  markup`<div class="signatures">${SIGNATURES.map((word) => markup`<div>${say(word)}</div>`)}</div>`;

/** A page or more with the station, the month and who it is about on top of each. */
function sheet(month: DocumentMonth, say: Say, who: string, body: Html): Html {
  const { station } = month;
  return markup`<table class="person"><thead><tr><td class="top"><header>
<h1>${say('title')}</h1><p class="who"><bdi>${who}</bdi></p></header></td></tr></thead>
<tfoot><tr><td class="room"></td></tr></tfoot>
<tbody><tr><td><div class="facts">
<p><bdi>${station.name}</bdi> (${station.code})${GAP}${month.month}</p>
<p>${say(month.closed ? 'closed' : 'open')}</p></div>${body}</td></tr></tbody></table>
`;
}

function statement(person: PersonStatement, month: DocumentMonth, say: Say): Html {
  const head = COLUMNS.map(
    ({ word, width, number }) =>
      markup`<th style="width: ${width}" class="${classOf(number)}">${say(word)}</th>`,
  );
  const rows = person.entries.map((entry) => entryRows(entry, month, say));
  const body = markup`<table class="entries"><thead><tr>${head}</tr></thead>
${rows}</table>
<div class="closing">${sums(person, month, say)}
<p class="last"><bdi>${person.no} ${person.name}</bdi>${GAP}${month.month}${GAP}${say('last', person.entries.length)}</p>
<p class="lawyer">${say('lawyer')}</p>${signatures(say)}</div>`;
  return sheet(month, say, `${person.no} ${person.name}${GAP}${month.month}`, body);
}

/**
 * The month's statements as one HTML document for A4, part by part: its head, a part for each
 * person with an entry, its end. The fonts come from `fonts.css` beside it; all else is inside.
 */
export function* statementPage(month: DocumentMonth): Generator<string> {
  const { language } = month.words;
  const say = sayIn(language, month.words.ledgerIn);
  const title = `${say('title')} ${month.station.code} ${month.month}`;
  yield markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>${title}</title>
<link rel="stylesheet" href="fonts.css"><style>${new Html(STATEMENT_STYLE)}</style></head><body>
${anchorFoot(month, say)}
`.text;
  for (const person of month.people) yield statement(person, month, say).text;
  if (month.people.length === 0) {
    yield sheet(month, say, month.month, markup`<p>${say('nobody')}</p>`).text;
  }
  yield '</body></html>\n';
}
