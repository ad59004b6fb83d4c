import { inflateRawSync } from 'node:zlib';

/** A cell as a stranger reads it from the file: what it is, and in which format it is shown. */
export interface ReadCell {
  kind: 'text' | 'number' | 'date';
  /** Text; a number; or a date as YYYY-MM-DD HH:mm:ss. */
  value: string | number;
  format: string;
}

export interface ReadSheet {
  name: string;
  xml: string;
  /** By row and column; undefined where the file has nothing. */
  rows: (ReadCell | undefined)[][];
  widths: number[];
}

const END_OF_DIRECTORY = 0x06054b50;
const DEFLATED = 8;

/** The files of a zip archive, by its central directory (APPNOTE 4.3). */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  let end = zip.length - 22;
  while (zip.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const isDeflated = zip.readUInt16LE(at + 10) === DEFLATED;
    files.set(name, (isDeflated ? inflateRawSync(packed) : packed).toString('utf8'));
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text
    // A parser reads every line end as a line feed (XML 1.0, 2.11).
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? `&${name};`);

/** Text of a workbook: _xHHHH_ is the UTF-16 unit (ECMA-376, ST_Xstring). */
const readText = (xml: string): string =>
  unescapeXml(xml).replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

const attributesOf = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      unescapeXml(value),
    ]),
  );

/** The parts of a file that match, or nothing. */
const all = (xml: string | undefined, pattern: RegExp): string[] =>
  [...(xml ?? '').matchAll(pattern)].map(([, inner = '']) => inner);

function formatsOf(styles: string): string[] {
  const formats = all(styles, /<numFmt\b([^>]*)>/g).map(attributesOf);
  const byId = new Map(formats.map((format) => [format['numFmtId'], format['formatCode'] ?? '']));
  const [cellXfs = ''] = all(styles, /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/g);
  return all(cellXfs, /<xf\b([^>]*)>/g).map((xf) => byId.get(attributesOf(xf)['numFmtId']) ?? '');
}

/** The zero-based column of a reference such as AB12. */
const columnOf = (reference: string): number =>
  [...reference.replaceAll(/\d/g, '')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;

/** Days since 1899-12-30, as text. */
const dateOf = (serial: number): string =>
  new Date(Math.round((serial - 25_569) * 86_400_000)).toISOString().slice(0, 19).replace('T', ' ');

function readCell(tag: string, inner: string, texts: string[], formats: string[]): ReadCell {
  const { t: type, s: style } = attributesOf(tag);
  const format = formats[Number(style ?? -1)] ?? '';
  const [value = ''] = all(inner, /<v>([\s\S]*?)<\/v>/g);
  if (type === 's') return { kind: 'text', value: texts[Number(value)] ?? '', format };
  const isDate = format.includes('yyyy');
  return isDate
    ? { kind: 'date', value: dateOf(Number(value)), format }
    : { kind: 'number', value: Number(value), format };
}

function readRows(xml: string, texts: string[], formats: string[]): ReadSheet['rows'] {
  return all(xml, /<row\b[^>]*?(?:\/>|>([\s\S]*?)<\/row>)/g).map((row) => {
    const cells: (ReadCell | undefined)[] = [];
    for (const [, tag = '', inner] of row.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const at = columnOf(attributesOf(tag)['r'] ?? '');
      while (cells.length < at) cells.push(undefined);
      cells[at] = inner === undefined ? undefined : readCell(tag, inner, texts, formats);
    }
    return cells;
  });
}

/** A workbook by another reader than the one that a spreadsheet program uses, and than its writer. */
export function readWorkbook(bytes: Uint8Array): { sheets: ReadSheet[]; files: string[] } {
  const files = unzip(bytes);
  const texts = all(files.get('xl/sharedStrings.xml'), /<si>([\s\S]*?)<\/si>/g).map((si) =>
    all(si, /<t\b[^>]*>([\s\S]*?)<\/t>/g)
      .map(readText)
      .join(''),
  );
  const formats = formatsOf(files.get('xl/styles.xml') ?? '');
  const names = all(files.get('xl/workbook.xml'), /<sheet\b([^>]*)>/g).map(
    (tag) => attributesOf(tag)['name'] ?? '',
  );
  const sheets = names.map((name, at) => {
    const xml = files.get(`xl/worksheets/sheet${at + 1}.xml`) ?? '';
    const columns = all(xml, /<col\b([^>]*)>/g).map(attributesOf);
    return {
      name,
      xml,
      rows: readRows(xml, texts, formats),
      widths: columns.map(({ width }) => Number(width)),
    };
  });
  return { sheets, files: [...files.keys()] };
}
