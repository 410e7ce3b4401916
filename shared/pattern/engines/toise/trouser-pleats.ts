import { polyline } from '../../../geometry/build-path.ts';
import type { Path } from '../../../geometry/path.ts';
import { distance, type Point, point } from '../../../geometry/point.ts';
import { lerp } from '../../../geometry/vector.ts';
import type { Setting } from '../../sewing/seam-recipe.ts';
import type { Shape } from '../../sewing/shape.ts';
import type { DrawnEdge } from './draw-piece.ts';

/** The second pleat's depth as a share of the first's, which lies on the crease. Own construction. */
const SECOND_PLEAT = 0.6;

/** The second takes at most this share of the way from pocket to first pleat. Own construction. */
const SECOND_ROOM = 0.4;
/** Where the second lies on what is left of that way, from the pocket. Own construction. */
const SECOND_PLACE = 0.5;

/** A pleat's fold is marked so far down, mm: the length that is pressed. */
const FOLD_LENGTH = 70;

/** Cloth that the pleats of one front take up at the waist, mm. */
export function pleatsOf({ option }: Setting): number {
  const count = option('pleats');
  const depth = option('pleatDepth');
  return count === 0 ? 0 : depth + (count - 1) * depth * SECOND_PLEAT;
}

type Stretch = { readonly from: number; readonly to: number };

export type PleatedWaist = {
  /** From the pocket to the centre front; pleats are edges of their own, which nothing is sewn to. */
  readonly edges: readonly DrawnEdge[];
  readonly folds: Shape['internal'];
  readonly places: { readonly [name: string]: Point };
  /** How far from the side the first pleat (or where it would lie) begins, mm. */
  readonly firstAt: number;
};

/**
 * The front's waist from side to centre with its pleats. Depths are as asked for: what the first and
 * second cannot share as designed is still the sum of both.
 */
export function pleatedWaist(
  side: Point,
  centre: Point,
  pocketAt: number,
  creaseX: number,
  setting: Setting,
): PleatedWaist {
  const whole = distance(side, centre);
  const at = (along: number): Point => lerp(side, centre, along / whole);
  const total = pleatsOf(setting);
  const count = setting.option('pleats');
  const crease = (whole * (creaseX - side.x)) / (centre.x - side.x);
  const free = crease - setting.option('pleatDepth') / 2 - pocketAt;
  const second = count < 2 ? 0 : Math.min(total - setting.option('pleatDepth'), free * SECOND_ROOM);
  const first = total - second;
  const start = Math.max(crease - first / 2, pocketAt + 2 * LEAST_RUN + second);
  const pleats: Stretch[] = [];
  if (second > 0) {
    const rest = start - pocketAt - second;
    const from = pocketAt + Math.max(LEAST_RUN, rest * SECOND_PLACE);
    pleats.push({ from, to: from + second });
  }
  if (first > 0) pleats.push({ from: start, to: start + first });
  const fold = setting.choice('pleatWay') === 'forward' ? 'from' : 'to';
  return { ...runsOf(pleats, pocketAt, whole, at, fold), firstAt: pleats[0]?.from ?? crease };
}

/** Between pocket and pleats there is at least so much waist, mm. */
const LEAST_RUN = 6;

const RUNS = ['waist-side', 'waist-pleats'] as const;

/** A pleat that faces the fly is folded at its side end, one that faces the pocket at the other. */
function runsOf(
  pleats: readonly Stretch[],
  from: number,
  whole: number,
  at: (along: number) => Point,
  fold: keyof Stretch,
): Omit<PleatedWaist, 'firstAt'> {
  const between = (a: number, b: number): Path => polyline([at(a), at(b)]);
  const edges: DrawnEdge[] = [];
  const folds: Shape['internal'][number][] = [];
  const places: { [name: string]: Point } = {};
  let last = from;
  pleats.forEach((pleat, i) => {
    edges.push({ id: RUNS[i] ?? 'waist-pleats', path: between(last, pleat.from) });
    edges.push({ id: `pleat-${pleats.length - i}`, path: between(pleat.from, pleat.to) });
    for (const [name, along] of Object.entries(pleat)) {
      const end = at(along);
      places[`pleat-${pleats.length - i}-${name}`] = end;
      folds.push({
        kind: name === fold ? 'fold' : 'help',
        path: polyline([end, point(end.x, end.y + FOLD_LENGTH)]),
      });
    }
    last = pleat.to;
  });
  edges.push({ id: 'waist-centre', path: between(last, whole) });
  return { edges, folds, places };
}
