/** How the front desk's lists and receipts look on A4. */
export const DESK_STYLE = `
@page { size: A4; margin: 12mm 14mm; }
@page wide { size: A4 landscape; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body {
  font: 9pt/1.45 'Noto Sans SC', sans-serif;
  color: #2b2620;
  font-variant-numeric: tabular-nums;
  overflow-wrap: break-word;
}
body.wide { page: wide; }
header {
  display: flex;
  justify-content: space-between;
  align-items: baseline;
  gap: 6mm;
  border-bottom: 0.5mm solid #2b2620;
  padding-bottom: 1.5mm;
  margin-bottom: 3mm;
}
h1 { font-size: 15pt; line-height: 1.2; }
.soft { color: #665d50; font-size: 8pt; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; font-weight: 400; padding: 1mm 1.5mm; }
th { font-weight: 700; white-space: nowrap; border-bottom: 0.3mm solid #2b2620; }
tbody tr { border-bottom: 0.15mm solid #a89b88; break-inside: avoid; }
.given { white-space: pre-wrap; unicode-bidi: plaintext; }
.number { text-align: right; white-space: nowrap; }
.whole { white-space: nowrap; }
.slip { border: 0.3mm solid #2b2620; padding: 6mm; break-inside: avoid; }
.slip + .slip { margin-top: 8mm; }
.slip th { width: 34mm; border: 0; color: #665d50; font-weight: 400; }
.slip td { font-size: 10.5pt; }
.signatures { display: grid; grid-template-columns: repeat(2, 1fr) 40mm; gap: 8mm; margin-top: 16mm; }
.signatures div { border-top: 0.3mm solid #2b2620; padding-top: 1mm; }
`;
