import type { Point } from '../../../shared/geometry/point.ts';
import type { LineSpot, Spot } from '../spot.ts';
import type { GuideGrip } from './guide-tool.ts';

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
      /** What the pointer means there; null for tools that do not ask. */
      readonly spot: Spot | null;
      /** The guide that a press on the rulers takes hold of; null elsewhere. */
      readonly guide: GuideGrip | null;
      readonly button: 'main' | 'middle';
      readonly touch: boolean;
    }
  | {
      readonly type: 'move';
      readonly pointer: number;
      readonly at: Point;
      readonly hit: string | null;
      readonly spot: Spot | null;
    }
  | { readonly type: 'up'; readonly pointer: number }
  | { readonly type: 'cancel' };

/** What a tool asks the canvas to do. */
export type ToolCommand =
  | { readonly type: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly type: 'zoom'; readonly at: Point; readonly factor: number }
  | { readonly type: 'select'; readonly piece: string | null }
  | { readonly type: 'hover'; readonly piece: string | null }
  /** The spot under the pointer. */
  | { readonly type: 'spot'; readonly spot: Spot | null }
  | { readonly type: 'mark'; readonly spot: Spot }
  | { readonly type: 'pull-start'; readonly grip: LineSpot }
  /** How far the pointer has travelled since the press, px. */
  | { readonly type: 'pull'; readonly dx: number; readonly dy: number }
  | { readonly type: 'pull-end' }
  | { readonly type: 'pull-cancel' }
  | { readonly type: 'add-guide' | 'move-guide'; readonly grip: GuideGrip; readonly at: Point }
  /** The guide was let go where the pointer was last seen. */
  | { readonly type: 'drop-guide'; readonly grip: GuideGrip }
  | { readonly type: 'cursor'; readonly cursor: Cursor };

export type Cursor = 'default' | 'pointer' | 'grab' | 'grabbing' | 'crosshair';

export type Step<State> = readonly [state: State, commands: readonly ToolCommand[]];

export const thresholdOf = ({ touch }: Extract<ToolEvent, { type: 'down' }>): number =>
  touch ? TOUCH_THRESHOLD_PX : DRAG_THRESHOLD_PX;

/** True when a pointer has left the place of its press for good. */
export const isBeyond = (from: Point, to: Point, thresholdPx: number): boolean =>
  Math.hypot(to.x - from.x, to.y - from.y) >= thresholdPx;
