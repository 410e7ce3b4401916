import type { EdgeRecipe, InternalRecipe, PieceRecipe, Place, Setting } from './recipe.ts';

/** Simon's hem is turned up three times the seam allowance. */
export const SHIRT_HEM = 3;

/** Where the side seam begins: a shaped hem eats into it. */
export const HEM_SIDE = ['slashStart', 'bballEnd', 'hem'] as const;

/** Side and cap are flat-felled: one of the two layers is wider by this option. */
export const felled = ({ option }: Setting): number => option('ffsa');

const RESTS_ON = [
  'neck',
  'shoulderToShoulder',
  'shoulderSlope',
  'chest',
  'hpsToWaistBack',
  'waistToArmpit',
  'waist',
  'hips',
  'waistToHips',
] as const;

/** A fifth of the way from the centre front to the side. */
const fifth: Place = { between: ['cfHem', 'hem'], at: 0.2 };

const outer = (dart: readonly EdgeRecipe[]): readonly EdgeRecipe[] => [
  { id: 'side', from: HEM_SIDE, allowance: felled },
  ...dart,
  { id: 'armhole', from: 'armhole' },
  { id: 'shoulder', from: 's3ArmholeSplit' },
  { id: 'neck', from: 's3CollarSplit' },
];

const withPlacket = (round: readonly EdgeRecipe[], selvedge: boolean): readonly EdgeRecipe[] => [
  ...round,
  { id: 'neck-placket', from: 'cfNeck' },
  // Folded twice, the edge lies inside and needs no allowance.
  { id: 'front-edge', from: 'placketTopEdge', allowance: selvedge ? 0 : 1 },
  { id: 'hem', from: 'placketBottomEdge', allowance: SHIRT_HEM },
];

const withSeam = (
  round: readonly EdgeRecipe[],
  top: string,
  bottom: string,
): readonly EdgeRecipe[] => [
  ...round,
  { id: 'placket-seam', from: top },
  { id: 'hem', from: bottom, allowance: SHIRT_HEM },
];

const folds = (...paths: readonly string[]): readonly InternalRecipe[] =>
  paths.map((path) => ({ kind: 'fold', path }));
const help = (...paths: readonly string[]): readonly InternalRecipe[] =>
  paths.map((path) => ({ kind: 'help', path }));

const common = {
  grain: [
    { x: fifth, y: 'cfHem' },
    { x: fifth, y: 'cfNeck' },
  ],
  label: 'title',
  centre: ['cfNeck', 'cfHem'],
  restsOn: RESTS_ON,
} as const satisfies Partial<PieceRecipe>;

const isRightApart = ({ isOn }: Setting): boolean => isOn('separateButtonPlacket');
const isLeftApart = ({ isOn }: Setting): boolean => isOn('separateButtonholePlacket');

const waistLine: InternalRecipe = { kind: 'help', line: ['cfWaist', 'waist'] };

const placketGrain: PieceRecipe['grain'] = [
  { between: ['placketTopEdge', { x: 'cfNeck', y: 'placketTopEdge' }], at: 0.5 },
  { between: ['placketBottomEdge', { x: 'cfHem', y: 'placketBottomEdge' }], at: 0.5 },
];

const fronts = (round: readonly EdgeRecipe[]): readonly PieceRecipe[] => [
  {
    ...common,
    id: 'front-right',
    part: 'simon.frontRight',
    when: (setting) => !isRightApart(setting) && setting.choice('buttonPlacketStyle') === 'classic',
    edges: withPlacket(round, false),
    internal: [waistLine, ...help('frontCenter'), ...folds('placketInnerFold', 'placketOuterFold')],
    marks: [
      'placketTopIn',
      'placketTopOut',
      'cfNeck',
      'placketBottomIn',
      'placketBottomOut',
      'cfHem',
    ],
  },
  {
    ...common,
    id: 'front-right',
    part: 'simon.frontRight',
    when: (setting) =>
      !isRightApart(setting) && setting.choice('buttonPlacketStyle') === 'seamless',
    edges: withPlacket(round, true),
    internal: [
      waistLine,
      ...help('frontCenter', 'placketInnerFold'),
      ...folds('placketFold1', 'placketFold2'),
    ],
    marks: [
      'placketTopFold1',
      'placketTopFold2',
      'placketBottomFold1',
      'placketBottomFold2',
      'cfNeck',
      'cfHem',
    ],
  },
  {
    ...common,
    id: 'front-right',
    part: 'simon.frontRight',
    when: isRightApart,
    edges: withSeam(round, 'placketTopIn', 'placketBottomIn'),
    internal: [waistLine],
  },
  {
    ...common,
    id: 'front-left',
    part: 'simon.frontLeft',
    when: (setting) =>
      !isLeftApart(setting) && setting.choice('buttonholePlacketStyle') === 'seamless',
    edges: withPlacket(round, true),
    internal: [waistLine, ...help('frontCenter'), ...folds('placketFold1', 'placketFold2')],
    marks: [
      'placketTopFold1',
      'placketTopFold2',
      'placketBottomFold1',
      'placketBottomFold2',
      'cfNeck',
      'cfHem',
    ],
  },
  {
    ...common,
    id: 'front-left',
    part: 'simon.frontLeft',
    when: (setting) =>
      !isLeftApart(setting) && setting.choice('buttonholePlacketStyle') === 'classic',
    edges: withPlacket(round, true),
    internal: [
      waistLine,
      ...help('frontCenter'),
      ...help('placketInnerEdgeOver', 'placketInnerEdgeUnder'),
      ...help('placketOuterEdgeOver', 'placketOuterEdgeUnder'),
      ...folds('placketInnerEdgeFold', 'placketOuterEdgeFold'),
    ],
    marks: ['placketCfNeck', 'placketCfHem'].concat(
      ['Top', 'Bottom'].flatMap((end) =>
        ['InnerEdgeFold', 'InnerEdgeOver', 'OuterEdgeFold', 'OuterEdgeOver', 'OuterEdgeUnder'].map(
          (line) => `placket${end}${line}`,
        ),
      ),
    ),
  },
  {
    ...common,
    id: 'front-left',
    part: 'simon.frontLeft',
    when: isLeftApart,
    edges: withSeam(round, 'neckEdge', 'hemEdge'),
    internal: [waistLine],
  },
];

const plackets: readonly PieceRecipe[] = [
  {
    id: 'button-placket',
    onBody: 'right',
    centre: ['cfNeck', 'cfHem'],
    part: 'simon.buttonPlacket',
    when: isRightApart,
    edges: [
      { id: 'placket-seam', from: 'placketBottomIn' },
      { id: 'neck', from: 'placketTopIn' },
      { id: 'neck-placket', from: 'cfNeck' },
      { id: 'front-edge', from: 'placketTopEdge' },
      { id: 'hem', from: 'placketBottomEdge', allowance: SHIRT_HEM },
    ],
    grain: placketGrain,
    internal: folds('placketOuterFold'),
    marks: ['placketTopOut', 'placketBottomOut', 'cfNeck', 'cfHem'],
    label: 'title',
    restsOn: RESTS_ON,
  },
  {
    id: 'buttonhole-placket',
    onBody: 'left',
    centre: ['cfNeck', 'cfHem'],
    part: 'simon.buttonholePlacket',
    when: isLeftApart,
    edges: [
      { id: 'neck-placket', from: 'placketTopEdge' },
      { id: 'neck', from: 'cfNeck' },
      { id: 'placket-seam', from: 'topInnerEdge' },
      { id: 'hem', from: 'bottomInnerEdge', allowance: SHIRT_HEM },
      { id: 'front-edge', from: 'placketBottomEdge', allowance: 0 },
    ],
    grain: placketGrain,
    internal: [
      ...help('frontCenter', 'placketInnerEdgeOver', 'placketOuterEdgeOver'),
      ...help('placketOuterEdgeUnder'),
      ...folds('placketInnerEdgeFold'),
    ],
    marks: ['placketCfNeck', 'placketCfHem'],
    label: 'title',
    restsOn: RESTS_ON,
  },
];

/** The fronts of a shirt and their plackets; `dart` divides the side, from the hem to the armhole. */
export const shirtFronts = (dart: readonly EdgeRecipe[]): readonly PieceRecipe[] => [
  ...fronts(outer(dart)),
  ...plackets,
];
