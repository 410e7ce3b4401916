import { placeAt } from '../../geometry/measure-path.ts';
import type { Point } from '../../geometry/point.ts';
import { outwardNormal } from '../../geometry/vector.ts';
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
