import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nearestStock, stockBody, stockSizes } from '../../../shared/measurement/stock-sizes.ts';
import { garmentBody } from '../../../shared/order/garment-body.ts';
import { garmentInput } from '../../../shared/order/garment-input.ts';
import {
  type GarmentMethod,
  garmentMethodSchema,
  methodBody,
} from '../../../shared/order/garment-method.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import { createPuller } from '../../../shared/pattern/solve/pull.ts';
import { parseDifference } from '../../../shared/units/parse-difference.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { expectSewable } from '../../helpers/expect-sewable.ts';

const SHIRT = { design: 'shirt', designOptions: {}, allowanceMm: 10 } as const;

const TRIED: GarmentMethod = {
  kind: 'try-on',
  sex: 'M',
  size: 52,
  differences: { chest: -20, shoulderToWrist: { left: 10, right: 15 } },
};

function drafted(method: GarmentMethod | undefined) {
  const garment = { ...SHIRT, method };
  const made = draft(garmentInput(garment, methodBody(method, A_BODY)));
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

describe('a garment measured on a try-on garment', () => {
  it('is drafted for the stock size and what was pinned on it, not for the tape', () => {
    const stock = stockBody('M', 52);
    if (!stock.ok) throw new Error(stock.error);
    const body = methodBody(TRIED, A_BODY);
    expect(body.chest).toBe(Number(stock.value.chest) - 20);
    expect(body.waist).toBe(stock.value.waist);

    const { finished, finishedSides } = drafted(TRIED);
    expect(finished.chest).toBeCloseTo((1040 + 40 - 40 - 20) * 1.15, 0);
    expect(
      (finishedSides?.sleeve?.right ?? 0) - (finishedSides?.sleeve?.left ?? 0),
    ).toBeGreaterThan(4);
  });

  it('lacks nothing that the stock size has, whatever was left out with the tape', () => {
    const session = { readings: [], method: 'body' as const };
    expect(garmentBody(null, { design: 'shirt' }, session, null).missing).toContain('chest');
    expect(garmentBody(null, { design: 'shirt', method: TRIED }, session, null).missing).toEqual(
      [],
    );
  });

  it('falls back to the tape where the size is no longer on the rail', () => {
    expect(methodBody({ ...TRIED, size: 53 }, A_BODY)).toEqual(A_BODY);
  });

  it.each(['M', 'F'] as const)('begins with the nearest size on the rail (%s)', (sex) => {
    for (const size of stockSizes(sex)) {
      const stock = stockBody(sex, size);
      if (!stock.ok) throw new Error(stock.error);
      const near = { chest: Number(stock.value.chest) + 15 };
      expect(nearestStock(sex, near)).toBe(size);
    }
    expect(nearestStock(sex, {})).toBe(sex === 'M' ? 50 : 38);
  });
});

describe('a garment of wanted measures', () => {
  it('has them, and nothing of the ease that was set', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1080, max: 1240 }),
        fc.integer({ min: -4, max: 30 }),
        (chest, ease) => {
          const made = draft({
            design: 'shirt',
            measurements: A_BODY,
            options: { chestEase: ease / 100 },
            allowanceMm: 10,
            wanted: { chest },
          });
          if (!made.ok) throw new Error(JSON.stringify(made.error));
          expect(Math.abs((made.value.finished.chest ?? 0) - chest)).toBeLessThanOrEqual(1);
          expect(made.value.toMeasure?.missed).toEqual([]);
          expectSewable(made.value);
        },
      ),
      { numRuns: 6 },
    );
  });

  it('says what it leaves as it comes, and what it cannot reach', () => {
    const made = drafted({ kind: 'finished', wanted: { chest: 700, forkSeam: 800 } });
    expect(made.warnings).toContainEqual({
      code: 'measure-not-settable',
      values: { measure: 'forkSeam' },
    });
    expect(made.toMeasure?.missed).toMatchObject([{ measure: 'chest', wanted: 700 }]);
  });

  it('is the very draft of its eases once nothing is wanted any more', () => {
    expect(drafted({ kind: 'finished', wanted: {} })).toEqual(drafted(undefined));
  });

  it('keeps its measures while it is pulled at elsewhere', () => {
    const input = garmentInput(
      { ...SHIRT, method: { kind: 'finished', wanted: { chest: 1180 } } },
      A_BODY,
    );
    const puller = createPuller(input, draft);
    if (!puller.ok) throw new Error(JSON.stringify(puller.error));
    const grip = { kind: 'edge', piece: 'back', edge: 'hem', share: 0.5 } as const;
    const { result, draft: pulled } = puller.value.pull({ grip, by: { x: 0, y: 20 } });

    expect(result.movedMm).toBeGreaterThan(15);
    expect(Object.keys(result.options)).not.toContain('chestEase');
    expect(Math.abs((pulled.finished.chest ?? 0) - 1180)).toBeLessThanOrEqual(1);
  }, 30_000);
});

describe('what is stored of a method', () => {
  it.each([
    { kind: 'try-on', sex: 'M', size: 50, differences: { chest: 9000 } },
    { kind: 'try-on', sex: 'X', size: 50, differences: {} },
    { kind: 'finished', wanted: { chest: -1 } },
    { kind: 'tape' },
  ])('is refused where it makes no sense: %j', (method) => {
    expect(garmentMethodSchema.safeParse(method).success).toBe(false);
  });
});

describe('a pinned difference as it is typed', () => {
  it.each([
    ['-1,5', 'cm', -15],
    ['+ 2', 'cm', 20],
    ['−3/4', 'in', -19.05],
    ['0', 'cm', 0],
    ['-8 mm', 'in', -8],
  ] as const)('reads %s in %s', (text, unit, value) => {
    expect(parseDifference(text, unit)).toMatchObject({
      ok: true,
      value: expect.closeTo(value, 6),
    });
  });

  it.each(['-', 'x', '1,2,3', '2 kg'])('refuses %s', (text) => {
    expect(parseDifference(text, 'cm').ok).toBe(false);
  });

  it('reads degrees of a slope', () => {
    expect(parseDifference('-2°', 'cm', true)).toEqual({ ok: true, value: -2 });
  });
});
