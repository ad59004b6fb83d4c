import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachment, attachments } from '../../shared/contract/fields';
import {
  fitWithin,
  isPicture,
  MAX_ATTACHMENT_BYTES,
  mediaTypeOf,
} from '../../shared/domain/attachment';
import { jpegOf, pdfOf, pngOf, webpOf } from '../support/files';

const of = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes);

describe('what a file is, by how it begins', () => {
  it.each([
    ['image/jpeg', jpegOf()],
    ['image/png', pngOf()],
    ['image/webp', webpOf()],
    ['application/pdf', pdfOf()],
  ])('%s', (mediaType, bytes) => {
    expect(mediaTypeOf(bytes)).toBe(mediaType);
    expect(mediaTypeOf(bytes.slice(1))).toBeUndefined();
  });

  it.each([
    ['nothing', of()],
    ['a JPEG torn off at once', of(0xff, 0xd8)],
    ['another RIFF file', new TextEncoder().encode('RIFF0000WAVEfmt ')],
    ['a RIFF torn off before its kind', new TextEncoder().encode('RIFF0000')],
    ['a web page', new TextEncoder().encode('<svg onload="alert(1)">')],
    ['a program', of(0x4d, 0x5a, 0x90, 0)],
    ['a PDF further down', new TextEncoder().encode('x%PDF-1.7')],
  ])('%s is none of them', (_what, bytes) => {
    expect(mediaTypeOf(bytes)).toBeUndefined();
  });

  it('all but papers are pictures', () => {
    expect(isPicture('image/webp')).toBe(true);
    expect(isPicture('application/pdf')).toBe(false);
  });
});

describe('a photo that is scaled down', () => {
  it.each([
    [
      { width: 4000, height: 3000 },
      { width: 1600, height: 1200 },
    ],
    [
      { width: 3000, height: 4000 },
      { width: 1200, height: 1600 },
    ],
    [
      { width: 1600, height: 900 },
      { width: 1600, height: 900 },
    ],
    [
      { width: 40, height: 30 },
      { width: 40, height: 30 },
    ],
    [
      { width: 10_000, height: 1 },
      { width: 1600, height: 1 },
    ],
  ])('%o becomes %o', (size, fitted) => expect(fitWithin(size, 1600)).toEqual(fitted));

  it('fits, never grows, never vanishes, and keeps its shape to a pixel', () => {
    const side = integer({ min: 1, max: 20_000 });
    assert(
      property(side, side, (width, height) => {
        const fitted = fitWithin({ width, height }, 1600);
        expect(Math.max(fitted.width, fitted.height)).toBeLessThanOrEqual(1600);
        expect(fitted.width).toBeLessThanOrEqual(width);
        expect(Math.min(fitted.width, fitted.height)).toBeGreaterThanOrEqual(1);
        // The shorter side, from the longer one by the picture's own ratio.
        const longer = Math.max(fitted.width, fitted.height);
        const ideal = (longer * Math.min(width, height)) / Math.max(width, height);
        const shorter = Math.min(fitted.width, fitted.height);
        expect(Math.abs(shorter - Math.max(1, ideal))).toBeLessThan(1);
      }),
    );
  });
});

describe('what a command may name', () => {
  const one = { sha256: 'a'.repeat(64), name: '托盘.jpg', mediaType: 'image/jpeg', bytes: 9 };
  const other = (at: number) => ({ ...one, sha256: String(at).padStart(64, '0') });

  it.each([
    ['a hash that is none', { sha256: '../../station.db' }],
    ['a hash in capitals', { sha256: 'A'.repeat(64) }],
    ['a name of two lines', { name: 'a\nb' }],
    ['another kind of file', { mediaType: 'image/svg+xml' }],
    ['no bytes', { bytes: 0 }],
    ['too many bytes', { bytes: MAX_ATTACHMENT_BYTES + 1 }],
    ['more than is asked for', { path: '/etc/passwd' }],
  ])('not %s', (_what, wrong) => {
    expect(attachment.safeParse(one).success).toBe(true);
    expect(attachment.safeParse({ ...one, ...wrong }).success).toBe(false);
  });

  it('five files, each once', () => {
    const five = [1, 2, 3, 4, 5].map(other);
    expect(attachments.safeParse(five).success).toBe(true);
    expect(attachments.safeParse([...five, other(6)]).success).toBe(false);
    expect(attachments.safeParse([other(1), other(1)]).success).toBe(false);
  });
});
