import { describe, expect, it } from 'vitest';

import { FIRST_PRIOR } from '../../../shared/fit/fit-prior.ts';
import type { FitHistory } from '../../../shared/fit/fit-record.ts';
import { learnPrior, proposeEase, tapeBiases } from '../../../shared/fit/shop-fit.ts';
import { normalOf } from '../../helpers/normal.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';

type Told = { readonly mm: number; readonly takenBy?: string; readonly appliedMm?: number };

const history = ({ mm, takenBy = 'Ada', appliedMm = 0 }: Told): FitHistory => ({
  readings: [{ session: 's', day: 20_000, bodyMm: 900, takenBy, tapeMm: 7, weightKg: null }],
  garments: [
    {
      order: 'o',
      garment: 'shirt',
      day: 20_030,
      session: 's',
      appliedMm,
      alterations: [{ day: 20_030, mm, certainty: 'done' }],
      complete: true,
    },
  ],
});

function customers(count: number, meanMm: number, spreadMm: number, takenBy?: string) {
  const normal = normalOf(seededRandom(count + Math.round(meanMm)));
  return Array.from({ length: count }, () =>
    history({ mm: meanMm + spreadMm * normal(), ...(takenBy === undefined ? {} : { takenBy }) }),
  );
}

describe('What the shop learns', () => {
  it('is the first table while nobody was fitted', () => {
    expect(learnPrior([])).toEqual(FIRST_PRIOR);
    expect(proposeEase([])).toBeNull();
  });

  it('finds the mean and the spread of many customers', () => {
    const { meanMm, spreadMm } = learnPrior(customers(400, 10, 12));
    expect(meanMm).toBeGreaterThan(8.5);
    expect(meanMm).toBeLessThan(11.5);
    expect(spreadMm).toBeGreaterThan(8);
    expect(spreadMm).toBeLessThan(11);
  });

  it('counts what was already applied as wished', () => {
    const applied = Array.from({ length: 40 }, () => history({ mm: 0, appliedMm: 10 }));
    expect(learnPrior(applied).meanMm).toBeGreaterThan(8);
  });

  it('proposes a change when all waists are let out, with its interval and its count', () => {
    const proposed = proposeEase(customers(30, 12, 8));
    expect(proposed?.customers).toBe(30);
    expect(proposed?.low95).toBeGreaterThan(0);
    expect(proposed?.mm).toBeGreaterThan(7);
  });

  it('proposes nothing from a few, nor from many who differ both ways', () => {
    expect(proposeEase(customers(5, 20, 3))).toBeNull();
    expect(proposeEase(customers(60, 0, 10))).toBeNull();
  });

  it('names whose tape reads long, and nobody where all read alike', () => {
    const long = [...customers(40, -8, 8, 'Bruno'), ...customers(60, 0, 8, 'Ada')];
    expect(tapeBiases(long)).toMatchObject([
      { takenBy: 'Bruno', customers: 40 },
      { takenBy: 'Ada', customers: 60 },
    ]);
    expect(tapeBiases(long)[0]?.mm).toBeGreaterThan(3);
    expect(tapeBiases([...customers(40, 0, 8, 'Bruno'), ...customers(41, 0, 8, 'Ada')])).toEqual(
      [],
    );
  });
});
