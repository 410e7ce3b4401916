import { bottomLeft } from './bottom-left.ts';
import { type Arrangement, arrange, arrangementOf, fixedLength, type Layout } from './layout.ts';
import { within } from './move-piece.ts';
import { type Patience, separate } from './separate.ts';

const EXPLORING: Patience = { rounds: 200, strikes: 3 };
const COMPRESSING: Patience = { rounds: 100, strikes: 5 };
/** Share of the strip taken off at each success. */
const EXPLORING_SHRINK = 0.001;
const FIRST_COMPRESSING_SHRINK = 0.0005;
const LAST_COMPRESSING_SHRINK = 0.00001;
/** Share of the time spent exploring before the best layout is only compressed. */
const EXPLORING_SHARE = 0.8;
/** Failed layouts are kept, the least overlapping first; one is drawn near the front. */
const POOL = 12;
const POOL_DRAW = 0.25;
/** While exploring, searches stay apart until one is clearly ahead; compressing, any lead counts. */
const ADOPTED_WHEN_SHORTER_BY = 0.003;
/** Pieces at least this large beside the largest are swapped when the search is stuck. */
const LARGE = 0.75;

/** What the search asks and tells while it runs. */
export type SearchPorts = {
  readonly random: () => number;
  /** Share of the budget that is used up, 0 to 1; asked after every round. */
  readonly progress: () => number;
  /** Called with every shorter layout that is free of overlaps. */
  readonly onBetter: (arrangement: Arrangement) => void;
  /** A shorter layout found elsewhere, or null. Asked after every attempt. */
  readonly elsewhere: () => Arrangement | null;
};

/**
 * Strip packing as a series of feasibility problems: fix the length, let pieces overlap, drive the
 * overlap to nothing, shorten, repeat; when stuck, disturb an earlier attempt and try again. The
 * last fifth of the time compresses the best layout in ever smaller steps.
 * After Gardeyn, Vanden Berghe and Wauters (arXiv:2509.13329).
 *
 * Starts from what `layout` holds when `start` is given, else from a bottom-left layout. Yields
 * after every round. Ends when `progress` reaches 1.
 */
export function* searchStrip(
  layout: Layout,
  ports: SearchPorts,
  start?: Arrangement,
): Generator<void, Arrangement, void> {
  if (start) arrange(layout, start);
  else {
    bottomLeft(layout);
    arrange(layout, arrangementOf(layout));
  }
  let best = arrangementOf(layout);
  ports.onBetter(best);
  const accept = (arrangement: Arrangement) => {
    best = arrangement;
    ports.onBetter(best);
  };
  best = yield* explore(layout, ports, best, accept);
  return yield* compress(layout, ports, best, accept);
}

type Failed = { readonly arrangement: Arrangement; readonly loss: number };

function* explore(
  layout: Layout,
  { random, progress, elsewhere }: SearchPorts,
  first: Arrangement,
  accept: (arrangement: Arrangement) => void,
): Generator<void, Arrangement, void> {
  let best = first;
  let pool: Failed[] = [];
  const isOver = () => progress() >= EXPLORING_SHARE;
  let target = best.length * (1 - EXPLORING_SHRINK);
  shorten(layout, target);
  while (!isOver()) {
    const outcome = yield* until(separate(layout, EXPLORING, random), isOver);
    if (outcome === null) break;
    if (outcome.free) {
      best = arrangementOf(layout);
      accept(best);
      pool = [];
    } else {
      pool.push({ arrangement: outcome.best, loss: outcome.loss });
      pool.sort((a, b) => a.loss - b.loss);
      pool = pool.slice(0, POOL);
    }
    const other = elsewhere();
    if (other !== null && other.length < best.length * (1 - ADOPTED_WHEN_SHORTER_BY)) {
      best = other;
      pool = [];
      arrange(layout, best);
    } else if (!outcome.free) {
      const drawn = pool[Math.floor(Math.abs(bell(random)) * POOL_DRAW * pool.length)] ?? pool[0];
      if (drawn) arrange(layout, drawn.arrangement);
      disturb(layout, random);
      continue;
    }
    target = best.length * (1 - EXPLORING_SHRINK);
    shorten(layout, target);
  }
  return best;
}

function* compress(
  layout: Layout,
  { random, progress, elsewhere }: SearchPorts,
  first: Arrangement,
  accept: (arrangement: Arrangement) => void,
): Generator<void, Arrangement, void> {
  let best = first;
  while (progress() < 1) {
    const other = elsewhere();
    if (other !== null && other.length < best.length) best = other;
    const share = Math.min(1, Math.max(0, (progress() - EXPLORING_SHARE) / (1 - EXPLORING_SHARE)));
    const shrink =
      FIRST_COMPRESSING_SHRINK * (LAST_COMPRESSING_SHRINK / FIRST_COMPRESSING_SHRINK) ** share;
    arrange(layout, best);
    shorten(layout, best.length * (1 - shrink));
    const outcome = yield* until(separate(layout, COMPRESSING, random), () => progress() >= 1);
    if (outcome?.free) {
      best = arrangementOf(layout);
      accept(best);
    }
  }
  arrange(layout, best);
  return best;
}

/** Runs a generator until it ends or `isOver`; then answers null. */
function* until<T>(
  rounds: Generator<void, T, void>,
  isOver: () => boolean,
): Generator<void, T | null, void> {
  for (;;) {
    const step = rounds.next();
    if (step.done) return step.value;
    if (isOver()) return null;
    yield;
  }
}

/** Cuts the strip at a random place, so that not always the same pieces are pushed together. */
function shorten(layout: Layout, length: number): void {
  layout.length = Math.max(length, fixedLength(layout));
  for (let i = 0; i < layout.count; i++) {
    if (layout.fixed[i] !== 0) continue;
    const half = layout.halfWidth[layout.variant[i] as number] as number;
    layout.x[i] = within(layout.x[i] as number, half, layout.length);
  }
  arrange(layout, arrangementOf(layout));
}

/** Exchanges the places of two large pieces of different kinds. */
function disturb(layout: Layout, random: () => number): void {
  const areaOf = (i: number) => layout.variants[layout.variant[i] as number]?.hullArea ?? 0;
  const order = Array.from({ length: layout.count }, (_, i) => i)
    .filter((i) => layout.fixed[i] === 0)
    .sort((a, b) => areaOf(b) - areaOf(a));
  const cumulative = order.reduce((sum, i) => sum + areaOf(i), 0) * LARGE;
  const large: number[] = [];
  let sum = 0;
  for (const i of order) {
    large.push(i);
    sum += areaOf(i);
    if (sum > cumulative) break;
  }
  const a = large[Math.floor(random() * large.length)];
  const itemOf = (i: number) => layout.variants[layout.variant[i] as number]?.item;
  const others = large.filter((i) => a !== undefined && itemOf(i) !== itemOf(a));
  const b = others[Math.floor(random() * others.length)];
  if (a === undefined || b === undefined) return;
  swap(layout, a, b);
  arrange(layout, arrangementOf(layout));
}

function swap(
  { x, y, variant, halfWidth, halfHeight, length, height }: Layout,
  a: number,
  b: number,
): void {
  const place = (i: number, px: number, py: number) => {
    x[i] = within(px, halfWidth[variant[i] as number] as number, length);
    y[i] = within(py, halfHeight[variant[i] as number] as number, height);
  };
  const [ax, ay] = [x[a] as number, y[a] as number];
  place(a, x[b] as number, y[b] as number);
  place(b, ax, ay);
}

/** Normal deviate by Box and Muller (1958). */
const bell = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
