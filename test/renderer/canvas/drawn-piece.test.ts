import { describe, expect, it } from 'vitest';

import { drawnPiece, upright } from '../../../renderer/canvas/drawn-piece.ts';
import { neighbour } from '../../../renderer/canvas/neighbour.ts';
import { layTable, pieceAt } from '../../../renderer/canvas/placed-piece.ts';
import { windowOf } from '../../../renderer/canvas/window.ts';
import { aDraft, aPiece, polygon, rectangle } from '../../helpers/a-draft.ts';

const WINDOW = { aspect: 1.4, gapShare: 0.03 };

describe('drawing a piece', () => {
  it('is done once for a piece', () => {
    const piece = aPiece('back', 500, 700);
    expect(drawnPiece(piece)).toBe(drawnPiece(piece));
    expect(drawnPiece({ ...piece })).not.toBe(drawnPiece(piece));
  });

  it('measures the cut and the finished size apart', () => {
    const { box, finishedBox } = drawnPiece(aPiece('back', 500, 700));
    expect(box).toEqual({ x: 0, y: 0, width: 500, height: 700 });
    expect(finishedBox).toEqual({ x: 10, y: 10, width: 480, height: 680 });
  });

  it('snips a notch from the sew line straight out to the edge of the cloth', () => {
    const { notches } = drawnPiece(aPiece('back', 500, 700));
    expect(notches).toEqual([{ from: { x: 490, y: 350 }, to: { x: 500, y: 350 } }]);
  });

  it('snips inwards where there is no allowance', () => {
    const piece = aPiece('back', 500, 700, {
      sewLine: rectangle(0, 0, 500, 700),
      notches: [{ at: { x: 250, y: 0 }, seam: 'yoke', kind: 'single' }],
    });
    expect(drawnPiece(piece).notches).toEqual([{ from: { x: 250, y: 0 }, to: { x: 250, y: 5 } }]);
  });

  it('gives a double notch two ticks, side by side along the seam', () => {
    const piece = aPiece('sleeve', 500, 700, {
      notches: [{ at: { x: 10, y: 300 }, seam: 'armhole', kind: 'double' }],
    });
    const ticks = drawnPiece(piece).notches;
    expect(ticks.map(({ from, to }) => [from.y, to.x])).toEqual([
      [302.5, 0],
      [297.5, 0],
    ]);
  });

  it('puts the length of an edge in its middle, never upside down', () => {
    const [top, right, bottom, left] = drawnPiece(aPiece('back', 500, 700)).edges;
    expect(top).toMatchObject({ edge: 'top', at: { x: 250, y: 10 }, angle: 0, lengthMm: 480 });
    expect(bottom?.angle).toBeCloseTo(0, 9);
    expect(right?.angle).toBeCloseTo(Math.PI / 2, 9);
    expect(left?.angle).toBeCloseTo(Math.PI / 2, 9);
    for (let angle = -Math.PI; angle <= Math.PI; angle += 0.1) {
      expect(Math.abs(upright(angle))).toBeLessThanOrEqual(Math.PI / 2 + 1e-6);
    }
  });
});

describe('the name of a piece', () => {
  it('stays at its place on a piece that grows', () => {
    const before = drawnPiece(aPiece('back', 500, 700));
    const after = drawnPiece(aPiece('back', 520, 700), before);
    expect(after.label.at.y).toBeCloseTo(before.label.at.y, 9);
    expect((after.label.at.x - 10) / 500).toBeCloseTo((before.label.at.x - 10) / 480, 9);
  });

  it('is placed anew when its place is gone', () => {
    const before = drawnPiece(aPiece('back', 500, 700));
    const bent = aPiece('back', 500, 700, {
      sewLine: polygon([
        { x: 10, y: 10 },
        { x: 490, y: 10 },
        { x: 490, y: 100 },
        { x: 100, y: 100 },
        { x: 100, y: 690 },
        { x: 10, y: 690 },
      ]),
    });
    const { at } = drawnPiece(bent, before).label;
    expect(at.x < 100 || at.y < 100).toBe(true);
  });
});

describe('the table', () => {
  const draft = aDraft();

  it('finds the piece under the pointer, and none beside it', () => {
    const { pieces } = layTable(draft, WINDOW, null);
    for (const { id, box } of pieces) {
      expect(pieceAt(pieces, { x: box.x + 3, y: box.y + 3 })).toBe(id);
      expect(pieceAt(pieces, { x: box.x - 3, y: box.y + 3 })).not.toBe(id);
    }
  });

  it('does not find a piece in its hollow', () => {
    const bent = aPiece('facing', 300, 300, {
      cutLine: {
        start: { x: 0, y: 0 },
        segments: [
          [300, 0],
          [300, 50],
          [50, 50],
          [50, 300],
          [0, 300],
          [0, 0],
        ].map(([x = 0, y = 0]) => ({ kind: 'line', to: { x, y } })),
        closed: true,
      },
    });
    const { pieces } = layTable(aDraft({ pieces: [bent] }), WINDOW, null);
    const [placed] = pieces;
    const hollow = { x: (placed?.shift.x ?? 0) + 200, y: (placed?.shift.y ?? 0) + 200 };
    expect(pieceAt(pieces, hollow)).toBeNull();
  });

  it('keeps every corner where it was while a piece grows a little in its slot', () => {
    const first = layTable(draft, WINDOW, null);
    const grown = aDraft({ pieces: [aPiece('back', 510, 700), aPiece('cuff', 240, 70)] });
    const later = layTable(grown, WINDOW, first);
    const cuff = (table: typeof first) => table.pieces.find(({ id }) => id === 'cuff')?.shift;
    expect(cuff(later)).toEqual(cuff(first));
    expect(later.arrangement).toBe(first.arrangement);
  });

  it('walks from piece to piece by arrow keys, and stays at the rim', () => {
    const place = (id: string, x: number, y: number) => ({
      id,
      drawn: drawnPiece(aPiece(id, 100, 100)),
      shift: { x, y },
      box: { x, y, width: 100, height: 100 },
    });
    const pieces = [
      place('a', 0, 0),
      place('b', 200, 10),
      place('c', 0, 200),
      place('d', 200, 210),
    ];
    expect(neighbour(pieces, null, 'right')).toBe('a');
    expect(neighbour(pieces, 'a', 'right')).toBe('b');
    expect(neighbour(pieces, 'a', 'down')).toBe('c');
    expect(neighbour(pieces, 'd', 'left')).toBe('c');
    expect(neighbour(pieces, 'd', 'up')).toBe('b');
    expect(neighbour(pieces, 'd', 'right')).toBeNull();
  });
});

describe('the shape of the window', () => {
  it('does not change while an edge is dragged a little', () => {
    expect(windowOf({ width: 960, height: 560 }, 27)).toEqual(
      windowOf({ width: 940, height: 560 }, 27),
    );
  });

  it('changes when the window is turned', () => {
    expect(windowOf({ width: 560, height: 960 }, 27).aspect).toBeLessThan(1);
    expect(windowOf({ width: 960, height: 560 }, 27).aspect).toBeGreaterThan(1);
  });

  it('has none before it has a size', () => {
    expect(windowOf({ width: 0, height: 0 }, 27).aspect).toBe(0);
  });
});
