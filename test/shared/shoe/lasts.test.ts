import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LAST_TABLE, lastAt, lastById, lastTableSchema } from '../../../shared/shoe/last-table.ts';
import { type Feet, type Foot, proposeLast } from '../../../shared/shoe/propose-last.ts';
import { SIZE_TABLE, sizesOfFoot, sizesOfLast } from '../../../shared/shoe/size-table.ts';

const FOOT: Foot = { lengthMm: 270, ballMm: 250, waistMm: 246, instepMm: 254, heelMm: 341 };

const round = lastById(LAST_TABLE, 'round-25');
const [derby] = LAST_TABLE.constructions;
if (round === undefined || derby === undefined) throw new Error('no last to test with');

const propose = (feet: Partial<Feet> = {}) => {
  const proposed = proposeLast(LAST_TABLE, round, derby, { left: FOOT, right: FOOT, ...feet });
  if (!proposed.ok) throw new Error(proposed.error);
  return proposed.value;
};

describe('sizes', () => {
  it.each([
    ['mondopoint', 270, 270],
    ['eu', 42.75, 43],
    ['uk', 8.9, 9],
    ['us-men', 9.9, 10],
    ['us-women', 10.9, 11],
  ] as const)('of a foot of 270 mm: %s %d', (system, exact, marked) => {
    const label = sizesOfFoot(SIZE_TABLE, 270).find((one) => one.system === system);
    expect(label?.exact).toBeCloseTo(exact, 1);
    expect(label?.marked).toBe(marked);
  });

  it('of a last go by the last where the system does', () => {
    const labels = sizesOfLast(SIZE_TABLE, 287);
    expect(labels.map(({ system }) => system)).toEqual(['eu', 'uk', 'us-men', 'us-women']);
    expect(labels[0]?.exact).toBeCloseTo(43.05, 6);
    expect(labels[1]?.exact).toBeCloseTo((3 * 287) / 25.4 - 25, 3);
  });

  it('grow with the foot in every system', () => {
    const lengths = fc.double({ min: 200, max: 320, noNaN: true });
    fc.assert(
      fc.property(lengths, lengths, (a, b) => {
        const [small, large] = [Math.min(a, b), Math.max(a, b)].map((mm) =>
          sizesOfFoot(SIZE_TABLE, mm),
        );
        small?.forEach(({ exact }, i) => {
          expect(exact).toBeLessThanOrEqual(large?.[i]?.exact ?? 0);
        });
      }),
    );
  });
});

describe('the table of lasts', () => {
  it('gives every last in its own base size as it was modelled', () => {
    for (const last of LAST_TABLE.lasts)
      expect(lastAt(LAST_TABLE, last, last.base.footLengthMm, 'G')).toEqual({
        ok: true,
        value: last.base,
      });
  });

  it('grows a last by its grade, and a width by its girth', () => {
    const larger = lastAt(LAST_TABLE, round, 280, 'H');
    expect(larger).toMatchObject({
      ok: true,
      value: { lengthMm: 297, ballMm: 254 + 7.5 + 6.35, heelMm: 352, heelWidthMm: 64.8 },
    });
  });

  it('says what a last is not made in', () => {
    expect(lastAt(LAST_TABLE, round, 200, 'G')).toEqual({ ok: false, error: 'too-short' });
    expect(lastAt(LAST_TABLE, round, 330, 'G')).toEqual({ ok: false, error: 'too-long' });
    expect(lastAt(LAST_TABLE, round, 270, 'Z')).toEqual({ ok: false, error: 'no-such-width' });
  });

  it('is refused when a shop breaks it', () => {
    const [last] = LAST_TABLE.lasts;
    for (const broken of [
      { ...LAST_TABLE, lasts: [] },
      { ...LAST_TABLE, lasts: [{ ...last, toe: 'square' }] },
      { ...LAST_TABLE, lasts: [{ ...last, heelHeightMm: -1 }] },
    ])
      expect(lastTableSchema.safeParse(broken).success).toBe(false);
  });
});

describe('what is proposed for two feet', () => {
  it('fits the usual foot in the middle width with nothing to build up', () => {
    const { footLengthMm, left, right, reasons } = propose();
    expect(footLengthMm).toBe(270);
    expect([left.widthId, right.widthId]).toEqual(['G', 'G']);
    expect(left.over).toEqual({ length: 17, ball: 4, waist: 2, instep: 5, heel: 1 });
    expect(left.buildUp).toEqual({ ball: 0, waist: 0, instep: 0, heel: 0 });
    expect(reasons.map(({ code }) => code)).toEqual([
      'width-at-ball',
      'room-in-length',
      'width-at-ball',
    ]);
  });

  it('lets the longer foot lead, and says by how much', () => {
    const { footLengthMm, reasons } = propose({ left: { ...FOOT, lengthMm: 276 } });
    expect(footLengthMm).toBe(275);
    expect(reasons).toContainEqual({ code: 'longer-foot-leads', side: 'left', mm: 6 });
    expect(reasons).toContainEqual({ code: 'a-last-each', mm: 6 });
  });

  it('chooses each foot its width by the ball', () => {
    const { left, right } = propose({ right: { ...FOOT, ballMm: 262 } });
    expect(left.widthId).toBe('G');
    expect(right.widthId).toBe('J');
  });

  it('builds up a high instep, and says where a last is too full', () => {
    const high = propose({ left: { ...FOOT, instepMm: 266 } });
    expect(high.left.buildUp.instep).toBe(12);
    expect(high.reasons).toContainEqual({
      code: 'build-up',
      side: 'left',
      girth: 'instep',
      mm: 12,
    });
    const low = propose({ right: { ...FOOT, instepMm: 240 } });
    expect(low.reasons).toContainEqual({
      code: 'too-full',
      side: 'right',
      girth: 'instep',
      mm: 14,
    });
  });

  it('never leaves a foot less room than the least, nor a girth tighter than leather gives', () => {
    const spread = (mean: number, by: number) =>
      fc.double({ min: mean - by, max: mean + by, noNaN: true });
    const foot: fc.Arbitrary<Foot> = fc.record({
      lengthMm: spread(270, 34),
      ballMm: spread(250, 25),
      waistMm: spread(246, 25),
      instepMm: spread(254, 25),
      heelMm: spread(341, 25),
    });
    fc.assert(
      fc.property(foot, foot, (left, right) => {
        const proposed = proposeLast(LAST_TABLE, round, derby, { left, right });
        if (!proposed.ok) throw new Error(proposed.error);
        for (const [side, own] of Object.entries({ left, right })) {
          const { over, buildUp } = proposed.value[side as keyof Feet];
          expect(over.length).toBeGreaterThanOrEqual(derby.lengthMm.least - 1e-9);
          expect(own.lengthMm).toBeGreaterThan(0);
          for (const girth of ['ball', 'waist', 'instep', 'heel'] as const)
            expect(over[girth] + buildUp[girth]).toBeGreaterThanOrEqual(
              derby.girthMm[girth] + derby.tightestMm - 1e-9,
            );
        }
      }),
    );
  });

  it('is nothing for a foot that the last is not made for', () => {
    const tiny = { ...FOOT, lengthMm: 190 };
    expect(proposeLast(LAST_TABLE, round, derby, { left: tiny, right: tiny })).toEqual({
      ok: false,
      error: 'too-short',
    });
  });
});
