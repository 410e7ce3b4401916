import type { Page } from '@playwright/test';

import { type Corners, homographyOf } from '../../shared/feet/homography.ts';
import type { Point } from '../../shared/geometry/point.ts';

/** A sheet of A4 upright on a floor, seen aslant: where its corners stand in the picture. */
export const SHEET_CORNERS: Corners = [
  { x: 420, y: 210 },
  { x: 1_130, y: 260 },
  { x: 1_230, y: 1_390 },
  { x: 310, y: 1_300 },
];

export const PICTURE = { width: 1_600, height: 1_500 };

/** Heel and toe of the foot on the sheet, mm: 250.8 apart. */
export const HEEL_MM = { x: 100, y: 285 };
export const TOE_MM = { x: 80, y: 35 };
export const FOOT_MM = Math.hypot(20, 250);

/** Where a place on the sheet stands in the picture. */
export function seen(onSheet: Point): Point {
  const map = homographyOf(SHEET_CORNERS, 210, 297);
  const at = map.ok ? map.value.inPicture(onSheet) : null;
  if (at === null) throw new Error('the sheet is not in sight');
  return at;
}

/** Outline of a left foot between heel and toe, mm on the sheet. */
const FOOT_OUTLINE: readonly Point[] = (
  [
    [100, 285],
    [73, 268],
    [68, 240],
    [63, 190],
    [56, 120],
    [54, 95],
    [61, 55],
    [80, 35],
    [101, 40],
    [122, 55],
    [138, 78],
    [148, 112],
    [146, 150],
    [137, 200],
    [132, 240],
    [127, 268],
  ] as const
).map(([x, y]) => ({ x, y }));

/** The picture as a JPEG, drawn by the page itself. */
export async function footPicture(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(
    ([size, sheet, foot, marks]) => {
      const canvas = new OffscreenCanvas(size.width, size.height);
      const pen = canvas.getContext('2d');
      if (pen === null) throw new Error('nothing to draw with');
      const fill = (points: readonly Point[], colour: string) => {
        pen.beginPath();
        for (const { x, y } of points) pen.lineTo(x, y);
        pen.closePath();
        pen.fillStyle = colour;
        pen.fill();
      };
      pen.fillStyle = '#8a7a66';
      pen.fillRect(0, 0, size.width, size.height);
      fill(sheet, '#f7f6f2');
      fill(foot, '#d9a684');
      for (const { x, y } of marks) {
        pen.fillStyle = '#000';
        pen.fillRect(x - 4, y - 4, 8, 8);
      }
      return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 }).then(async (blob) => {
        const bytes = new Uint8Array(await blob.arrayBuffer());
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      });
    },
    [PICTURE, SHEET_CORNERS, FOOT_OUTLINE.map(seen), [seen(HEEL_MM), seen(TOE_MM)]] as const,
  );
  return Buffer.from(base64, 'base64');
}
