import { describe, expect, it } from 'vitest';

import { boundingBox, pathArea } from '../../../shared/geometry/measure-path.ts';
import { distance } from '../../../shared/geometry/point.ts';
import { mirrorPath } from '../../../shared/geometry/transform-path.ts';
import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import { clothAreaMm2 } from '../../../shared/pattern/consumption.ts';
import type { OptionValues } from '../../../shared/pattern/design.ts';
import type { DesignId } from '../../../shared/pattern/design-id.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import type { Draft, Piece } from '../../../shared/pattern/model.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { expectSewable } from '../../helpers/expect-sewable.ts';

const attempt = (
  design: DesignId,
  body: MeasurementSet = {},
  options: OptionValues = {},
  allowanceMm = 10,
) => draft({ design, measurements: { ...A_BODY, ...body }, options, allowanceMm });

function drafted(...input: Parameters<typeof attempt>): Draft {
  const result = attempt(...input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function pieceOf({ pieces }: Draft, id: string): Piece {
  const piece = pieces.find((candidate) => candidate.id === id);
  if (piece === undefined) throw new Error(`no ${id}`);
  return piece;
}

const lengthOf = (piece: Piece, edge: string): number =>
  piece.edges.find(({ id }) => id === edge)?.length ?? Number.NaN;

const cutsOf = (pattern: Draft, id: string) =>
  pieceOf(pattern, id).cuts.map(({ material, quantity, side }) => [material, quantity, side]);

describe('a shirt', () => {
  const shirt = drafted('shirt');

  it('has its pieces, each cut as often as the cut list says', () => {
    expect(shirt.pieces.map(({ id }) => id)).toEqual([
      'front-right',
      'front-left',
      'back',
      'yoke',
      'collar-stand',
      'collar',
      'sleeve',
      'sleeve-placket-underlap',
      'sleeve-placket-overlap',
      'cuff',
    ]);
    expect(cutsOf(shirt, 'front-left')).toEqual([['fabric', 1, 'single']]);
    expect(cutsOf(shirt, 'back')).toEqual([['fabric', 1, 'single']]);
    expect(cutsOf(shirt, 'yoke')).toEqual([['fabric', 2, 'single']]);
    expect(cutsOf(shirt, 'sleeve')).toEqual([['fabric', 2, 'pair']]);
    expect(cutsOf(shirt, 'collar')).toEqual([
      ['fabric', 2, 'single'],
      ['interfacing', 2, 'single'],
    ]);
    expect(cutsOf(shirt, 'cuff')).toEqual([
      ['fabric', 4, 'single'],
      ['interfacing', 2, 'single'],
    ]);
  });

  it('opens the back along its fold, the same on both halves', () => {
    const back = pieceOf(shirt, 'back');
    expect(back.fold).not.toBeNull();
    if (back.fold === null) return;
    expect(back.fold.from.x).toBeCloseTo(0, 6);
    const mirrored = boundingBox(mirrorPath(back.sewLine, back.fold.from, back.fold.to));
    const box = boundingBox(back.sewLine);
    for (const side of ['minX', 'minY', 'maxX', 'maxY'] as const)
      expect(mirrored[side]).toBeCloseTo(box[side], 6);
    expect(box.maxX - box.minX).toBeCloseTo((1010 * 1.15) / 2, 1);
    expect(lengthOf(back, 'side-left')).toBeCloseTo(lengthOf(back, 'side-right'), 6);
  });

  it('measures what the body and its ease ask for', () => {
    expect(shirt.finished.chest).toBeCloseTo(1010 * 1.15, 6);
    expect(shirt.finished.waist).toBeCloseTo(860 * 1.15, 0);
    expect(shirt.finished.hips).toBeCloseTo(940 * 1.15, 6);
    expect(Math.abs((shirt.finished.neck ?? 0) - 400 * 1.02)).toBeLessThan(2);
    expect(Math.abs((shirt.finished.wrist ?? 0) - 175 * 1.2)).toBeLessThan(4);
    expect(Math.abs((shirt.finished.sleeve ?? 0) - 640 * 1.035)).toBeLessThan(2);
  });

  it('declares the cloth in the sleeve pleats as the ease of the cuff', () => {
    const cuff = shirt.seams.find(({ id }) => id === 'cuff');
    expect(cuff?.ease).toBeCloseTo(0.05 * 640, 9);
    expect(cuff?.difference).toBeCloseTo(0, 3);
  });

  it('declares the ease of the sleeve head that was asked for', () => {
    const eased = drafted('shirt', {}, { sleevecapEase: 0.04 });
    const armhole = eased.seams.find(({ id }) => id === 'armhole-left');
    expect(-(armhole?.ease ?? 0)).toBeCloseTo(0.04 * (armhole?.aLength ?? 0), 6);
    expect(armhole?.difference).toBeCloseTo(0, 3);
  });

  it('marks a seam on both of its sides at the same distance', () => {
    for (const { id, a, b } of shirt.seams) {
      const marks = (edges: typeof a): number =>
        new Set(edges.map(({ piece }) => piece)).size === 0
          ? 0
          : shirt.pieces
              .filter((piece) => edges.some((edge) => edge.piece === piece.id))
              .flatMap(({ notches }) => notches)
              .filter(({ seam }) => seam === id).length;
      expect(marks(a)).toBe(marks(b));
    }
    const [front, back] = [pieceOf(shirt, 'front-left'), pieceOf(shirt, 'back')];
    const waist = (piece: Piece): number =>
      Math.min(
        ...piece.notches
          .filter(({ seam }) => seam === 'side-left')
          .map(({ at }) => Math.abs(at.y - 450)),
      );
    expect(waist(front)).toBeLessThan(0.01);
    expect(waist(back)).toBeLessThan(0.01);
  });

  it('turns up the hem three allowances and leaves the folded front edge without any', () => {
    const front = pieceOf(shirt, 'front-left');
    const [cut, sewn] = [boundingBox(front.cutLine), boundingBox(front.sewLine)];
    expect(cut.maxY - sewn.maxY).toBeCloseTo(30, 6);
    expect(sewn.minX - cut.minX).toBeCloseTo(0, 6);
    // Flat-felled: one and a half allowances.
    expect(cut.maxX - sewn.maxX).toBeGreaterThan(14);
  });

  it('is cut on its sew lines without an allowance', () => {
    for (const { cutLine, sewLine } of drafted('shirt', {}, {}, 0).pieces)
      expect(pathArea(cutLine)).toBeCloseTo(pathArea(sewLine), 3);
  });

  it('drops cuffs and plackets with short sleeves, and gains plackets sewn on', () => {
    const ids = drafted(
      'shirt',
      {},
      { sleeveStyle: 'short', separateButtonPlacket: true, separateButtonholePlacket: true },
    ).pieces.map(({ id }) => id);
    expect(ids).not.toContain('cuff');
    expect(ids).not.toContain('sleeve-placket-overlap');
    expect(ids).toContain('button-placket');
    expect(ids).toContain('buttonhole-placket');
  });

  it('keeps the sleeve side of a double cuff square, so that it fits the sleeve', () => {
    for (const cuffStyle of ['roundedFrenchCuff', 'angledFrenchCuff', 'straightFrenchCuff']) {
      const shaped = drafted('shirt', {}, { cuffStyle });
      expectSewable(shaped);
      const cuff = pieceOf(shaped, 'cuff');
      expect(lengthOf(cuff, 'cuff')).toBeCloseTo(
        lengthOf(pieceOf(shaped, 'sleeve'), 'wrist') - 0.05 * 640,
        3,
      );
    }
  });

  it('marks every button and buttonhole of the front', () => {
    expect(pieceOf(shirt, 'front-right').drillHoles).toHaveLength(8);
    expect(pieceOf(drafted('shirt', {}, { buttons: 5 }), 'front-right').drillHoles).toHaveLength(6);
  });
});

describe('chinos', () => {
  const chinos = drafted('chinos');

  it('have legs in pairs, one waistband and lining for the pockets', () => {
    expect(cutsOf(chinos, 'front')).toEqual([['fabric', 2, 'pair']]);
    expect(cutsOf(chinos, 'back')).toEqual([['fabric', 2, 'pair']]);
    expect(cutsOf(chinos, 'waistband')).toEqual([['fabric', 1, 'single']]);
    expect(cutsOf(chinos, 'front-pocket-bag')).toEqual([['lining', 2, 'single']]);
    expect(cutsOf(chinos, 'back-pocket-interfacing')).toEqual([['interfacing', 2, 'single']]);
  });

  it('true the pocket slant of the back to that of the front', () => {
    const outseam = chinos.seams.find(({ id }) => id === 'outseam');
    expect(outseam?.difference).toBeCloseTo(0, 3);
    expectSewable(chinos);
  });

  it('have a waistband as long as the waist it is sewn to, straight or curved', () => {
    for (const waistbandCurve of [0, 0.15, 0.35]) {
      const shaped = drafted('chinos', {}, { waistbandCurve });
      const waist = shaped.seams.filter(({ id }) => id.startsWith('waist-'));
      expect(waist).toHaveLength(5);
      for (const { difference } of waist) expect(Math.abs(difference)).toBeLessThan(1);
    }
    expect(cutsOf(drafted('chinos', {}, { waistbandCurve: 0.2 }), 'waistband')).toEqual([
      ['fabric', 2, 'pair'],
    ]);
  });

  it('cut straight across the mouth of the dart', () => {
    const back = pieceOf(chinos, 'back');
    const tip = back.edges.find(({ id }) => id === 'dart-side')?.path.start;
    expect(tip).toBeDefined();
    if (tip === undefined) return;
    const near = back.cutLine.segments.filter(({ to }) => distance(to, tip) < 30);
    expect(near).toEqual([]);
  });
});

describe('a pencil skirt', () => {
  it('has a waistband as long as its waist and its overlap', () => {
    const skirt = drafted('pencil-skirt');
    const band = pieceOf(skirt, 'waistband');
    expect(lengthOf(band, 'top')).toBeCloseTo((skirt.finished.waist ?? 0) + 0.035 * 860, 6);
    expect(Math.abs((skirt.finished.waist ?? 0) - 860 * 1.01)).toBeLessThan(860 * 0.01);
  });

  it('has its back in one piece where nothing opens there', () => {
    const skirt = drafted('pencil-skirt', {}, { backVent: false, zipperLocation: 'sideSeam' });
    expect(pieceOf(skirt, 'back').fold).not.toBeNull();
    expect(cutsOf(skirt, 'back')).toEqual([['fabric', 1, 'single']]);
    expect(cutsOf(drafted('pencil-skirt'), 'back')).toEqual([['fabric', 2, 'pair']]);
    expectSewable(skirt);
  });

  it('takes the back part of waist and seat into account where they are measured', () => {
    const { waistBack: _, seatBack: __, ...plain } = A_BODY;
    const without = draft({
      design: 'pencil-skirt',
      measurements: plain,
      options: {},
      allowanceMm: 10,
    });
    if (!without.ok) throw new Error('not drafted');
    const width = (pattern: Draft): number => lengthOf(pieceOf(pattern, 'front'), 'hem');
    expect(width(without.value)).not.toBeCloseTo(width(drafted('pencil-skirt')), 0);
  });
});

describe('drafting', () => {
  it('gives the same pattern for the same input', () => {
    expect(drafted('shirt')).toEqual(drafted('shirt'));
  });

  it('has no warning about sides that it drafts apart, or that are equal', () => {
    const sided = drafted('shirt', { biceps: { left: 320, right: 340 } });
    expect(sided.warnings).toEqual([]);
    expect(sided.finished.chest).toBeCloseTo(drafted('shirt').finished.chest ?? 0, 6);
    expect(drafted('shirt', { wrist: { left: 175, right: 175 } })).toEqual(drafted('shirt'));
  });

  it('needs cloth for every layer that is cut', () => {
    const skirt = drafted('pencil-skirt');
    const whole = skirt.pieces.reduce(
      (sum, { cutLine, id }) => sum + pathArea(cutLine) * (id === 'back' ? 2 : 1),
      0,
    );
    expect(clothAreaMm2(skirt, 'fabric')).toBeCloseTo(whole, 3);
    expect(clothAreaMm2(skirt, 'lining')).toBe(0);
    expect(clothAreaMm2(drafted('pencil-skirt', {}, {}, 20), 'fabric')).toBeGreaterThan(whole);
  });
});

describe('refusing what cannot be drafted', () => {
  it.each([
    ['shirt', 'chest', 100],
    ['shirt', 'waist', 3000],
    ['shirt', 'biceps', -5],
    ['shirt', 'wrist', 0],
    ['shirt', 'neck', Number.NaN],
    ['chinos', 'seat', 10_100],
    ['chinos', 'knee', 40],
    ['pencil-skirt', 'waistToKnee', 6000],
  ] as const)('names the measurement: %s, %s %d', (design, measurement, value) => {
    expect(attempt(design, { [measurement]: value })).toMatchObject({
      ok: false,
      error: { reason: 'measurement-out-of-reach', measurement, value },
    });
  });

  it('names every measurement that is missing', () => {
    const { wrist: _, chest: __, ...rest } = A_BODY;
    expect(draft({ design: 'shirt', measurements: rest, options: {}, allowanceMm: 10 })).toEqual({
      ok: false,
      error: { reason: 'missing-measurement', measurements: ['chest', 'wrist'] },
    });
  });

  it.each([
    ['chinos', { crossSeamFront: 760 }, 'crossSeamFront', 'crossSeam'],
    ['chinos', { waistToHips: 260 }, 'waistToHips', 'waistToSeat'],
    ['chinos', { waistBack: 900 }, 'waistBack', 'waist'],
    ['shirt', { waistToArmpit: 430, hpsToWaistBack: 420 }, 'waistToArmpit', 'hpsToWaistBack'],
  ] as const)('names both that no body has together: %s', (design, body, measurement, other) => {
    expect(attempt(design, body)).toEqual({
      ok: false,
      error: { reason: 'measurements-disagree', measurement, other, relation: 'less-than' },
    });
  });

  it('does not mind what the design does not use', () => {
    expect(attempt('pencil-skirt', { biceps: -5, crossSeamFront: 900 }).ok).toBe(true);
  });

  it('names the option and what it takes', () => {
    expect(attempt('shirt', {}, { chestEase: 0.9 })).toEqual({
      ok: false,
      error: {
        reason: 'option-out-of-bounds',
        option: 'chestEase',
        value: '0.9',
        allowed: '-0.04 – 0.35',
      },
    });
    expect(attempt('shirt', {}, { hemStyle: 'wavy' })).toMatchObject({
      error: { reason: 'option-out-of-bounds', allowed: 'straight, baseball, slashed' },
    });
    expect(attempt('shirt', {}, { buttons: 6.5 })).toMatchObject({
      error: { reason: 'option-out-of-bounds' },
    });
    expect(attempt('shirt', {}, { boxPleat: 1 })).toMatchObject({
      error: { reason: 'option-out-of-bounds', allowed: 'true, false' },
    });
    expect(attempt('shirt', {}, { epaulettes: true })).toEqual({
      ok: false,
      error: { reason: 'unknown-option', option: 'epaulettes' },
    });
  });

  it.each([-1, 51, Number.NaN])('takes no allowance of %d mm', (allowanceMm) => {
    expect(attempt('shirt', {}, {}, allowanceMm)).toEqual({
      ok: false,
      error: { reason: 'allowance-out-of-bounds', value: allowanceMm, min: 0, max: 50 },
    });
  });

  it('refuses before drafting an armhole that no arm goes through', () => {
    expect(attempt('shirt', { hpsToWaistBack: 330, waistToArmpit: 210 })).toMatchObject({
      ok: false,
      error: {
        reason: 'not-draftable',
        piece: 'sleeve',
        measurements: expect.arrayContaining(['waistToArmpit', 'biceps']),
      },
    });
  });

  it('refuses shoulders wider than half the chest', () => {
    expect(attempt('shirt', { shoulderToShoulder: 640, chest: 900 })).toMatchObject({
      ok: false,
      error: { reason: 'not-draftable', measurements: ['shoulderToShoulder', 'chest'] },
    });
  });
});
