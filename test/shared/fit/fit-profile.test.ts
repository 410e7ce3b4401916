import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_PRIOR } from '../../../shared/fit/fit-prior.ts';
import { type FitQuestion, fitOffset } from '../../../shared/fit/fit-profile.ts';
import type { FitHistory, FittedGarment, Reading } from '../../../shared/fit/fit-record.ts';

const DAY = 20_000;

const reading = (over: Partial<Reading> = {}): Reading => ({
  session: 'first',
  day: DAY,
  bodyMm: 900,
  takenBy: 'Ada',
  tapeMm: 7,
  weightKg: null,
  ...over,
});

const garment = (mm: number | null, over: Partial<FittedGarment> = {}): FittedGarment => ({
  order: 'a',
  garment: 'shirt',
  day: DAY + 30,
  session: 'first',
  appliedMm: 0,
  alterations: mm === null ? [] : [{ day: DAY + 30, mm, certainty: 'done' }],
  complete: true,
  ...over,
});

const ASKED: FitQuestion = { place: 'waist', garment: 'shirt', session: 'first', day: DAY + 200 };

function offsetOf(history: FitHistory, asked: Partial<FitQuestion> = {}) {
  const offset = fitOffset(history, { ...ASKED, ...asked });
  if (offset === null) throw new Error('the history has a reading');
  return offset;
}

const altered = (mm: number) => ({ readings: [reading()], garments: [garment(mm)] });

describe('What the next draft adds at a place', () => {
  it('is nothing where nothing is known, with an interval that says so', () => {
    const { mm, low95, high95, evidence } = offsetOf({ readings: [reading()], garments: [] });
    expect(mm).toBeCloseTo(0, 6);
    expect(high95 - low95).toBeGreaterThan(30);
    expect(evidence).toEqual([]);
  });

  it('is not known without a reading', () => {
    expect(fitOffset({ readings: [], garments: [garment(10)] }, ASKED)).toBeNull();
    expect(fitOffset(altered(10), { ...ASKED, session: 'another' })).toBeNull();
  });

  it('follows an alteration, shared out between wish and tape', () => {
    const { mm, easeMm, bodyMm } = offsetOf(altered(12));
    expect(mm).toBeGreaterThan(8);
    expect(mm).toBeLessThan(12);
    expect(easeMm).toBeGreaterThan(2);
    expect(bodyMm).toBeGreaterThan(2);
    expect(easeMm + bodyMm).toBeCloseTo(mm, 9);
  });

  it('believes the wish more when a second garment asks for it over a fresh reading', () => {
    const once = offsetOf(altered(12));
    const twice = offsetOf(
      {
        readings: [reading(), reading({ session: 'second', day: DAY + 365 })],
        garments: [
          garment(12),
          garment(12, { order: 'b', session: 'second', day: DAY + 400, appliedMm: 0 }),
        ],
      },
      { session: 'second', day: DAY + 500 },
    );
    expect(twice.easeMm).toBeGreaterThan(once.easeMm + 1);
  });

  it('takes a garment left alone as an answer, and one not finished as none', () => {
    const wide = offsetOf({ readings: [reading()], garments: [] });
    const fits = offsetOf({ readings: [reading()], garments: [garment(null)] });
    const open = offsetOf({
      readings: [reading()],
      garments: [garment(null, { complete: false })],
    });
    expect(fits.high95 - fits.low95).toBeLessThan(wide.high95 - wide.low95 - 5);
    expect(open.high95 - open.low95).toBeCloseTo(wide.high95 - wide.low95, 6);
  });

  it('says less of a related garment than of the same, and tells which it was', () => {
    const same = offsetOf(altered(12));
    const related = offsetOf(altered(12), { garment: 'waistcoat' });
    expect(related.mm).toBeLessThan(same.mm);
    expect(related.mm).toBeGreaterThan(0.5 * same.mm);
    expect(related.evidence).toMatchObject([{ garment: 'shirt', related: true, alteredMm: 12 }]);
  });

  it('trusts a pin less than a seam', () => {
    const pinned = garment(12, { alterations: [{ day: DAY + 30, mm: 12, certainty: 'pinned' }] });
    const { mm } = offsetOf({ readings: [reading()], garments: [pinned] });
    expect(mm).toBeLessThan(offsetOf(altered(12)).mm);
  });

  it('fades with the years', () => {
    const soon = offsetOf(altered(12), { day: DAY + 100 });
    const late = offsetOf(altered(12), { day: DAY + 3650 });
    expect(late.easeMm).toBeLessThan(0.7 * soon.easeMm);
    expect(late.high95 - late.low95).toBeGreaterThan(soon.high95 - soon.low95);
  });

  it('follows the newest reading when the body changed, and lets part of the taste go', () => {
    const changed = offsetOf(
      {
        readings: [
          reading({ weightKg: 75 }),
          reading({ session: 'second', day: DAY + 300, bodyMm: 950, weightKg: 80 }),
        ],
        garments: [garment(12)],
      },
      { session: 'second', day: DAY + 300 },
    );
    expect(changed.bodyChanged).toBe(true);
    expect(Math.abs(changed.bodyMm)).toBeLessThan(4);
    expect(changed.easeMm).toBeLessThan(offsetOf(altered(12)).easeMm);
  });

  it('notices another body without any weight', () => {
    const { bodyChanged, bodyMm } = offsetOf(
      {
        readings: [reading(), reading({ session: 'second', day: DAY + 300, bodyMm: 960 })],
        garments: [garment(0)],
      },
      { session: 'second', day: DAY + 300 },
    );
    expect(bodyChanged).toBe(true);
    expect(Math.abs(bodyMm)).toBeLessThan(10);
  });

  it('doubts an alteration far outside of what anyone wants', () => {
    expect(offsetOf(altered(200)).mm).toBeLessThan(0.4 * 200);
  });

  it('does not look into the future', () => {
    const { evidence } = offsetOf(altered(12), { day: DAY + 10 });
    expect(evidence).toEqual([]);
  });

  it('mirrors: let out is taken in with the other sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (mm) => {
        expect(offsetOf(altered(-mm)).mm).toBeCloseTo(-offsetOf(altered(mm)).mm, 6);
      }),
    );
  });

  it('never moves further than what was altered, and its interval always holds its middle', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 1, maxLength: 6 }),
        (amounts) => {
          const garments = amounts.map((mm, i) =>
            garment(mm, { order: `${i}`, day: DAY + 30 * (i + 1) }),
          );
          const { mm, low95, high95 } = offsetOf({ readings: [reading()], garments });
          expect(Math.abs(mm)).toBeLessThanOrEqual(Math.max(...amounts.map(Math.abs)) + 1e-9);
          expect(low95).toBeLessThan(mm);
          expect(high95).toBeGreaterThan(mm);
        },
      ),
    );
  });

  it('does not mind in which order records are handed in', () => {
    const readings = [reading(), reading({ session: 'second', day: DAY + 300, bodyMm: 905 })];
    const garments = [garment(8), garment(4, { order: 'b', session: 'second', day: DAY + 330 })];
    const asked = { session: 'second', day: DAY + 400 };
    const turned = { readings: readings.toReversed(), garments: garments.toReversed() };
    expect(offsetOf(turned, asked).mm).toBeCloseTo(offsetOf({ readings, garments }, asked).mm, 9);
  });

  it('starts from the shop when the shop has learnt', () => {
    const offset = fitOffset({ readings: [reading()], garments: [] }, ASKED, {
      ...FIRST_PRIOR,
      meanMm: 9,
    });
    expect(offset?.mm).toBeCloseTo(9, 6);
  });
});
