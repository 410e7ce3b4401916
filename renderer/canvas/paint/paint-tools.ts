import { paintGhost } from './paint-ghost.ts';
import { paintGrip } from './paint-grip.ts';
import { paintGuides, paintRulers } from './paint-guides.ts';
import { paintMeasures } from './paint-measures.ts';
import { paintWalk } from './paint-walk.ts';
import type { Scene } from './scene.ts';

/** True when the tools have anything on the table. */
export const isAnythingMarked = ({ marks, spot }: Scene): boolean =>
  spot !== null ||
  marks.rulers ||
  marks.guides.length > 0 ||
  marks.measuring.done.length > 0 ||
  marks.measuring.open !== null ||
  marks.grip !== null ||
  marks.walk !== null ||
  marks.ghost !== null;

/** Everything that tools draw over the pattern: the only layer that follows a pointer. */
export function paintTools(context: CanvasRenderingContext2D, scene: Scene): void {
  if (!isAnythingMarked(scene)) return;
  context.save();
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  paintGhost(context, scene);
  paintGuides(context, scene);
  paintWalk(context, scene);
  paintMeasures(context, scene);
  paintGrip(context, scene);
  paintRulers(context, scene);
  context.restore();
}
