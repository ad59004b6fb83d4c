import { PAPER_BASE } from './paper-base';

/** How reports and logs look on A4. Fonts come with the page; nothing else is loaded. */
export const PAPER_STYLE = `
${PAPER_BASE}
@page { size: A4; margin: 12mm 14mm 12mm; }
h2 { font-size: 10.5pt; margin: 4.5mm 0 1mm; break-after: avoid; }
h2 span { font-size: 8pt; font-weight: 400; color: #665d50; }
.facts { display: flex; flex-wrap: wrap; gap: 0.5mm 7mm; padding-top: 1.5mm; }
.facts b { font-weight: 400; color: #665d50; }
.halves { columns: 2; column-gap: 6mm; }
.halves h2 { margin-top: 0; padding-top: 4.5mm; }
.short { break-inside: avoid; }
th, td { padding: 0.6mm 1.5mm; }
thead { display: table-header-group; }
thead, tr { break-inside: avoid; }
thead th { border-bottom: 0.3mm solid #2b2620; color: #665d50; }
tbody tr { border-bottom: 0.15mm solid #c9bfae; break-inside: avoid; }
.plain td:first-child { width: 32%; color: #665d50; }
.heat { table-layout: fixed; }
.heat td, .heat th { text-align: center; padding: 0.8mm 0.5mm; }
.heat td:first-child, .heat th:first-child { text-align: left; width: 16mm; }
.l1 { background: #edf3ef; }
.l2 { background: #d5e4db; }
.l3 { background: #b6d0c1; }
.l4 { background: #93bea6; font-weight: 700; }
.signatures { grid-template-columns: repeat(3, 1fr); break-inside: avoid; }
`;
