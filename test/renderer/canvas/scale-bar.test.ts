import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { gridFor, scaleBarMm } from '../../../renderer/canvas/scale-bar.ts';

const scales = fc.double({ min: 0.03, max: 20, noNaN: true });

describe('the scale bar', () => {
  it('fits its room whenever a round length does', () => {
    fc.assert(
      fc.property(scales, fc.constantFrom('mm', 'cm', 'in'), (scale, unit) => {
        const px = scaleBarMm(scale, 150, unit) * scale;
        expect(px).toBeLessThanOrEqual(150);
        expect(px).toBeGreaterThanOrEqual(30);
      }),
    );
  });

  it('is round in the unit it is read in', () => {
    expect(scaleBarMm(0.4, 150, 'cm')).toBe(200);
    expect(scaleBarMm(0.4, 150, 'in') / 25.4).toBeCloseTo(12, 9);
  });
});

describe('the grid', () => {
  it('never draws lines too close to be told apart, nor a screen without any', () => {
    fc.assert(
      fc.property(scales, fc.constantFrom('mm', 'cm', 'in'), (scale, unit) => {
        const { minorMm, majorMm } = gridFor(scale, unit);
        expect(minorMm * scale).toBeGreaterThanOrEqual(7);
        expect(minorMm * scale).toBeLessThan(300);
        expect(majorMm / minorMm).toBeGreaterThanOrEqual(2 - 1e-9);
      }),
    );
  });

  it('is of inches for those who read inches', () => {
    const { minorMm, majorMm } = gridFor(0.4, 'in');
    expect([minorMm / 25.4, majorMm / 25.4].map((inches) => Math.round(inches * 8))).toEqual([
      8, 96,
    ]);
    expect(gridFor(0.8, 'cm')).toEqual({ minorMm: 10, majorMm: 100 });
  });
});
