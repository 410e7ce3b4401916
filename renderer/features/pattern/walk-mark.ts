import { pathToSvg } from '../../../shared/geometry/svg-path.ts';
import {
  metBy,
  pathsOnSide,
  placeOnSide,
  type SeamSide,
  type SeamWalk,
} from '../../../shared/pattern/seam-walk.ts';
import type { WalkMark } from '../../canvas/paint/scene.ts';

type Place = WalkMark['hands'][number];

const places = (...found: readonly (Place | null)[]): readonly Place[] =>
  found.filter((place) => place !== null);

/** A seam as the canvas shows it, with both hands where `alongA` mm of it are sewn. */
export function walkMark(walk: SeamWalk, alongA: number): WalkMark {
  const { a, b, stretches } = walk;
  const drawn = (side: SeamSide, from: number, to: number, tone: 'good' | 'ease' | 'off') =>
    pathsOnSide(side, from, to).map(({ piece, path }) => ({ piece, svg: pathToSvg(path), tone }));
  return {
    stretches: stretches.flatMap(({ from, to, tone }) => [
      ...drawn(a, from.a, to.a, tone),
      ...drawn(b, from.b, to.b, tone),
    ]),
    stations: stretches.flatMap(({ from, to }) =>
      places(
        placeOnSide(a, from.a),
        placeOnSide(b, from.b),
        ...(to.kind === 'end' ? [placeOnSide(a, to.a), placeOnSide(b, to.b)] : []),
      ),
    ),
    hands: places(placeOnSide(a, alongA), placeOnSide(b, metBy(walk, alongA))),
  };
}

/** The pieces a seam lies on, each once. */
export const piecesOfWalk = ({ a, b }: SeamWalk): readonly string[] => [
  ...new Set([...a.legs, ...b.legs].map(({ piece }) => piece)),
];
