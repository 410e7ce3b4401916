import {
  LARGEST_PICTURE_BYTES,
  LARGEST_THUMBNAIL_BYTES,
  LONGEST_SIDE_PX,
  THUMBNAIL_SIDE_PX,
} from '../../../shared/attachment/attachment.ts';
import { err, ok, type Result } from '../../../shared/result.ts';

/** Larger files are refused before they are read: no camera in a shop makes them. */
export const LARGEST_FILE_BYTES = 60 * 1024 * 1024;

/** A picture of more pixels would take more memory than a tablet has, whatever its file's size. */
const MOST_PIXELS = 120_000_000;

export type PictureFault = 'too-large' | 'not-a-picture';

export type ShrunkPicture = {
  readonly picture: Blob;
  readonly thumbnail: Blob;
  readonly width: number;
  readonly height: number;
};

/** How strongly JPEG may squeeze, best first; the last is still good enough to see a posture. */
const QUALITIES = [0.86, 0.75, 0.6, 0.4];

/**
 * A photo or drawing as it is kept: turned upright, at most 2,560 pixels long, as JPEG. Drawing it
 * anew leaves behind what cameras hide in their files: where and when it was taken, and with what.
 */
export async function shrinkPicture(file: File): Promise<Result<ShrunkPicture, PictureFault>> {
  if (file.size > LARGEST_FILE_BYTES) return err('too-large');
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    // Not a picture, half of one, or one that browsers do not show.
    return err('not-a-picture');
  }
  try {
    if (bitmap.width * bitmap.height > MOST_PIXELS) return err('too-large');
    const size = fitting(bitmap, LONGEST_SIDE_PX);
    const picture = await encoded(bitmap, size, LARGEST_PICTURE_BYTES);
    const small = fitting(bitmap, THUMBNAIL_SIDE_PX);
    const thumbnail = await encoded(bitmap, small, LARGEST_THUMBNAIL_BYTES);
    if (picture === null || thumbnail === null) return err('too-large');
    return ok({ picture, thumbnail, ...size });
  } finally {
    bitmap.close();
  }
}

type Size = { readonly width: number; readonly height: number };

/** The size with its longest side at most `longest`, never larger than it is. */
export function fitting({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** The best JPEG of this size that is not too large; null when none is. */
async function encoded(bitmap: ImageBitmap, size: Size, largest: number): Promise<Blob | null> {
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  // Drawings may be see-through; JPEG would make that black.
  context.fillStyle = 'white';
  context.fillRect(0, 0, size.width, size.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, size.width, size.height);
  for (const quality of QUALITIES) {
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    if (blob.size <= largest) return blob;
  }
  return null;
}

/** The content of a picture as a request carries it. */
export async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  // In parts: arguments are handed over on the stack.
  for (let at = 0; at < bytes.length; at += 8_192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  }
  return btoa(text);
}

/** True for what a person means as a picture when they drop it on a customer. */
export const looksLikePicture = ({ type, name }: Pick<File, 'type' | 'name'>): boolean =>
  type.startsWith('image/') || /\.(heic|heif|jpe?g|png|webp|gif|bmp|tiff?)$/i.test(name);
