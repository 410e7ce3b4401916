import type { Box } from '../box.ts';
import { scaleBarMm } from '../scale-bar.ts';
import { RULER_PX } from './paint-guides.ts';
import { crisp, type Scene } from './scene.ts';
import { NUMBER_PX, write } from './text.ts';

/** Room above and below the bar for its figure and its ends, px. */
const ROOM_PX = { above: 18, below: 4 };

function barOf(scene: Scene) {
  const { view, screen } = scene;
  const lengthMm = scaleBarMm(view.scale, Math.min(150, screen.width * 0.3), scene.unit);
  const left = crisp(16 + (scene.marks.rulers ? RULER_PX : 0));
  return { lengthMm, width: lengthMm * view.scale, left, y: crisp(screen.height - 18) };
}

/** What the bar takes of the screen: no name is written there. */
export function scaleBarBox(scene: Scene): Box {
  const { left, width, y } = barOf(scene);
  return { x: left, y: y - ROOM_PX.above, width, height: ROOM_PX.above + ROOM_PX.below };
}

/** Bottom left: a length a person knows, to judge the others by. */
export function paintScaleBar(context: CanvasRenderingContext2D, scene: Scene): void {
  const { palette } = scene;
  const { lengthMm, width, left, y } = barOf(scene);
  context.strokeStyle = palette.text;
  context.lineWidth = 1;
  context.lineCap = 'butt';
  context.beginPath();
  context.moveTo(left, y - 5);
  context.lineTo(left, y);
  context.lineTo(left + width, y);
  context.lineTo(left + width, y - 5);
  context.stroke();
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = palette.table;
  write(
    context,
    scene.scaleBarText(lengthMm),
    { x: left + width / 2, y: y - 10 },
    NUMBER_PX,
    450,
    palette.text,
  );
}
