import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isNoChange, partChange } from '../../../shared/figure/block-changes.ts';
import { type BlockFrame, blockMap } from '../../../shared/figure/block-map.ts';
import {
  type Figure,
  figureSchema,
  inverseOf,
  PLAIN_FIGURE,
  POSTURE_NAMES,
  POSTURES,
  type PostureName,
  posturesIn,
  withPosture,
} from '../../../shared/figure/figure.ts';
import { figureMeasurements } from '../../../shared/figure/figure-measurements.ts';
import { distance } from '../../../shared/geometry/point.ts';
import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import type { DesignId } from '../../../shared/pattern/design-id.ts';
import { DESIGNS } from '../../../shared/pattern/designs/index.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import type { Draft } from '../../../shared/pattern/model.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { stylesOf } from '../../helpers/arbitrary-options.ts';
import { expectSewable } from '../../helpers/expect-sewable.ts';
import { bodies, PLAUSIBLE } from '../../helpers/synthetic-bodies.ts';
import { limitsFor } from '../../helpers/wearers.ts';

const figures: fc.Arbitrary<Figure> = fc
  .record(
    Object.fromEntries(
      POSTURE_NAMES.map((posture) => [posture, fc.integer(POSTURES[posture])]),
    ) as Record<PostureName, fc.Arbitrary<number>>,
  )
  .map((posture) => ({ posture }));

const attempt = (design: DesignId, figure?: Figure, measurements: MeasurementSet = A_BODY) =>
  draft({ design, measurements, options: {}, allowanceMm: 10, figure });

function drafted(...input: Parameters<typeof attempt>): Draft {
  const result = attempt(...input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const lengthOf = ({ pieces }: Draft, piece: string, edge: string): number =>
  pieces.find(({ id }) => id === piece)?.edges.find(({ id }) => id === edge)?.length ?? Number.NaN;

const FRAME: BlockFrame = {
  levels: { shoulder: 137, armhole: 241, waist: 450, hips: 570, hem: 712 },
  middleX: 0,
  inward: 0,
  toSide: 230,
  toNeck: 78,
  dart: { from: 100, to: 118 },
};

describe('a figure', () => {
  it('undoes its measurements with the inverse steps', () => {
    fc.assert(
      fc.property(bodies(PLAUSIBLE), figures, (body, figure) => {
        const there = figureMeasurements(body, figure);
        const back = figureMeasurements(there, inverseOf(figure));
        for (const [name, value] of Object.entries(body)) {
          const now = back[name as keyof MeasurementSet];
          for (const side of typeof now === 'object' ? [now.left, now.right] : [now])
            expect(side).toBeCloseTo(Number(value), 9);
        }
      }),
    );
  });

  it('undoes what it does to fronts and backs, to the last millimetre', () => {
    const places = fc.record({
      x: fc.double({ min: -300, max: 300, noNaN: true }),
      y: fc.double({ min: -20, max: 800, noNaN: true }),
    });
    fc.assert(
      fc.property(figures, places, fc.constantFrom('front', 'back'), (figure, place, part) => {
        const change = partChange(figure, part as 'front' | 'back');
        const moved = blockMap(FRAME, change)(place);
        expect(moved.x).toBe(place.x);
        expect(distance(blockMap(FRAME, change, true)(moved), place)).toBeLessThan(1e-9);
      }),
    );
  });

  it('keeps no posture that is back at zero', () => {
    const figure = withPosture(withPosture(PLAIN_FIGURE, 'belly', 2), 'stance', -1);
    expect(posturesIn(figure)).toEqual(['stance', 'belly']);
    expect(withPosture(withPosture(figure, 'belly', 0), 'stance', 0)).toEqual(PLAIN_FIGURE);
    expect(isNoChange(partChange(PLAIN_FIGURE, 'back'))).toBe(true);
  });

  it.each([
    { posture: { stance: 4 } },
    { posture: { belly: -1 } },
    { posture: { seat: 1.5 } },
    { posture: { hump: 1 } },
    { stance: 1 },
  ])('is refused where it is none: %j', (wrong) => {
    expect(figureSchema.safeParse(wrong).success).toBe(false);
  });
});

describe.each(DESIGNS)('$id for a figure', (definition) => {
  const { id } = definition;
  const wearers = bodies(limitsFor(id));
  const [wearer = A_BODY] = fc.sample(wearers, { numRuns: 1, seed: 3 });

  it('is the very draft without one where all steps are zero', () => {
    const zero = { posture: Object.fromEntries(POSTURE_NAMES.map((name) => [name, 0])) };
    expect(drafted(id, zero, wearer)).toEqual(drafted(id, undefined, wearer));
    expect(drafted(id, PLAIN_FIGURE, wearer)).toEqual(drafted(id, undefined, wearer));
  });

  it('can be sewn whatever the figure, the body and the style', () => {
    fc.assert(
      fc.property(wearers, figures, stylesOf(definition), (measurements, figure, options) => {
        const result = draft({ design: id, measurements, options, allowanceMm: 10, figure });
        if (result.ok) expectSewable(result.value);
        else expect(result.error.reason).toMatch(/not-draftable|out-of-reach|disagree/);
      }),
      { numRuns: 6 },
    );
  }, 60_000);

  it('follows each posture, or says that it does not and stays as it is', () => {
    const plain = drafted(id, undefined, wearer);
    for (const posture of POSTURE_NAMES) {
      const shaped = drafted(id, { posture: { [posture]: 2 } }, wearer);
      const isSaid = shaped.warnings.some(({ values }) => values.posture === posture);
      if (isSaid) expect({ ...shaped, warnings: plain.warnings }).toEqual(plain);
      else expect(shaped.pieces).not.toEqual(plain.pieces);
    }
  });
});

describe('a shirt', () => {
  const plain = drafted('shirt');
  const armhole = (shirt: Draft): number =>
    lengthOf(shirt, 'back', 'armhole-left') + lengthOf(shirt, 'front-left', 'armhole');

  it('is longer behind and shorter in front for a stooping body, around the same armhole', () => {
    const stooping = drafted('shirt', { posture: { stance: 2 } });
    expect(lengthOf(stooping, 'front-left', 'front-edge')).toBeCloseTo(
      lengthOf(plain, 'front-left', 'front-edge') - 10,
      3,
    );
    expect(lengthOf(stooping, 'back', 'armhole-left')).toBeGreaterThan(
      lengthOf(plain, 'back', 'armhole-left') + 7,
    );
    expect(Math.abs(armhole(stooping) - armhole(plain))).toBeLessThan(1);
    expect(lengthOf(stooping, 'back', 'side-left')).toBeCloseTo(
      lengthOf(plain, 'back', 'side-left'),
      3,
    );
  });

  it('lets the front down over a belly and the back over a seat, at the middle alone', () => {
    const belly = drafted('shirt', { posture: { belly: 3 } });
    expect(lengthOf(belly, 'front-left', 'front-edge')).toBeCloseTo(
      lengthOf(plain, 'front-left', 'front-edge') + 18,
      3,
    );
    expect(lengthOf(belly, 'front-left', 'side')).toBeCloseTo(
      lengthOf(plain, 'front-left', 'side'),
      3,
    );
  });

  it('drops one shoulder and leaves the other', () => {
    const dropped = drafted('shirt', { posture: { droppedLeft: 2 } });
    expect(lengthOf(dropped, 'back', 'armhole-left')).toBeLessThan(
      lengthOf(plain, 'back', 'armhole-left') - 4,
    );
    expect(lengthOf(dropped, 'back', 'armhole-right')).toBeCloseTo(
      lengthOf(plain, 'back', 'armhole-right'),
      1,
    );
    expect(dropped.pieces.map(({ id }) => id)).toContain('sleeve-left');
  });
});

describe('blocks, jackets and dresses for a figure', () => {
  const armholes = {
    'bodice-block': [
      ['back', 'armhole-left'],
      ['front', 'armhole-left'],
    ],
    'womens-bodice-block': [
      ['back', 'armhole'],
      ['front', 'armhole-left'],
    ],
  } as const;

  it.each(['bodice-block', 'womens-bodice-block'] as const)(
    'shift the balance of a %s around the same armhole, and its sleeve with it',
    (id) => {
      const [wearer = A_BODY] = fc.sample(bodies(limitsFor(id)), { numRuns: 1, seed: 3 });
      const plain = drafted(id, undefined, wearer);
      const stooping = drafted(id, { posture: { stance: 2 } }, wearer);
      const armhole = (draft: Draft): number =>
        armholes[id].reduce((sum, [piece, edge]) => sum + lengthOf(draft, piece, edge), 0);
      const [[back, behind]] = armholes[id];
      expect(lengthOf(stooping, back, behind)).toBeGreaterThan(lengthOf(plain, back, behind) + 6);
      expect(Math.abs(armhole(stooping) - armhole(plain))).toBeLessThan(1.5);
      expect(lengthOf(stooping, 'sleeve', 'cap')).toBeCloseTo(
        lengthOf(plain, 'sleeve', 'cap') + (armhole(stooping) - armhole(plain)),
        0,
      );
    },
  );

  it('keep the legs of a bodice’s bust dart alike over a belly', () => {
    const id = 'womens-bodice-block';
    const [wearer = A_BODY] = fc.sample(bodies(limitsFor(id)), { numRuns: 1, seed: 3 });
    const plain = drafted(id, undefined, wearer);
    const belly = drafted(id, { posture: { belly: 3 } }, wearer);
    const legs = ['dart-lower-left', 'dart-upper-left'].map((edge) =>
      lengthOf(belly, 'front', edge),
    );
    expect(Math.abs((legs[0] ?? 0) - (legs[1] ?? Number.NaN))).toBeLessThan(0.2);
    expect(lengthOf(belly, 'front', 'dart-centre-left')).toBeGreaterThan(
      lengthOf(plain, 'front', 'dart-centre-left') + 3,
    );
  });

  it('let a slip dress down at the middle of the hem, and its straps over a stoop', () => {
    const [wearer = A_BODY] = fc.sample(bodies(limitsFor('slip-dress')), { numRuns: 1, seed: 3 });
    const plain = drafted('slip-dress', undefined, wearer);
    const seat = drafted('slip-dress', { posture: { seat: 3 } }, wearer);
    expect((seat.finished.length ?? 0) - (plain.finished.length ?? 0)).toBeCloseTo(18, 1);
    expect(lengthOf(seat, 'back-panel', 'side-left')).toBeCloseTo(
      lengthOf(plain, 'back-panel', 'side-left'),
      3,
    );
    const stooping = drafted('slip-dress', { posture: { stance: 2 } }, wearer);
    expect(lengthOf(stooping, 'back-strap', 'armhole')).toBeGreaterThan(
      lengthOf(plain, 'back-strap', 'armhole') + 5,
    );
    expect(lengthOf(stooping, 'cup', 'armhole')).toBeLessThan(
      lengthOf(plain, 'cup', 'armhole') - 5,
    );
  });

  it('carry the yokes of a denim jacket with the shoulders', () => {
    const [wearer = A_BODY] = fc.sample(bodies(limitsFor('denim-jacket')), {
      numRuns: 1,
      seed: 3,
    });
    const plain = drafted('denim-jacket', undefined, wearer);
    const stooping = drafted('denim-jacket', { posture: { stance: 2 } }, wearer);
    const behind = ({ finished }: Draft): number => finished.backLength ?? Number.NaN;
    expect(behind(stooping) - behind(plain)).toBeCloseTo(10, 0);
    expect(lengthOf(stooping, 'back-yoke', 'yoke-seam-left')).toBeCloseTo(
      lengthOf(plain, 'back-yoke', 'yoke-seam-left'),
      1,
    );
  });
});
