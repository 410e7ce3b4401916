import { joinPaths, pathEnd } from '../../shared/geometry/build-path.ts';
import { flatten } from '../../shared/geometry/flatten.ts';
import { pathArea, pathLength } from '../../shared/geometry/measure-path.ts';
import { outlineFault } from '../../shared/geometry/outline.ts';
import { distance, type Point } from '../../shared/geometry/point.ts';
import { pointInPolygon } from '../../shared/geometry/polygon.ts';
import type { Draft, EdgeReference, Piece } from '../../shared/pattern/model.ts';
import { polylineDistance } from './polyline-distance.ts';

/** Seams may be this far apart after their declared ease, mm. */
export const SEAM_TOLERANCE_MM = 1;

/** What is wrong with a drafted pattern, in words; an empty list is a pattern that can be sewn. */
export function sewingFaults(draft: Draft): readonly string[] {
  return [...draft.pieces.flatMap(pieceFaults), ...seamFaults(draft)];
}

function pieceFaults(piece: Piece): readonly string[] {
  const faults: string[] = [];
  const say = (what: string): void => void faults.push(`${piece.id}: ${what}`);
  for (const line of ['sewLine', 'cutLine'] as const) {
    const fault = outlineFault(piece[line], line === 'cutLine' ? 0.05 : 0.1);
    if (fault !== null) say(`${line} ${fault}`);
    else if (!(pathArea(piece[line]) > 0)) say(`${line} wound backwards`);
  }
  const cut = flatten(piece.cutLine, 0.05);
  const inside = (p: Point): boolean =>
    pointInPolygon(p, cut) || polylineDistance(p, cut, true) < 0.12;
  if (!flatten(piece.sewLine, 2).every(inside)) say('sew line outside the cut line');
  const round = joinPaths(...piece.edges.map(({ path }) => path));
  if (distance(pathEnd(round), round.start) > 1e-3) say('edges do not close');
  const whole = piece.edges.reduce((sum, { length }) => sum + length, 0);
  if (Math.abs(whole - pathLength(piece.sewLine)) > 0.01) say('edges are not the sew line');
  const ids = piece.edges.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) say('an edge twice');
  const sewn = flatten(piece.sewLine, 0.05);
  for (const { at } of piece.notches)
    if (polylineDistance(at, sewn, true) > 0.5) say('a notch off the sew line');
  if (piece.cuts.length === 0) say('nothing to cut');
  if (distance(piece.grain.from, piece.grain.to) < 5) say('no grain line');
  return faults;
}

function seamFaults(draft: Draft): readonly string[] {
  const faults: string[] = [];
  const lengthOf = (edges: readonly EdgeReference[]): number =>
    edges.reduce((sum, { piece, edge }) => {
      const found = draft.pieces
        .find(({ id }) => id === piece)
        ?.edges.find(({ id }) => id === edge);
      return sum + (found === undefined ? Number.NaN : pathLength(found.path));
    }, 0);
  for (const { id, a, b, aLength, bLength, ease, difference } of draft.seams) {
    if (!(Math.abs(lengthOf(a) - aLength) < 0.01)) faults.push(`${id}: wrong length of a`);
    if (!(Math.abs(lengthOf(b) - bLength) < 0.01)) faults.push(`${id}: wrong length of b`);
    if (Math.abs(aLength - bLength - ease - difference) > 1e-6) faults.push(`${id}: wrong sum`);
    if (!(Math.abs(difference) <= SEAM_TOLERANCE_MM))
      faults.push(`${id}: ${difference.toFixed(2)} mm apart`);
  }
  return faults;
}
