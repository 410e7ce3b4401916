import type { PieceRecipe } from './recipe.ts';

const SLEEVE = [
  'biceps',
  'wrist',
  'shoulderToWrist',
  'shoulderToElbow',
  'highBust',
  'hpsToWaistBack',
  'waistToArmpit',
] as const;

/** The slit above the cuff is turned in twice; under it lies the lap of the cuff as well. */
const SLIT = { top: 2, under: 3 } as const;

const collar = (layer: 'under' | 'upper'): PieceRecipe => ({
  id: `${layer}-collar`,
  part: `devon.${layer}Collar`,
  drawn: 'right',
  fold: { from: `${layer}CollarWaveBottom`, to: `${layer}CollarTopLeft` },
  edges: [
    { id: 'neck', from: `${layer}CollarWaveBottom`, spans: true },
    { id: 'end', from: `${layer}CollarWaveBottomBack` },
    { id: 'outer', from: `${layer}CollarTopRight`, spans: true },
  ],
  grain: [`${layer}CollarTopLeft`, `${layer}CollarWaveBottom`],
  label: 'title',
  restsOn: ['neck'],
});

export const JACKET_TRIM: readonly PieceRecipe[] = [
  {
    id: 'top-sleeve',
    part: 'devon.topSleeve',
    drawn: 'left',
    edges: [
      { id: 'slit', from: 'tsCuffRight', allowance: SLIT.top },
      { id: 'outer', from: 'tsSlit' },
      { id: 'cap-back', from: 'backPitchPoint' },
      { id: 'cap-front', from: 'top' },
      { id: 'inner', from: 'tsLeftEdge' },
      { id: 'cuff', from: 'tsCuffLeft' },
    ],
    grain: ['tsGrainFrom', 'tsGrainTo'],
    label: 'elbowCenter',
    restsOn: SLEEVE,
  },
  {
    // Drawn as it lies under the left sleeve, wrong side up.
    id: 'under-sleeve',
    part: 'devon.underSleeve',
    drawn: 'right',
    edges: [
      { id: 'slit', from: 'usCuffRight', allowance: SLIT.under },
      { id: 'outer', from: 'usSlit' },
      { id: 'cap', from: 'usTip' },
      { id: 'inner', from: 'usLeftEdge' },
      { id: 'cuff', from: 'usCuffLeft' },
    ],
    grain: ['usGrainFrom', 'usGrainTo'],
    label: 'elbowCenter',
    restsOn: SLEEVE,
  },
  {
    id: 'cuff',
    part: 'devon.cuff',
    drawn: 'right',
    onBody: 'each',
    fold: { from: 'topRight', to: 'bottomRight' },
    edges: [
      { id: 'inner', from: 'topRight', spans: true },
      { id: 'end', from: 'topLeft' },
      { id: 'seam', from: 'bottomLeft', spans: true },
    ],
    internal: [{ kind: 'fold', path: 'foldLine' }],
    grain: ['midLeft', 'midRight'],
    label: 'title',
    restsOn: ['wrist', 'shoulderToWrist'],
  },
  collar('upper'),
  collar('under'),
  {
    id: 'waistband',
    part: 'devon.waistband',
    drawn: 'right',
    fold: { from: 'topRight', to: 'bottomRight' },
    edges: [
      { id: 'inner', from: 'topRight', spans: true },
      { id: 'end', from: 'topLeft' },
      { id: 'seam', from: 'bottomLeft', spans: true },
    ],
    internal: [{ kind: 'fold', path: 'foldLine' }],
    grain: ['midLeft', 'midRight'],
    label: 'title',
    restsOn: ['hips', 'waist', 'waistBack', 'highBust', 'chest'],
  },
];
