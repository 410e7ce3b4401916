import { type Layout, lossAt, refreshPiece } from './layout.ts';

/** Samples near the piece's place and all over the strip, and how many of the best are refined. */
const NEARBY = 25;
const ANYWHERE = 50;
const REFINED = 3;
/** Coordinate descent: step from the first to the last share of the piece's smaller side. */
const COARSE = { from: 0.25, to: 0.02 };
const FINE = { from: 0.01, to: 0.001 };
const STEP_GROWS = 1.1;
const STEP_SHRINKS = 0.5;

type Spot = { v: number; x: number; y: number; loss: number };

/** Looks for a better place for piece `i` and lays it there. True when it moved. */
export function movePiece(layout: Layout, i: number, random: () => number): boolean {
  const { x, y, variant, halfWidth, halfHeight, height, length } = layout;
  const options = layout.choices[i] ?? [];
  const here: Spot = {
    v: variant[i] as number,
    x: x[i] as number,
    y: y[i] as number,
    loss: 0,
  };
  here.loss = lossAt(layout, i, here.v, here.x, here.y, Number.POSITIVE_INFINITY);
  const best: Spot[] = [here];
  const offer = (v: number, px: number, py: number) => {
    const bound =
      best.length < REFINED ? Number.POSITIVE_INFINITY : (best[REFINED - 1] as Spot).loss;
    const loss = lossAt(layout, i, v, px, py, bound);
    if (loss >= bound) return;
    let at = best.length;
    while (at > 0 && (best[at - 1] as Spot).loss > loss) at--;
    best.splice(at, 0, { v, x: px, y: py, loss });
    if (best.length > REFINED) best.pop();
  };
  for (let k = 0; k < NEARBY + ANYWHERE; k++) {
    const v = options[(random() * options.length) | 0] as number;
    const w = halfWidth[v] as number;
    const h = halfHeight[v] as number;
    const near = k < NEARBY;
    const reachX = near ? w : length;
    const reachY = near ? h : height;
    const px = near ? here.x + (2 * random() - 1) * reachX : random() * reachX;
    const py = near ? here.y + (2 * random() - 1) * reachY : random() * reachY;
    offer(v, within(px, w, length), within(py, h, height));
  }
  for (const spot of best) refine(layout, i, spot, COARSE, random);
  best.sort((a, b) => a.loss - b.loss);
  const [winner] = best;
  if (winner === undefined) return false;
  refine(layout, i, winner, FINE, random);
  if (winner.v === variant[i] && winner.x === x[i] && winner.y === y[i]) return false;
  variant[i] = winner.v;
  x[i] = winner.x;
  y[i] = winner.y;
  refreshPiece(layout, i);
  return true;
}

/** Nearest place that keeps the piece on the strip. */
export const within = (position: number, half: number, size: number): number =>
  Math.min(Math.max(position, half), Math.max(size - half, half));

/** Coordinate descent along one axis or both, shrinking the step at every failure. */
function refine(
  layout: Layout,
  i: number,
  spot: Spot,
  { from, to }: { readonly from: number; readonly to: number },
  random: () => number,
): void {
  const w = layout.halfWidth[spot.v] as number;
  const h = layout.halfHeight[spot.v] as number;
  const side = 2 * Math.min(w, h);
  let stepX = side * from;
  let stepY = side * from;
  const least = side * to;
  while (spot.loss > 0 && (stepX >= least || stepY >= least)) {
    const kind = random();
    // A quarter each: across, along, and the two diagonals.
    const ax = kind < 0.25 ? 0 : stepX;
    const ay = kind < 0.25 ? stepY : kind < 0.5 ? 0 : kind < 0.75 ? stepY : -stepY;
    let moved = false;
    for (const sign of [1, -1]) {
      const px = within(spot.x + sign * ax, w, layout.length);
      const py = within(spot.y + sign * ay, h, layout.height);
      const loss = lossAt(layout, i, spot.v, px, py, spot.loss);
      if (loss < spot.loss) {
        spot.x = px;
        spot.y = py;
        spot.loss = loss;
        moved = true;
        break;
      }
    }
    const change = moved ? STEP_GROWS : STEP_SHRINKS;
    if (ax !== 0) stepX *= change;
    if (ay !== 0) stepY *= change;
  }
}
