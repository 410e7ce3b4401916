import { distance, type Point } from '../geometry/point.ts';
import type { Homography } from './homography.ts';
import { type PictureTrace, TRACED, type Traced, withFoot } from './picture-trace.ts';

/** What a hand holds on the picture: a corner of the sheet, or an end of a line of the foot in hand. */
export type Handle =
  | { readonly kind: 'corner'; readonly index: 0 | 1 | 2 | 3 }
  | { readonly kind: 'end'; readonly line: Traced; readonly end: 0 | 1 };

export const CORNERS: readonly Handle[] = ([0, 1, 2, 3] as const).map((index) => ({
  kind: 'corner',
  index,
}));

export const ENDS: readonly Handle[] = TRACED.flatMap((name) =>
  ([0, 1] as const).map((end): Handle => ({ kind: 'end', line: name, end })),
);

/** One name for each handle, for lists and for undo. */
export const handleId = (handle: Handle): string =>
  handle.kind === 'corner' ? `corner-${handle.index}` : `${handle.line}-${handle.end}`;

export const handlePlace = (trace: PictureTrace, handle: Handle): Point =>
  handle.kind === 'corner'
    ? trace.corners[handle.index]
    : trace.feet[trace.side].lines[handle.line][handle.end];

/** The trace with one handle put somewhere else. */
export function withHandle(trace: PictureTrace, handle: Handle, to: Point): PictureTrace {
  if (handle.kind === 'corner') {
    const corners: [Point, Point, Point, Point] = [...trace.corners];
    corners[handle.index] = to;
    return { ...trace, corners };
  }
  const { lines } = trace.feet[trace.side];
  const moved: [Point, Point] = [...lines[handle.line]];
  moved[handle.end] = to;
  return withFoot(trace, { lines: { ...lines, [handle.line]: moved } });
}

/**
 * The way in the picture, pixels, that is `mm` on the sheet from `at` in the direction of the
 * picture's axes; as many pixels where nothing is calibrated.
 */
export function nudge(at: Point, direction: Point, mm: number, map: Homography | null): Point {
  const [here, there] = [
    map?.onSheet(at),
    map?.onSheet({ x: at.x + direction.x, y: at.y + direction.y }),
  ];
  const mmPerPixel = here == null || there == null ? 0 : distance(here, there);
  const pixels = mmPerPixel > 0 ? mm / mmPerPixel : mm;
  return { x: at.x + direction.x * pixels, y: at.y + direction.y * pixels };
}
