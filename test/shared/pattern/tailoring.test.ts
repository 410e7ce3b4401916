import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import type { OptionValues } from '../../../shared/pattern/design.ts';
import type { DesignId } from '../../../shared/pattern/design-id.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import type { Draft } from '../../../shared/pattern/model.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { bodies } from '../../helpers/synthetic-bodies.ts';
import { limitsFor } from '../../helpers/wearers.ts';

const attempt = (design: DesignId, body: MeasurementSet = {}, options: OptionValues = {}) =>
  draft({ design, measurements: { ...A_BODY, ...body }, options, allowanceMm: 10 });

function drafted(...input: Parameters<typeof attempt>): Draft {
  const result = attempt(...input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const cutsOf = ({ pieces }: Draft, id: string) =>
  pieces
    .find((piece) => piece.id === id)
    ?.cuts.map(({ material, quantity, side }) => [material, quantity, side]);

const edgesOf = ({ pieces }: Draft, id: string): readonly string[] =>
  pieces.find((piece) => piece.id === id)?.edges.map((edge) => edge.id) ?? [];

/** A stomach: the waist, ease and all, is more than the chest. */
const STOMACH = { waist: 1080, hips: 900, seat: 1060 };

describe('a waistcoat', () => {
  it('is cut from cloth, lining and what holds it together', () => {
    const waistcoat = drafted('waistcoat');
    expect(cutsOf(waistcoat, 'front')).toEqual([
      ['fabric', 2, 'pair'],
      ['interfacing', 2, 'pair'],
    ]);
    expect(cutsOf(waistcoat, 'back')).toEqual([
      ['fabric', 2, 'pair'],
      ['lining', 2, 'pair'],
    ]);
    expect(cutsOf(waistcoat, 'pocket-bag')).toEqual([['pocketing', 2, 'single']]);
  });

  it('takes the back in by a dart to the hem only where there is room for one', () => {
    const narrowHips = { hips: 900, waist: 800 };
    expect(edgesOf(drafted('waistcoat', narrowHips), 'back')).toContain('dart-centre');
    const wideHips = drafted('waistcoat', { hips: 1150, waist: 860 });
    expect(edgesOf(wideHips, 'back')).not.toContain('dart-centre');
    const back = wideHips.pieces.find(({ id }) => id === 'back');
    expect(back?.internal.some(({ kind }) => kind === 'dart')).toBe(true);
    expect(edgesOf(drafted('waistcoat', STOMACH), 'back')).toContain('dart-centre-top');
  });

  it('names the measurements of shoulders that do not fit its chest', () => {
    expect(attempt('waistcoat', { shoulderToShoulder: 560 })).toMatchObject({
      error: { reason: 'not-draftable', measurements: ['shoulderToShoulder', 'chest'] },
    });
  });
});

describe('a sport coat', () => {
  it('has one breast pocket, two jettings to each inside pocket, and a canvas', () => {
    const coat = drafted('sport-coat');
    expect(cutsOf(coat, 'chest-pocket-welt')).toEqual([
      ['fabric', 1, 'single'],
      ['interfacing', 1, 'single'],
    ]);
    expect(cutsOf(coat, 'inner-pocket-welt')).toEqual([['fabric', 4, 'single']]);
    expect(cutsOf(coat, 'chest-piece')).toEqual([['canvas', 2, 'pair']]);
    expect(cutsOf(coat, 'top-sleeve')).toEqual([
      ['fabric', 2, 'pair'],
      ['lining', 2, 'pair'],
    ]);
  });

  it('vents the centre back, the sides, or nothing', () => {
    const vented = (backVent: number, piece: string) =>
      edgesOf(drafted('sport-coat', {}, { backVent }), piece).includes('vent');
    expect([0, 1, 2].map((vents) => vented(vents, 'back'))).toEqual([false, true, true]);
    expect([0, 1, 2].map((vents) => vented(vents, 'side'))).toEqual([false, false, true]);
  });
});

describe('a coat', () => {
  it('lays the pleats of its skirt into the half belt', () => {
    const pleats = drafted('coat').seams.find(({ id }) => id === 'belt-tail');
    expect(pleats?.ease).toBeGreaterThan(150);
    expect(pleats?.difference).toBeCloseTo(0, 3);
  });

  it('leaves the back dart out on a stomach and still goes round it', () => {
    const coat = drafted('coat', STOMACH);
    expect(edgesOf(coat, 'back')).not.toContain('dart-centre');
    expect(coat.finished.waist).toBeCloseTo(1080 * 1.14, 2);
  });

  it('is faced with what its front is for a bust', () => {
    const body = { highBust: 900, bustSpan: 190, chest: 1000, waist: 780 };
    const edge = drafted('womens-coat', body).seams.find(({ id }) => id === 'front-edge');
    expect(edge?.difference).toBeCloseTo(0, 6);
  });
});

describe.each(['sport-coat', 'coat', 'womens-coat'] as const)('the sleeve of a %s', (design) => {
  it('holds the arm of everyone whom the coat fits', () => {
    fc.assert(
      fc.property(bodies(limitsFor(design)), (body) => {
        const result = draft({ design, measurements: body, options: {}, allowanceMm: 10 });
        if (result.ok)
          expect(result.value.finished.biceps).toBeGreaterThan(Number(body.biceps) * 1.02);
      }),
      { numRuns: 20 },
    );
  }, 30_000);

  it('has the ease that was asked for in its head', () => {
    const armhole = drafted(
      design,
      { highBust: 990, bustSpan: 200 },
      { sleevecapEase: 0.03 },
    ).seams.find(({ id }) => id === 'armhole');
    expect(armhole?.ease).toBeCloseTo(0.03 * (armhole?.bLength ?? 0), 9);
    expect(armhole?.difference).toBeCloseTo(0, 3);
  });
});
