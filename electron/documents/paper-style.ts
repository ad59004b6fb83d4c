/** How reports and logs look on A4. Fonts come with the page; nothing else is loaded. */
export const PAPER_STYLE = `
@page { size: A4; margin: 12mm 14mm 12mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body {
  font: 9pt/1.4 'Noto Sans SC', sans-serif;
  color: #2b2620;
  font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;
}
header {
  display: flex;
  justify-content: space-between;
  align-items: baseline;
  gap: 6mm;
  border-bottom: 0.5mm solid #2b2620;
  padding-bottom: 1.5mm;
}
h1 { font-size: 15pt; line-height: 1.2; }
h2 { font-size: 10.5pt; margin: 4.5mm 0 1mm; break-after: avoid; }
h2 span { font-size: 8pt; font-weight: 400; color: #665d50; }
.facts { display: flex; flex-wrap: wrap; gap: 0.5mm 7mm; padding-top: 1.5mm; }
.facts b { font-weight: 400; color: #665d50; }
.half { display: inline-block; width: 48%; vertical-align: top; margin-right: 1.5%; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; font-weight: 400; padding: 0.6mm 1.5mm; }
thead { display: table-header-group; }
thead th { border-bottom: 0.3mm solid #2b2620; color: #665d50; }
tbody tr { border-bottom: 0.15mm solid #c9bfae; break-inside: avoid; }
.number { text-align: right; white-space: nowrap; }
.given { white-space: pre-wrap; unicode-bidi: plaintext; }
.plain td:first-child { width: 32%; color: #665d50; }
.heat { table-layout: fixed; }
.heat td, .heat th { text-align: center; padding: 0.8mm 0.5mm; }
.heat td:first-child, .heat th:first-child { text-align: left; width: 16mm; }
.l1 { background: #edf3ef; }
.l2 { background: #d5e4db; }
.l3 { background: #b6d0c1; }
.l4 { background: #93bea6; font-weight: 700; }
.signatures { display: grid; grid-template-columns: repeat(3, 1fr); gap: 8mm; margin-top: 14mm; break-inside: avoid; }
.signatures div { border-top: 0.3mm solid #2b2620; padding-top: 1mm; }
`;
