/** What all papers have in common on A4: plain tables, one dark and one soft ink, a ruled head. */
export const PAPER_BASE = `
* { box-sizing: border-box; margin: 0; padding: 0; }
body {
  font: 9pt/1.4 'Noto Sans SC', 'Noto Sans SC Rare', sans-serif;
  color: #2b2620;
  font-variant-numeric: tabular-nums;
  overflow-wrap: break-word;
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
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; font-weight: 400; }
.number { text-align: right; white-space: nowrap; }
th.number { white-space: normal; }
.whole { white-space: nowrap; }
.given { white-space: pre-wrap; unicode-bidi: plaintext; }
.signatures { display: grid; gap: 8mm; margin-top: 14mm; }
.signatures div { border-top: 0.3mm solid #2b2620; padding-top: 1mm; }
`;
