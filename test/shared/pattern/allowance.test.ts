import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathArea } from '../../../shared/geometry/measure-path.ts';
import { outlineFault } from '../../../shared/geometry/outline.ts';
import { pathToSvg } from '../../../shared/geometry/svg-path.ts';
import { garmentChoiceSchema } from '../../../shared/order/order.ts';
import {
  type Allowances,
  allowanceKey,
  keysOf,
  trimmedTogether,
  withEdgeAllowances,
} from '../../../shared/pattern/allowance.ts';
import type { DesignId } from '../../../shared/pattern/design-id.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import type { Draft, Piece } from '../../../shared/pattern/model.ts';
import { A_BODY } from '../../helpers/a-body.ts';

function drafted(design: DesignId, allowances?: Allowances): Draft {
  const result = draft({ design, measurements: A_BODY, options: {}, allowanceMm: 10, allowances });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const pieceOf = ({ pieces }: Draft, id: string): Piece => {
  const piece = pieces.find((one) => one.id === id);
  if (piece === undefined) throw new Error(`no ${id}`);
  return piece;
};

const lowest = (svg: string): number =>
  Math.max(...[...svg.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y)));

describe('the allowance of an edge', () => {
  it('is cut at that edge and moves no sew line', () => {
    const plain = pieceOf(drafted('shirt'), 'back');
    const deep = pieceOf(drafted('shirt', { 'back/hem': 40 }), 'back');
    const cut = (piece: Piece) => lowest(pathToSvg(piece.cutLine));
    const hemMm = plain.edges.find(({ id }) => id === 'hem')?.allowanceMm ?? Number.NaN;
    expect(cut(deep) - cut(plain)).toBeCloseTo(40 - hemMm, 3);
    expect(deep.sewLine).toEqual(plain.sewLine);
    expect(deep.edges.find(({ id }) => id === 'hem')?.allowanceMm).toBe(40);
  });

  it.each(['shirt', 'chinos', 'pencil-skirt'] as const)(
    'may be anything from none to a hand: the pieces stay whole (%s)',
    (design) => {
      const keys = drafted(design).pieces.flatMap(({ name, edges }) =>
        edges.map(({ id }) => allowanceKey(name, id)),
      );
      const some = fc.dictionary(fc.constantFrom(...keys), fc.integer({ min: 0, max: 60 }), {
        maxKeys: 8,
        noNullPrototype: true,
      });
      fc.assert(
        fc.property(some, (allowances) => {
          for (const { cutLine, sewLine, edges, name } of drafted(design, allowances).pieces) {
            expect(outlineFault(cutLine, 0.05)).toBeNull();
            expect(pathArea(cutLine)).toBeGreaterThanOrEqual(pathArea(sewLine) - 1);
            for (const { id, allowanceMm } of edges) {
              const own = allowances[allowanceKey(name, id)];
              if (own !== undefined && allowanceMm !== undefined) expect(allowanceMm).toBe(own);
            }
          }
        }),
        { numRuns: 40 },
      );
    },
    30_000,
  );

  it('is refused beyond what a cutter would leave, with the bounds', () => {
    const input = { design: 'shirt', measurements: A_BODY, options: {}, allowanceMm: 10 } as const;
    expect(draft({ ...input, allowances: { 'back/hem': 101 } })).toEqual({
      ok: false,
      error: { reason: 'allowance-out-of-bounds', value: 101, min: 0, max: 100 },
    });
  });

  it('of an edge that this pattern does not have is no obstacle', () => {
    expect(drafted('shirt', { 'tail/hem': 30 }).pieces).toEqual(drafted('shirt').pieces);
  });
});

describe('edges trimmed together', () => {
  const shirt = drafted('shirt');
  const keys = (piece: string, edge: string) =>
    keysOf(shirt, trimmedTogether(shirt, { piece, edge }));

  it('are both sides of a seam', () => {
    expect(keys('front-right', 'side')).toEqual(['front-right/side', 'back/side-right']);
  });

  it('are all hems, which nothing sews to each other', () => {
    expect(keys('back', 'hem')).toEqual(['back/hem', 'front-right/hem', 'front-left/hem']);
  });

  it('are given back to the design as they were set, and leave nothing behind', () => {
    const set = withEdgeAllowances(undefined, keys('back', 'hem'), 40);
    expect(Object.keys(set ?? {})).toHaveLength(3);
    expect(withEdgeAllowances(set, keys('front-left', 'hem'), null)).toBeUndefined();
  });
});

describe('a stored choice', () => {
  const garment = {
    productId: 'shirt',
    design: 'shirt',
    designOptions: {},
    allowanceMm: 10,
    clothId: 'c',
    choices: {},
  };

  it('of before there were allowances by edge is read as it was', () => {
    expect(garmentChoiceSchema.parse(garment)).toEqual(garment);
  });

  it('keeps allowances by edge and refuses what is none', () => {
    const own = { ...garment, allowances: { 'back/hem': 40 } };
    expect(garmentChoiceSchema.parse(own)).toEqual(own);
    for (const allowances of [{ 'back/hem': 500 }, { hem: 10 }, { 'back/hem': '10' }])
      expect(garmentChoiceSchema.safeParse({ ...garment, allowances }).success).toBe(false);
  });
});
