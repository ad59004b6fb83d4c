import { PAPER_BASE } from './paper-base';

/** How the front desk's lists and receipts look on A4. */
export const DESK_STYLE = `
${PAPER_BASE}
@page { size: A4; margin: 12mm 14mm; }
@page wide { size: A4 landscape; }
body.wide { page: wide; }
header { margin-bottom: 3mm; }
.soft { color: #665d50; font-size: 8pt; }
body { line-height: 1.45; overflow-wrap: break-word; }
th, td { padding: 1mm 1.5mm; }
th { font-weight: 700; white-space: nowrap; border-bottom: 0.3mm solid #2b2620; }
tbody tr { border-bottom: 0.15mm solid #a89b88; break-inside: avoid; }
.slip { border: 0.3mm solid #2b2620; padding: 6mm; break-inside: avoid; }
.slip + .slip { margin-top: 8mm; }
.slip th { width: 34mm; border: 0; color: #665d50; font-weight: 400; }
.slip td { font-size: 10.5pt; }
.signatures { grid-template-columns: repeat(2, 1fr) 40mm; margin-top: 16mm; }
`;
