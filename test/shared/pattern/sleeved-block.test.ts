import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { distance } from '../../../shared/geometry/point.ts';
import type { OptionValues } from '../../../shared/pattern/design.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import type { Draft, Piece } from '../../../shared/pattern/model.ts';
import { walkSeam } from '../../../shared/pattern/seam-walk.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { bodies } from '../../helpers/synthetic-bodies.ts';

const ALLOWANCE_MM = 10;

const attempt = (measurements = A_BODY, options: OptionValues = {}) =>
  draft({ design: 'sleeved-block', measurements, options, allowanceMm: ALLOWANCE_MM });

function drafted(options: OptionValues = {}): Draft {
  const result = attempt(A_BODY, options);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const pieceOf = ({ pieces }: Draft, id: string): Piece => {
  const piece = pieces.find((candidate) => candidate.id === id);
  if (piece === undefined) throw new Error(`no ${id}`);
  return piece;
};

describe('the sleeve of the sleeved block', () => {
  it('holds the arm of everyone whom the block fits', () => {
    fc.assert(
      fc.property(bodies(), (body) => {
        const result = attempt(body);
        if (result.ok)
          expect(result.value.finished.biceps).toBeGreaterThan(Number(body.biceps) * 1.02);
      }),
      { numRuns: 30 },
    );
  }, 30_000);

  it.each([0, 0.01, 0.04, 0.1])('has an ease of %d of the armhole in its head', (sleevecapEase) => {
    const { seams } = drafted({ sleevecapEase });
    const [left, right] = ['left', 'right'].map((side) =>
      seams.find(({ id }) => id === `armhole-${side}`),
    );
    const armhole = left?.bLength ?? Number.NaN;
    expect(left?.ease).toBeCloseTo(sleevecapEase * armhole, 9);
    expect(right?.aLength).toBeCloseTo(armhole, 6);
    expect(right?.ease).toBeCloseTo(-sleevecapEase * armhole, 3);
    for (const seam of [left, right]) expect(seam?.difference).toBeCloseTo(0, 3);
  });

  it('is notched at the same places for either arm, however much is eased in', () => {
    const block = drafted({ sleevecapEase: 0.05 });
    const [left = [], right = []] = ['left', 'right'].map((side) =>
      ['top-sleeve', 'under-sleeve'].flatMap((id) =>
        pieceOf(block, id)
          .notches.filter(({ seam }) => seam === `armhole-${side}`)
          .map(({ at, kind }) => ({ id, at, kind })),
      ),
    );
    expect(left).toHaveLength(2);
    expect(right.map(({ id, kind }) => [id, kind])).toEqual(left.map(({ id, kind }) => [id, kind]));
    for (const [i, { at }] of left.entries())
      expect(distance(at, right[i]?.at ?? { x: Number.NaN, y: Number.NaN })).toBeLessThan(0.01);
  });

  it('is walked round the armhole from notch to notch on both sides', () => {
    const block = drafted();
    for (const side of ['left', 'right']) {
      const seam = block.seams.find(({ id }) => id === `armhole-${side}`);
      const walk = seam && walkSeam(block, seam);
      expect(walk?.a.notches).toHaveLength(2);
      for (const [i, along] of (walk?.a.notches ?? []).entries())
        expect(walk?.b.notches[i]).toBeCloseTo(along, 3);
    }
  });

  it('is turned up at the wrist three times the seam allowance, the body’s hem once', () => {
    const block = drafted();
    const allowanceOf = (piece: string, edge: string) =>
      pieceOf(block, piece).edges.find(({ id }) => id === edge)?.allowanceMm;
    for (const piece of ['top-sleeve', 'under-sleeve'])
      expect(allowanceOf(piece, 'wrist')).toBe(3 * ALLOWANCE_MM);
    expect(allowanceOf('front', 'hem')).toBe(ALLOWANCE_MM);
  });

  it('bends further forward at the elbow without another wrist or length', () => {
    const [straight, bent] = [drafted({ sleeveBend: 0 }), drafted({ sleeveBend: 20 })];
    const forearmOf = (block: Draft) =>
      pieceOf(block, 'top-sleeve').edges.find(({ id }) => id === 'forearm')?.length ?? Number.NaN;
    expect(forearmOf(bent)).not.toBeCloseTo(forearmOf(straight), 0);
    expect(bent.finished.wrist).toBeCloseTo(straight.finished.wrist ?? Number.NaN, 6);
    expect(bent.finished.sleeve).toBeCloseTo(straight.finished.sleeve ?? Number.NaN, 6);
  });
});

it('lets the sleeved block down over a belly at the middle of the front alone', () => {
  const plain = drafted();
  const result = draft({
    design: 'sleeved-block',
    measurements: A_BODY,
    options: {},
    allowanceMm: ALLOWANCE_MM,
    figure: { posture: { belly: 3 } },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const foldOf = (block: Draft): number => {
    const { fold } = pieceOf(block, 'front');
    return fold === null ? Number.NaN : distance(fold.from, fold.to);
  };
  const sideOf = (block: Draft) => block.seams.find(({ id }) => id === 'side-left')?.aLength;
  expect(foldOf(result.value)).toBeCloseTo(foldOf(plain) + 18, 3);
  expect(sideOf(result.value)).toBeCloseTo(sideOf(plain) ?? Number.NaN, 3);
});
