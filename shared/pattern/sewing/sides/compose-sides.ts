import { boundingBox } from '../../../geometry/measure-path.ts';
import { err, ok, type Result } from '../../../result.ts';
import type { Cut } from '../../model.ts';
import type { DrawnSide, OnBody, SeamRecipe } from '../seam-recipe.ts';
import { idOf, outlineOf, type Shape, type Shapes } from '../shape.ts';
import { apart, blendShape, type Middle, type ThreeShapes } from './blend-shape.ts';
import { middleOfFold, middleOfSide } from './middle.ts';
import { mirrorShape } from './mirror-shape.ts';
import { onBodyOf } from './on-body.ts';

/**
 * Own construction: sides that lie no farther apart than this are cut from one shape, mm. Shears and
 * chalk do worse, and the seams between such a piece and its neighbours stay well within 1 mm.
 */
const SAME_SHAPE_MM = 0.5;

/** Shapes fitted for a symmetric body each: of the mean, of the left side and of the right side. */
export type ThreeBodies = { readonly [B in 'mean' | DrawnSide]: Shapes };

export type Composed = {
  /** The pieces in two have an id each, `<id>-left` and `<id>-right`. */
  readonly shapes: Shapes;
  /** Across the middle and not folded: fitted to what the two sides together ask for. */
  readonly central: ReadonlySet<string>;
  /** There is one for each side of the body, be they alike or not. */
  readonly each: ReadonlySet<string>;
};

/** A piece whose sides cannot be put together. */
export type SidesFault = { readonly piece: string; readonly detail: string };

/** The pieces of a body whose sides differ, by where each sits on the body. */
export function composeSides(
  seams: readonly SeamRecipe[],
  bodies: ThreeBodies,
): Result<Composed, SidesFault> {
  const shapes = new Map<string, Shape>();
  const central = new Set<string>();
  const each = new Set<string>();
  for (const [id, mean] of bodies.mean) {
    const [left, right] = [bodies.left.get(id), bodies.right.get(id)];
    if (left === undefined || right === undefined)
      return err({ piece: id, detail: 'the sides need different pieces' });
    const onBody = onBodyOf(mean, seams);
    if (onBody === 'each' || onBody === 'both') each.add(id);
    const isUnfoldedCentre = onBody === 'centre' && mean.fold === null;
    if (isUnfoldedCentre) central.add(id);
    const three = { mean, left, right };
    if (
      isUnfoldedCentre ||
      onBody === 'both' ||
      (mean.recipe.apart !== true && apart(left, right) <= SAME_SHAPE_MM)
    ) {
      shapes.set(id, mean);
      continue;
    }
    const composed = composePiece(three, seams, onBody);
    if (composed === null) return err({ piece: id, detail: 'the sides are not built alike' });
    for (const shape of composed) shapes.set(idOf(shape), shape);
  }
  return ok({ shapes, central, each });
}

function composePiece(
  three: ThreeShapes,
  seams: readonly SeamRecipe[],
  onBody: Exclude<OnBody, 'both'>,
): readonly Shape[] | null {
  if (onBody === 'centre') {
    const { fold } = three.mean;
    if (fold === null) return [three.mean];
    const middle = middleOfFold(three.mean, fold.from, fold.to);
    const whole = blendShape(three, middle);
    return whole && [{ ...uneven(whole), halves: halvesOf(whole, middle) }];
  }
  if (onBody !== 'each') {
    const own = ofSide(three, seams, onBody);
    return own && [own];
  }
  const drawn = three.mean.recipe.drawn ?? 'right';
  const pair: Shape[] = [];
  for (const side of ['left', 'right'] as const) {
    const own = ofSide(three, seams, side);
    if (own === null) return null;
    pair.push({
      ...(side === drawn ? own : mirrorShape(own)),
      side,
      cuts: three.mean.cuts.map((cut) => ({ ...cut, quantity: cut.quantity / 2, side })),
    });
  }
  return pair;
}

/** The piece of one side, as the kernel draws it; where it reaches the middle, the mean's there. */
function ofSide(three: ThreeShapes, seams: readonly SeamRecipe[], side: DrawnSide): Shape | null {
  const own = three[side];
  const middle = middleOfSide(three.mean, seams, side);
  return middle === null ? own : blendShape({ mean: three.mean, left: own, right: own }, middle);
}

/**
 * Halves that are no mirror images cannot be cut on the fold, and of two the second is turned over;
 * the middle stays drawn.
 */
const uneven = (shape: Shape): Shape => ({
  ...shape,
  cuts: shape.cuts.map(turnedOver),
  fold: null,
  internal:
    shape.fold === null
      ? shape.internal
      : [
          ...shape.internal,
          {
            kind: 'help',
            path: {
              start: shape.fold.from,
              segments: [{ kind: 'line', to: shape.fold.to }],
              closed: false,
            },
          },
        ],
});

/** Own construction: halfway between the middle and the edge, at half the piece's height. */
const HALF_WAY = 0.25;

function halvesOf({ edges }: Shape, { side }: Middle): NonNullable<Shape['halves']> {
  const { minX, maxX, minY, maxY } = boundingBox(outlineOf(edges));
  const y = (minY + maxY) / 2;
  const low = { x: minX + (maxX - minX) * HALF_WAY, y };
  const high = { x: maxX - (maxX - minX) * HALF_WAY, y };
  return side(low) === 'left' ? { left: low, right: high } : { left: high, right: low };
}

const turnedOver = (cut: Cut): Cut => ({
  ...cut,
  side: cut.quantity % 2 === 0 ? 'pair' : cut.side,
});
