import type { PieceRecipe } from './recipe.ts';
import { UPPER_BODY } from './upper-body.ts';

/** What a piece of the coat's body rests on. */
export const BODY = [...UPPER_BODY, 'waist', 'hips', 'waistToHips'] as const;
const COLLAR = ['neck', 'chest', 'shoulderSlope'] as const;

const collar = {
  symmetric: true,
  grain: ['collarCbTopRoll', 'collarstandCbTop'],
  label: 'title',
  restsOn: COLLAR,
} as const satisfies Partial<PieceRecipe>;

const bag = {
  symmetric: true,
  grain: [
    { between: ['topLeft', 'topRight'], at: 0.15 },
    { between: ['bottomLeft', 'bottomRight'], at: 0.15 },
  ],
  label: 'title',
  restsOn: BODY,
} as const satisfies Partial<PieceRecipe>;

const BAG_EDGES = [
  { id: 'bag', from: 'topLeft' },
  { id: 'top', from: 'topRight' },
] as const;

const lengthwise = (left: string, right: string): PieceRecipe['grain'] => [
  { between: [left, right], at: 0.1 },
  { between: [left, right], at: 0.9 },
];

export const COLLAR_PIECES: readonly PieceRecipe[] = [
  {
    ...collar,
    id: 'under-collar',
    part: 'jaeger.underCollar',
    edges: [
      { id: 'neck-right', from: 'collarCorner' },
      { id: 'neck-left', from: 'collarstandCbBottom' },
      { id: 'gorge-left', from: 'leftCollarCorner' },
      { id: 'end-left', from: 'notchLeft' },
      { id: 'outer', from: 'notchTipRollLeft' },
      { id: 'end-right', from: 'notchTipRoll' },
      { id: 'gorge-right', from: 'notch' },
    ],
    // Melton in Jaeger's list.
    cuts: [
      { material: 'fabric', quantity: 1 },
      { material: 'canvas', quantity: 1 },
    ],
  },
  {
    ...collar,
    id: 'collar',
    part: 'jaeger.collar',
    edges: [
      { id: 'gorge-left', from: 'collarstandTipLeft' },
      { id: 'end-left', from: 'notchLeft' },
      { id: 'outer', from: 'notchTipRollLeft' },
      { id: 'end-right', from: 'notchTipRoll' },
      { id: 'gorge-right', from: 'notch' },
      { id: 'stand', from: 'collarstandTip' },
    ],
    internal: [{ kind: 'fold', path: 'roll' }],
  },
  {
    ...collar,
    id: 'collar-stand',
    part: 'jaeger.collarStand',
    edges: [
      { id: 'neck-right', from: 'collarCorner' },
      { id: 'neck-left', from: 'collarstandCbBottom' },
      { id: 'end-left', from: 'leftCollarCorner' },
      { id: 'collar', from: 'leftCollarstandTip' },
      { id: 'end-right', from: 'collarstandTip' },
    ],
    grain: lengthwise('leftCollarCorner', 'collarCorner'),
  },
];

export const POCKET_PIECES: readonly PieceRecipe[] = [
  {
    ...bag,
    id: 'pocket',
    part: 'jaeger.pocket',
    edges: [
      { id: 'bag', from: 'edgeLeft' },
      { id: 'top', from: 'edgeRight' },
    ],
    internal: [{ kind: 'fold', path: 'fold' }],
  },
  { ...bag, id: 'pocket-lining', part: 'jaeger.pocketLining', edges: BAG_EDGES },
  {
    id: 'chest-pocket-welt',
    part: 'jaeger.chestPocketWelt',
    edges: [
      { id: 'side-left', from: 'foldLeft' },
      { id: 'bottom', from: 'bottomLeft' },
      { id: 'side-right', from: 'bottomRight' },
      { id: 'top', from: 'foldRight' },
    ],
    grain: lengthwise('topLeft', 'topRight'),
    internal: [{ kind: 'fold', path: 'fold' }],
    label: 'top',
    // The breast pocket is on the left alone; Jaeger counts a pair.
    cuts: [
      { material: 'fabric', quantity: 1 },
      { material: 'interfacing', quantity: 1 },
    ],
    restsOn: BODY,
  },
  {
    ...bag,
    id: 'chest-pocket-bag',
    part: 'jaeger.chestPocketBag',
    edges: BAG_EDGES,
    internal: [{ kind: 'fold', path: 'fold' }],
    cuts: [{ material: 'pocketing', quantity: 1 }],
  },
  {
    ...bag,
    id: 'inner-pocket-welt',
    part: 'jaeger.innerPocketWelt',
    edges: BAG_EDGES,
    grain: lengthwise('topLeft', 'topRight'),
    internal: [{ kind: 'fold', path: 'fold' }],
    // Two to each of two jetted pockets; Jaeger counts one.
    cuts: [{ material: 'fabric', quantity: 4 }],
  },
  {
    ...bag,
    id: 'inner-pocket-bag',
    part: 'jaeger.innerPocketBag',
    edges: BAG_EDGES,
    internal: [{ kind: 'fold', path: 'fold' }],
    cuts: [{ material: 'pocketing', quantity: 2 }],
  },
];
