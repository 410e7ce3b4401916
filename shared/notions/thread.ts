import type { Piece } from '../pattern/model.ts';
import { lengthOf, type Notion } from './notion.ts';
import { seamLengthMm } from './pattern-lengths.ts';

/**
 * Metres of thread in a metre of lockstitch (class 301, ISO 4915), needle and bobbin together.
 * Source: Coats, "Thread consumption", table of stitch ratios.
 */
const LOCKSTITCH_RATIO = 2.5;

/** Every seam is sewn once and topstitched, felled or neatened once more. Own choice: the usual finish. */
const ROWS_A_SEAM = 2;

/** What ends, breaks and bobbins cost. Source: Coats, as above: 10 to 15 %; the upper end here. */
const WASTE = 1.15;

/** Thread is counted out in tens of metres. */
const STEP_MM = 10_000;

/** The thread of a garment, reckoned from the length of its seams. `option` names its colour. */
export function threadFor(pieces: readonly Piece[], option: string | null): readonly Notion[] {
  const mm = seamLengthMm(pieces) * LOCKSTITCH_RATIO * ROWS_A_SEAM * WASTE;
  return lengthOf('thread', Math.ceil(mm / STEP_MM) * STEP_MM, { option });
}
