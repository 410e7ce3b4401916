import { flatten } from '../../geometry/flatten.ts';
import { placeAt } from '../../geometry/measure-path.ts';
import { distance, type Point } from '../../geometry/point.ts';
import { cross, outwardNormal, subtract } from '../../geometry/vector.ts';
import type { Draft } from '../model.ts';

/**
 * What a hand holds: a place on an edge, `share` of its length from its beginning. An edge goes with
 * the hand across itself only, a corner in both directions.
 */
export type Grip = {
  readonly kind: 'edge' | 'corner';
  readonly piece: string;
  readonly edge: string;
  readonly share: number;
};

export type HeldPlace = { readonly at: Point; readonly outwards: Point };

/** Where the grip lies and which way is out of the piece, mm; null when the draft does not have it. */
export function placeOfGrip({ pieces }: Pick<Draft, 'pieces'>, grip: Grip): HeldPlace | null {
  const edge = pieces.find(({ id }) => id === grip.piece)?.edges.find(({ id }) => id === grip.edge);
  if (edge === undefined) return null;
  const { point, direction } = placeAt(edge.path, edge.length * grip.share);
  return { at: point, outwards: outwardNormal(direction) };
}

/** Chords this near to the curve find the other side of a piece well enough, mm. */
const FLAT_MM = 0.5;

/** Nearer than this the ray has only met the edge it starts from, mm. */
const THROUGH_MM = 1;

/**
 * The place on the other side of the piece, straight through it. A design may lay its coordinates
 * through the very edge that is pulled: against this place it can still be seen to move.
 */
export function oppositeOf(
  { pieces }: Pick<Draft, 'pieces'>,
  grip: Grip,
  held: HeldPlace,
): Grip | null {
  const inwards = { x: -held.outwards.x, y: -held.outwards.y };
  let best: { readonly grip: Grip; readonly away: number } | null = null;
  for (const edge of pieces.find(({ id }) => id === grip.piece)?.edges ?? []) {
    let along = 0;
    let from = edge.path.start;
    for (const to of flatten(edge.path, FLAT_MM).slice(1)) {
      const side = subtract(to, from);
      const turn = cross(inwards, side);
      const gap = subtract(from, held.at);
      const away = cross(gap, side) / turn;
      const share = cross(gap, inwards) / turn;
      const length = distance(from, to);
      if (away > THROUGH_MM && share >= 0 && share <= 1 && (best === null || away < best.away)) {
        const reached = (along + share * length) / edge.length;
        best = {
          grip: { ...grip, edge: edge.id, share: Math.min(1, reached) },
          away,
        };
      }
      along += length;
      from = to;
    }
  }
  return best?.grip ?? null;
}
