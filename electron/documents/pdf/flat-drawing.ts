import { isDark } from '../../../shared/flats/colour.ts';
import { FLAT_BOX, type Flat, type FlatPair } from '../../../shared/flats/flat.ts';
import type { Pdf } from './paper.ts';

const INK_ON_LIGHT = '#24211c';
const INK_ON_DARK = '#f3eee4';
const PAPER = '#ffffff';
const OUTLINE_WIDTH = 1;
const SEAM_WIDTH = 0.7;
const STITCH_WIDTH = 0.5;
const BUTTON_RADIUS = 1.9;

/** Width of a pair of flats to its height. */
export const FLAT_ASPECT = (2 * FLAT_BOX.width) / FLAT_BOX.height;

/** Front and back of a garment side by side, in the colour of its cloth. */
export function drawFlats(
  pdf: Pdf,
  { front, back }: FlatPair,
  colour: string | null,
  at: { readonly x: number; readonly y: number; readonly width: number },
): void {
  const scale = at.width / (2 * FLAT_BOX.width);
  pdf.save().translate(at.x, at.y).scale(scale);
  pdf.lineJoin('round').lineCap('round');
  drawFlat(pdf, front, colour);
  pdf.translate(FLAT_BOX.width, 0);
  drawFlat(pdf, back, colour);
  pdf.restore();
}

function drawFlat(pdf: Pdf, flat: Flat, colour: string | null): void {
  const ink = colour !== null && isDark(colour) ? INK_ON_DARK : INK_ON_LIGHT;
  for (const stroke of flat) {
    if (stroke.kind === 'button') {
      pdf
        .circle(stroke.x, stroke.y, BUTTON_RADIUS)
        .lineWidth(STITCH_WIDTH)
        .fillAndStroke(PAPER, ink);
    } else if (stroke.kind === 'cloth') {
      // The outline is ink on paper, whatever the cloth.
      pdf
        .path(stroke.d)
        .lineWidth(OUTLINE_WIDTH)
        .fillAndStroke(colour ?? PAPER, INK_ON_LIGHT);
      if (ink !== INK_ON_LIGHT) pdf.path(stroke.d).lineWidth(STITCH_WIDTH).stroke(ink);
    } else if (stroke.kind === 'seam') {
      pdf.path(stroke.d).lineWidth(SEAM_WIDTH).stroke(ink);
    } else {
      pdf.path(stroke.d).lineWidth(STITCH_WIDTH).dash(2, { space: 1.6 }).stroke(ink).undash();
    }
  }
}
