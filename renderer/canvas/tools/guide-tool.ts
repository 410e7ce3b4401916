import type { Point } from '../../../shared/geometry/point.ts';
import { type Guide, MOST_GUIDES } from '../guides.ts';
import type { View } from '../view.ts';
import type { Step, ToolEvent } from './tool.ts';

/** A guide in hand: a new one has the place it will have among the others. */
export type GuideGrip = {
  readonly axis: Guide['axis'];
  readonly index: number;
  readonly isNew: boolean;
};

export type GuideState = { readonly grip: GuideGrip; readonly pointer: number };

/** A mark on a ruler is taken within this distance, px. */
const MARK_REACH_PX = 8;

/**
 * What a press on the rulers takes hold of: the mark of a guide, or a new guide pulled out of the
 * ruler that lies along it. Null away from the rulers.
 */
export function guideGrip(
  at: Point,
  guides: readonly Guide[],
  view: View,
  rulerPx: number,
): GuideGrip | null {
  const ruler = at.y < rulerPx ? 'x' : at.x < rulerPx ? 'y' : null;
  if (ruler === null) return null;
  const index = guides.findIndex(
    (guide) =>
      guide.axis === ruler &&
      Math.abs(guide.at * view.scale + view[ruler] - at[ruler]) <= MARK_REACH_PX,
  );
  if (index >= 0) return { axis: ruler, index, isNew: false };
  const last = Math.min(guides.length, MOST_GUIDES - 1);
  return { axis: ruler === 'x' ? 'y' : 'x', index: last, isNew: true };
}

/** A guide follows the pointer; back on a ruler it is gone. */
export function guideTool(state: GuideState, event: ToolEvent): Step<GuideState> {
  const { grip, pointer } = state;
  if (event.type === 'move' && event.pointer === pointer) {
    return [
      { ...state, grip: { ...grip, isNew: false } },
      [{ type: grip.isNew ? 'add-guide' : 'move-guide', grip, at: event.at }],
    ];
  }
  if (event.type === 'up' && event.pointer === pointer && !grip.isNew) {
    return [state, [{ type: 'drop-guide', grip }]];
  }
  return [state, []];
}
