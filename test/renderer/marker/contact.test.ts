import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { takeUp } from '../../../renderer/features/marker/contact.ts';
import { remnantAnswer } from '../../../renderer/features/marker/remnant-answer.ts';
import { layoutByHand } from '../../../shared/marker/layout-by-hand.ts';
import type { ClothPiece, Laid, MarkerSettings } from '../../../shared/marker/order-marker.ts';

const CLOTH: MarkerSettings = {
  ...{ widthMm: 500, lay: 'single', nap: false, gapMm: 0 },
  ...{ repeatAlongMm: 0, repeatAcrossMm: 0 },
  flaws: [{ x: 300, y: 0, width: 20, height: 20 }],
};

const square = (id: string): ClothPiece => {
  const outline = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
    { x: 0, y: 100 },
  ];
  return {
    ...{ id, name: 'front', side: null, copy: null, mayFlip: false, onFold: false },
    ...{ outline, reach: outline, rotations: [0] },
  };
};

const PIECES = [square('a'), square('b')];
const at = (id: string, x: number, y: number): Laid => ({
  ...{ id, x, y, rotation: 0, flipped: false },
});
const PLACED = [at('a', 0, 0), at('b', 150, 200)];

const held = () =>
  takeUp(
    { pieces: new Map(PIECES.map((one) => [one.id, one])), placements: PLACED, cloth: CLOTH },
    at('b', 150, 200),
  );

describe('a piece in hand', () => {
  it('is drawn to the piece it nearly touches', () => {
    expect(held()({ x: 104, y: 30 }, 8)).toEqual({ at: { x: 100, y: 30 }, overlaps: [] });
  });

  it('is pushed out of the piece it was pushed a little into', () => {
    const { at: there, overlaps } = held()({ x: 95, y: 30 }, 8);

    expect(there.x).toBeCloseTo(100, 3);
    expect(overlaps).toEqual([]);
  });

  it('says what it lies upon when it is pushed well into it', () => {
    expect(held()({ x: 40, y: 30 }, 8)).toEqual({ at: { x: 40, y: 30 }, overlaps: ['a'] });
  });

  it('is drawn to the selvedge and never leaves the cloth', () => {
    expect(held()({ x: 180, y: 395 }, 8).at).toEqual({ x: 180, y: 400 });
    expect(held()({ x: -70, y: 900 }, 8).at).toEqual({ x: expect.closeTo(0), y: 400 });
  });

  it('does not lie on a flaw', () => {
    expect(held()({ x: 250, y: 0 }, 0).overlaps).toHaveLength(1);
  });

  it('lies free wherever it says so', () => {
    const contact = held();
    const place = fc.record({
      x: fc.integer({ min: -50, max: 450 }),
      y: fc.integer({ min: -50, max: 550 }),
    });
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 30 }), (wanted, reach) => {
        const { at: there, overlaps } = contact(wanted, reach);
        const layout = layoutByHand(PIECES, CLOTH, 'single', [
          at('a', 0, 0),
          at('b', there.x, there.y),
        ]);
        expect(layout !== null).toBe(overlaps.length === 0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the piece left from last week', () => {
  it('fits, lacks some, or cannot hold the pieces however they lie', () => {
    expect(remnantAnswer(1500, 80, 1600)).toEqual({ kind: 'fits', byMm: 100 });
    expect(remnantAnswer(1500, 80, 1400)).toEqual({ kind: 'lacks', byMm: 100 });
    expect(remnantAnswer(1500, 80, 1100)).toEqual({ kind: 'cannot', byMm: 400 });
  });
});
