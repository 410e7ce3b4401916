import type { Point } from '../geometry/point.ts';
import type { PartChange } from './block-changes.ts';
import { LEVELS, type Level } from './figure-blocks.ts';

/** A front or back in numbers, mm: heights grow downwards, from level to level. */
export type BlockFrame = {
  readonly levels: { readonly [L in Level]: number };
  readonly middleX: number;
  /** 1 where the block lies to the right of its middle, -1 to the left, 0 on both sides of it. */
  readonly inward: 1 | -1 | 0;
  /** From the middle to the nearest of the side seam. */
  readonly toSide: number;
  /** From the middle to where the shoulder meets the neck. */
  readonly toNeck: number;
  /** A dart on the way to the side, from leg to leg, mm from the middle: folded away. */
  readonly dart: { readonly from: number; readonly to: number };
};

/**
 * The figure's change as a map of points. Heights alone move: between two levels in proportion,
 * beyond the first and the last with them. `undo` gives the map that takes the change back exactly.
 */
export const blockMap =
  (frame: BlockFrame, change: PartChange, undo = false) =>
  ({ x, y }: Point): Point => {
    const before = LEVELS.map((level) => frame.levels[level]);
    const after = LEVELS.map((level) => frame.levels[level] + moveAt(frame, change, level, x));
    return { x, y: undo ? between(y, after, before) : between(y, before, after) };
  };

function moveAt(
  { middleX, inward, toSide, toNeck, dart }: BlockFrame,
  { across, middle, neck }: PartChange,
  level: Level,
  x: number,
): number {
  // Beyond the middle, where a front laps over, it moves as the middle does.
  const away = inward === 0 ? Math.abs(x - middleX) : Math.max(0, (x - middleX) * inward);
  const folded = away - (Math.min(Math.max(away, dart.from), dart.to) - dart.from);
  const way = toSide - (dart.to - dart.from);
  const ofNeck = level === 'shoulder' ? neck * Math.max(0, 1 - away / toNeck) : 0;
  return across[level] + middle[level] * Math.max(0, 1 - folded / way) + ofNeck;
}

function between(y: number, from: readonly number[], to: readonly number[]): number {
  const below = from.findIndex((level) => y < level);
  const i = below === -1 ? from.length : below;
  const [a, b] = [from[i - 1], from[i]];
  const [p, q] = [to[i - 1], to[i]];
  if (a === undefined || p === undefined) return y + ((q ?? 0) - (b ?? 0));
  if (b === undefined || q === undefined) return y + (p - a);
  return p + ((y - a) * (q - p)) / (b - a);
}
