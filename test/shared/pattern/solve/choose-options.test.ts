import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  boundedShares,
  chooseLevers,
  type Lever,
} from '../../../../shared/pattern/solve/choose-options.ts';

const lever = (along: number, spread: readonly number[], more: Partial<Lever> = {}): Lever => ({
  along,
  across: 0,
  spread: Float64Array.from(spread),
  down: -0.5,
  up: 0.5,
  weight: 1,
  ...more,
});

describe('choosing what follows', () => {
  it('takes the lever that moves the rest of the pattern least', () => {
    const choice = chooseLevers([lever(100, [100, 100, 100]), lever(100, [100, 10, 0])], 20);
    expect(choice?.levers).toEqual([1]);
    expect(choice?.shares[0]).toBeCloseTo(0.2, 4);
  });

  it('leaves fine tuning alone where something plainer does it', () => {
    const levers = [lever(100, [100, 10, 0], { weight: 4 }), lever(100, [100, 60, 0])];
    expect(chooseLevers(levers, 20)?.levers).toEqual([1]);
  });

  it('takes one lever where one does, two where one comes to its bound', () => {
    const levers = [lever(100, [100, 0]), lever(60, [60, 40])];
    expect(chooseLevers(levers, 49)?.levers).toEqual([0]);
    expect([...(chooseLevers(levers, 70)?.levers ?? [])].sort()).toEqual([0, 1]);
  });

  it('knows when nothing can follow: no lever, or none with room that way', () => {
    expect(chooseLevers([lever(0.5, [1, 1])], 20)).toBeNull();
    expect(chooseLevers([lever(100, [100], { up: 0 })], 20)).toBeNull();
    expect(chooseLevers([lever(100, [100], { up: 0 })], -20)?.levers).toEqual([0]);
  });

  it('prefers what goes along the pull to what goes aside', () => {
    const levers = [lever(80, [80, 0], { across: 70 }), lever(80, [80, 20], { across: 5 })];
    expect(chooseLevers(levers, 20)?.levers).toEqual([1]);
  });

  it('stays within the bounds and is never further off than before', () => {
    const size = fc.double({ min: -200, max: 200, noNaN: true });
    const anyLever = fc
      .record({
        along: size,
        across: size,
        down: fc.double({ min: -1, max: 0, noNaN: true }),
        up: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map(({ along, ...more }) => lever(along, [along], more));
    fc.assert(
      fc.property(fc.array(anyLever, { minLength: 1, maxLength: 4 }), size, (levers, asked) => {
        const shares = boundedShares(levers, asked);
        let [along, across] = [0, 0];
        levers.forEach((one, i) => {
          const share = shares[i] ?? 0;
          expect(share).toBeGreaterThanOrEqual(one.down);
          expect(share).toBeLessThanOrEqual(one.up);
          along += one.along * share;
          across += one.across * share * 0.4;
        });
        expect(Math.hypot(asked - along, across)).toBeLessThanOrEqual(Math.abs(asked) + 0.05);
      }),
    );
  });
});
