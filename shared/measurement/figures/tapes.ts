import type { MeasurementName } from '../measurement-name.ts';
import { type Line, type Spot, xAt } from './curve.ts';
import { INNER_LEG, TRUNK, TRUNK_WITH_BUST } from './front-and-back.ts';
import { BULGE, LEVEL } from './landmarks.ts';
import { BACK_EDGE, FRONT_EDGE } from './side.ts';
import {
  along,
  alongHidden,
  angle,
  girth,
  halfGirth,
  level,
  type TapeShape,
} from './tape-shapes.ts';

/** The drawings a tape can lie on. */
export type FigureName =
  | 'front'
  | 'front-with-bust'
  | 'back'
  | 'side'
  | 'side-with-arm'
  | 'side-with-bust'
  | 'seated'
  | 'foot'
  | 'foot-from-above';

/** What to look at: `scale` 1 shows the whole figure. */
export type Sight = { readonly centre: Spot; readonly scale: number };

export type Tape = {
  readonly figure: FigureName;
  readonly sight: Sight;
  readonly shape: TapeShape;
};

const TORSO: Sight = { centre: [0, 58], scale: 1.55 };
const LOWER_BODY: Sight = { centre: [0, 126], scale: 1.4 };
const at = (x: number, y: number, scale: number): Sight => ({ centre: [x, y], scale });

/** A tape lies on the body, not in it. */
const ON_SKIN = 0.25;

const acrossFront = (y: number, trunk: Line = TRUNK) => ({
  centre: [0, y] as const,
  halfWidth: xAt(trunk, y) + ON_SKIN,
});

const acrossSide = (y: number) => {
  const [front, back] = [xAt(FRONT_EDGE, y), xAt(BACK_EDGE, y)];
  return {
    centre: [(front + back) / 2, y] as const,
    halfWidth: (front - back) / 2 + ON_SKIN,
  };
};

const acrossLeg = (y: number) => {
  const [inner, outer] = [xAt(INNER_LEG, y), xAt(OUTER_LEG_AND_TRUNK, y)];
  return {
    centre: [(inner + outer) / 2, y] as const,
    halfWidth: (outer - inner) / 2 + ON_SKIN,
  };
};

const OUTER_LEG_AND_TRUNK: Line = [
  ...TRUNK,
  [13.8, LEVEL.knee],
  [14.7, 141],
  [13.6, 155],
  [11.6, LEVEL.ankle],
];

/** Where the near side of a level tape is, at `x` from the centre line. */
const onFront = (x: number, y: number, trunk: Line = TRUNK): Spot => {
  const half = xAt(trunk, y);
  return [x, y + BULGE * half * Math.sqrt(Math.max(0, 1 - (x / half) ** 2))];
};

/** On the flank seen from the side, just before the near side of the level tape. */
const onFlank = (x: number, y: number): Spot => {
  const { centre, halfWidth } = acrossSide(y);
  return [
    x,
    y + BULGE * halfWidth * Math.sqrt(Math.max(0, 1 - ((x - centre[0]) / halfWidth) ** 2)),
  ];
};

const WAIST_LEVEL = level(acrossFront(LEVEL.waist));
const SIDE_WAIST_LEVEL = level(acrossSide(LEVEL.waist));
const NECK_POINT: Spot = [7.6, LEVEL.neckPoint];
const BUST_POINT: Spot = [8.6, LEVEL.bust + 1.6];
const FLANK_WAIST = onFlank(0.8, LEVEL.waist);
const ELBOW: Spot = [-2.4, 67.6];

const flank = (end: Spot, guide: string, sight: Sight): Tape => ({
  figure: 'side',
  sight,
  shape: along([FLANK_WAIST, [0.4, (FLANK_WAIST[1] + end[1]) / 2], end], [SIDE_WAIST_LEVEL, guide]),
});

const FOOT_SIGHT: Sight = { centre: [0, 98], scale: 1.15 };

/** A tape round the foot seen from the side, leaning forward a little. */
const acrossFoot = (x: number, top: number, sole: number) => ({
  centre: [x, (top + sole) / 2] as const,
  halfWidth: (sole - top) / 2 + ON_SKIN,
  bulge: (sole - top) / 6,
  tilt: 82,
});

const floorLine = 'M-14 180L20 180';

/** Where the tape goes, for every measurement; drawn for the side on the viewer's right. */
export const TAPES: { readonly [N in MeasurementName]: Tape } = {
  neck: {
    figure: 'front',
    sight: at(0, 30, 2.6),
    shape: girth({ centre: [0, LEVEL.collar], halfWidth: 6, bulge: 1.7 }),
  },
  shoulderToShoulder: {
    figure: 'back',
    sight: at(0, 46, 1.9),
    shape: along([
      [-19.6, LEVEL.shoulderPoint + 0.2],
      [-10, 35.6],
      [0, 36.2],
      [10, 35.6],
      [19.6, LEVEL.shoulderPoint + 0.2],
    ]),
  },
  shoulderSlope: {
    figure: 'front',
    sight: at(10, 34, 3),
    shape: angle(NECK_POINT, [19.7, LEVEL.shoulderPoint + 0.1], 11.5),
  },
  chest: { figure: 'front', sight: TORSO, shape: girth(acrossFront(LEVEL.bust)) },
  bustFront: {
    figure: 'front-with-bust',
    sight: TORSO,
    shape: halfGirth(acrossFront(LEVEL.bust, TRUNK_WITH_BUST)),
  },
  highBust: {
    figure: 'front-with-bust',
    sight: TORSO,
    shape: girth({ centre: [0, LEVEL.armpit], halfWidth: 16.2, bulge: 1.3 }),
  },
  highBustFront: {
    figure: 'front-with-bust',
    sight: TORSO,
    shape: halfGirth({ centre: [0, LEVEL.armpit], halfWidth: 16.2, bulge: 1.3 }),
  },
  underbust: {
    figure: 'front-with-bust',
    sight: TORSO,
    shape: girth(acrossFront(LEVEL.underbust, TRUNK_WITH_BUST)),
  },
  bustSpan: {
    figure: 'front-with-bust',
    sight: at(0, 50, 2.2),
    shape: along([[-BUST_POINT[0], BUST_POINT[1]], [0, BUST_POINT[1] + 0.3], BUST_POINT]),
  },
  bustPointToUnderbust: {
    figure: 'side-with-bust',
    sight: at(4, 50, 3),
    shape: along([
      [15, 51.4],
      [14.2, 54.6],
      [10.9, 57.9],
    ]),
  },
  hpsToBust: {
    figure: 'front-with-bust',
    sight: at(3, 46, 2),
    shape: along(
      [NECK_POINT, [8, 40], BUST_POINT],
      [level(acrossFront(LEVEL.bust, TRUNK_WITH_BUST))],
    ),
  },
  hpsToWaistFront: {
    figure: 'front-with-bust',
    sight: at(3, 52, 1.7),
    shape: along(
      [NECK_POINT, [8.2, 40], BUST_POINT, [8, 60], onFront(7.6, LEVEL.waist, TRUNK_WITH_BUST)],
      [level(acrossFront(LEVEL.waist, TRUNK_WITH_BUST))],
    ),
  },
  waistToUnderbust: {
    figure: 'front-with-bust',
    sight: at(0, 60, 2),
    shape: along(
      [onFront(0, LEVEL.waist, TRUNK_WITH_BUST), onFront(0, LEVEL.underbust, TRUNK_WITH_BUST)],
      [
        level(acrossFront(LEVEL.waist, TRUNK_WITH_BUST)),
        level(acrossFront(LEVEL.underbust, TRUNK_WITH_BUST)),
      ],
    ),
  },
  waistToArmpit: {
    figure: 'side',
    sight: at(0, 54, 2),
    shape: along([FLANK_WAIST, [0.5, 58], [0.2, 49]], [SIDE_WAIST_LEVEL]),
  },
  hpsToWaistBack: {
    figure: 'back',
    sight: at(3, 52, 1.7),
    shape: along([[7.4, LEVEL.neckPoint], [8.2, 46], onFront(7.4, LEVEL.waist)], [WAIST_LEVEL]),
  },
  waist: { figure: 'front', sight: TORSO, shape: girth(acrossFront(LEVEL.waist)) },
  waistBack: { figure: 'back', sight: TORSO, shape: halfGirth(acrossFront(LEVEL.waist)) },
  hips: {
    figure: 'front',
    sight: TORSO,
    shape: { ...girth(acrossFront(LEVEL.hips)), guides: WAIST_LEVEL },
  },
  waistToHips: flank(onFlank(0.6, LEVEL.hips), level(acrossSide(LEVEL.hips)), at(0, 76, 2.2)),
  seat: {
    figure: 'side',
    sight: at(0, 80, 1.55),
    shape: { ...girth(acrossSide(LEVEL.seat)), guides: SIDE_WAIST_LEVEL },
  },
  seatBack: {
    figure: 'back',
    sight: at(0, 80, 1.55),
    shape: { ...halfGirth(acrossFront(LEVEL.seat)), guides: WAIST_LEVEL },
  },
  waistToSeat: flank(onFlank(0.2, LEVEL.seat), level(acrossSide(LEVEL.seat)), at(0, 78, 2)),
  shoulderToElbow: {
    figure: 'side-with-arm',
    sight: at(0, 58, 1.7),
    shape: along([[-0.2, LEVEL.shoulderPoint], [-0.9, 44], [-1.8, 56], ELBOW]),
  },
  shoulderToWrist: {
    figure: 'side-with-arm',
    sight: at(0, 64, 1.5),
    shape: along([
      [-0.2, LEVEL.shoulderPoint],
      [-0.9, 44],
      [-1.8, 56],
      [-1.9, 66],
      [0.6, 73],
      [4, 81.6],
      [7.3, 90.6],
    ]),
  },
  biceps: {
    figure: 'front',
    sight: at(14, 54, 2.5),
    shape: girth({ centre: [21.3, 51.4], halfWidth: 2.8, bulge: 0.7, tilt: -9 }),
  },
  wrist: {
    figure: 'front',
    sight: at(24, 92, 3.4),
    shape: girth({ centre: [29.1, 89], halfWidth: 1.8, bulge: 0.5, tilt: -9 }),
  },
  crotchDepth: {
    figure: 'seated',
    sight: at(8, 76, 1.25),
    shape: along(
      [
        [0.8, 69.2],
        [0.8, LEVEL.fork],
      ],
      [level({ centre: [1.3, LEVEL.waist], halfWidth: 8.7 })],
    ),
  },
  crossSeam: {
    figure: 'side',
    sight: at(0, 84, 1.8),
    shape: alongHidden(
      [
        [
          [9.7, LEVEL.waist],
          [10.1, 73],
          [10.2, 78],
          [9.2, 84.6],
          [7.4, 89.6],
        ],
        [
          [-9.4, 91],
          [-11.1, 85],
          [-9.6, 78],
          [-7.9, 72],
          [-7.3, LEVEL.waist],
        ],
      ],
      [
        [7.4, 89.6],
        [4.6, 94],
        [0.4, 96.6],
        [-4.8, 95.4],
        [-9.4, 91],
      ],
      [
        [
          [9.7, LEVEL.waist],
          [10.1, 73],
        ],
        [
          [-7.3, LEVEL.waist],
          [-7.9, 72],
        ],
      ],
    ),
  },
  crossSeamFront: {
    figure: 'side',
    sight: at(0, 84, 1.8),
    shape: alongHidden(
      [
        [
          [9.7, LEVEL.waist],
          [10.1, 73],
          [10.2, 78],
          [9.2, 84.6],
          [7.4, 89.6],
        ],
      ],
      [
        [7.4, 89.6],
        [4.6, 94],
        [0.6, 96.6],
      ],
      [
        [
          [9.7, LEVEL.waist],
          [10.1, 73],
        ],
        [
          [0.6, 96.6],
          [4.6, 94.6],
        ],
      ],
    ),
  },
  waistToUpperLeg: flank(
    onFlank(0, LEVEL.fork),
    level({ centre: [-0.2, LEVEL.fork], halfWidth: 9 }),
    at(0, 82, 1.9),
  ),
  waistToKnee: flank([0.8, LEVEL.knee], `M-5.2 ${LEVEL.knee}L7.4 ${LEVEL.knee}`, at(0, 104, 1.4)),
  waistToFloor: {
    figure: 'side',
    sight: LOWER_BODY,
    shape: along([FLANK_WAIST, [0, 90], [0, 120], [0, LEVEL.floor]], [SIDE_WAIST_LEVEL, floorLine]),
  },
  inseam: {
    figure: 'front',
    sight: LOWER_BODY,
    shape: along(
      [
        [1.4, LEVEL.fork + 1],
        [1.4, LEVEL.floor],
      ],
      [floorLine],
    ),
  },
  upperLeg: { figure: 'front', sight: at(4, 110, 1.7), shape: girth(acrossLeg(LEVEL.upperLeg)) },
  knee: { figure: 'front', sight: at(4, 132, 2), shape: girth(acrossLeg(LEVEL.knee)) },
  ankle: { figure: 'front', sight: at(4, 152, 2.2), shape: girth(acrossLeg(LEVEL.ankle - 2)) },
  heel: {
    figure: 'side',
    sight: at(2, 160, 3),
    shape: girth({ centre: [-0.2, 175], halfWidth: 6.4, bulge: 1.5, tilt: -24 }),
  },
  head: {
    figure: 'side',
    sight: at(0, 18, 2.5),
    shape: girth({ centre: [-0.6, 8.6], halfWidth: 9.6, bulge: 1.6, tilt: -4 }),
  },
  footLength: {
    figure: 'foot-from-above',
    sight: FOOT_SIGHT,
    shape: along([
      [1, 49.5],
      [0.4, 100],
      [0, 150.5],
    ]),
  },
  ballGirth: { figure: 'foot', sight: FOOT_SIGHT, shape: girth(acrossFoot(21.5, 105, 119.4)) },
  footWaistGirth: { figure: 'foot', sight: FOOT_SIGHT, shape: girth(acrossFoot(9, 95.6, 118)) },
  instepGirth: { figure: 'foot', sight: FOOT_SIGHT, shape: girth(acrossFoot(0, 87.6, 118.2)) },
  longHeelGirth: {
    figure: 'foot',
    sight: FOOT_SIGHT,
    shape: girth({ centre: [-17, 102.4], halfWidth: 22.4, bulge: 5, tilt: -39 }),
  },
  shortHeelGirth: {
    figure: 'foot',
    sight: FOOT_SIGHT,
    shape: girth({ centre: [-21.4, 97.6], halfWidth: 22.6, bulge: 5, tilt: -55 }),
  },
  ballWidth: {
    figure: 'foot-from-above',
    sight: FOOT_SIGHT,
    shape: along([
      [-17, 83],
      [19.4, 88],
    ]),
  },
  heelWidth: {
    figure: 'foot-from-above',
    sight: FOOT_SIGHT,
    shape: along([
      [-12, 138],
      [12, 138],
    ]),
  },
};
