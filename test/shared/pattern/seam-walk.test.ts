import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pathLength } from '../../../shared/geometry/measure-path.ts';
import { distance } from '../../../shared/geometry/point.ts';
import { checkPattern } from '../../../shared/pattern/checks.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import type { Draft, Notch, Piece, Seam } from '../../../shared/pattern/model.ts';
import { metBy, pathsOnSide, placeOnSide, walkSeam } from '../../../shared/pattern/seam-walk.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { aDraft, aPiece } from '../../helpers/a-draft.ts';

const SIDE: Seam = {
  id: 'side',
  a: [{ piece: 'front', edge: 'right' }],
  b: [{ piece: 'back', edge: 'left' }],
  aLength: 680,
  bLength: 680,
  ease: 0,
  difference: 0,
};

const notch = (x: number, y: number): Notch => ({ at: { x, y }, seam: 'side', kind: 'single' });

/** Two rectangles, 700 high, sewn along their sides; notches as high as given. */
const sewn = (
  frontNotches: readonly number[],
  backNotches: readonly number[],
  seam: Partial<Seam> = {},
  back: Partial<Piece> = {},
): Draft =>
  aDraft({
    pieces: [
      aPiece('front', 400, 700, { notches: frontNotches.map((y) => notch(390, y)) }),
      aPiece('back', 400, 700, { notches: backNotches.map((y) => notch(10, y)), ...back }),
    ],
    seams: [{ ...SIDE, ...seam }],
  });

const walkOf = (drafted: Draft) => {
  const walk = drafted.seams[0] && walkSeam(drafted, drafted.seams[0]);
  if (!walk) throw new Error('no walk');
  return walk;
};

describe('walking a seam', () => {
  it('meets at its ends and at every pair of notches', () => {
    const { stretches } = walkOf(sewn([110, 310], [110, 310]));
    expect(stretches.map(({ from, to }) => [from.a, to.a, from.b, to.b])).toEqual([
      [0, 100, 0, 100],
      [100, 300, 100, 300],
      [300, 680, 300, 680],
    ]);
    expect(stretches.every(({ tone, difference }) => tone === 'good' && difference === 0)).toBe(
      true,
    );
  });

  it('says in which stretch a side is too long, and by how much', () => {
    const { stretches } = walkOf(sewn([110, 316], [110, 310]));
    expect(stretches.map(({ difference, tone }) => [difference, tone])).toEqual([
      [0, 'good'],
      [6, 'off'],
      [-6, 'off'],
    ]);
  });

  it('calls a difference ease that the design declares, and no more than it', () => {
    const eased = walkOf(sewn([110], [110], { ease: 12 }, { edges: shortLeft(12) }));
    expect(eased.stretches.map(({ tone }) => tone)).toEqual(['good', 'ease']);
    const more = walkOf(sewn([110], [110], { ease: 5 }, { edges: shortLeft(12) }));
    expect(more.stretches.map(({ tone }) => tone)).toEqual(['good', 'off']);
  });

  it('finds by the notches that a side is sewn to the mirror image of its piece', () => {
    const mirrored = sewn([110], [590]);
    expect(walkOf(mirrored).stretches.map(({ tone }) => tone)).toEqual(['good', 'good']);
  });

  it('has nothing to walk where an edge is missing', () => {
    const { pieces } = sewn([], []);
    expect(walkSeam(aDraft({ pieces: pieces.slice(1) }), SIDE)).toBeNull();
  });

  it('puts both hands on the sew lines, and cuts each side into its whole', () => {
    const walk = walkOf(sewn([110, 310], [110, 310]));
    fc.assert(
      fc.property(fc.double({ min: 0, max: 680, noNaN: true }), (along) => {
        expect(metBy(walk, along)).toBeCloseTo(along, 6);
        expect(placeOnSide(walk.a, along)?.at.x).toBeCloseTo(390, 6);
        const parts = [...pathsOnSide(walk.a, 0, along), ...pathsOnSide(walk.a, along, 680)];
        const length = parts.reduce((sum, { path }) => sum + pathLength(path), 0);
        expect(length).toBeCloseTo(680, 2);
      }),
    );
  });
});

/** The edges of the back with its left one shorter at the upper end. */
const shortLeft = (by: number): Piece['edges'] =>
  aPiece('back', 400, 700).edges.map((edge) =>
    edge.id === 'left'
      ? {
          ...edge,
          length: edge.length - by,
          path: {
            ...edge.path,
            start: { x: 10, y: 690 - by },
          },
        }
      : edge,
  );

describe('the seams of every design', () => {
  it.each(['shirt', 'chinos', 'pencil-skirt'] as const)('meet notch by notch: %s', (design) => {
    const drafted = draft({ design, measurements: A_BODY, options: {}, allowanceMm: 10 });
    if (!drafted.ok) throw new Error(drafted.error.reason);
    for (const seam of drafted.value.seams) {
      const walk = walkSeam(drafted.value, seam);
      expect(walk?.stretches.filter(({ tone }) => tone === 'off')).toEqual([]);
      for (const side of walk === null ? [] : [walk.a, walk.b]) {
        const length = side.legs.reduce((sum, leg) => sum + pathLength(leg.path), 0);
        expect(Math.abs(length - side.length)).toBeLessThan(0.01);
      }
    }
    expect(checkPattern(drafted.value).flatMap(({ faults }) => faults)).toEqual([]);
  });
});

describe('the checks before cutting', () => {
  const codes = (drafted: Draft) =>
    checkPattern(drafted).flatMap(({ faults }) => faults.map(({ code }) => code));

  it('find nothing in a sound pattern', () => {
    expect(codes(sewn([110], [110]))).toEqual([]);
  });

  it('find seams that do not meet and notches that have no twin or lie apart', () => {
    expect(codes(sewn([], [], { difference: 4 }))).toEqual(['seam-off']);
    expect(codes(sewn([110, 200], [110]))).toEqual(['notch-alone']);
    expect(codes(sewn([110], [125]))).toEqual(['notch-off']);
  });

  it('find notches off the seam line, grain outside of the piece, and pieces cut from nothing', () => {
    const astray = aPiece('front', 400, 700, { notches: [{ ...notch(200, 300), seam: null }] });
    const outside = aPiece('back', 400, 700, {
      grain: { from: { x: 500, y: 0 }, to: { x: 500, y: 300 } },
      cuts: [],
    });
    expect(codes(aDraft({ pieces: [astray, outside] }))).toEqual([
      'notch-astray',
      'grain-outside',
      'no-material',
    ]);
  });

  it('find a grain line too short to lay to, and a pair of three', () => {
    const piece = aPiece('cuff', 240, 70, {
      grain: { from: { x: 100, y: 30 }, to: { x: 105, y: 30 } },
      cuts: [{ material: 'fabric', quantity: 3, side: 'pair', onBias: false }],
    });
    expect(distance(piece.grain.from, piece.grain.to)).toBe(5);
    expect(codes(aDraft({ pieces: [piece] }))).toEqual(['grain-short', 'odd-pair']);
  });
});
