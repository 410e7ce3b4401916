import type { Point } from '../../../shared/geometry/point.ts';

/** Pointer travel, in screen pixels, below which a press is a click and not a drag. */
export const DRAG_THRESHOLD_PX = 4;

/** A finger rolls while it presses: touch gets more room before it counts as a drag. */
export const TOUCH_THRESHOLD_PX = 10;

/** What a tool is told. Places are CSS pixels from the canvas's corner. */
export type ToolEvent =
  | {
      readonly type: 'down';
      readonly pointer: number;
      readonly at: Point;
      /** The piece under the pointer, or null on the empty table. */
      readonly hit: string | null;
      readonly button: 'main' | 'middle';
      readonly touch: boolean;
    }
  | {
      readonly type: 'move';
      readonly pointer: number;
      readonly at: Point;
      readonly hit: string | null;
    }
  | { readonly type: 'up'; readonly pointer: number }
  | { readonly type: 'cancel' };

/** What a tool asks the canvas to do. */
export type ToolCommand =
  | { readonly type: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly type: 'zoom'; readonly at: Point; readonly factor: number }
  | { readonly type: 'select'; readonly piece: string | null }
  | { readonly type: 'hover'; readonly piece: string | null }
  | { readonly type: 'cursor'; readonly cursor: Cursor };

export type Cursor = 'default' | 'pointer' | 'grab' | 'grabbing';

export type Step<State> = readonly [state: State, commands: readonly ToolCommand[]];
