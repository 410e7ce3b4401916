import { boundingBox } from '../../../shared/geometry/measure-path.ts';
import type { Path } from '../../../shared/geometry/path.ts';
import { distance } from '../../../shared/geometry/point.ts';
import { pathToSvg } from '../../../shared/geometry/svg-path.ts';
import { mapPath } from '../../../shared/geometry/transform-path.ts';
import type { Draft, Piece } from '../../../shared/pattern/model.ts';

/**
 * The sew lines of another draft of the same design, by the pieces of this one, as SVG path data in
 * their coordinates; only where they differ. A piece that this draft has once for each side is laid
 * over both, turned over where that is how it lies.
 */
export function beforeOutlines(
  draft: Draft | null,
  before: Draft | null,
): ReadonlyMap<string, string> {
  const outlines = new Map<string, string>();
  if (draft === null || before === null || draft.design !== before.design) return outlines;
  for (const piece of draft.pieces) {
    const old = pieceBefore(piece, before);
    if (old === null) continue;
    if (isApart(old, piece.sewLine)) outlines.set(piece.id, pathToSvg(old));
  }
  return outlines;
}

function pieceBefore(piece: Piece, { pieces }: Draft): Path | null {
  const same = pieces.find(({ id }) => id === piece.id);
  if (same !== undefined) return same.sewLine;
  const whole = pieces.find(({ name }) => name === piece.name)?.sewLine;
  if (whole === undefined) return null;
  const turned = mapPath(whole, ({ x, y }) => ({ x: -x, y }));
  return fromMiddle(whole, piece.sewLine) <= fromMiddle(turned, piece.sewLine) ? whole : turned;
}

/** Lines nearer than this lie on each other on any screen, mm. */
const SEEN_MM = 0.5;

/** True where a corner of one outline lies away from that of the other; either may start anywhere. */
function isApart(a: Path, b: Path): boolean {
  if (a.segments.length !== b.segments.length) return true;
  const corners = b.segments.map(({ to }) => to);
  return a.segments.some(({ to }) => corners.every((corner) => distance(corner, to) > SEEN_MM));
}

/** How far apart two outlines lie across, mm. */
function fromMiddle(a: Path, b: Path): number {
  const [one, other] = [boundingBox(a), boundingBox(b)];
  return Math.abs(one.minX - other.minX) + Math.abs(one.maxX - other.maxX);
}
