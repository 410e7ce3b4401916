import type { Point } from '../../shared/geometry/point.ts';
import { placeOnSkyline } from '../../shared/geometry/skyline.ts';
import { type Box, boxAround, type Size } from './box.ts';

/** What is to be laid out: the size of a piece's bounding box, mm. */
export type Item = Size & { readonly id: string };

/**
 * Where the pieces lie on the table. Each has a slot a little larger than itself, so that typing a
 * measurement changes the piece in its slot and nothing else moves.
 */
export type Arrangement = {
  readonly slots: ReadonlyMap<string, Box>;
  /** The box round all slots. */
  readonly bounds: Box;
  /** Free cloth between two slots, mm: in proportion to the whole, so the screen shows it alike. */
  readonly gapMm: number;
};

/** The table as the window shows it. */
export type Window = {
  /** Width / height. */
  readonly aspect: number;
  /** The gap between pieces as a share of the side of a square as large as all of them. */
  readonly gapShare: number;
};

/** A slot is this much larger than its piece when it is made: room to grow. */
const ROOM = 1.06;

/** A piece smaller than this share of its slot gets a new, smaller slot. */
const LOOSE = 0.72;

/** When the old arrangement shows the pieces this much smaller than a new one would, it is given up. */
const WORTH_MOVING = 0.8;

/** How many table widths are tried for the one that fills the window best. */
const WIDTHS_TRIED = 14;

/**
 * Lays the pieces out without overlap to fill a window of the given shape. With `previous`, pieces stay in their slots as long as they fit; where one outgrows its slot its
 * neighbours make way but keep their places relative to each other; only another set of pieces or a
 * much better use of the window lays them out anew.
 */
export function arrange(
  items: readonly Item[],
  window: Window,
  previous: Arrangement | null = null,
): Arrangement {
  if (items.length === 0) return EMPTY;
  if (previous === null || !isSameSet(items, previous)) return layOut(items, window);
  const sizes = items.map((item) => slotSize(item, previous.slots.get(item.id)));
  if (items.every((item, i) => sizes[i] === previous.slots.get(item.id))) return previous;
  const kept = makeWay(items, sizes, previous);
  const fresh = layOut(items, window);
  const isWorthIt =
    shownScale(kept.bounds, window) < shownScale(fresh.bounds, window) * WORTH_MOVING;
  return isWorthIt ? fresh : kept;
}

/** The place of a piece's box in its slot: the middle, so that it grows evenly. */
export const placeInSlot = (slot: Box, size: Size): Point => ({
  x: slot.x + (slot.width - size.width) / 2,
  y: slot.y + (slot.height - size.height) / 2,
});

const EMPTY: Arrangement = {
  slots: new Map(),
  bounds: { x: 0, y: 0, width: 0, height: 0 },
  gapMm: 0,
};

const isSameSet = (items: readonly Item[], { slots }: Arrangement): boolean =>
  items.length === slots.size && items.every(({ id }) => slots.has(id));

/** The slot itself when the piece still sits well in it, else the size of a new one. */
function slotSize(item: Item, slot: Box | undefined): Size {
  if (slot === undefined) return { width: item.width * ROOM, height: item.height * ROOM };
  const fits = item.width <= slot.width && item.height <= slot.height;
  const isLoose = item.width < slot.width * LOOSE && item.height < slot.height * LOOSE;
  if (fits && !isLoose) return slot;
  return { width: item.width * ROOM, height: item.height * ROOM };
}

/** How large the arrangement can be shown in a window one unit high. */
const shownScale = (bounds: Size, { aspect }: Window): number =>
  Math.min(aspect / bounds.width, 1 / bounds.height);

function layOut(items: readonly Item[], window: Window): Arrangement {
  const boxes = items.reduce((sum, { width, height }) => sum + width * height, 0);
  const gapMm = Math.sqrt(boxes) * window.gapShare;
  const sizes = items.map(({ width, height }, index) => ({
    width: width * ROOM + gapMm,
    height: height * ROOM + gapMm,
    index,
  }));
  const area = sizes.reduce((sum, size) => sum + size.width * size.height, 0);
  let best: Layout | null = null;
  for (const first of ORDERS) {
    // Ties keep the pattern's own order.
    const order = [...sizes].sort((a, b) => first(b) - first(a) || a.index - b.index);
    for (let i = 0; i < WIDTHS_TRIED; i += 1) {
      const tableWidth = Math.sqrt(area * window.aspect) * (0.85 + 0.05 * i);
      const places = placeOnSkyline(order, tableWidth);
      const boxes = order.map((size, n) => ({ ...size, ...(places[n] ?? ORIGIN) }));
      const scale = shownScale(boxAround(boxes) ?? EMPTY.bounds, window);
      if (best === null || scale > best.scale * 1.001) best = { boxes, scale };
    }
  }
  const slots = new Map<string, Box>();
  for (const { index, x, y, width, height } of best?.boxes ?? []) {
    const item = items[index];
    if (item === undefined) continue;
    slots.set(item.id, { x, y, width: width - gapMm, height: height - gapMm });
  }
  return withBounds(slots, gapMm);
}

type Layout = {
  readonly boxes: readonly (Box & { readonly index: number })[];
  readonly scale: number;
};

/** Which piece is laid first: the tallest, the largest, the longest either way. */
const ORDERS: readonly ((size: Size) => number)[] = [
  (size) => size.height,
  (size) => size.width * size.height,
  (size) => Math.max(size.width, size.height),
];

const ORIGIN: Point = { x: 0, y: 0 };
const NO_SIZE: Size = { width: 0, height: 0 };

function withBounds(slots: ReadonlyMap<string, Box>, gapMm: number): Arrangement {
  return { slots, bounds: boxAround([...slots.values()]) ?? EMPTY.bounds, gapMm };
}

/**
 * Gives every piece its new slot size and pushes aside only what is in the way: each pair that was
 * apart stays apart in the same direction, so nothing can overlap and nothing changes places.
 */
function makeWay(
  items: readonly Item[],
  sizes: readonly Size[],
  previous: Arrangement,
): Arrangement {
  const old = items.map(({ id }) => previous.slots.get(id) ?? EMPTY.bounds);
  const xs = push(old, sizes, previous.gapMm, 'x');
  const ys = push(old, sizes, previous.gapMm, 'y');
  const slots = new Map<string, Box>();
  items.forEach(({ id }, i) => {
    const size = sizes[i] ?? NO_SIZE;
    slots.set(id, { x: xs[i] ?? 0, y: ys[i] ?? 0, width: size.width, height: size.height });
  });
  return withBounds(slots, previous.gapMm);
}

/** New starts along one axis, never before the old ones. */
function push(
  old: readonly Box[],
  sizes: readonly Size[],
  gapMm: number,
  axis: Axis,
): readonly number[] {
  const length = axis === 'x' ? 'width' : 'height';
  const places = old.map((box) => box[axis]);
  // Whoever comes before another starts before it, so one pass in that order is enough.
  const order = old.map((_, i) => i).sort((i, j) => (places[i] ?? 0) - (places[j] ?? 0));
  for (const i of order) {
    for (const j of order) {
      const before = old[j];
      const box = old[i];
      if (i === j || before === undefined || box === undefined) continue;
      if (!comesBefore(before, box, axis)) continue;
      const end = (places[j] ?? 0) + (sizes[j]?.[length] ?? 0) + gapMm;
      places[i] = Math.max(places[i] ?? 0, end);
    }
  }
  return places;
}

type Axis = 'x' | 'y';

/** True when `a` ends before `b` along the axis, and that is the way the two are furthest apart. */
function comesBefore(a: Box, b: Box, axis: Axis): boolean {
  const own = gap(a, b, axis);
  const other = axis === 'x' ? 'y' : 'x';
  const across = Math.max(gap(a, b, other), gap(b, a, other));
  return own >= 0 && (axis === 'x' ? own >= across : own > across);
}

/** How far `b` starts after the end of `a`; negative when it does not. */
const gap = (a: Box, b: Box, axis: Axis): number =>
  axis === 'x' ? b.x - (a.x + a.width) : b.y - (a.y + a.height);
