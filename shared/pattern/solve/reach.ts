import type { Point } from '../../geometry/point.ts';
import { dot, magnitude, scale, subtract } from '../../geometry/vector.ts';
import type { Draft } from '../model.ts';
import { LEAST_LEVER_MM } from './choose-options.ts';
import { type Grip, type HeldPlace, oppositeOf, placeOfGrip } from './grip.ts';
import type { Influence } from './influence.ts';

const HERE: Point = { x: 0, y: 0 };

/** How far the grip goes with each option over its whole range, mm, and against what that is seen. */
export type Reach = { readonly still: Grip | null; readonly gone: readonly Point[] };

/** In the piece's own coordinates; where nothing moves there, against the other side of the piece. */
export function findReach(
  base: Draft,
  influences: readonly Influence[],
  grip: Grip,
  held: HeldPlace,
): Reach {
  const goneBy = (still: Grip | null): readonly Point[] =>
    influences.map(({ option, step, moved }) => {
      const by = goneIn(moved, { grip, still, base })?.by ?? HERE;
      return scale(by, (option.max - option.min) / step);
    });
  const gone = goneBy(null);
  const isMoved = gone.some(
    (by) =>
      (grip.kind === 'edge' ? Math.abs(dot(by, held.outwards)) : magnitude(by)) >= LEAST_LEVER_MM,
  );
  if (isMoved) return { still: null, gone };
  const still = oppositeOf(base, grip, held);
  return { still, gone: goneBy(still) };
}

/** What a grip is seen to move against. */
export type Sight = {
  readonly grip: Grip;
  /** The place the grip is seen against; null: the piece's own coordinates. */
  readonly still: Grip | null;
  readonly base: Draft;
};

export type Gone = { readonly by: Point; readonly drift: Point };

/** How far the grip has gone in another draft of the piece; null where it is not on it. */
export function goneIn(draft: Pick<Draft, 'pieces'>, { grip, still, base }: Sight): Gone | null {
  const step = (of: Grip): Point | null => {
    const [before, after] = [placeOfGrip(base, of), placeOfGrip(draft, of)];
    return before && after && subtract(after.at, before.at);
  };
  const gone = step(grip);
  const drift = still === null ? HERE : step(still);
  return gone && drift && { by: subtract(gone, drift), drift };
}
