import { pairLoss } from './depth-field.ts';
import { fixedLength, type Layout } from './layout.ts';
import { within } from './move-piece.ts';

/** Steps per strip height that the scan for a free place takes. */
const SCAN_ROWS = 60;
const SCAN_COLUMNS = 120;
const HALVINGS = 18;

/**
 * The plain layout every marker is compared with: largest pieces first, each slid as far left, then
 * as far down as it goes. What is fixed stays. Fills the layout
 * and answers with the length it takes.
 */
export function bottomLeft(layout: Layout): number {
  const { variants, variant, height } = layout;
  const all = Array.from({ length: layout.count }, (_, i) => i);
  const area = (i: number) => variants[variant[i] as number]?.area ?? 0;
  const order = all.filter((i) => layout.fixed[i] === 0).sort((a, b) => area(b) - area(a) || a - b);
  const placed = all.filter((i) => layout.fixed[i] !== 0);
  const endOf = (i: number) =>
    (layout.x[i] as number) + (layout.halfWidth[variant[i] as number] as number);
  let used = fixedLength(layout);
  // Beyond everything that is laid, obstacles too, there is always room.
  let end = placed.reduce((most, i) => Math.max(most, endOf(i)), 0);
  for (const i of order) {
    const spot = leftmost(layout, placed, i, end, height);
    layout.variant[i] = spot.v;
    layout.x[i] = spot.x;
    layout.y[i] = spot.y;
    used = Math.max(used, endOf(i));
    end = Math.max(end, used);
    placed.push(i);
  }
  layout.length = used;
  return used;
}

type Spot = { readonly v: number; readonly x: number; readonly y: number };

function leftmost(
  layout: Layout,
  placed: readonly number[],
  i: number,
  end: number,
  height: number,
): Spot {
  let best: Spot | null = null;
  for (const v of layout.choices[i] ?? []) {
    const w = layout.halfWidth[v] as number;
    const h = layout.halfHeight[v] as number;
    if (2 * h > height * (1 + 1e-9)) continue;
    const isFree = (x: number, y: number) => free(layout, placed, v, x, y);
    const step = height / SCAN_COLUMNS;
    for (let row = 0; row <= SCAN_ROWS; row++) {
      const y = within(h + ((height - 2 * h) * row) / SCAN_ROWS, h, height);
      const limit = best === null ? end + 2 * w : best.x;
      for (let x = w; x < limit + step; x += step) {
        if (!isFree(x, y)) continue;
        const left = x === w ? w : squeeze((p) => isFree(p, y), x - step, x);
        if (best === null || left < best.x - 1e-9) best = { v, x: left, y };
        break;
      }
    }
  }
  if (best === null) {
    const v = (layout.choices[i] ?? []).find(
      (k) => 2 * (layout.halfHeight[k] as number) <= height * (1 + 1e-9),
    );
    if (v === undefined) throw new RangeError(`piece ${i} is wider than the strip`);
    return { v, x: end + (layout.halfWidth[v] as number), y: layout.halfHeight[v] as number };
  }
  return best;
}

/** The least free position between a taken and a free one. */
function squeeze(isFree: (p: number) => boolean, taken: number, open: number): number {
  let [low, high] = [taken, open];
  for (let k = 0; k < HALVINGS; k++) {
    const middle = (low + high) / 2;
    if (isFree(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function free(
  layout: Layout,
  placed: readonly number[],
  v: number,
  px: number,
  py: number,
): boolean {
  for (const j of placed) {
    const loss = pairLoss(
      layout.field,
      layout.variant[j] as number,
      v,
      px - (layout.x[j] as number),
      py - (layout.y[j] as number),
    );
    if (loss > 0) return false;
  }
  return true;
}
