import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  fitting,
  LARGEST_FILE_BYTES,
  looksLikePicture,
  shrinkPicture,
  toBase64,
} from '../../../renderer/features/photos/shrink-picture.ts';

const side = fc.integer({ min: 1, max: 20_000 });

describe('a picture made smaller', () => {
  it('keeps its shape, fits, and is never enlarged', () => {
    fc.assert(
      fc.property(side, side, fc.integer({ min: 1, max: 4_000 }), (width, height, longest) => {
        const small = fitting({ width, height }, longest);
        expect(Math.max(small.width, small.height)).toBeLessThanOrEqual(longest);
        expect(Math.min(small.width, small.height)).toBeGreaterThanOrEqual(1);
        expect(small.width).toBeLessThanOrEqual(width);
        // Half a pixel of rounding at each side.
        expect(Math.abs(small.width * height - small.height * width)).toBeLessThanOrEqual(
          Math.max(width, height),
        );
      }),
    );
  });

  it('of 100 MB is refused before it is read', async () => {
    const file = new File([], 'large.jpg', { type: 'image/jpeg' });
    Object.defineProperty(file, 'size', { value: 100 * 1024 * 1024 });
    expect(file.size).toBeGreaterThan(LARGEST_FILE_BYTES);
    expect(await shrinkPicture(file)).toEqual({ ok: false, error: 'too-large' });
  });

  it('travels as base64, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 20_000 }), async (bytes) => {
        const text = await toBase64(new Blob([new Uint8Array(bytes)]));
        expect(Buffer.from(text, 'base64').equals(Buffer.from(bytes))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['image/png', 'a', true],
    ['', 'IMG_0042.HEIC', true],
    ['', 'anna.smis', false],
    ['text/csv', 'photo.csv', false],
  ])('is told from a measurement file: %s %s', (type, name, isPicture) => {
    expect(looksLikePicture({ type, name })).toBe(isPicture);
  });
});
