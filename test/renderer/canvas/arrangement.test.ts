import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type Arrangement,
  arrange,
  type Item,
  placeInSlot,
} from '../../../renderer/canvas/arrangement.ts';
import { type Box, boxesOverlap } from '../../../renderer/canvas/box.ts';

const sizes = fc.record({
  width: fc.double({ min: 10, max: 900, noNaN: true }),
  height: fc.double({ min: 10, max: 1200, noNaN: true }),
});
const patterns = fc
  .array(sizes, { minLength: 1, maxLength: 20 })
  .map((list) => list.map((size, i): Item => ({ id: `piece-${i}`, ...size })));
const windows = fc.record({
  aspect: fc.double({ min: 0.4, max: 3, noNaN: true }),
  gapShare: fc.double({ min: 0.01, max: 0.08, noNaN: true }),
});
const SQUARE = { aspect: 1, gapShare: 0.03 };
const factors = fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), {
  minLength: 20,
  maxLength: 20,
});

const resized = (items: readonly Item[], by: readonly number[]): readonly Item[] =>
  items.map((item, i) => ({ ...item, width: item.width * (by[i] ?? 1) }));

function overlaps(arrangement: Arrangement): readonly string[] {
  const slots = [...arrangement.slots];
  const half = arrangement.gapMm / 2 - 1e-6;
  return slots.flatMap(([id, box], i) =>
    slots
      .slice(i + 1)
      .filter(([, other]) => boxesOverlap(grown(box, half), grown(other, half)))
      .map(([other]) => `${id} lies on ${other}`),
  );
}

const grown = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

describe('laying pieces out', () => {
  it('never lets two slots come closer than the gap', () => {
    fc.assert(
      fc.property(patterns, windows, (items, window) => {
        expect(overlaps(arrange(items, window))).toEqual([]);
      }),
    );
  });

  it('keeps the gap when sizes change again and again', () => {
    fc.assert(
      fc.property(patterns, windows, factors, factors, (items, window, once, twice) => {
        const first = arrange(items, window);
        const second = arrange(resized(items, once), window, first);
        const third = arrange(resized(items, twice), window, second);
        expect(overlaps(second)).toEqual([]);
        expect(overlaps(third)).toEqual([]);
      }),
    );
  });

  it('gives every piece a slot it fits in', () => {
    fc.assert(
      fc.property(patterns, windows, factors, (items, window, change) => {
        const later = resized(items, change);
        const { slots } = arrange(later, window, arrange(items, window));
        for (const item of later) {
          const slot = slots.get(item.id);
          expect(slot?.width).toBeGreaterThanOrEqual(item.width);
          expect(slot?.height).toBeGreaterThanOrEqual(item.height);
        }
      }),
    );
  });

  it('answers the very same arrangement when pieces grow by less than their room', () => {
    fc.assert(
      fc.property(patterns, windows, (items, window) => {
        const first = arrange(items, window);
        const later = items.map((item) => ({ ...item, width: item.width * 1.05 }));
        expect(arrange(later, window, first)).toBe(first);
      }),
    );
  });

  it('is the same however often it is asked', () => {
    fc.assert(
      fc.property(patterns, windows, (items, window) => {
        expect(arrange(items, window)).toEqual(arrange(items, window));
      }),
    );
  });

  it('moves only what is in the way of a piece that outgrows its slot', () => {
    const items: readonly Item[] = [
      { id: 'front', width: 400, height: 700 },
      { id: 'back', width: 400, height: 699 },
      { id: 'sleeve', width: 500, height: 600 },
    ];
    const first = arrange(items, { aspect: 3, gapShare: 0.03 });
    const grownBack = items.map((item) => (item.id === 'back' ? { ...item, width: 460 } : item));

    const later = arrange(grownBack, { aspect: 3, gapShare: 0.03 }, first);

    expect(later.slots.get('front')).toEqual(first.slots.get('front'));
    expect(later.slots.get('sleeve')?.y).toBe(first.slots.get('sleeve')?.y);
    expect(later.slots.get('sleeve')?.x).toBeGreaterThan(first.slots.get('sleeve')?.x ?? 0);
  });

  it('lays out anew when a piece is added', () => {
    const one = arrange([{ id: 'front', width: 400, height: 700 }], SQUARE);
    const two = arrange(
      [
        { id: 'front', width: 400, height: 700 },
        { id: 'pocket', width: 100, height: 120 },
      ],
      SQUARE,
      one,
    );
    expect([...two.slots.keys()].sort()).toEqual(['front', 'pocket']);
  });

  it('fills a window of its shape better than half', () => {
    const shirt: readonly Item[] = [
      { id: 'back', width: 620, height: 800 },
      { id: 'front-left', width: 340, height: 800 },
      { id: 'front-right', width: 340, height: 800 },
      { id: 'sleeve', width: 520, height: 620 },
      { id: 'yoke', width: 480, height: 130 },
      { id: 'collar', width: 450, height: 80 },
      { id: 'collar-stand', width: 470, height: 50 },
      { id: 'cuff', width: 260, height: 150 },
    ];
    const used = shirt.reduce((sum, { width, height }) => sum + width * height, 0);
    const { bounds } = arrange(shirt, { aspect: 1.4, gapShare: 0.03 });
    const side = Math.max(bounds.width / 1.4, bounds.height);
    expect(used / (side * side * 1.4)).toBeGreaterThan(0.5);
  });

  it('puts a piece in the middle of its slot', () => {
    const slot: Box = { x: 100, y: 50, width: 60, height: 40 };
    expect(placeInSlot(slot, { width: 50, height: 40 })).toEqual({ x: 105, y: 50 });
  });
});
