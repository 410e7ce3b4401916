import { describe, expect, it } from 'vitest';

import { pathArea } from '../../../shared/geometry/measure-path.ts';
import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import type { Draft } from '../../../shared/pattern/model.ts';
import { A_BODY } from '../../helpers/a-body.ts';

/** A woman of full bust, made up. */
const A_WOMAN: MeasurementSet = {
  ...A_BODY,
  neck: 340,
  shoulderToShoulder: 410,
  chest: 960,
  highBust: 910,
  bustSpan: 190,
  hpsToBust: 275,
  hpsToWaistBack: 410,
  waistToArmpit: 190,
  waist: 760,
  hips: 860,
  biceps: 290,
  wrist: 155,
  shoulderToWrist: 575,
};

function shirt(body: MeasurementSet = {}): Draft {
  const drafted = draft({
    design: 'womens-shirt',
    measurements: { ...A_WOMAN, ...body },
    options: {},
    allowanceMm: 10,
  });
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.error));
  return drafted.value;
}

const dartsOf = ({ seams }: Draft) => seams.filter(({ id }) => id.startsWith('bust-dart'));

describe('a woman’s shirt', () => {
  it('has a bust dart on either side, with legs of one length', () => {
    const darts = dartsOf(shirt());
    expect(darts.map(({ id }) => id).sort()).toEqual(['bust-dart-left', 'bust-dart-right']);
    for (const { difference, aLength } of darts) {
      expect(Math.abs(difference)).toBeLessThan(0.01);
      expect(aLength).toBeGreaterThan(60);
    }
  });

  it('leaves the cloth of the dart in the piece', () => {
    for (const id of ['front-left', 'front-right']) {
      const front = shirt().pieces.find((piece) => piece.id === id);
      if (front === undefined) throw new Error(`no ${id}`);
      // Without an allowance the dart's mouth is all that the cut line encloses more.
      const bare = draft({
        design: 'womens-shirt',
        measurements: A_WOMAN,
        options: {},
        allowanceMm: 0,
      });
      const piece = bare.ok
        ? bare.value.pieces.find((candidate) => candidate.id === id)
        : undefined;
      if (piece === undefined) throw new Error(`no bare ${id}`);
      expect(pathArea(piece.cutLine) - pathArea(piece.sewLine)).toBeGreaterThan(1000);
    }
  });

  it('is cut for the bust, and lies longer over it', () => {
    expect(Math.abs((shirt().finished.chest ?? 0) - 960 * 1.15)).toBeLessThan(2);
    expect(shirt({ chest: 1000 }).finished.chest).toBeGreaterThan(1000 * 1.15 - 2);
  });

  it('has no dart where the bust is hardly fuller than the girth above it', () => {
    const flat = shirt({ chest: 914 });
    expect(dartsOf(flat)).toEqual([]);
    expect(Math.abs((flat.finished.chest ?? 0) - 914 * 1.15)).toBeLessThan(2);
    expect(dartsOf(shirt({ chest: 910 }))).toEqual([]);
    expect(dartsOf(shirt({ chest: 890 }))).toEqual([]);
  });
});
