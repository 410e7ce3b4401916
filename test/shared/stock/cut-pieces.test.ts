import { describe, expect, it } from 'vitest';

import { NO_SHRINKAGE } from '../../../shared/catalogue/catalogue.ts';
import { polygonArea } from '../../../shared/marker/nest-problem.ts';
import { clothAreaMm2, soldMaterial } from '../../../shared/pattern/consumption.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import { chargedCentimetres } from '../../../shared/pricing/cloth-length.ts';
import { piecesToLayOn } from '../../../shared/stock/cut-pieces.ts';
import { SHIRT_BODY } from '../../helpers/order-facts.ts';

const shirt = () => {
  const drafted = draft({
    design: 'shirt',
    measurements: SHIRT_BODY,
    options: {},
    allowanceMm: 10,
  });
  if (!drafted.ok) throw new Error(drafted.error.reason);
  return drafted.value;
};

const areaOf = (items: ReturnType<typeof piecesToLayOn>): number =>
  items.reduce((sum, { polygon, quantity }) => sum + quantity * Math.abs(polygonArea(polygon)), 0);

describe('the pieces of a garment, ready to lay', () => {
  it('are all that is cut of the cloth, mirrored ones apart', () => {
    const pattern = shirt();
    const items = piecesToLayOn(pattern, { hasNap: false, shrinkage: NO_SHRINKAGE });
    const whole = clothAreaMm2(pattern, soldMaterial(pattern));
    // Few corners need a little more room than the curves; never less.
    expect(areaOf(items) / whole).toBeGreaterThan(0.999);
    expect(areaOf(items) / whole).toBeLessThan(1.03);
    const sleeves = pattern.pieces.filter(({ cuts }) => cuts.some(({ side }) => side === 'pair'));
    expect(items.length).toBeGreaterThan(pattern.pieces.length);
    expect(sleeves.length).toBeGreaterThan(0);
    expect(items.every(({ rotations }) => rotations.join() === '0,180')).toBe(true);
  });

  it('lie one way on cloth with a nap, and are larger for cloth that shrinks', () => {
    const shrinkage = { alongPercent: 4, acrossPercent: 2 };
    const plain = piecesToLayOn(shirt(), { hasNap: true, shrinkage: NO_SHRINKAGE });
    const larger = piecesToLayOn(shirt(), { hasNap: true, shrinkage });
    expect(plain.every(({ rotations }) => rotations.join() === '0')).toBe(true);
    expect(areaOf(larger) / areaOf(plain)).toBeCloseTo(1 / (0.96 * 0.98), 2);
  });
});

describe('the length charged', () => {
  it('grows with what the cloth shrinks, and stays a whole number of centimetres', () => {
    const plain = chargedCentimetres(2_000_000, 1_480);
    const shrunk = chargedCentimetres(2_000_000, 1_480, { alongPercent: 5, acrossPercent: 0 });
    expect(chargedCentimetres(2_000_000, 1_480, NO_SHRINKAGE)).toBe(plain);
    expect(Number.isInteger(shrunk)).toBe(true);
    expect(shrunk / plain).toBeCloseTo(1 / 0.95, 2);
  });
});
