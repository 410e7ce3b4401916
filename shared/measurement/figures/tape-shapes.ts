import { type Line, penPath, type Spot } from './curve.ts';
import { BULGE } from './landmarks.ts';

/** A tape on the body, as SVG path data; empty where a part is missing. */
export type TapeShape = {
  /** What the viewer sees of the tape. */
  readonly seen: string;
  /** What runs behind the body or between the legs. */
  readonly hidden: string;
  /** Bars at the ends of what is measured. */
  readonly ends: string;
  /** Levels that the tape runs from or to. */
  readonly guides: string;
  /** The opening of an angle, filled. */
  readonly wedge: string;
};

const NOTHING: TapeShape = { seen: '', hidden: '', ends: '', guides: '', wedge: '' };

/** Half the length of an end bar. */
const BAR = 1.5;

const rad = (degrees: number): number => (degrees * Math.PI) / 180;

const text = (value: number): string => (Math.round(value * 100) / 100).toString();

const segment = ([ax, ay]: Spot, [bx, by]: Spot): string =>
  `M${text(ax)} ${text(ay)}L${text(bx)} ${text(by)}`;

/** A bar across the direction `from` to `to`, at `from`. */
function bar(from: Spot, to: Spot, half = BAR): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [nx, ny] = [((to[1] - from[1]) / length) * half, ((from[0] - to[0]) / length) * half];
  return segment([from[0] - nx, from[1] - ny], [from[0] + nx, from[1] + ny]);
}

type Ring = {
  readonly centre: Spot;
  readonly halfWidth: number;
  /** How far the near side bulges towards the viewer; by default what suits the width. */
  readonly bulge?: number;
  /** Degrees the tape is turned, clockwise on the screen. */
  readonly tilt?: number;
};

function ends({ centre: [x, y], halfWidth, tilt = 0 }: Ring): readonly [Spot, Spot] {
  const [dx, dy] = [Math.cos(rad(tilt)) * halfWidth, Math.sin(rad(tilt)) * halfWidth];
  return [
    [x - dx, y - dy],
    [x + dx, y + dy],
  ];
}

const arc = (ring: Ring, from: Spot, to: Spot, sweep: 0 | 1): string => {
  const { halfWidth, bulge = halfWidth * BULGE, tilt = 0 } = ring;
  const radii = `${text(halfWidth)} ${text(bulge)} ${text(tilt)}`;
  return `M${text(from[0])} ${text(from[1])}A${radii} 0 ${sweep.toString()} ${text(to[0])} ${text(to[1])}`;
};

/** All the way round: the near half is seen, the far half lies behind the body. */
export function girth(ring: Ring): TapeShape {
  const [left, right] = ends(ring);
  return { ...NOTHING, seen: arc(ring, left, right, 0), hidden: arc(ring, left, right, 1) };
}

/** The near half only, from side seam to side seam. */
export function halfGirth(ring: Ring): TapeShape {
  const [left, right] = ends(ring);
  return {
    ...NOTHING,
    seen: arc(ring, left, right, 0),
    ends:
      segment([left[0], left[1] - BAR], [left[0], left[1] + BAR]) +
      segment([right[0], right[1] - BAR], [right[0], right[1] + BAR]),
  };
}

/** A level on the body that a tape runs from or to: the near half of a ring. */
export const level = (ring: Ring): string => {
  const [left, right] = ends(ring);
  return arc(ring, left, right, 0);
};

/** Along the body, through `line`, with a bar at both ends. */
export function along(line: Line, guides: readonly string[] = []): TapeShape {
  const [first, second] = line;
  const [last, beforeLast] = [line.at(-1), line.at(-2)];
  if (first === undefined || second === undefined || !last || !beforeLast) return NOTHING;
  return {
    ...NOTHING,
    seen: penPath(line),
    ends: bar(first, second) + bar(last, beforeLast),
    guides: guides.join(''),
  };
}

/** Along the body, where a stretch `through` is out of sight between what is seen. */
export function alongHidden(
  seen: readonly Line[],
  through: Line,
  bars: readonly (readonly [at: Spot, towards: Spot])[],
): TapeShape {
  return {
    ...NOTHING,
    seen: seen.map((line) => penPath(line)).join(''),
    hidden: penPath(through),
    ends: bars.map(([at, towards]) => bar(at, towards)).join(''),
  };
}

/** The angle at `apex` between the level and `arm`, with its opening filled. */
export function angle(apex: Spot, arm: Spot, reach: number): TapeShape {
  const slope = Math.atan2(arm[1] - apex[1], arm[0] - apex[0]);
  const onArm: Spot = [apex[0] + Math.cos(slope) * reach, apex[1] + Math.sin(slope) * reach];
  const onLevel: Spot = [apex[0] + reach, apex[1]];
  const opening = `A${text(reach)} ${text(reach)} 0 0 1 ${text(onArm[0])} ${text(onArm[1])}`;
  const start = `${text(onLevel[0])} ${text(onLevel[1])}`;
  return {
    ...NOTHING,
    seen: `${segment(apex, arm)}M${start}${opening}`,
    guides: segment(apex, [apex[0] + reach * 1.35, apex[1]]),
    wedge: `M${text(apex[0])} ${text(apex[1])}L${start}${opening}Z`,
  };
}
