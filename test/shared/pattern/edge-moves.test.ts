import { describe, expect, it } from 'vitest';

import { draft } from '../../../shared/pattern/draft.ts';
import { edgeMoves } from '../../../shared/pattern/edge-moves.ts';
import { influenceOf, influencesOf, stepsOf } from '../../../shared/pattern/influence.ts';
import type { Draft } from '../../../shared/pattern/model.ts';

const BODY = { waist: 740, waistBack: 355, seat: 980, waistToHips: 95 };
const MORE = { waistToSeat: 210, waistToKnee: 580 };

function skirt(changes: Partial<typeof BODY & typeof MORE> = {}): Draft {
  const measurements = { ...BODY, ...MORE, ...changes };
  const drafted = draft({ design: 'pencil-skirt', measurements, options: {}, allowanceMm: 10 });
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.error));
  return drafted.value;
}

describe('the edges of a pattern', () => {
  it('do not move for the same body', () => {
    const base = skirt();
    const all = [...edgeMoves(base, skirt(), 1).values()].flat();
    expect(all.length).toBeGreaterThan(20);
    for (const move of all) expect(Math.abs(move)).toBeLessThan(0.06);
  });

  it('move apart lengthwise for a longer body, as much in all as it grew', () => {
    const moves = edgeMoves(skirt(), skirt({ waistToKnee: 600 }), 20);
    const hem = moves.get('front/hem') ?? [];
    expect(Math.min(...hem.map(Math.abs))).toBeGreaterThan(0.2);
    expect(Math.max(...hem.map(Math.abs))).toBeLessThan(1);
  });

  it('follow each measurement the design needs in length', () => {
    const steps = stepsOf('pencil-skirt', { ...BODY, ...MORE });
    expect(steps.filter(({ name }) => name === 'waistToKnee').map(({ step }) => step)).toEqual([
      5.8, -5.8,
    ]);
    const { lengths } = influenceOf(skirt(), skirt({ waistToKnee: 600 }), 20);
    expect(Math.max(...lengths)).toBeCloseTo(1, 1);
  });

  it('follow a measurement by what both sides agree on: a jump on one side is no slope', () => {
    const base = skirt();
    const [up, down] = [skirt({ waistToKnee: 600 }), skirt({ waistToKnee: 560 })];
    const jumped = skirt({ waistToKnee: 700 });
    const trial = (step: number, moved: Draft | null) => ({
      ...{ name: 'waistToKnee' as const, step, moved },
    });
    const longest = (trials: readonly ReturnType<typeof trial>[]) =>
      Math.max(...(influencesOf(base, trials).get('waistToKnee')?.lengths ?? []));

    expect(longest([trial(20, up), trial(-20, down)])).toBeCloseTo(1, 1);
    expect(longest([trial(20, jumped), trial(-20, down)])).toBeCloseTo(1, 1);
    expect(longest([trial(20, up), trial(-20, up)])).toBe(0);
    expect(longest([trial(20, null), trial(-20, down)])).toBeCloseTo(1, 1);
    expect(longest([trial(20, null), trial(-20, null)])).toBe(0);
  });
});
