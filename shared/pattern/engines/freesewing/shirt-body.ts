import type { PieceRecipe, Setting } from './recipe.ts';
import { HEM_SIDE, SHIRT_HEM } from './shirt-fronts.ts';

const isYokeSplit = ({ isOn }: Setting): boolean => isOn('splitYoke');

const UPPER = [
  'neck',
  'shoulderToShoulder',
  'shoulderSlope',
  'chest',
  'hpsToWaistBack',
  'waistToArmpit',
] as const;

const yoke = {
  id: 'yoke',
  part: 'simon.yoke',
  drawn: 'right',
  grain: [
    { between: ['cbYoke', 'cbNeck'], at: 0.2 },
    { between: ['cbNeck', 'cbYoke'], at: 0.2 },
  ],
  label: 'title',
  restsOn: UPPER,
} as const satisfies Partial<PieceRecipe>;

const yokeEdges = [
  { id: 'yoke-seam', from: 'cbYoke' },
  { id: 'armhole', from: 'armholeYokeSplitPreBoxpleat' },
  { id: 'shoulder', from: 's3ArmholeSplit' },
  { id: 'neck', from: 's3CollarSplit' },
] as const;

export const SHIRT_BODY: readonly PieceRecipe[] = [
  {
    id: 'back',
    part: 'simon.back',
    drawn: 'right',
    fold: { from: 'cbHem', to: 'cbTop' },
    edges: [
      { id: 'hem', from: 'cbHem', allowance: SHIRT_HEM, spans: true },
      { id: 'side', from: HEM_SIDE },
      { id: 'armhole', from: 'armhole' },
      { id: 'yoke-seam', from: 'armholeYokeSplit', spans: true },
    ],
    grain: ['cbYoke', 'cbHem'],
    internal: [
      { kind: 'dart', path: 'dart' },
      { kind: 'fold', path: 'boxPleat' },
      { kind: 'help', line: ['cbWaist', 'waist'] },
    ],
    marks: ['boxPleatLeft', 'boxPleatMid', 'boxPleatRight'],
    label: 'title',
    restsOn: [...UPPER, 'waist', 'hips', 'waistToHips'],
  },
  {
    ...yoke,
    when: (setting) => !isYokeSplit(setting),
    fold: { from: 'cbYoke', to: 'cbNeck' },
    edges: yokeEdges.map((edge) =>
      edge.id === 'neck' || edge.id === 'yoke-seam' ? { ...edge, spans: true } : edge,
    ),
  },
  {
    ...yoke,
    when: isYokeSplit,
    onBody: 'each',
    edges: [...yokeEdges, { id: 'centre-back', from: 'cbNeck' }],
    // Halves for the outer and the inner yoke; Simon's list counts one pair.
    timesCut: 2,
  },
  {
    id: 'collar-stand',
    part: 'simon.collarStand',
    onBody: 'centre',
    // Drawn from the inside: its left end lies on the wearer's right.
    drawn: 'right',
    edges: [
      { id: 'neck', from: 'leftBottomCf' },
      { id: 'neck-placket-right', from: 'rightBottomCf' },
      { id: 'end-right', from: 'rightBottomEdge' },
      { id: 'top', from: 'rightTopCf' },
      { id: 'end-left', from: 'leftTopCf' },
      { id: 'neck-placket-left', from: 'leftBottomEdge' },
    ],
    grain: ['leftCf', 'rightCf'],
    internal: [{ kind: 'help', path: 'help' }],
    marks: ['rightTopCf', 'rightBottomCf', 'leftBottomCf', 'leftTopCf'],
    label: 'title',
    restsOn: ['neck'],
  },
  {
    id: 'collar',
    part: 'simon.collar',
    onBody: 'centre',
    symmetric: true,
    edges: [
      { id: 'collar', from: 'leftBottomEdge' },
      { id: 'end-right', from: 'rightBottomEdge' },
      { id: 'outer', from: 'rightTopEdge' },
      { id: 'end-left', from: 'leftTopEdge' },
    ],
    grain: [
      { x: 'bottomMidCp2', y: { between: ['topMid', 'bottomMid'], at: 0.5 } },
      { x: 'bottomMidCp1', y: { between: ['topMid', 'bottomMid'], at: 0.5 } },
    ],
    internal: [
      { kind: 'mark', path: 'underCollar' },
      { kind: 'help', path: 'help' },
    ],
    marks: ['leftTopHinge', 'rightTopHinge'],
    label: 'title',
    restsOn: ['neck'],
  },
];
