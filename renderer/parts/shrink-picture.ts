import { fitWithin } from '../../shared/domain/attachment';

/** The longest side that a kept photo has, in pixels: sharp on the screen and on A4, small on the disk. */
const SIDE_PX = 1600;
const QUALITY = 0.85;

/**
 * A photo as it is kept: upright, at most 1600 px a side where not told otherwise, JPEG, and with nothing of what the camera
 * wrote into it (place, device). Errors: where the browser cannot read the picture.
 */
export async function shrinkPicture(
  picture: Blob,
  sidePx = SIDE_PX,
): Promise<Uint8Array<ArrayBuffer>> {
  const bitmap = await createImageBitmap(picture, { imageOrientation: 'from-image' });
  try {
    const { width, height } = fitWithin(bitmap, sidePx);
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('no canvas');
    // What was see-through would turn black in a JPEG.
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
    return new Uint8Array(await jpeg.arrayBuffer());
  } finally {
    bitmap.close();
  }
}
