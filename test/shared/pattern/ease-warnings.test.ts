import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { OptionValues } from '../../../shared/pattern/design.ts';
import { DESIGNS } from '../../../shared/pattern/designs/index.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { bodies } from '../../helpers/synthetic-bodies.ts';
import { limitsFor } from '../../helpers/wearers.ts';

const warningsOf = (options: OptionValues): readonly unknown[] => {
  const drafted = draft({ design: 'shirt', measurements: A_BODY, options, allowanceMm: 10 });
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.error));
  return drafted.value.warnings;
};

describe('the eases of a shirt', () => {
  it('are warned of where it is narrower than the body, and where its side steps out below', () => {
    const chest = A_BODY.chest as number;
    expect(warningsOf({ chestEase: -0.04 })).toEqual([
      {
        code: 'narrower-than-body',
        values: { measure: 'chest', by: Math.round(chest * 0.04) },
      },
      { code: 'side-steps-out', values: { measure: 'hips' } },
    ]);
  });

  it('may be apart by what a hand does not see', () => {
    expect(warningsOf({ chestEase: 0.05, hipsEase: 0.15 })).toEqual([]);
    expect(warningsOf({})).toEqual([]);
  });
});

describe.each(DESIGNS)('$id as it comes', ({ id }) => {
  it('hardly ever warns of its own eases', () => {
    let warned = 0;
    fc.assert(
      fc.property(bodies(limitsFor(id)), (measurements) => {
        const drafted = draft({ design: id, measurements, options: {}, allowanceMm: 10 });
        if (!drafted.ok) return;
        const codes = drafted.value.warnings.map(({ code }) => code);
        expect(codes).not.toContain('side-steps-out');
        if (codes.includes('narrower-than-body')) warned += 1;
      }),
      { numRuns: 12, seed: 7 },
    );
    expect(warned).toBeLessThanOrEqual(1);
  });
});
