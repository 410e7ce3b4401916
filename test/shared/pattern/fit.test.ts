import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  stockBody,
  stockSizes,
  tryOnMeasurements,
} from '../../../shared/measurement/stock-sizes.ts';
import { DESIGNS, designDefinition } from '../../../shared/pattern/designs/index.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import type { DraftInput } from '../../../shared/pattern/draft-input.ts';
import { optionsForFinished } from '../../../shared/pattern/fit/finished-method.ts';
import { FITS, fitEases, fitOf, hasFits, withFit } from '../../../shared/pattern/fit/fit-table.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { expectSewable } from '../../helpers/expect-sewable.ts';
import { bodies } from '../../helpers/synthetic-bodies.ts';
import { limitsFor } from '../../helpers/wearers.ts';

const SHIRT = designDefinition('shirt');

const shirtInput: DraftInput = {
  design: 'shirt',
  measurements: A_BODY,
  options: {},
  allowanceMm: 10,
};

describe.each(DESIGNS.filter(hasFits))('the fits of $id', (definition) => {
  it('lie within the bounds of their options, slim below regular below relaxed', () => {
    const [slim = {}, regular = {}, relaxed = {}] = FITS.map((fit) => fitEases(definition, fit));
    for (const { id, ...option } of definition.options) {
      const own = regular[id];
      if (own === undefined || !('min' in option)) continue;
      expect(own).toBe(option.default);
      expect(slim[id]).toBeGreaterThanOrEqual(option.min);
      expect(relaxed[id]).toBeLessThanOrEqual(option.max);
      expect(slim[id]).toBeLessThanOrEqual(own);
      expect(relaxed[id]).toBeGreaterThanOrEqual(own);
    }
  });

  it('are known again from the options, and leave other decisions alone', () => {
    const other = definition.options.find(
      ({ id, kind }) => kind === 'percent' && !id.endsWith('Ease'),
    );
    const decided = other === undefined ? {} : { [other.id]: (other as { max: number }).max };
    for (const fit of FITS) {
      const options = withFit(definition, decided, fit);
      expect(fitOf(definition, options)).toBe(fit);
      expect(options).toMatchObject(decided);
    }
    expect(withFit(definition, withFit(definition, {}, 'slim'), 'regular')).toEqual({});
  });

  it('make garments that can be sewn, each wider than the one before', () => {
    const [wearer = A_BODY] = fc.sample(bodies(limitsFor(definition.id)), { numRuns: 1, seed: 3 });
    const measures = FITS.map((fit) => {
      const drafted = draft({
        design: definition.id,
        measurements: wearer,
        options: withFit(definition, {}, fit),
        allowanceMm: 10,
      });
      if (!drafted.ok) throw new Error(JSON.stringify(drafted.error));
      expectSewable(drafted.value);
      return drafted.value.finished;
    });
    const girth = ['chest', 'seat', 'hips', 'waist'].find((name) => name in (measures[0] ?? {}));
    const [slim = 0, regular = 0, relaxed = 0] = measures.map((finished) => finished[girth ?? '']);
    expect(slim).toBeLessThan(regular - 1);
    expect(relaxed).toBeGreaterThan(regular + 1);
  }, 30_000);
});

describe('the fit of a person’s own eases', () => {
  it('is none of the three', () => {
    expect(fitOf(SHIRT, { chestEase: 0.111 })).toBe('own');
  });
});

describe('the method of finished measures', () => {
  it('finds the options that give the garment its measures', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1080, max: 1250 }),
        fc.integer({ min: 955, max: 1070 }),
        fc.integer({ min: 630, max: 680 }),
        (chest, waist, sleeve) => {
          const found = optionsForFinished(draft, SHIRT, shirtInput, { chest, waist, sleeve });
          if (!found.ok) throw new Error(JSON.stringify(found.error));
          expect(found.value.missed).toEqual([]);
          const drafted = draft({ ...shirtInput, options: found.value.options });
          if (!drafted.ok) throw new Error(JSON.stringify(drafted.error));
          expect(Math.abs((drafted.value.finished.chest ?? 0) - chest)).toBeLessThan(2);
          expect(Math.abs((drafted.value.finished.waist ?? 0) - waist)).toBeLessThan(2);
          expect(Math.abs((drafted.value.finished.sleeve ?? 0) - sleeve)).toBeLessThan(2);
        },
      ),
      { numRuns: 5 },
    );
  }, 30_000);

  it('says what it cannot reach, and what comes out instead', () => {
    const found = optionsForFinished(draft, SHIRT, shirtInput, { chest: 700 });
    expect(found).toMatchObject({
      ok: true,
      value: { options: { chestEase: -0.04 }, missed: [{ measure: 'chest', wanted: 700 }] },
    });
  });

  it('refuses a measure that no option moves', () => {
    expect(optionsForFinished(draft, SHIRT, shirtInput, { ankle: 300 })).toEqual({
      ok: false,
      error: { reason: 'not-settable', measure: 'ankle' },
    });
  });
});

describe('the try-on method', () => {
  it('adds what was pinned to the stock size, each side for itself', () => {
    const tried = tryOnMeasurements('M', 52, {
      chest: -20,
      shoulderToWrist: { left: 10, right: 15 },
    });
    const stock = stockBody('M', 52);
    if (!tried.ok || !stock.ok) throw new Error('no such size');
    expect(tried.value.chest).toBe(Number(stock.value.chest) - 20);
    const sleeve = Number(stock.value.shoulderToWrist);
    expect(tried.value.shoulderToWrist).toEqual({ left: sleeve + 10, right: sleeve + 15 });
    expect(tried.value.waist).toBe(stock.value.waist);
  });

  it('knows no other sizes than those on the rail', () => {
    expect(tryOnMeasurements('F', 37, {})).toEqual({ ok: false, error: 'unknown-size' });
  });

  it.each(['M', 'F'] as const)(
    'has stock bodies that designs can be drafted for (%s)',
    (sex) => {
      for (const size of stockSizes(sex)) {
        const stock = stockBody(sex, size);
        if (!stock.ok) throw new Error(stock.error);
        const measured = DESIGNS.filter(({ measurements }) =>
          measurements.every((name) => stock.value[name] !== undefined),
        );
        expect(measured.length).toBeGreaterThan(4);
        for (const { id } of measured) {
          const drafted = draft({ ...shirtInput, design: id, measurements: stock.value });
          expect(drafted.ok ? null : [id, size, drafted.error]).toBeNull();
        }
      }
    },
    30_000,
  );
});
