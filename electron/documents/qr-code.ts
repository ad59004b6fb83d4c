import { create } from 'qrcode/lib/core/qrcode.js';

/** White around the code, in modules, as its standard asks. */
const QUIET = 4;

/** A text as a QR code in SVG: one path of one rectangle for each run of dark modules. */
export function qrCode(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const runs: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let start = 0; start < size; start += 1) {
      let end = start;
      while (end < size && modules.get(row, end)) end += 1;
      if (end > start) runs.push(`M${start} ${row}h${end - start}v1h${start - end}z`);
      start = end;
    }
  }
  const box = `${-QUIET} ${-QUIET} ${size + 2 * QUIET} ${size + 2 * QUIET}`;
  return `<svg viewBox="${box}" shape-rendering="crispEdges"><path d="${runs.join('')}"/></svg>`;
}
