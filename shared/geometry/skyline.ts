import type { Point } from './point.ts';

/** Width and height of a rectangle, in any unit. */
type Size = { readonly width: number; readonly height: number };

/** The upper edge of what lies on the table so far: `y` is the first free line from `x` for `width`. */
type Ledge = { readonly x: number; readonly y: number; readonly width: number };

/**
 * Places rectangles on a table of the given width, each where it ends highest (leftmost if equal),
 * in the order handed in. Answers the top left corners. A rectangle wider than the table gets a row
 * of its own. Deterministic.
 */
export function placeOnSkyline(sizes: readonly Size[], tableWidth: number): readonly Point[] {
  const width = Math.max(tableWidth, ...sizes.map((size) => size.width));
  let skyline: readonly Ledge[] = [{ x: 0, y: 0, width }];
  return sizes.map((size) => {
    const at = bestPlace(skyline, size, width);
    skyline = cover(skyline, { x: at.x, y: at.y + size.height, width: size.width });
    return at;
  });
}

function bestPlace(skyline: readonly Ledge[], size: Size, tableWidth: number): Point {
  let best: Point = { x: 0, y: Number.POSITIVE_INFINITY };
  for (const { x } of skyline) {
    if (x + size.width > tableWidth + 1e-9) break;
    let y = 0;
    for (const ledge of skyline) {
      if (ledge.x < x + size.width - 1e-9 && ledge.x + ledge.width > x + 1e-9) {
        y = Math.max(y, ledge.y);
      }
    }
    if (y < best.y - 1e-9) best = { x, y };
  }
  return best;
}

/** Lays `top` over the skyline: what stands under it is hidden, what sticks out stays. */
function cover(skyline: readonly Ledge[], top: Ledge): readonly Ledge[] {
  const end = top.x + top.width;
  const left = skyline.flatMap((ledge) =>
    ledge.x < top.x - 1e-9 ? [{ ...ledge, width: Math.min(ledge.width, top.x - ledge.x) }] : [],
  );
  const right = skyline.flatMap((ledge) => {
    const ledgeEnd = ledge.x + ledge.width;
    if (ledgeEnd <= end + 1e-9) return [];
    const x = Math.max(ledge.x, end);
    return [{ x, y: ledge.y, width: ledgeEnd - x }];
  });
  return [...left, top, ...right];
}
