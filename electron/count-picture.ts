/** Digits of three by five points, a row each from the top; '+' follows 9. */
const GLYPHS: Record<string, readonly string[]> = {
  '1': ['.#.', '##.', '.#.', '.#.', '###'],
  '2': ['##.', '..#', '.#.', '#..', '###'],
  '3': ['##.', '..#', '.#.', '..#', '##.'],
  '4': ['#.#', '#.#', '###', '..#', '..#'],
  '5': ['###', '#..', '##.', '..#', '##.'],
  '6': ['.##', '#..', '###', '#.#', '###'],
  '7': ['###', '..#', '.#.', '.#.', '.#.'],
  '8': ['###', '#.#', '###', '#.#', '###'],
  '9': ['###', '#.#', '###', '..#', '##.'],
  '+': ['...', '.#.', '###', '.#.', '...'],
};
const COLUMNS = 3;
const ROWS = 5;

/** Pixels on each side: twice what Windows shows, for screens of double density. */
export const PICTURE_SIZE = 32;

/** The theme's deep red, and white, as blue, green, red, alpha. */
const GROUND = [0x1f, 0x2b, 0x96, 0xff] as const;
const INK = [0xff, 0xff, 0xff, 0xff] as const;
const CLEAR = [0, 0, 0, 0] as const;

const textOf = (count: number): string => (count > 9 ? '9+' : String(count));

/** True where a glyph of the text covers a pixel. */
function isInk(text: string, x: number, y: number): boolean {
  const points = text.length === 1 ? 4 : 3;
  const width = (text.length * (COLUMNS + 1) - 1) * points;
  const column = Math.floor((x - (PICTURE_SIZE - width) / 2) / points);
  const row = Math.floor((y - (PICTURE_SIZE - ROWS * points) / 2) / points);
  const glyph = GLYPHS[text[Math.floor(column / (COLUMNS + 1))] ?? ''];
  return glyph?.[row]?.[column % (COLUMNS + 1)] === '#';
}

function isInside(x: number, y: number): boolean {
  const middle = (PICTURE_SIZE - 1) / 2;
  return Math.hypot(x - middle, y - middle) <= PICTURE_SIZE / 2;
}

/** A red disc with a count from 1 to 9, then 9+: raw pixels for the taskbar's button on Windows. */
export function countPixels(count: number): Uint8Array {
  const text = textOf(count);
  const pixels = new Uint8Array(PICTURE_SIZE * PICTURE_SIZE * 4);
  for (let y = 0; y < PICTURE_SIZE; y += 1) {
    for (let x = 0; x < PICTURE_SIZE; x += 1) {
      const ground = isInside(x, y) ? GROUND : CLEAR;
      pixels.set(isInk(text, x, y) ? INK : ground, (y * PICTURE_SIZE + x) * 4);
    }
  }
  return pixels;
}
