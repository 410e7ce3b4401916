import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Measure, readMeasure } from '../../../renderer/canvas/measuring.ts';
import { layTable } from '../../../renderer/canvas/placed-piece.ts';
import { snap } from '../../../renderer/canvas/snap.ts';
import { readBetween, type Spot, spotOnTable } from '../../../renderer/canvas/spot.ts';
import { type BenchAction, FRESH_BENCH, workbench } from '../../../renderer/canvas/workbench.ts';
import { aDraft, aPiece } from '../../helpers/a-draft.ts';

const table = layTable(aDraft(), { aspect: 1.4, gapShare: 0.03 }, null);
const { pieces } = table;
const back = pieces.find(({ id }) => id === 'back');
const on = (x: number, y: number) => ({
  x: x + (back?.shift.x ?? 0),
  y: y + (back?.shift.y ?? 0),
});

const benchAfter = (...actions: readonly BenchAction[]) =>
  actions.reduce((bench, action) => workbench(bench, action), FRESH_BENCH);
const mark = (spot: Spot): BenchAction => ({ type: 'mark', spot });

const HEM: Spot = { kind: 'edge', piece: 'back', edge: 'bottom', share: 0.25 };
const SIDE: Spot = { kind: 'edge', piece: 'back', edge: 'left', share: 0.5 };
/** Where the lower edge, walked clockwise from the right, begins. */
const CORNER: Spot = { kind: 'corner', piece: 'back', edge: 'bottom' };

describe('what a pointer means on the pattern', () => {
  it('is the corner before the edge, the edge before the piece, the piece before the table', () => {
    const at = (x: number, y: number): Spot => snap('measure', pieces, [], on(x, y), 6);
    expect(at(493, 687)).toEqual({ kind: 'corner', piece: 'back', edge: 'bottom' });
    expect(at(493, 352)).toEqual({ kind: 'notch', piece: 'back', index: 0 });
    expect(at(130, 693)).toEqual({ kind: 'edge', piece: 'back', edge: 'bottom', share: 0.75 });
    expect(at(250, 300)).toEqual({ kind: 'inside', piece: 'back', at: { x: 250, y: 300 } });
    expect(at(-300, -300).kind).toBe('table');
  });

  it('is the edge under a notch or a corner for a hand that takes edges', () => {
    const right = { kind: 'edge', piece: 'back', edge: 'right' };
    expect(snap('edges', pieces, [], on(491, 352), 6)).toMatchObject(right);
    expect(snap('pull', pieces, [], on(491, 352), 6)).toMatchObject(right);
    expect(snap('edges', pieces, [], on(491, 686), 6)).toMatchObject(right);
    expect(snap('pull', pieces, [], on(491, 686), 6).kind).toBe('corner');
  });

  it('lies within reach of the pointer wherever it draws it to', () => {
    const spread = fc.double({ min: -50, max: 800, noNaN: true });
    fc.assert(
      fc.property(spread, spread, (x, y) => {
        const pointer = on(x, y);
        const at = spotOnTable(snap('measure', pieces, [], pointer, 8), pieces);
        expect(at && Math.hypot(at.x - pointer.x, at.y - pointer.y)).toBeLessThanOrEqual(8.3);
      }),
    );
  });

  it('is drawn to guides where nothing of the pattern is near', () => {
    const guides = [{ axis: 'y', at: on(0, 305).y }] as const;
    const spot = snap('measure', pieces, guides, on(250, 300), 6);
    expect(spot.kind === 'inside' && spot.at).toEqual({ x: 250, y: 305 });
  });
});

describe('the tape', () => {
  it('measures from the first press to the second', () => {
    const { measuring } = benchAfter({ type: 'tool', tool: 'measure' }, mark(CORNER), mark(HEM));
    expect(measuring.open).toBeNull();
    const [first] = measuring.done;
    const read = first && readMeasure(first.measure, pieces);
    expect(read?.lengthMm).toBeCloseTo(120, 6);
    expect(read?.reading?.along).toBeCloseTo(120, 6);
  });

  it('knows no way along an edge between two edges', () => {
    expect(readBetween(HEM, SIDE, pieces)?.along).toBeNull();
  });

  it('adds up edges, and takes one out that is pressed again', () => {
    const { measuring } = benchAfter(
      { type: 'tool', tool: 'edges' },
      mark(HEM),
      mark(SIDE),
      mark({ kind: 'edge', piece: 'cuff', edge: 'top', share: 0.1 }),
      mark(SIDE),
      { type: 'escape' },
    );
    const [sum] = measuring.done;
    expect(sum && readMeasure(sum.measure, pieces)?.lengthMm).toBeCloseTo(480 + 220, 6);
  });

  it('keeps its places when the pattern is drafted anew', () => {
    const measure: Measure = { kind: 'edges', edges: [{ piece: 'back', edge: 'bottom' }] };
    const wider = layTable(
      aDraft({ pieces: [aPiece('back', 540, 700)] }),
      { aspect: 1.4, gapShare: 0.03 },
      null,
    );
    expect(readMeasure(measure, wider.pieces)?.lengthMm).toBeCloseTo(520, 6);
  });

  it('has nothing to say of a piece that is no longer cut', () => {
    const measure: Measure = { kind: 'span', from: CORNER, to: HEM };
    expect(readMeasure(measure, [])).toBeNull();
  });

  it('is ended by Escape, laid down by the next, and keeps what it measured', () => {
    const begun = benchAfter(
      { type: 'tool', tool: 'measure' },
      mark(CORNER),
      mark(HEM),
      mark(SIDE),
    );
    const ended = workbench(begun, { type: 'escape' });
    expect(ended).toMatchObject({ tool: 'measure', measuring: { open: null } });
    expect(workbench(ended, { type: 'escape' }).tool).toBe('select');
    expect(ended.measuring.done).toHaveLength(1);
    expect(workbench(ended, { type: 'clear-measures' }).measuring.done).toEqual([]);
  });
});

describe('guides', () => {
  it('are added, moved and taken away', () => {
    const bench = benchAfter(
      { type: 'add-guide', guide: { axis: 'x', at: 100 } },
      { type: 'add-guide', guide: { axis: 'y', at: 50 } },
      { type: 'move-guide', index: 0, at: 120 },
      { type: 'remove-guide', index: 1 },
    );
    expect(bench.guides).toEqual([{ axis: 'x', at: 120 }]);
  });
});
