import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import type { OptionValues } from '../../../shared/pattern/design.ts';
import type { DesignId } from '../../../shared/pattern/design-id.ts';
import { DESIGNS } from '../../../shared/pattern/designs/index.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import { optionsOf, stylesOf } from '../../helpers/arbitrary-options.ts';
import { expectSewable } from '../../helpers/expect-sewable.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';
import { bodies, EXTREME, PLAUSIBLE, syntheticBodies } from '../../helpers/synthetic-bodies.ts';
import { limitsFor } from '../../helpers/wearers.ts';

const ALLOWANCE_MM = 10;

const draftOf = (design: DesignId, measurements: MeasurementSet, options: OptionValues = {}) =>
  draft({ design, measurements, options, allowanceMm: ALLOWANCE_MM });

/** Pieces of the design as it comes, without any option set. */
const PIECES: { readonly [id in DesignId]: number } = {
  shirt: 10,
  chinos: 12,
  'dress-trousers': 14,
  derby: 18,
  oxford: 20,
  'pencil-skirt': 3,
  'circle-skirt': 2,
  tie: 7,
  'slip-dress': 4,
  'womens-shirt': 10,
  jeans: 12,
  waistcoat: 8,
  'sport-coat': 17,
  coat: 21,
  'womens-coat': 21,
  'denim-jacket': 16,
  'bodice-block': 3,
  'womens-bodice-block': 3,
  'sleeved-block': 4,
  'trouser-block': 2,
};

describe.each(DESIGNS)('drafting $id', (definition) => {
  const { id } = definition;

  it('gives every body a pattern that can be sewn, with all its pieces', () => {
    fc.assert(
      fc.property(bodies(limitsFor(id)), (body) => {
        const drafted = draftOf(id, body);
        if (!drafted.ok) {
          // Next to none is refused; the count is held by the test below.
          expect(drafted.error.reason).toBe('not-draftable');
          return;
        }
        expect(drafted.value.pieces).toHaveLength(PIECES[id]);
        expectSewable(drafted.value);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('can be sewn in every style and with every allowance', () => {
    fc.assert(
      fc.property(
        bodies(limitsFor(id)),
        stylesOf(definition),
        fc.integer({ min: 0, max: 50 }),
        (measurements, options, allowanceMm) => {
          const drafted = draft({ design: id, measurements, options, allowanceMm });
          if (drafted.ok) expectSewable(drafted.value);
          else expect(drafted.error).toMatchObject({ reason: 'not-draftable' });
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);

  it('can be sewn or is refused, whatever the options and however far the body', () => {
    fc.assert(
      fc.property(
        bodies(limitsFor(id, EXTREME)),
        optionsOf(definition),
        (measurements, options) => {
          const drafted = draftOf(id, measurements, options);
          if (drafted.ok) expectSewable(drafted.value);
          else expect(drafted.error.reason).toMatch(/not-draftable|measurements-disagree/);
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);

  it('refuses fewer than one plausible body in fifty, and one extreme one in twenty', () => {
    const refused = (limits: typeof PLAUSIBLE, count: number): number => {
      const stream = syntheticBodies(seededRandom(2026), limitsFor(id, limits));
      let failures = 0;
      for (let i = 0; i < count; i += 1) if (!draftOf(id, stream.next().value).ok) failures += 1;
      return failures;
    };
    expect(refused(PLAUSIBLE, 60)).toBeLessThanOrEqual(1);
    expect(refused(EXTREME, 40)).toBeLessThanOrEqual(2);
  }, 60_000);
});

/** Grows with the measurement, on the same body. */
const GROWS: readonly (readonly [DesignId, MeasurementName, string])[] = [
  ['shirt', 'chest', 'chest'],
  ['shirt', 'waist', 'waist'],
  ['shirt', 'neck', 'neck'],
  ['shirt', 'wrist', 'wrist'],
  ['shirt', 'shoulderToWrist', 'sleeve'],
  ['shirt', 'biceps', 'biceps'],
  ['chinos', 'seat', 'seat'],
  ['chinos', 'knee', 'knee'],
  ['chinos', 'waistToFloor', 'outseam'],
  ['chinos', 'waistToFloor', 'inseam'],
  ['jeans', 'seat', 'seat'],
  ['jeans', 'upperLeg', 'upperLeg'],
  ['jeans', 'crossSeam', 'forkSeam'],
  ['pencil-skirt', 'waist', 'waist'],
  ['pencil-skirt', 'seat', 'seat'],
  ['pencil-skirt', 'waistToKnee', 'length'],
  ['circle-skirt', 'waist', 'waistband'],
  ['circle-skirt', 'waistToFloor', 'length'],
  ['tie', 'hpsToWaistBack', 'length'],
  ['tie', 'neck', 'tipWidth'],
  ['slip-dress', 'bustFront', 'bustFront'],
  ['slip-dress', 'waist', 'waist'],
  ['slip-dress', 'seat', 'seat'],
  ['slip-dress', 'waistToKnee', 'length'],
  ['womens-shirt', 'chest', 'chest'],
  ['womens-shirt', 'shoulderToWrist', 'sleeve'],
  ['waistcoat', 'chest', 'chest'],
  ['waistcoat', 'hpsToWaistBack', 'backLength'],
  ['sport-coat', 'chest', 'chest'],
  ['sport-coat', 'waist', 'waist'],
  ['sport-coat', 'shoulderToWrist', 'sleeve'],
  ['coat', 'chest', 'chest'],
  ['coat', 'waistToFloor', 'backLength'],
  ['womens-coat', 'highBust', 'chest'],
  ['womens-coat', 'waist', 'waist'],
  ['denim-jacket', 'highBust', 'chest'],
  ['bodice-block', 'chest', 'chest'],
  ['womens-bodice-block', 'waist', 'waist'],
  ['sleeved-block', 'chest', 'chest'],
  ['sleeved-block', 'shoulderToWrist', 'sleeve'],
  ['sleeved-block', 'wrist', 'wrist'],
  ['trouser-block', 'waistToFloor', 'outseam'],
  ['denim-jacket', 'shoulderToWrist', 'sleeve'],
  ['denim-jacket', 'waistToHips', 'backLength'],
];

describe('a larger measurement', () => {
  it.each(GROWS)(
    'makes a larger garment: %s, %s',
    (design, measurement, finished) => {
      fc.assert(
        fc.property(bodies(limitsFor(design, { ...PLAUSIBLE, heaviest: 2.5 })), (body) => {
          const value = body[measurement];
          if (typeof value !== 'number') throw new Error(`no ${measurement}`);
          const small = draftOf(design, body);
          const large = draftOf(design, { ...body, [measurement]: value * 1.04 });
          if (!small.ok || !large.ok) return;
          expect(large.value.finished[finished]).toBeGreaterThan(
            small.value.finished[finished] ?? Number.NaN,
          );
        }),
        { numRuns: 5 },
      );
    },
    60_000,
  );
});

it('drafts a fly that ends a hair beside a corner of the fork seam', () => {
  const measurements = {
    ...{ waist: 841, waistBack: 421, hips: 884, waistToHips: 70, seat: 984, seatBack: 522 },
    ...{ waistToSeat: 240, waistToUpperLeg: 290, crossSeamFront: 426, crossSeam: 815 },
    ...{ waistToKnee: 600, waistToFloor: 1127, inseam: 805, upperLeg: 561, knee: 387 },
  };
  const options = { trouserFit: 'slim' };
  const drafted = draft({ design: 'dress-trousers', measurements, options, allowanceMm: 0 });
  if (drafted.ok) expectSewable(drafted.value);
  expect(drafted.ok).toBe(true);
});
