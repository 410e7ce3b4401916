import type { EdgeRecipe, PieceRecipe, Setting } from './recipe.ts';

const UPPER = [
  'neck',
  'shoulderToShoulder',
  'shoulderSlope',
  'highBust',
  'hpsToWaistBack',
  'waistToArmpit',
] as const;
const RESTS_ON = [...UPPER, 'waistToHips', 'hips', 'waist', 'waistBack'] as const;

export const hasPocket = ({ isOn }: Setting): boolean => isOn('frontPocket');
const hasNoPocket = (setting: Setting): boolean => !hasPocket(setting);

/** The fronts as worn on the left, the backs on the right: centre on the left of the paper. */
const front = { drawn: 'left', label: 'title', restsOn: RESTS_ON } as const;
const back = { drawn: 'right', label: 'title', restsOn: RESTS_ON } as const;

/** The pocket's bag hangs on the panel: the panel's own half folds back along the opening. */
const panelPocket: readonly EdgeRecipe[] = [
  { id: 'pocket-bottom', from: 'frontHemSidePanel' },
  { id: 'pocket-edge', from: 'mirroredCfPocketBottom' },
  { id: 'pocket-top', from: 'mirroredCfPocketTop' },
  { id: 'side-seam', from: 'panelPocketTop' },
];

const panel = (side: readonly EdgeRecipe[]) =>
  ({
    ...front,
    id: 'front-panel',
    part: 'devon.frontPanel',
    edges: [
      ...side,
      { id: 'yoke-seam', from: 'frontYokeSidePanel' },
      { id: 'inside-seam', from: 'frontYokePanel' },
      { id: 'hem', from: 'frontHemPanel' },
    ],
    grain: ['frontYokePanelMiddle', 'frontHemPanelMiddle'],
  }) as const satisfies Partial<PieceRecipe>;

const outside = (pocket: readonly EdgeRecipe[]) =>
  ({
    ...front,
    id: 'front-side',
    part: 'devon.frontSidePanel',
    apart: true,
    edges: [
      ...pocket,
      { id: 'hem', from: 'frontHemSidePanelSaved' },
      { id: 'side', from: ['hem', 'hemOriginal'] },
      { id: 'armhole', from: 'armhole' },
      { id: 'yoke-seam', from: 'frontArmholeYoke' },
      { id: 'panel-seam', from: 'frontYokeSidePanel' },
    ],
    grain: ['fsGrainFrom', 'fsGrainTo'],
  }) as const satisfies Partial<PieceRecipe>;

const patch = (name: string, top: number): readonly EdgeRecipe[] => [
  { id: 'side-left', from: `${name}TopLeft` },
  { id: 'bottom-left', from: `${name}BottomLeft` },
  { id: 'bottom-right', from: `${name}BottomMiddle` },
  { id: 'side-right', from: `${name}BottomRight` },
  { id: 'top', from: `${name}TopRight`, allowance: top },
];

/** A patch pocket's mouth is turned in twice. */
const MOUTH = 2;

export const JACKET_BODY: readonly PieceRecipe[] = [
  {
    ...back,
    id: 'back-panel',
    part: 'devon.backPanel',
    fold: { from: 'cbHem', to: 'cbYoke' },
    edges: [
      { id: 'hem', from: 'cbHem', spans: true },
      { id: 'panel-seam', from: 'backHemPanel' },
      { id: 'yoke-seam', from: 'backYokePanel' },
    ],
    grain: ['cbYoke', 'cbHem'],
  },
  {
    ...back,
    id: 'back-side',
    part: 'devon.backSide',
    edges: [
      { id: 'yoke-seam', from: 'backArmholeYoke' },
      { id: 'panel-seam', from: 'backYokePanel' },
      { id: 'hem', from: 'backHemPanel' },
      { id: 'side', from: ['hemBack', 'hemBackOriginal'] },
      { id: 'armhole', from: 'backYokeArmhole' },
    ],
    grain: ['bsGrainFrom', 'bsGrainTo'],
  },
  {
    ...back,
    id: 'back-yoke',
    part: 'devon.backYoke',
    fold: { from: 'cbYoke', to: 'cbNeck' },
    edges: [
      { id: 'yoke-seam', from: 'cbYoke' },
      { id: 'armhole', from: 'backArmholeYoke' },
      // The shoulder seam lies forward of the shoulder: so much of the front's armhole is the yoke's.
      { id: 'armhole-front', from: 'shoulder', optional: true },
      { id: 'shoulder', from: 's3ArmholeSplit' },
      { id: 'neck', from: 's3CollarSplit', spans: true },
    ],
    grain: ['cbYoke', 'cbNeck'],
  },
  {
    ...front,
    id: 'front-yoke',
    part: 'devon.frontYoke',
    edges: [
      { id: 'armhole', from: 'frontArmholeYoke' },
      { id: 'shoulder', from: 's3ArmholeSplit' },
      { id: 'neck', from: 's3CollarSplit' },
      { id: 'neck-front', from: 'frontEndOfCollar' },
      { id: 'front-edge', from: 'frontNeck' },
      { id: 'yoke-seam', from: 'frontYoke' },
    ],
    internal: [{ kind: 'help', path: 'stitchLine' }],
    marks: ['cfNeck'],
    grain: [
      { x: 'fyGrainFrom', y: 's3ArmholeSplit' },
      { x: 'fyGrainFrom', y: 'frontYoke' },
    ],
  },
  {
    ...front,
    id: 'front-inside',
    part: 'devon.frontInside',
    edges: [
      { id: 'panel-seam', from: 'frontHemPanel' },
      { id: 'yoke-seam', from: 'frontYokePanel' },
      { id: 'front-edge', from: 'frontYoke' },
      { id: 'hem', from: 'frontHem' },
    ],
    internal: [
      { kind: 'help', path: 'stitchLine' },
      { kind: 'help', path: 'pocketTopStitch' },
    ],
    marks: ['cfYoke', 'cfHem'],
    grain: ['stitchTop', 'stitchBottom'],
  },
  {
    ...panel(panelPocket),
    when: hasPocket,
    internal: [{ kind: 'fold', line: ['frontHemSidePanel', 'panelPocketTop'] }],
  },
  { ...panel([{ id: 'side-seam', from: 'frontHemSidePanel' }]), when: hasNoPocket },
  {
    ...outside([
      { id: 'pocket-top', from: 'panelPocketTop' },
      { id: 'pocket-edge', from: 'cfPocketTop' },
      { id: 'pocket-bottom', from: 'cfPocketBottom' },
    ]),
    when: hasPocket,
    internal: [
      { kind: 'mark', line: ['frontHemSidePanelSaved', 'panelPocketTop'] },
      { kind: 'help', path: 'pocketTopStitch' },
    ],
  },
  { ...outside([]), when: hasNoPocket, internal: [{ kind: 'help', path: 'pocketTopStitch' }] },
  {
    // The same shape as the front it lies on, its right side to the body.
    id: 'front-facing',
    part: 'devon.frontFacing',
    drawn: 'right',
    edges: [
      { id: 'inner', from: 'facingHem', allowance: 0 },
      { id: 'neck', from: 'facingCollar' },
      { id: 'front-edge', from: 'frontNeck' },
      { id: 'hem', from: 'frontHem' },
    ],
    marks: ['cfNeck', 'cfHem'],
    grain: ['ffGrainFrom', 'ffGrainTo'],
    label: 'title',
    restsOn: RESTS_ON,
  },
  {
    id: 'pocket',
    part: 'devon.pocket',
    symmetric: true,
    edges: patch('pocket', MOUTH),
    // Devon counts the flap's again.
    cuts: [{ material: 'fabric', quantity: 2 }],
    grain: ['pGrainFrom', 'pGrainTo'],
    label: 'title',
    restsOn: UPPER,
  },
  {
    id: 'pocket-flap',
    part: 'devon.pocketflap',
    symmetric: true,
    edges: patch('pocketflap', 1),
    grain: ['pfGrainFrom', 'pfGrainTo'],
    label: 'title',
    restsOn: UPPER,
  },
];
