import type { Point } from '../../shared/geometry/point.ts';
import { pointInPolygon } from '../../shared/geometry/polygon.ts';
import type { Size } from './box.ts';
import type { DrawnPiece } from './drawn-piece.ts';
import type { Polygon } from './polygon.ts';

/** Places that are tried across a piece, and along it. */
const TRIED = 9;

/** Where along each side of a text it is looked whether the outline crosses: outlines are smooth. */
const SIDE_SHARES = [0, 1, 0.5, 0.25, 0.75];

/** Sizes that are remembered of one piece: a name in a few ways at one nearness. */
const MOST_SIZES = 24;

const found = new WeakMap<DrawnPiece, Map<string, Point | null>>();

/**
 * The middle of a place in the outline for a text of a size in mm, nearest to the piece's own place
 * for its label; null where it would cross the outline everywhere that was tried.
 */
export function roomFor(drawn: DrawnPiece, { width, height }: Size): Point | null {
  const known = found.get(drawn) ?? new Map<string, Point | null>();
  found.set(drawn, known);
  const key = `${width.toFixed(0)} ${height.toFixed(0)}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_SIZES) known.clear();
  const place = placeFor(drawn, { width, height });
  known.set(key, place);
  return place;
}

function placeFor({ box, label, outline }: DrawnPiece, text: Size): Point | null {
  if (liesIn(outline, label.at, text)) return label.at;
  const [roomX, roomY] = [box.width - text.width, box.height - text.height];
  if (roomX < 0 || roomY < 0) return null;
  const shares = Array.from({ length: TRIED }, (_, i) => i / (TRIED - 1));
  return (
    shares
      .flatMap((x) =>
        shares.map((y) => ({
          x: box.x + text.width / 2 + roomX * x,
          y: box.y + text.height / 2 + roomY * y,
        })),
      )
      .sort((a, b) => away(a, label.at) - away(b, label.at))
      .find((at) => liesIn(outline, at, text)) ?? null
  );
}

const away = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** No side of a text round this middle meets the outline. */
function liesIn(outline: Polygon, { x, y }: Point, { width, height }: Size): boolean {
  const [left, top] = [x - width / 2, y - height / 2];
  return SIDE_SHARES.every(
    (share) =>
      pointInPolygon({ x: left + width * share, y: top }, outline) &&
      pointInPolygon({ x: left + width * share, y: top + height }, outline) &&
      pointInPolygon({ x: left, y: top + height * share }, outline) &&
      pointInPolygon({ x: left + width, y: top + height * share }, outline),
  );
}
