import { Trayvon } from '@freesewing/trayvon';
import type { EdgeRecipe, PieceRecipe, Recipe, SeamRecipe, Setting } from './recipe.ts';

const RESTS_ON = ['hpsToWaistBack', 'waistToHips', 'neck'] as const;

/** Trayvon's constant: the narrow end's width as a part of the broad end's. */
const NARROW_END = 0.7;

/** Trayvon's snap to whole steps moves a width by up to this, mm. */
const SNAP_MM = 3;

/**
 * Trayvon takes the knot's share for millimetres where the knot would be broader than the narrow end,
 * and draws a tail without width: the knot stays below it.
 */
const knotWidth = ({ option, measure }: Setting): number =>
  Math.min(option('knotWidth'), option('tipWidth') * NARROW_END - SNAP_MM / measure('neck'));

/** Trayvon's lining reaches two and a half widths up the side: about so much of it. */
const LINED = 0.2;

/** The tip is folded round the interlining and its sides to the middle of the back: no allowance. */
const edges = (join: number): readonly EdgeRecipe[] => [
  { id: 'point-left', from: 'tip', allowance: join },
  { id: 'side-left', from: 'tipLeft', allowance: 0 },
  { id: 'join', from: 'midLeft', allowance: join },
  { id: 'side-right', from: 'midRight', allowance: 0 },
  { id: 'point-right', from: 'tipRight', allowance: join },
];

/** `_tmp1` and `_tmp3` are Trayvon's ends of the sides if the join were square: the lining's is. */
const lining: readonly EdgeRecipe[] = [
  { id: 'point-left', from: 'tip' },
  { id: 'side-left', from: 'tipLeft', allowance: 0 },
  { id: 'end', from: { between: ['tipLeft', '_tmp3'], at: LINED }, by: 'line', allowance: 0 },
  { id: 'side-right', from: { between: ['tipRight', '_tmp1'], at: LINED }, allowance: 0 },
  { id: 'point-right', from: 'tipRight' },
];

const onBias = {
  // Half way across at 45 degrees, as the join at the neck runs.
  grain: [
    { between: ['gridAnchor', { between: ['tip', 'tipRight'], at: 0.5 }], at: 0.6 },
    { between: [{ between: ['tip', 'tipRight'], at: 0.5 }, 'gridAnchor'], at: 1.6 },
  ],
  label: 'title',
  restsOn: RESTS_ON,
} as const satisfies Partial<PieceRecipe>;

/** Trayvon's own list takes all its pieces for fabric, and none to be on the bias. */
const bias = (material: 'fabric' | 'lining' | 'interfacing'): Pick<PieceRecipe, 'cuts'> => ({
  cuts: [{ material, quantity: 1, onBias: true }],
});

const ends = (['tip', 'tail'] as const).flatMap((end): readonly PieceRecipe[] => {
  const Part = end === 'tip' ? 'Tip' : 'Tail';
  return [
    {
      ...onBias,
      ...bias('fabric'),
      id: end,
      part: `trayvon.fabric${Part}`,
      edges: edges(1),
    },
    {
      ...onBias,
      ...bias('interfacing'),
      id: `${end}-interlining`,
      part: `trayvon.interfacing${Part}`,
      edges: edges(0),
    },
    {
      ...onBias,
      ...bias('lining'),
      id: `${end}-lining`,
      // Trayvon's own lining of the tail tapers to nothing, by the same mistake as its knot: the
      // tail's cloth has the right shape. So has the tip's, and both are lined alike.
      part: `trayvon.fabric${Part}`,
      edges: lining,
    },
  ];
});

const pointSeams = (['tip', 'tail'] as const).flatMap((end): readonly SeamRecipe[] => [
  {
    id: `${end}-point-left`,
    a: [`${end}.point-left`],
    b: [`${end}-lining.point-right`],
    notches: [{ on: `${end}.point-left`, at: 'notch2' }],
  },
  {
    id: `${end}-point-right`,
    a: [`${end}.point-right`],
    b: [`${end}-lining.point-left`],
    notches: [{ on: `${end}.point-right`, at: 'notch1' }],
  },
]);

/** A lined necktie in two halves on the bias: see `designs/tie.ts`. */
export const TIE_RECIPE: Recipe = {
  kernel: Trayvon,
  fixedOptions: (setting) => ({ knotWidth: knotWidth(setting) }),
  pieces: [
    ...ends,
    {
      id: 'loop',
      part: 'trayvon.fabricLoop',
      symmetric: true,
      // Its measures hold the turnings: folded in three.
      edges: [
        { id: 'end-left', from: 'topLeft', allowance: 0 },
        { id: 'bottom', from: 'bottomLeft', allowance: 0 },
        { id: 'end-right', from: 'bottomRight', allowance: 0 },
        { id: 'top', from: 'topRight', allowance: 0 },
      ],
      grain: [
        { between: [{ between: ['topLeft', 'bottomLeft'], at: 0.5 }, 'title'], at: 0.2 },
        { between: ['title', { between: ['topRight', 'bottomRight'], at: 0.5 }], at: 0.8 },
      ],
      label: 'title',
      cuts: [{ material: 'fabric', quantity: 1 }],
      restsOn: RESTS_ON,
    },
  ],
  fits: [],
  // The two halves taper differently, so that a broad tip's slanting join is longer than the tail's.
  corners: ['', '-interlining'].map((layer) => ({
    piece: `tail${layer}`,
    corner: 'midLeft',
    edge: 'join',
    keep: 'side-left',
    to: [`tip${layer}.join`],
    less: [],
  })),
  seams: [
    {
      id: 'join',
      a: ['tip.join'],
      b: ['tail.join'],
      notches: [{ on: 'tip.join', at: 'mid' }],
    },
    { id: 'interlining-join', a: ['tip-interlining.join'], b: ['tail-interlining.join'] },
    ...pointSeams,
  ],
  finished: {
    length: ({ across }) => across('tip', 'tip', 'mid') + across('tail', 'tip', 'mid'),
    tipWidth: ({ across }) => across('tip-interlining', 'tipLeft', 'tipRight'),
    knotWidth: ({ length }) => length('tip-interlining.join') * Math.SQRT1_2,
  },
  preconditions: [],
};
