import type { Point } from '../geometry/point.ts';
import { mapShape, type Shape, type Shapes } from '../pattern/sewing/shape.ts';
import { isNoChange, partChange } from './block-changes.ts';
import { type BlockFrame, blockMap } from './block-map.ts';
import { type Figure, withPosture } from './figure.ts';
import type { FigureBlock } from './figure-blocks.ts';

/**
 * Own construction: above the middle of the armhole a block moves as one, so that shoulder and
 * neckline are carried along and keep their lengths; the armhole takes up the change below.
 */
const SHOULDER_SHARE_OF_ARMHOLE = 0.5;

/**
 * The shapes with the figure's fronts and backs, before they are fitted to each other; the very ones
 * where the figure asks nothing of them.
 */
export function figureShapes(
  shapes: Shapes,
  blocks: readonly FigureBlock[],
  figure: Figure,
): Shapes {
  const moved = new Map(shapes);
  for (const block of blocks) {
    const change = partChange(followedBy(block, figure), block.part);
    const main = moved.get(block.main);
    const frame =
      isNoChange(change) || main === undefined
        ? null
        : frameOf(main, block, isFolded(shapes, block));
    if (frame === null) continue;
    const map = blockMap(frame, change);
    for (const id of block.pieces) {
      const shape = moved.get(id);
      if (shape !== undefined) moved.set(id, mapShape(shape, map));
    }
  }
  return moved;
}

const followedBy = ({ without = [] }: FigureBlock, figure: Figure): Figure =>
  without.reduce((left, posture) => withPosture(left, posture, 0), figure);

/** A block with a piece on the fold lies on both sides of the body's middle. */
const isFolded = (shapes: Shapes, { pieces }: FigureBlock): boolean =>
  pieces.some((id) => (shapes.get(id)?.fold ?? null) !== null);

/** Null where the options draw the block without its levels. */
function frameOf(main: Shape, block: FigureBlock, isBothSides: boolean): BlockFrame | null {
  const middle = main.place(block.middle);
  const neck = main.place(block.neckPoint);
  const [shoulder, armhole, waist, hips, hem] = [
    block.levels.shoulder,
    block.levels.armhole,
    block.levels.waist,
    block.levels.hips,
    block.levels.hem,
  ].map((place) => main.place(place)?.y);
  if (middle === null || neck === null || shoulder === undefined || armhole === undefined)
    return null;
  if (waist === undefined || hips === undefined || hem === undefined) return null;
  const inward = isBothSides ? 0 : sideOf(neck, middle);
  const awayOf = (edges: readonly string[]): readonly number[] =>
    main.edges
      .filter(({ id }) => edges.includes(id))
      .flatMap(({ path }) => [path.start, ...path.segments.map(({ to }) => to)])
      .map(({ x }) => Math.abs(x - middle.x));
  const reach = awayOf(block.sides);
  const legs = awayOf(block.dart ?? []);
  const levels = {
    shoulder: shoulder + (armhole - shoulder) * SHOULDER_SHARE_OF_ARMHOLE,
    armhole,
    waist,
    // A short shirt may end above the hip; then there is nothing between the two to stretch.
    hips: Math.max(waist + LEAST_MM, hips),
    hem: Math.max(waist + 2 * LEAST_MM, hips + LEAST_MM, hem),
  };
  if (!(levels.shoulder < armhole && armhole < waist) || reach.length === 0) return null;
  return {
    levels,
    middleX: middle.x,
    inward,
    toSide: Math.min(...reach),
    toNeck: Math.abs(neck.x - middle.x),
    dart: dartOf(legs),
  };
}

const dartOf = (legs: readonly number[]): BlockFrame['dart'] =>
  legs.length === 0 ? { from: 0, to: 0 } : { from: Math.min(...legs), to: Math.max(...legs) };

/** Levels are told apart by at least this, mm. */
const LEAST_MM = 1;

const sideOf = (p: Point, middle: Point): 1 | -1 => (p.x >= middle.x ? 1 : -1);
