import type { Point } from '../../../shared/geometry/point.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import { gridFor } from '../scale-bar.ts';
import { crisp, type Scene } from './scene.ts';
import { along, write } from './text.ts';

/** Width of the rulers, px: also where a press pulls out a guide. */
export const RULER_PX = 20;

const TICK_PX = { minor: 5, major: 10 };
const FIGURE_PX = 9.5;

/** Figures nearer than this run into each other, px. */
const FIGURE_ROOM_PX = 34;

export function paintGuides(context: CanvasRenderingContext2D, scene: Scene): void {
  const { view, screen, palette, marks } = scene;
  context.strokeStyle = palette.accent;
  context.lineWidth = 1;
  context.setLineDash([1, 3]);
  context.beginPath();
  for (const { axis, at } of marks.guides) {
    if (axis === 'x') {
      const x = crisp(at * view.scale + view.x);
      context.moveTo(x, 0);
      context.lineTo(x, screen.height);
    } else {
      const y = crisp(at * view.scale + view.y);
      context.moveTo(0, y);
      context.lineTo(screen.width, y);
    }
  }
  context.stroke();
  context.setLineDash([]);
}

/** Where the rulers count from: the finished corner of the chosen piece, else the table's. */
export function rulerZero({ pieces, selected }: Pick<Scene, 'pieces' | 'selected'>): Point {
  const piece = pieces.find(({ id }) => id === selected);
  if (piece === undefined) return { x: 0, y: 0 };
  const { shift, drawn } = piece;
  return { x: drawn.finishedBox.x + shift.x, y: drawn.finishedBox.y + shift.y };
}

/** Along the top and the left, in cm or inches, with a mark for every guide. */
export function paintRulers(context: CanvasRenderingContext2D, scene: Scene): void {
  const { screen, palette, marks } = scene;
  if (!marks.rulers) return;
  const zero = rulerZero(scene);
  context.fillStyle = palette.ruler;
  context.fillRect(0, 0, screen.width, RULER_PX);
  context.fillRect(0, 0, RULER_PX, screen.height);
  ruler(context, scene, 'x', zero.x);
  ruler(context, scene, 'y', zero.y);
  context.strokeStyle = palette.gridMajor;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(0, RULER_PX + 0.5);
  context.lineTo(screen.width, RULER_PX + 0.5);
  context.moveTo(RULER_PX + 0.5, 0);
  context.lineTo(RULER_PX + 0.5, screen.height);
  context.stroke();
  context.fillStyle = palette.ruler;
  context.fillRect(0, 0, RULER_PX, RULER_PX);
  write(
    context,
    scene.unit,
    { x: RULER_PX / 2, y: RULER_PX / 2 },
    FIGURE_PX,
    600,
    palette.textSoft,
    false,
  );
  for (const guide of marks.guides) guideMark(context, scene, guide.axis, guide.at);
}

const UNIT_MM: { readonly [U in LengthUnit]: number } = { mm: 1, cm: 10, in: 25.4 };

function ruler(
  context: CanvasRenderingContext2D,
  { view, screen, palette, unit }: Scene,
  axis: 'x' | 'y',
  zeroMm: number,
): void {
  const { minorMm, majorMm } = gridFor(view.scale, unit);
  const zero = view[axis] + zeroMm * view.scale;
  const end = axis === 'x' ? screen.width : screen.height;
  const ticks = (everyMm: number, length: number): void => {
    const step = everyMm * view.scale;
    context.beginPath();
    for (let i = Math.ceil((RULER_PX - zero) / step); zero + i * step <= end; i += 1) {
      const place = crisp(zero + i * step);
      if (axis === 'x') {
        context.moveTo(place, RULER_PX);
        context.lineTo(place, RULER_PX - length);
      } else {
        context.moveTo(RULER_PX, place);
        context.lineTo(RULER_PX - length, place);
      }
    }
    context.stroke();
  };
  context.strokeStyle = palette.dimension;
  context.lineWidth = 1;
  ticks(minorMm, TICK_PX.minor);
  ticks(majorMm, TICK_PX.major);
  const every = Math.max(1, Math.ceil(FIGURE_ROOM_PX / (majorMm * view.scale))) * majorMm;
  const step = every * view.scale;
  for (let i = Math.ceil((RULER_PX - zero) / step); zero + i * step <= end; i += 1) {
    const figure = String(Math.round((i * every) / UNIT_MM[unit])).replace('-', '−');
    const place = zero + i * step;
    if (place < RULER_PX + 8) continue;
    const at = axis === 'x' ? { x: place, y: 6 } : { x: 6, y: place };
    along(context, at, axis === 'x' ? 0 : -Math.PI / 2, () =>
      write(context, figure, { x: 0, y: 0 }, FIGURE_PX, 500, palette.textSoft, false),
    );
  }
}

function guideMark(
  context: CanvasRenderingContext2D,
  { view, palette }: Scene,
  axis: 'x' | 'y',
  at: number,
): void {
  const place = at * view.scale + view[axis];
  if (place < RULER_PX) return;
  context.fillStyle = palette.accent;
  context.beginPath();
  if (axis === 'x') {
    context.moveTo(place - 4.5, RULER_PX - 7);
    context.lineTo(place + 4.5, RULER_PX - 7);
    context.lineTo(place, RULER_PX);
  } else {
    context.moveTo(RULER_PX - 7, place - 4.5);
    context.lineTo(RULER_PX - 7, place + 4.5);
    context.lineTo(RULER_PX, place);
  }
  context.fill();
}
