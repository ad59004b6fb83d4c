import type { Attachment } from '../../shared/contract/fields';
import type { Station } from '../../electron/station/station';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const joined = (...parts: (Uint8Array | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** The smallest beginnings of each kind of file, with words of their own behind it. */
export const jpegOf = (words = 'a cup'): Uint8Array =>
  joined([0xff, 0xd8, 0xff, 0xe0], text(words));
export const pngOf = (words = 'a cup'): Uint8Array =>
  joined([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], text(words));
export const webpOf = (words = 'a cup'): Uint8Array =>
  joined(text('RIFF'), [9, 0, 0, 0], text('WEBP'), text(words));
export const pdfOf = (words = 'a paper'): Uint8Array => text(`%PDF-1.7\n${words}`);

/** Keeps bytes in a station's data folder, as the kiosk does before a command names them. */
export function keptIn(
  station: Station,
  name = '托盘.jpg',
  bytes: Uint8Array = jpegOf(name),
): Attachment {
  const { sha256, mediaType, bytes: size } = station.attachments.keep(bytes);
  return { sha256, name, mediaType, bytes: size };
}
