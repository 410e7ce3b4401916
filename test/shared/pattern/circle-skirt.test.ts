import { describe, expect, it } from 'vitest';

import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import type { OptionValues } from '../../../shared/pattern/design.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import type { Draft } from '../../../shared/pattern/model.ts';
import { A_BODY } from '../../helpers/a-body.ts';

const attempt = (options: OptionValues = {}, body: MeasurementSet = {}) =>
  draft({ design: 'circle-skirt', measurements: { ...A_BODY, ...body }, options, allowanceMm: 10 });

function skirt(options: OptionValues = {}): Draft {
  const drafted = attempt(options);
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.error));
  return drafted.value;
}

/** Half way between the waist of 860 mm and the hips of 940 mm, where Sandy's band sits. */
const BAND_MM = 900;

describe('a circle skirt', () => {
  it('has a waistband that goes round the body where it sits, and a lap beyond', () => {
    const { finished, pieces } = skirt();
    expect(Math.abs((finished.waistband ?? 0) - BAND_MM)).toBeLessThan(1);
    const band = pieces.find(({ id }) => id === 'waistband');
    const lap = band?.edges.find(({ id }) => id === 'overlap')?.length;
    expect(Math.abs((lap ?? 0) - BAND_MM * 0.03)).toBeLessThan(1);
  });

  it('is as long as asked for, waistband included', () => {
    expect(Math.abs((skirt().finished.length ?? 0) - (1080 - 60) * 0.5)).toBeLessThan(2);
  });

  it('takes the gathers of the skirt as the ease of the waist seam', () => {
    const { seams, finished } = skirt({ gathering: 1, panels: 2 });
    expect(Math.abs((finished.waistband ?? 0) - BAND_MM)).toBeLessThan(1);
    const waist = seams.filter(({ id }) => id.startsWith('waist-'));
    expect(waist.map(({ id }) => id)).toEqual(['waist-1', 'waist-2']);
    for (const { ease, bLength } of waist) expect(ease).toBeCloseTo(bLength, 6);
  });

  it('cuts as many panels as were chosen, and two where one would meet itself', () => {
    const panels = (options: OptionValues) =>
      skirt(options).pieces.find(({ id }) => id === 'skirt')?.cuts[0]?.quantity;
    expect(panels({ panels: 5 })).toBe(5);
    expect(panels({ circleRatio: 0.75 })).toBe(1);
    expect(panels({ circleRatio: 1 })).toBe(2);
  });

  it('faces a curved waistband and marks its panels on it', () => {
    const band = skirt({ waistbandShape: 'curved', panels: 3 }).pieces.find(
      ({ id }) => id === 'waistband',
    );
    expect(band?.cuts).toMatchObject([{ material: 'fabric', quantity: 2 }]);
    expect(band?.notches).toHaveLength(3);
  });

  it('refuses a curved waistband for hips no wider than the waist', () => {
    expect(attempt({ waistbandShape: 'curved' }, { hips: 840 })).toMatchObject({
      ok: false,
      error: {
        reason: 'not-draftable',
        piece: 'waistband',
        measurements: expect.arrayContaining(['hips']),
      },
    });
    expect(attempt({}, { hips: 840 }).ok).toBe(true);
  });
});
