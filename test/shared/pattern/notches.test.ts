import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { distance } from '../../../shared/geometry/point.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import type { Draft, Notch } from '../../../shared/pattern/model.ts';
import { walkSeam } from '../../../shared/pattern/seam-walk.ts';
import { bodies } from '../../helpers/synthetic-bodies.ts';
import { limitsFor } from '../../helpers/wearers.ts';

/** Marks this near each other are one snip of the shears, mm. */
const ONE_MARK_MM = 0.5;

const capNotches = ({ pieces }: Draft, seam: string): readonly Notch[] =>
  pieces.find(({ id }) => id === 'sleeve')?.notches.filter((notch) => notch.seam === seam) ?? [];

describe.each(['shirt', 'womens-shirt', 'bodice-block', 'womens-bodice-block'] as const)(
  'the one sleeve of a %s that is cut for both arms',
  (id) => {
    it('has its pitch notches for left and right in one place, whatever the ease of the cap', () => {
      fc.assert(
        fc.property(bodies(limitsFor(id)), fc.integer({ min: 0, max: 5 }), (measurements, ease) => {
          const options = { sleevecapEase: ease / 100 };
          const drafted = draft({ design: id, measurements, options, allowanceMm: 10 });
          if (!drafted.ok) return;
          const left = capNotches(drafted.value, 'armhole-left');
          const right = capNotches(drafted.value, 'armhole-right');
          expect(left.length).toBeGreaterThan(0);
          expect(right).toHaveLength(left.length);
          for (const notch of left)
            expect(
              right.some(
                ({ at, kind }) => kind === notch.kind && distance(at, notch.at) < ONE_MARK_MM,
              ),
            ).toBe(true);
        }),
        { numRuns: 10 },
      );
    }, 30_000);

    it('lies with all its ease between the last notch in front and the side seam', () => {
      const [measurements] = fc.sample(bodies(limitsFor(id)), { numRuns: 1, seed: 3 });
      if (measurements === undefined) throw new Error('no body');
      const options = { sleevecapEase: 0.03 };
      const drafted = draft({ design: id, measurements, options, allowanceMm: 10 });
      if (!drafted.ok) throw new Error(JSON.stringify(drafted.error));
      for (const side of ['left', 'right']) {
        const seam = drafted.value.seams.find((one) => one.id === `armhole-${side}`);
        const walk = seam && walkSeam(drafted.value, seam);
        expect(walk?.stretches.slice(0, -1).map(({ tone }) => tone)).toEqual(
          walk?.stretches.slice(0, -1).map(() => 'good'),
        );
        expect(walk?.stretches.at(-1)?.tone).toBe('ease');
      }
    });
  },
);

describe.each(['shirt', 'womens-shirt'] as const)('the back of a %s', (id) => {
  it('is sewn to its yoke, with what a box pleat lays in', () => {
    fc.assert(
      fc.property(
        bodies(limitsFor(id)),
        fc.record({
          boxPleat: fc.boolean(),
          splitYoke: fc.boolean(),
          roundBack: fc.constantFrom(0, 0.1),
        }),
        (measurements, options) => {
          const drafted = draft({ design: id, measurements, options, allowanceMm: 10 });
          if (!drafted.ok) return;
          const yoke = drafted.value.seams.find((seam) => seam.id === 'yoke');
          expect(yoke?.a).toEqual([{ piece: 'back', edge: 'yoke-seam' }]);
          expect(yoke?.b).toHaveLength(options.splitYoke ? 2 : 1);
          expect(Math.abs(yoke?.difference ?? Number.NaN)).toBeLessThanOrEqual(0.1);
          if (options.boxPleat) expect(yoke?.ease).toBeGreaterThan(10);
          else if (options.roundBack > 0) expect(yoke?.ease).toBeGreaterThan(0);
          else expect(yoke?.ease).toBe(0);
        },
      ),
      { numRuns: 10 },
    );
  }, 30_000);
});
