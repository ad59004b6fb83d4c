import { clockText } from '../../shared/domain/clock-text';
import { yuan } from '../../shared/domain/money';
import { Html, markup, NOTHING } from './html';
import { filled, type PaperDocument, type PaperSection } from './paper-document';
import { PAPER_STYLE } from './paper-style';
import type { Cell } from './tables';

const LEVELS = 4;

/** A table of no more rows stays whole, in its column and on its page. */
const SHORT = 24;

/** A cell as it is read on paper. */
export function cellText(cell: Cell): string {
  if (cell.value === null) return '—';
  switch (cell.kind) {
    case 'money':
      return yuan(cell.value);
    case 'percent':
      return `${cell.value.toFixed(1)}%`;
    case 'seconds':
      return clockText(cell.value * 1000);
    default:
      return String(cell.value);
  }
}

const isNumber = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell.kind !== 'text' && cell.kind !== 'date' && cell.kind !== 'date-time';

/** How deep a figure's ground is, 1 to 4, beside the largest of its table; 0 for none. */
function levelOf(cell: Cell, most: number): number {
  const value = typeof cell.value === 'number' ? cell.value : 0;
  return value <= 0 ? 0 : Math.max(1, Math.ceil((value * LEVELS) / most));
}

function sectionPart(section: PaperSection): Html {
  const { title, hint, table, heat = false, plain = false } = section;
  const figures = table.rows.flat().map(({ value }) => (typeof value === 'number' ? value : 0));
  const most = Math.max(1, ...figures);
  const classOf = (cell: Cell): string => {
    if (heat) return `l${levelOf(cell, most)}`;
    return isNumber(cell) ? 'number' : 'given';
  };
  const head = table.columns.map(
    ({ head: word }, at) =>
      markup`<th class="${isNumber(table.rows[0]?.[at]) ? 'number' : ''}">${word}</th>`,
  );
  const body = table.rows.map(
    (row) =>
      markup`<tr>${row.map((cell) => markup`<td class="${classOf(cell)}">${heat && cell.value === 0 ? '' : cellText(cell)}</td>`)}</tr>`,
  );
  return markup`<section class="${heat || table.rows.length <= SHORT ? 'short' : ''}"><h2>${title} ${hint ? markup`<span>${hint}</span>` : NOTHING}</h2>
<table class="${heat ? 'heat' : plain ? 'plain' : ''}">${plain ? NOTHING : markup`<thead><tr>${head}</tr></thead>`}<tbody>${body}</tbody></table></section>
`;
}

/** Those of half a page's width that follow each other fill two columns, from page to page. */
function inColumns(sections: readonly PaperSection[]): Html[] {
  const parts: Html[] = [];
  for (let at = 0; at < sections.length; at += 1) {
    const halves: Html[] = [];
    for (let one = sections[at]; one?.half; one = sections[(at += 1)])
      halves.push(sectionPart(one));
    if (halves.length > 0) parts.push(markup`<div class="halves">${halves}</div>`);
    const whole = sections[at];
    if (whole) parts.push(sectionPart(whole));
  }
  return parts;
}

/** A paper as one HTML document for A4. The fonts come from `fonts.css` beside it. */
export function paperPage(paper: PaperDocument): string {
  const { language, title, subtitle, facts, signatures } = paper;
  const told = facts.map(([label, value]) => markup`<p><b>${label}</b> ${value}</p>`);
  const lines = signatures.map((who) => markup`<div>${who}</div>`);
  return markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>${title} ${subtitle}</title>
<link rel="stylesheet" href="fonts.css"><style>${new Html(PAPER_STYLE)}</style></head><body>
<header><h1>${title}</h1><p><bdi>${subtitle}</bdi></p></header>
<div class="facts">${told}</div>
${inColumns(filled(paper.sections))}
${lines.length === 0 ? NOTHING : markup`<div class="signatures">${lines}</div>`}
</body></html>
`.text;
}
