import { create } from 'qrcode/lib/core/qrcode.js';
import { useMemo } from 'react';
import css from './qr-code.module.css';

/** White around the code, in modules, as its standard asks. */
const QUIET = 4;

/** The dark modules as one path: a rectangle for each run in a row. */
function pathOf(text: string): { path: string; size: number } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (modules.get(row, column)) path += `M${column} ${row}h1v1h-1z`;
    }
  }
  return { path, size };
}

interface QrCodeProps {
  text: string;
  /** What it holds, for who cannot see it. */
  label: string;
}

/** A text as a QR code: ink on white in every theme, or no scanner reads it. */
export function QrCode({ text, label }: QrCodeProps) {
  const { path, size } = useMemo(() => pathOf(text), [text]);
  const side = size + 2 * QUIET;
  return (
    <svg
      className={css.code}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect className={css.paper} x={-QUIET} y={-QUIET} width={side} height={side} />
      <path d={path} />
    </svg>
  );
}
