import { gridFor } from '../scale-bar.ts';
import { crisp, type Scene } from './scene.ts';

/** The cutting mat under the pattern. */
export function paintGrid(context: CanvasRenderingContext2D, scene: Scene): void {
  const { view, screen, palette, unit } = scene;
  context.fillStyle = palette.table;
  context.fillRect(0, 0, screen.width, screen.height);
  const { minorMm, majorMm } = gridFor(view.scale, unit);
  context.lineWidth = 1;
  lines(context, scene, minorMm, palette.gridMinor);
  lines(context, scene, majorMm, palette.gridMajor);
}

function lines(
  context: CanvasRenderingContext2D,
  { view, screen }: Scene,
  everyMm: number,
  colour: string,
): void {
  const step = everyMm * view.scale;
  context.strokeStyle = colour;
  context.beginPath();
  for (let i = Math.ceil(-view.x / step); i * step + view.x <= screen.width; i += 1) {
    const x = crisp(i * step + view.x);
    context.moveTo(x, 0);
    context.lineTo(x, screen.height);
  }
  for (let i = Math.ceil(-view.y / step); i * step + view.y <= screen.height; i += 1) {
    const y = crisp(i * step + view.y);
    context.moveTo(0, y);
    context.lineTo(screen.width, y);
  }
  context.stroke();
}
