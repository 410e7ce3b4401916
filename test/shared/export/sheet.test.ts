import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  laySheet,
  linesOf,
  NOTCH_MM,
  sideMarks,
  tooWideFor,
} from '../../../shared/export/sheet.ts';
import { boundingBox, pathLength } from '../../../shared/geometry/measure-path.ts';
import { transformPath } from '../../../shared/geometry/transform-path.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { aPiece } from '../../helpers/a-draft.ts';
import { aSheet, SIDES } from '../../helpers/export-sheet.ts';

const sizes = fc.tuple(fc.integer({ min: 40, max: 700 }), fc.integer({ min: 40, max: 1200 }));
const pieces = fc
  .array(sizes, { minLength: 1, maxLength: 14 })
  .map((all) =>
    all.map(([w, h], i) => ({ piece: aPiece(`p${i}`, w, h), texts: [`p${i}`], sides: SIDES })),
  );

const boxes = (sheet: ReturnType<typeof laySheet>) =>
  sheet.pieces.map(({ piece, at }) => boundingBox(transformPath(piece.cutLine, at)));

describe('a sheet', () => {
  it('holds every piece once, inside its edges, and none over another', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom(null, 914, 1500), (all, width) => {
        const sheet = laySheet('x', all, width);
        const laid = boxes(sheet);
        expect(new Set(sheet.pieces.map(({ piece }) => piece.id)).size).toBe(all.length);
        for (const [i, a] of laid.entries()) {
          expect(Math.min(a.minX, a.minY)).toBeGreaterThanOrEqual(0);
          expect(a.maxX).toBeLessThanOrEqual(sheet.width + 1e-6);
          expect(a.maxY).toBeLessThanOrEqual(sheet.height + 1e-6);
          for (const b of laid.slice(i + 1)) {
            const apart =
              a.maxX <= b.minX || b.maxX <= a.minX || a.maxY <= b.minY || b.maxY <= a.minY;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('turns a piece that is wider than the paper by a quarter, and names one that no turn helps', () => {
    const long = { piece: aPiece('band', 1100, 60), texts: [], sides: SIDES };
    const vast = { piece: aPiece('cape', 1000, 1200), texts: [], sides: SIDES };

    const [box] = boxes(laySheet('x', [long], 914));

    expect(box && box.maxX - box.minX).toBeCloseTo(60);
    expect(tooWideFor([long, vast], 914)).toEqual([{ piece: 'cape', byMm: 1000 + 30 - 914 }]);
  });

  it('says which half is which where the sides differ', () => {
    const uneven = { ...A_BODY, shoulderSlope: { left: 11, right: 16 } };
    const back = aSheet('shirt', uneven).pieces.find(({ piece }) => piece.id === 'back');
    const even = aSheet('shirt', A_BODY).pieces.find(({ piece }) => piece.id === 'back');

    expect(back && sideMarks(back).map(({ text }) => text)).toEqual(['G', 'D']);
    expect(even && sideMarks(even)).toEqual([]);
  });

  it('keeps the edges of a sew line apart and snips notches from the cut line inwards', () => {
    const [laid] = laySheet(
      'x',
      [{ piece: aPiece('front', 200, 300), texts: [], sides: SIDES }],
      null,
    ).pieces;
    if (laid === undefined) throw new Error('no piece');
    const lines = linesOf(laid);

    const edges = lines.filter(({ meaning }) => meaning === 'sew').map(({ edge }) => edge);
    expect(edges).toEqual(['top', 'right', 'bottom', 'left']);
    const notch = lines.find(({ meaning }) => meaning === 'notch')?.path;
    const cut = boundingBox(transformPath(laid.piece.cutLine, laid.at));
    expect(notch && pathLength(notch)).toBeCloseTo(NOTCH_MM);
    expect(notch?.start.x).toBeCloseTo(cut.maxX);
    expect(notch?.segments[0]?.to.x).toBeCloseTo(cut.maxX - NOTCH_MM);
  });
});
