import type { Window } from './arrangement.ts';
import type { Size } from './box.ts';
import { FIT_MARGINS } from './view-keeper.ts';

/** Free space between two pieces when the whole pattern is shown, px: room for a dimension line. */
export const GAP_PX = 27;

/** The same where no dimensions are shown. */
export const COMPACT_GAP_PX = 12;

/** Windows whose sides differ by less than this factor are laid out alike. */
const STEP = 1.15;

/** Share of the window that pieces cover when they are laid out well. */
const COVERED = 0.5;

/**
 * The window's shape, in steps: dragging a window's edge moves no pieces until they would lie
 * clearly better another way. The aspect is 0 for a window with no room.
 */
export function windowOf(screen: Size, gapPx: number): Window {
  const width = screen.width - FIT_MARGINS.left - FIT_MARGINS.right;
  const height = screen.height - FIT_MARGINS.top - FIT_MARGINS.bottom;
  if (width <= 0 || height <= 0) return { aspect: 0, gapShare: 0 };
  const side = Math.sqrt(width * height * COVERED);
  return { aspect: stepped(width / height), gapShare: gapPx / stepped(side) };
}

const stepped = (value: number): number => STEP ** Math.round(Math.log(value) / Math.log(STEP));
