import { line, pathFrom } from '../../../../geometry/build-path.ts';
import { pathLength, placeAt, pointAt } from '../../../../geometry/measure-path.ts';
import type { Path } from '../../../../geometry/path.ts';
import { distance, type Point, point } from '../../../../geometry/point.ts';
import { subPath } from '../../../../geometry/split-path.ts';
import { mapPath, reflection, transformPath } from '../../../../geometry/transform-path.ts';
import { add, lerp, scale, subtract, unit } from '../../../../geometry/vector.ts';
import { smooth } from '../curves.ts';
import type { ShoeStandard } from './shoe-standard.ts';

/** What sets one closing of a shoe apart from another. */
export type ShoeStyle = {
  /** Half the width of the vamp's end under the facing, mm. */
  readonly throat: number;
  /** Half the gap between the facings, mm. */
  readonly halfGap: number;
  /** Where the vamp's wing meets the feather, as a share of it from the heel. */
  readonly wingAt: number;
  /** Length of a toe cap as a share of the vamp, or null without one. */
  readonly cap: number | null;
};

/** The lines of the standard that pieces are cut along. */
export type ShoeLines = {
  /** The vamp's middle: from its top to the toe. It is straight, so that the vamp can be cut whole. */
  readonly vampTop: Point;
  readonly toe: Point;
  /** Across the middle at the vamp's top, into the quarter. */
  readonly across: Point;
  /** End of the throat, and where the wing meets the feather. */
  readonly throatEnd: Point;
  readonly wing: Path;
  /** The quarter's edge between throat and facing, or null where they meet. */
  readonly tab: Path | null;
  /** Up the facing, beside the middle by half the gap. */
  readonly facing: Path;
  readonly topline: Path;
  readonly back: Path;
  /** The feather under the quarter, under the vamp, under the cap; heel to toe. */
  readonly quarterFeather: Path;
  readonly vampFeather: Path;
  readonly capFeather: Path | null;
  /** From the feather up to the middle. */
  readonly capLine: Path | null;
};

/** A cap's line bows forward by so much of its length at the middle. Own construction. */
const CAP_BOW = 0.12;

/** How the wing leaves the throat and comes down on the feather, leaning to the heel. */
const WING = { leaving: 0.15, arriving: 0.3, handle: 0.42 };

export function shoeLines(standard: ShoeStandard, style: ShoeStyle): ShoeLines {
  const { vampTop, toe, feather, front, topline, back } = standard;
  const ahead = unit(subtract(toe, vampTop));
  const across = point(-ahead.y, ahead.x);
  const throatEnd = add(vampTop, scale(across, style.throat));
  const whole = pathLength(feather);
  const wingFoot = pointAt(feather, style.wingAt * whole);
  const wing = smooth(
    throatEnd,
    subtract(across, scale(ahead, WING.leaving)),
    wingFoot,
    subtract(across, scale(ahead, WING.arriving)),
    WING.handle,
  );
  const beside = (p: Point): Point => add(p, scale(across, style.halfGap));
  const facing = mapPath(front, beside);
  const top = facing.segments.at(-1)?.to ?? facing.start;
  const hasTab = style.throat > style.halfGap;
  const cap = style.cap === null ? null : capOf(standard, style.cap);
  return {
    vampTop,
    toe,
    across,
    throatEnd,
    wing,
    tab: hasTab ? pathFrom(facing.start, line(throatEnd)) : null,
    facing,
    topline: endingAt(topline, top),
    back,
    quarterFeather: subPath(feather, 0, style.wingAt * whole),
    vampFeather: subPath(feather, style.wingAt * whole, cap?.at ?? whole),
    capFeather: cap === null ? null : subPath(feather, cap.at, whole),
    capLine: cap?.line ?? null,
  };
}

/** The same path with its end moved: the gap shifts the top of the facing. */
function endingAt(path: Path, end: Point): Path {
  const last = path.segments.at(-1);
  if (last === undefined) return path;
  return { ...path, segments: [...path.segments.slice(0, -1), { ...last, to: end }] };
}

function capOf(
  { vampTop, toe, feather }: ShoeStandard,
  share: number,
): { readonly at: number; readonly line: Path } {
  const middle = lerp(toe, vampTop, share);
  const ahead = unit(subtract(toe, vampTop));
  const across = point(-ahead.y, ahead.x);
  // As far round the edge as over the middle: the cap is then even all round.
  const along = pathLength(feather) - distance(middle, toe);
  const { point: foot } = placeAt(feather, along);
  const bow = scale(ahead, CAP_BOW * distance(foot, middle));
  return {
    at: along,
    line: smooth(foot, add(subtract(middle, foot), bow), middle, scale(across, -1)),
  };
}

/** The half beyond the middle line of a vamp. */
export const overMiddle =
  ({ vampTop, toe }: Pick<ShoeLines, 'vampTop' | 'toe'>) =>
  (path: Path): Path =>
    transformPath(path, reflection(vampTop, toe));
