import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pathArea } from '../../../shared/geometry/measure-path.ts';
import { distance } from '../../../shared/geometry/point.ts';
import { mapPath } from '../../../shared/geometry/transform-path.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import type { OptionValues } from '../../../shared/pattern/design.ts';
import type { DesignId } from '../../../shared/pattern/design-id.ts';
import { DESIGNS } from '../../../shared/pattern/designs/index.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import type { Draft, Piece } from '../../../shared/pattern/model.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { stylesOf } from '../../helpers/arbitrary-options.ts';
import { expectSewable } from '../../helpers/expect-sewable.ts';
import { bodies } from '../../helpers/synthetic-bodies.ts';
import { limitsFor } from '../../helpers/wearers.ts';

const ALLOWANCE_MM = 10;

const attempt = (design: DesignId, measurements: MeasurementSet, options: OptionValues = {}) =>
  draft({ design, measurements, options, allowanceMm: ALLOWANCE_MM });

function drafted(...input: Parameters<typeof attempt>): Draft {
  const result = attempt(...input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

type Halves = { readonly [N in MeasurementName]?: number };

/** A body whose sides lie half of each difference on either side of its mean. */
function apart(body: MeasurementSet, differences: Halves): MeasurementSet {
  const sided = Object.entries(differences).map(([name, difference]) => {
    const mean = Number(body[name as MeasurementName]);
    return [name, { left: mean + difference / 2, right: mean - difference / 2 }] as const;
  });
  return { ...body, ...Object.fromEntries(sided) };
}

const swapped = (body: MeasurementSet): MeasurementSet =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : { left: value.right, right: value.left },
    ]),
  );

/** As far as the sides of people who walk into a shop differ: degrees of slope, mm of the rest. */
const differences: fc.Arbitrary<Halves> = fc.record({
  shoulderSlope: fc.double({ min: -6, max: 6, noNaN: true }),
  shoulderToWrist: fc.double({ min: -25, max: 25, noNaN: true }),
  inseam: fc.double({ min: -15, max: 15, noNaN: true }),
});

const pieceOf = ({ pieces }: Draft, id: string): Piece => {
  const piece = pieces.find((candidate) => candidate.id === id);
  if (piece === undefined) throw new Error(`no ${id}`);
  return piece;
};
const lengthOf = (piece: Piece, edge: string): number =>
  piece.edges.find(({ id }) => id === edge)?.length ?? Number.NaN;

describe.each(DESIGNS)('$id on a body whose sides differ', (definition) => {
  const { id } = definition;
  const wearers = bodies(limitsFor(id));

  it('can be sewn, with the sides drafted apart and nothing averaged', () => {
    fc.assert(
      fc.property(wearers, differences, stylesOf(definition), (body, by, options) => {
        const result = attempt(id, apart(body, by), options);
        // What the mean body cannot be drafted for, its sides cannot either.
        if (!result.ok) {
          expect(attempt(id, body, options).ok).toBe(false);
          return;
        }
        expectSewable(result.value);
        expect(result.value.warnings.map(({ code }) => code)).not.toContain('sides-averaged');
      }),
      { numRuns: 5 },
    );
  }, 60_000);

  it('is the very draft of one value where both sides have it', () => {
    fc.assert(
      fc.property(wearers, (body) => {
        expect(attempt(id, apart(body, { shoulderSlope: 0, inseam: 0 }))).toEqual(
          attempt(id, body),
        );
      }),
      { numRuns: 2 },
    );
  }, 60_000);
});

describe('left and right', () => {
  it('change places in the draft when they do on the body', () => {
    const other = (id: string): string =>
      id.replace(/(left|right)$/, (side) => (side === 'left' ? 'right' : 'left'));
    fc.assert(
      fc.property(fc.constantFrom<DesignId>('shirt', 'chinos'), differences, (design, by) => {
        const body = apart(A_BODY, by);
        const [one, mirror] = [drafted(design, body), drafted(design, swapped(body))];
        const lengths = new Map(mirror.seams.map(({ id, aLength }) => [id, aLength]));
        for (const { id, aLength } of one.seams.filter(({ id }) => lengths.has(other(id))))
          expect(lengths.get(other(id))).toBeCloseTo(aLength, 2);
        for (const piece of one.pieces.filter(({ cuts }) => cuts[0]?.side === 'left')) {
          const twin = pieceOf(mirror, other(piece.id));
          const turned = mapPath(piece.sewLine, ({ x, y }) => ({ x: -x, y }));
          expect(pathArea(turned)).toBeCloseTo(-pathArea(twin.sewLine), 1);
          const corners = twin.sewLine.segments.map(({ to }) => to);
          for (const { to } of turned.segments)
            expect(Math.min(...corners.map((corner) => distance(corner, to)))).toBeLessThan(0.01);
        }
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('give a dropped shoulder its own half of back and yoke, and its own sleeve', () => {
    const shirt = drafted('shirt', apart(A_BODY, { shoulderSlope: 6 }));
    expect(shirt.warnings).toEqual([]);
    const back = pieceOf(shirt, 'back');
    // The left slopes more: its shoulder lies lower, so its armhole is shorter.
    expect(lengthOf(back, 'armhole-left')).toBeLessThan(lengthOf(back, 'armhole-right') - 3);
    expect(lengthOf(back, 'side-left')).toBeCloseTo(lengthOf(back, 'side-right'), 6);
    // Such halves are no mirror images: not to be cut on the fold, and turned over for the lining.
    expect(back.fold).toBeNull();
    const half = (text: string) => back.labels.find((label) => label.text === text)?.at.x;
    // Seen from outside, the right half of a back lies to the right.
    expect(half('right')).toBeGreaterThan(half('left') ?? Number.NaN);
    expect(pieceOf(shirt, 'yoke').cuts).toMatchObject([{ quantity: 2, side: 'pair' }]);
    expect(pieceOf(shirt, 'sleeve-left').cuts).toMatchObject([{ quantity: 1, side: 'left' }]);
    expect(pieceOf(shirt, 'sleeve-right').cuts).toMatchObject([{ quantity: 1, side: 'right' }]);
    const neckline = shirt.seams.find(({ id }) => id === 'neckline');
    expect(neckline?.difference).toBeCloseTo(0, 3);
  });

  it('meet in a centre front that is as long on the left as on the right', () => {
    const shirt = drafted('shirt', apart(A_BODY, { shoulderSlope: 6 }));
    const top = ['front-left', 'front-right'].map((id) => {
      const piece = pieceOf(shirt, id);
      return piece.edges.find((edge) => edge.id === 'neck-placket')?.path.start.y;
    });
    expect(top[0]).toBeCloseTo(top[1] ?? Number.NaN, 6);
  });

  it('give each leg its own length below one fork, and say so in the finished measures', () => {
    const chinos = drafted('chinos', apart(A_BODY, { inseam: 12 }));
    expect(chinos.warnings).toEqual([]);
    const { left = 0, right = 0 } = chinos.finishedSides?.inseam ?? {};
    // 2 % longer than the leg, as the design's default is.
    expect(left - right).toBeCloseTo(12 * 1.02, 0);
    expect(chinos.finished.inseam).toBeCloseTo((left + right) / 2, 9);
    expect(chinos.pieces.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['front-left', 'front-right', 'back-left', 'back-right']),
    );
    expect(chinos.pieces.find(({ id }) => id === 'waistband')?.cuts[0]?.quantity).toBe(1);
    expect(chinos.seams.filter(({ side }) => side === 'left').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['inseam-left', 'outseam-left', 'pocket-opening-left']),
    );
  });

  it('have their notches at the same distance on both pieces of a seam', () => {
    const shirt = drafted('shirt', apart(A_BODY, { shoulderSlope: 6, shoulderToWrist: 20 }));
    for (const side of ['left', 'right']) {
      const seam = `armhole-${side}`;
      const onSleeve = pieceOf(shirt, `sleeve-${side}`).notches.filter((n) => n.seam === seam);
      const onBody = ['back', 'yoke', `front-${side}`].flatMap((id) =>
        pieceOf(shirt, id).notches.filter((n) => n.seam === seam),
      );
      expect(onSleeve).toHaveLength(3);
      expect(onBody).toHaveLength(3);
    }
  });

  it('are drafted to their mean, with a warning, where the seams would not meet', () => {
    const hips = { left: 110, right: 130 };
    const chinos = drafted('chinos', { ...apart(A_BODY, { inseam: 10 }), waistToHips: hips });
    expect(chinos.warnings).toEqual([
      { code: 'sides-averaged', values: { measurement: 'waistToHips', ...hips } },
    ]);
    // The legs are still apart.
    expect(chinos.finishedSides?.inseam).toBeDefined();
    expectSewable(chinos);
  });
});
