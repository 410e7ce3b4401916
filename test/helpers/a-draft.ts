import type { Path } from '../../shared/geometry/path.ts';
import type { Point } from '../../shared/geometry/point.ts';
import type { Draft, Edge, Piece } from '../../shared/pattern/model.ts';

/** A closed outline through the corners, clockwise on screen as the model wants it. */
export const polygon = (corners: readonly Point[]): Path => {
  const [start = { x: 0, y: 0 }, ...rest] = corners;
  return {
    start,
    segments: [...rest, start].map((to) => ({ kind: 'line', to })),
    closed: true,
  };
};

export const rectangle = (x: number, y: number, width: number, height: number): Path =>
  polygon([
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ]);

const line = (from: Point, to: Point): Path => ({
  start: from,
  segments: [{ kind: 'line', to }],
  closed: false,
});

const EDGES = ['top', 'right', 'bottom', 'left'] as const;

/** A rectangular piece with 10 mm allowance round its sew line and its four sides as edges. */
export function aPiece(
  id: string,
  width: number,
  height: number,
  more: Partial<Piece> = {},
): Piece {
  const sewLine = rectangle(10, 10, width - 20, height - 20);
  const corners = [sewLine.start, ...sewLine.segments.map(({ to }) => to)];
  const edges = EDGES.map((edge, i): Edge => {
    const from = corners[i] ?? sewLine.start;
    const to = corners[i + 1] ?? sewLine.start;
    return { id: edge, path: line(from, to), length: Math.hypot(to.x - from.x, to.y - from.y) };
  });
  return {
    id,
    name: id,
    cuts: [{ material: 'fabric', quantity: 1, side: 'single', onBias: false }],
    cutLine: rectangle(0, 0, width, height),
    sewLine,
    fold: null,
    grain: { from: { x: width / 2, y: height * 0.2 }, to: { x: width / 2, y: height * 0.8 } },
    internal: [],
    notches: [{ at: { x: width - 10, y: height / 2 }, seam: null, kind: 'single' }],
    drillHoles: [],
    labels: [],
    edges,
    ...more,
  };
}

export const aDraft = (more: Partial<Draft> = {}): Draft => ({
  design: 'shirt',
  version: '1',
  pieces: [aPiece('back', 500, 700), aPiece('cuff', 240, 70)],
  seams: [],
  finished: { chest: 1120 },
  warnings: [],
  ...more,
});
