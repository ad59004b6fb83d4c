import { PAPER_BASE } from './paper-base';

/**
 * How statements look on A4. The footer is fixed, which repeats it on every page; the room for it
 * is kept free by the foot of each person's table, which repeats as well.
 */
export const STATEMENT_STYLE = `
${PAPER_BASE}
@page { size: A4; margin: 12mm 14mm 10mm; }
body { font-size: 8.5pt; line-height: 1.45; }
b, h1, .entries th { font-weight: 700; }
.person { break-after: page; }
.person:last-of-type { break-after: auto; }
.top { padding-bottom: 3mm; }
.who { font-size: 11pt; text-align: right; }
.facts { display: flex; justify-content: space-between; gap: 6mm; margin-bottom: 3mm; }
.room { height: 33mm; }
.entries { table-layout: fixed; }
.entries th { border-bottom: 0.3mm solid #2b2620; padding: 1mm 1.5mm; }
.entries th.number { white-space: nowrap; }
.entries td { padding: 1.2mm 1.5mm; }
.entries tbody { border-bottom: 0.15mm solid #a89b88; break-inside: avoid; }
.entries tr { break-inside: avoid; }
.soft { color: #665d50; font-size: 7.5pt; }
.link { font-weight: 700; }
.closing { break-inside: avoid; padding-top: 4mm; }
.sums { width: auto; margin-left: auto; }
.sums td { padding: 0.4mm 0 0.4mm 8mm; text-align: right; white-space: nowrap; }
.sums td:first-child { text-align: left; }
.sums .net td { border-top: 0.3mm solid #2b2620; font-weight: 700; }
.last { margin-top: 3mm; text-align: right; font-weight: 700; }
.lawyer { margin-top: 4mm; padding: 2mm 3mm; border: 0.2mm solid #a89b88; }
.signatures { grid-template-columns: repeat(3, 1fr) 34mm; gap: 6mm; }
.anchor {
  position: fixed;
  bottom: 0;
  left: 0;
  right: 0;
  height: 29mm;
  display: flex;
  gap: 4mm;
  align-items: center;
  border-top: 0.3mm solid #2b2620;
  padding-top: 1mm;
}
.anchor svg { width: 27mm; height: 27mm; flex: none; }
.hash { display: grid; grid-template-columns: repeat(8, auto); column-gap: 3mm; width: max-content; }
.hash span { font-size: 11pt; line-height: 1.4; }
`;
