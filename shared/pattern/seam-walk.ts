import { reversePath } from '../geometry/build-path.ts';
import { pointAt } from '../geometry/measure-path.ts';
import type { Path } from '../geometry/path.ts';
import type { Point } from '../geometry/point.ts';
import { locate, subPath } from '../geometry/split-path.ts';
import type { Draft, EdgeReference, Seam } from './model.ts';

/** One edge of a seam's side, in the direction in which the seam is walked. */
export type SeamLeg = {
  readonly piece: string;
  readonly edge: string;
  readonly path: Path;
  readonly length: number;
};

export type SeamSide = {
  readonly legs: readonly SeamLeg[];
  readonly length: number;
  /** How far along each notch of the seam lies, in order, mm. */
  readonly notches: readonly number[];
};

/** Where the two sides are held together: at both ends and at every pair of notches. */
export type SeamStation = {
  readonly kind: 'start' | 'notch' | 'end';
  readonly a: number;
  readonly b: number;
};

/** From one station to the next: `difference` is how much longer `a` is there, mm. */
export type SeamStretch = {
  readonly from: SeamStation;
  readonly to: SeamStation;
  readonly difference: number;
  readonly tone: 'good' | 'ease' | 'off';
};

export type SeamWalk = {
  readonly seam: Seam;
  readonly a: SeamSide;
  readonly b: SeamSide;
  readonly stretches: readonly SeamStretch[];
};

/** Edges sewn together may differ by this much, mm; a seam takes it up unseen. */
export const SEAM_TOLERANCE_MM = 1;

/** A notch further from an edge than this is another edge's, mm. */
const ON_EDGE_MM = 0.5;

/** Beyond so many edges only whole sides are turned to find how the seam runs. */
const MOST_TURNED = 6;

/**
 * Walks both sides of a seam against each other, from its start over the notches to its end. Null
 * when the draft has not all of its edges. `a` is walked along the sew line and `b` against it; for
 * a side that is sewn to the mirror image of the drawn piece it is the other way round, and which
 * way it is shows by its notches: they come at the same distances.
 */
export function walkSeam(draft: Draft, seam: Seam): SeamWalk | null {
  const a = legsOf(draft, seam.a, false);
  const b = legsOf(draft, seam.b, true);
  if (a === null || b === null) return null;
  const [sideA, sideB] = turnedToMeet(draft, seam.id, a, b);
  const pairs = Math.min(sideA.notches.length, sideB.notches.length);
  const stations: readonly SeamStation[] = [
    { kind: 'start', a: 0, b: 0 },
    ...Array.from({ length: pairs }, (_, i) => ({
      kind: 'notch' as const,
      a: sideA.notches[i] ?? 0,
      b: sideB.notches[i] ?? 0,
    })),
    { kind: 'end', a: sideA.length, b: sideB.length },
  ];
  return { seam, a: sideA, b: sideB, stretches: stretchesOf(stations, seam.ease) };
}

/** Where `along` mm of a side lie. */
export function placeOnSide(side: SeamSide, along: number): { piece: string; at: Point } | null {
  let left = along;
  for (const [i, { piece, path, length }] of side.legs.entries()) {
    if (left <= length || i === side.legs.length - 1) return { piece, at: pointAt(path, left) };
    left -= length;
  }
  return null;
}

/** The stretch of a side between two lengths along it, edge by edge. */
export function pathsOnSide(
  side: SeamSide,
  from: number,
  to: number,
): readonly { readonly piece: string; readonly path: Path }[] {
  let before = 0;
  return side.legs.flatMap(({ piece, path, length }) => {
    const part = subPath(path, Math.max(0, from - before), Math.min(length, to - before));
    const isOn = from - before < length && to - before > 0;
    before += length;
    return isOn && part.segments.length > 0 ? [{ piece, path: part }] : [];
  });
}

/** The place of `b` that meets a place of `a`: between two stations in proportion. */
export function metBy({ stretches }: SeamWalk, alongA: number): number {
  const on = stretches.find(({ to }) => alongA <= to.a) ?? stretches.at(-1);
  if (on === undefined) return 0;
  const { from, to } = on;
  const share = to.a === from.a ? 1 : (alongA - from.a) / (to.a - from.a);
  return from.b + (to.b - from.b) * Math.min(1, Math.max(0, share));
}

function legsOf(
  { pieces }: Draft,
  references: readonly EdgeReference[],
  isReversed: boolean,
): readonly SeamLeg[] | null {
  const legs: SeamLeg[] = [];
  for (const { piece, edge } of references) {
    const found = pieces.find(({ id }) => id === piece)?.edges.find(({ id }) => id === edge);
    if (found === undefined) return null;
    const path = isReversed ? reversePath(found.path) : found.path;
    legs.push({ piece, edge, path, length: found.length });
  }
  return legs;
}

const turned = (leg: SeamLeg): SeamLeg => ({ ...leg, path: reversePath(leg.path) });

function sideOf(draft: Draft, seam: string, legs: readonly SeamLeg[]): SeamSide {
  let length = 0;
  const notches: number[] = [];
  for (const leg of legs) {
    const piece = draft.pieces.find(({ id }) => id === leg.piece);
    for (const notch of piece?.notches ?? []) {
      if (notch.seam !== seam) continue;
      const { along, away } = locate(leg.path, notch.at);
      if (away <= ON_EDGE_MM) notches.push(length + along);
    }
    length += leg.length;
  }
  notches.sort((x, y) => x - y);
  // Both edges of a seam may lie on one line of one piece: a notch there is found twice.
  const apart = notches.filter((along, i) => i === 0 || along - (notches[i - 1] ?? 0) > ON_EDGE_MM);
  return { legs, length, notches: apart };
}

/** Both sides in the direction in which their notches meet; as the model has them where all agree. */
function turnedToMeet(
  draft: Draft,
  seam: string,
  a: readonly SeamLeg[],
  b: readonly SeamLeg[],
): readonly [SeamSide, SeamSide] {
  const plain = [sideOf(draft, seam, a), sideOf(draft, seam, b)] as const;
  let best = plain;
  let least = furthestApart(plain);
  for (const turns of turnings(a.length, b.length)) {
    if (least <= SEAM_TOLERANCE_MM) break;
    const turn = (leg: SeamLeg, i: number): SeamLeg => (turns[i] ? turned(leg) : leg);
    const tried = [
      sideOf(draft, seam, a.map(turn)),
      sideOf(
        draft,
        seam,
        b.map((leg, i) => turn(leg, a.length + i)),
      ),
    ] as const;
    const off = furthestApart(tried);
    if (off < least - SEAM_TOLERANCE_MM) {
      best = tried;
      least = off;
    }
  }
  return best;
}

/** Which legs are turned round: whole sides first, single edges after. */
function* turnings(a: number, b: number): Generator<readonly boolean[]> {
  const both = (first: boolean, second: boolean): readonly boolean[] => [
    ...Array.from({ length: a }, () => first),
    ...Array.from({ length: b }, () => second),
  ];
  yield both(true, false);
  yield both(false, true);
  yield both(true, true);
  if (a + b > MOST_TURNED) return;
  for (let bits = 1; bits < 2 ** (a + b); bits += 1)
    yield Array.from({ length: a + b }, (_, i) => ((bits >> i) & 1) === 1);
}

/** The furthest that two notches of a pair are apart, mm; a notch without a twin is far. */
function furthestApart([a, b]: readonly [SeamSide, SeamSide]): number {
  const single = Math.abs(a.notches.length - b.notches.length) * (a.length + b.length);
  return a.notches.reduce(
    (most, along, i) => Math.max(most, Math.abs(along - (b.notches[i] ?? along))),
    single,
  );
}

function stretchesOf(stations: readonly SeamStation[], ease: number): readonly SeamStretch[] {
  return stations.slice(1).map((to, i) => {
    const from = stations[i] ?? to;
    const difference = to.a - from.a - (to.b - from.b);
    return { from, to, difference, tone: toneOf(difference, ease) };
  });
}

function toneOf(difference: number, ease: number): SeamStretch['tone'] {
  if (Math.abs(difference) <= SEAM_TOLERANCE_MM) return 'good';
  const isEased =
    difference * ease > 0 && Math.abs(difference) <= Math.abs(ease) + SEAM_TOLERANCE_MM;
  return isEased ? 'ease' : 'off';
}
