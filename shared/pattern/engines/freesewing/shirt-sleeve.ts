import type { InternalRecipe, PieceRecipe, Setting } from './recipe.ts';
import { felled } from './shirt-fronts.ts';

export const isSleeveLong = ({ choice }: Setting): boolean => choice('sleeveStyle') === 'long';
export const isCuffFrench = ({ choice }: Setting): boolean =>
  choice('cuffStyle').endsWith('FrenchCuff');

const RESTS_ON = [
  'biceps',
  'wrist',
  'shoulderToWrist',
  'chest',
  'shoulderToShoulder',
  'shoulderSlope',
  'hpsToWaistBack',
  'waistToArmpit',
] as const;

const PLEATS: readonly InternalRecipe[] = [
  { kind: 'fold', path: 'pleats' },
  { kind: 'mark', path: 'placketCut' },
  { kind: 'fold', path: 'shortSleeveHemFold' },
];

const placket = {
  when: isSleeveLong,
  grain: ['midLeft', 'midRight'],
  label: 'title',
  restsOn: ['wrist', 'shoulderToWrist'],
  // The strip holds its own turnings; only the end sewn into the cuff is let out.
  edges: [
    { id: 'outer', from: 'topLeft', allowance: 0 },
    { id: 'cuff-end', from: 'bottomLeft' },
  ],
} as const satisfies Partial<PieceRecipe>;

const cuff = {
  id: 'cuff',
  part: 'simon.cuff',
  symmetric: true,
  grain: [
    { between: [{ between: ['topLeft', 'bottomLeft'], at: 0.5 }, 'bottomRight'], at: 0.1 },
    {
      x: 'bottomRight',
      y: { between: [{ between: ['topLeft', 'bottomLeft'], at: 0.5 }, 'bottomRight'], at: 0.1 },
    },
  ],
  label: 'title',
  restsOn: ['wrist', 'shoulderToWrist'],
} as const satisfies Partial<PieceRecipe>;

export const SHIRT_SLEEVE: readonly PieceRecipe[] = [
  {
    id: 'sleeve',
    part: 'simon.sleeve',
    when: isSleeveLong,
    drawn: 'right',
    edges: [
      { id: 'underarm-front', from: 'wristRight', allowance: felled },
      { id: 'cap', from: 'bicepsRight', allowance: felled },
      { id: 'underarm-back', from: 'bicepsLeft' },
      { id: 'wrist', from: 'wristLeft' },
    ],
    grain: ['cuffMid', { x: 'cuffMid', y: 'sleeveTip' }],
    internal: PLEATS,
    marks: ['cuffMid', 'cuffPleat1Edge', 'cuffLeftCusp'],
    label: 'centerBiceps',
    restsOn: RESTS_ON,
  },
  {
    id: 'sleeve',
    part: 'simon.sleeve',
    when: (setting) => !isSleeveLong(setting),
    drawn: 'right',
    edges: [
      { id: 'underarm-front', from: 'foldShortRight', allowance: felled },
      { id: 'cap', from: 'bicepsRight', allowance: felled },
      { id: 'underarm-back', from: 'bicepsLeft' },
      { id: 'hem', from: 'foldShortLeft' },
    ],
    grain: ['cuffMid', { x: 'cuffMid', y: 'sleeveTip' }],
    internal: PLEATS,
    label: 'centerBiceps',
    restsOn: RESTS_ON,
  },
  {
    ...placket,
    id: 'sleeve-placket-underlap',
    part: 'simon.sleevePlacketUnderlap',
    symmetric: true,
    internal: [{ kind: 'fold', path: 'folds' }],
  },
  {
    ...placket,
    id: 'sleeve-placket-overlap',
    part: 'simon.sleevePlacketOverlap',
    internal: [
      { kind: 'fold', path: 'folds' },
      { kind: 'mark', path: 'outline' },
    ],
  },
  {
    ...cuff,
    when: (setting) => isSleeveLong(setting) && !isCuffFrench(setting),
    edges: [
      { id: 'cuff', from: 'bottomLeft' },
      { id: 'outer', from: 'bottomRight' },
    ],
  },
  {
    ...cuff,
    when: (setting) => isSleeveLong(setting) && isCuffFrench(setting),
    // Simon shapes all four corners of a turned-back cuff; the two at the sleeve must stay square,
    // or the cuff is shorter than the sleeve it is sewn to.
    edges: [
      { id: 'cuff', from: 'bottomLeft', by: 'line' },
      { id: 'end-right', from: 'bottomRight', by: 'line' },
      { id: 'outer', from: ['topRightStart', 'rightAngleTopBottom', 'topRight'] },
      { id: 'end-left', from: ['topLeftEnd', 'leftAngleTopBottom', 'topLeft'], by: 'line' },
    ],
    internal: [{ kind: 'fold', path: 'fold' }],
  },
];
