import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  between,
  clampView,
  fitBox,
  LARGEST_SCALE,
  reveal,
  SMALLEST_SCALE,
  toPattern,
  toScreen,
  type View,
  zoomAbout,
} from '../../../renderer/canvas/view.ts';

const coordinate = fc.double({ min: -3000, max: 3000, noNaN: true });
const points = fc.record({ x: coordinate, y: coordinate });
const views: fc.Arbitrary<View> = fc.record({
  scale: fc.double({ min: 0.05, max: 10, noNaN: true }),
  x: coordinate,
  y: coordinate,
});
const screens = fc.record({
  width: fc.integer({ min: 320, max: 2560 }),
  height: fc.integer({ min: 240, max: 1600 }),
});
const boxes = fc.record({
  x: coordinate,
  y: coordinate,
  width: fc.double({ min: 20, max: 4000, noNaN: true }),
  height: fc.double({ min: 20, max: 4000, noNaN: true }),
});

describe('the view', () => {
  it('finds its way from pattern to screen and back', () => {
    fc.assert(
      fc.property(views, points, (view, at) => {
        const back = toPattern(view, toScreen(view, at));
        expect(back.x).toBeCloseTo(at.x, 6);
        expect(back.y).toBeCloseTo(at.y, 6);
      }),
    );
  });

  it('keeps what is under the pointer under the pointer while zooming', () => {
    fc.assert(
      fc.property(views, points, fc.double({ min: 0.1, max: 10, noNaN: true }), (view, at, by) => {
        const before = toPattern(view, at);
        const after = toScreen(zoomAbout(view, at, by), before);
        expect(after.x).toBeCloseTo(at.x, 4);
        expect(after.y).toBeCloseTo(at.y, 4);
      }),
    );
  });

  it('stops at its smallest and largest scale', () => {
    const view: View = { scale: 1, x: 0, y: 0 };
    expect(zoomAbout(view, { x: 5, y: 5 }, 1e9).scale).toBe(LARGEST_SCALE);
    expect(zoomAbout(view, { x: 5, y: 5 }, 1e-9).scale).toBe(SMALLEST_SCALE);
  });

  it('fits a box between the margins, and touches it on one pair of sides', () => {
    fc.assert(
      fc.property(boxes, screens, (box, screen) => {
        const view = fitBox(box, screen, { left: 30, right: 24, top: 10, bottom: 50 });
        const from = toScreen(view, box);
        const to = toScreen(view, { x: box.x + box.width, y: box.y + box.height });
        fc.pre(view.scale > SMALLEST_SCALE && view.scale < LARGEST_SCALE);
        expect(from.x).toBeGreaterThanOrEqual(30 - 1e-6);
        expect(from.y).toBeGreaterThanOrEqual(10 - 1e-6);
        expect(to.x).toBeLessThanOrEqual(screen.width - 24 + 1e-6);
        expect(to.y).toBeLessThanOrEqual(screen.height - 50 + 1e-6);
        expect(Math.min(from.x - 30, from.y - 10)).toBeCloseTo(0, 6);
      }),
    );
  });

  it('never loses the pattern off the screen', () => {
    fc.assert(
      fc.property(views, boxes, screens, (view, box, screen) => {
        const clamped = clampView(view, box, screen);
        const from = toScreen(clamped, box);
        const to = toScreen(clamped, { x: box.x + box.width, y: box.y + box.height });
        expect(from.x).toBeLessThan(screen.width);
        expect(from.y).toBeLessThan(screen.height);
        expect(to.x).toBeGreaterThan(0);
        expect(to.y).toBeGreaterThan(0);
      }),
    );
  });

  it('leaves a view alone that shows the pattern well', () => {
    const box = { x: 0, y: 0, width: 500, height: 500 };
    const view: View = { scale: 1, x: 20, y: 20 };
    expect(clampView(view, box, { width: 800, height: 600 })).toEqual(view);
    expect(reveal(view, box, { width: 800, height: 600 }, 16)).toEqual(view);
  });

  it('moves just far enough to reveal a piece', () => {
    const view: View = { scale: 1, x: 0, y: 0 };
    const box = { x: 900, y: 100, width: 100, height: 100 };
    expect(reveal(view, box, { width: 800, height: 600 }, 16)).toEqual({
      scale: 1,
      x: -216,
      y: 0,
    });
  });

  it('goes from one view to another through views that keep one place fixed', () => {
    const from: View = { scale: 1, x: 0, y: 0 };
    const to = zoomAbout(from, { x: 300, y: 200 }, 4);
    const halfway = between(from, to, 0.5);
    expect(halfway.scale).toBeCloseTo(2, 9);
    expect(toScreen(halfway, { x: 300, y: 200 }).x).toBeCloseTo(300, 6);
    expect(between(from, to, 1)).toBe(to);
  });
});
