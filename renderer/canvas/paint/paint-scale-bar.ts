import { scaleBarMm } from '../scale-bar.ts';
import { RULER_PX } from './paint-guides.ts';
import { crisp, type Scene } from './scene.ts';
import { NUMBER_PX, write } from './text.ts';

/** Bottom left: a length a person knows, to judge the others by. */
export function paintScaleBar(context: CanvasRenderingContext2D, scene: Scene): void {
  const { view, screen, palette } = scene;
  const lengthMm = scaleBarMm(view.scale, Math.min(150, screen.width * 0.3), scene.unit);
  const width = lengthMm * view.scale;
  const left = crisp(16 + (scene.marks.rulers ? RULER_PX : 0));
  const y = crisp(screen.height - 18);
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
