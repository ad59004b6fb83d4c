/** The kinds of file that a record may carry: pictures, and papers as PDF. */
export const MEDIA_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

export const MAX_ATTACHMENT_BYTES = 8 * 1024 * 1024;
/** How many files one record may carry. */
export const MAX_ATTACHMENTS = 5;

export const EXTENSION: Readonly<Record<MediaType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

export const isPicture = (mediaType: MediaType): boolean => mediaType !== 'application/pdf';

/** What each kind begins with; null stands for any byte. */
const BEGINNINGS: readonly [MediaType, readonly (number | null)[]][] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  // RIFF, a length, WEBP.
  ['image/webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** What a file is by how it begins, whatever it is called; undefined for any other kind. */
export const mediaTypeOf = (bytes: Uint8Array): MediaType | undefined =>
  BEGINNINGS.find(([, beginning]) =>
    beginning.every((byte, at) => (byte === null ? at < bytes.length : bytes[at] === byte)),
  )?.[0];

/** The largest size with the same sides' ratio that fits into a square; never larger than it was. */
export function fitWithin(
  size: { width: number; height: number },
  side: number,
): { width: number; height: number } {
  const scale = Math.min(1, side / Math.max(size.width, size.height));
  const scaled = (length: number): number => Math.max(1, Math.round(length * scale));
  return { width: scaled(size.width), height: scaled(size.height) };
}
