import { describe, expect, it } from 'vitest';

import type { OptionValues } from '../../../shared/pattern/design.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import type { Draft } from '../../../shared/pattern/model.ts';
import { A_BODY } from '../../helpers/a-body.ts';

function tie(options: OptionValues = {}): Draft {
  const drafted = draft({ design: 'tie', measurements: A_BODY, options, allowanceMm: 10 });
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.error));
  return drafted.value;
}

describe('a tie', () => {
  it('is as long as the body and its knot ask for', () => {
    expect(tie().finished.length).toBeCloseTo(2 * (450 + 120 + 200), 6);
    expect(tie().finished.tipWidth).toBeCloseTo(60, 6);
    expect(Math.abs((tie().finished.knotWidth ?? 0) - 32)).toBeLessThan(1);
  });

  it('cuts cloth, interlining and lining on the bias, and the loop straight', () => {
    const cuts = new Map(tie().pieces.map(({ id, cuts: [cut] }) => [id, cut]));
    expect(cuts.get('tip')).toMatchObject({ material: 'fabric', onBias: true });
    expect(cuts.get('tail-interlining')).toMatchObject({ material: 'interfacing', onBias: true });
    expect(cuts.get('tip-lining')).toMatchObject({ material: 'lining', onBias: true });
    expect(cuts.get('loop')).toMatchObject({ material: 'fabric', onBias: false });
  });

  it('lays the grain at 45 degrees to its length', () => {
    for (const { id, grain } of tie().pieces.filter((piece) => piece.id !== 'loop')) {
      const angle = Math.atan2(grain.to.y - grain.from.y, grain.to.x - grain.from.x);
      expect(`${id} ${Math.round((Math.abs(angle) * 180) / Math.PI)}`).toBe(`${id} 135`);
    }
  });

  it('keeps the knot below the narrow end when more is asked for', () => {
    const narrow = tie({ tipWidth: 0.08, knotWidth: 0.12 });
    expect(narrow.finished.knotWidth).toBeLessThan(0.7 * (narrow.finished.tipWidth ?? 0));
    for (const { difference } of narrow.seams) expect(Math.abs(difference)).toBeLessThan(1e-3);
  });
});
