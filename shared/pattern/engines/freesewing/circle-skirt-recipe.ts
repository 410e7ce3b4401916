import { Sandy } from '@freesewing/sandy';
import type { PieceRecipe, Recipe, SeamRecipe, Setting } from './recipe.ts';

/** Sandy allows eight. */
const PANELS = [1, 2, 3, 4, 5, 6, 7, 8];

/**
 * More of a circle than this in one piece leaves no room between its two edges for the widest
 * allowance: such a skirt is cut in two.
 */
const WIDEST_PANEL = 0.75;

const panelsOf = ({ option }: Setting): number =>
  option('panels') === 1 && option('circleRatio') > WIDEST_PANEL ? 2 : option('panels');

const isBandCurved = ({ choice }: Setting): boolean => choice('waistbandShape') === 'curved';

/** Half the hem that is usual on a straight one: a wide curve cannot be turned up any deeper. */
const HEM = 2;

/** A cone that opens more than this, in radians, is hardly a band any more: hips far over the waist. */
const WIDEST_BAND = 2.5;

/** Less cloth than this under the waistband is no skirt, mm. */
const SHORTEST_SKIRT_MM = 20;

const RESTS_ON = ['waist', 'hips', 'waistToHips', 'waistToFloor'] as const;

const band = {
  id: 'waistband',
  part: 'sandy.waistband',
  label: 'title',
  restsOn: RESTS_ON,
} as const satisfies Partial<PieceRecipe>;

const panelSeams: readonly SeamRecipe[] = [
  { id: 'panels', a: ['skirt.side-left'], b: ['skirt.side-right'] },
  ...PANELS.map((number) => ({
    id: `waist-${number}`,
    when: (setting: Setting) => number <= panelsOf(setting),
    a: ['skirt.waist'],
    b: [`waistband.panel-${number}`],
    ease: ({ option }: Setting, bandLength: number) => option('gathering') * bandLength,
  })),
];

/** A skirt of part of a circle or a whole one: see `designs/circle-skirt.ts`. */
export const CIRCLE_SKIRT_RECIPE: Recipe = {
  kernel: Sandy,
  // A ring without an end has no outline to cut along, nor a way in.
  fixedOptions: (setting) => ({ seamlessFullCircle: false, panels: panelsOf(setting) }),
  pieces: [
    {
      id: 'skirt',
      part: 'sandy.skirt',
      drawn: 'left',
      // It hangs from the whole waist: legs of two lengths are no matter of its panels.
      onBody: 'both',
      fold: { from: 'ex2Flipped', to: 'in2Flipped' },
      edges: [
        { id: 'hem', from: 'ex2Flipped', allowance: HEM, spans: true },
        { id: 'side', from: 'ex2' },
        { id: 'waist', from: 'in2', spans: true },
      ],
      grain: ['in2Flipped', 'ex2Flipped'],
      marks: ['in2Flipped'],
      label: { between: ['in2Flipped', 'ex2Flipped'], at: 0.3 },
      restsOn: RESTS_ON,
    },
    {
      ...band,
      when: (setting) => !isBandCurved(setting),
      edges: [
        { id: 'end-left', from: 'topLeft' },
        { id: 'seam', from: 'bottomLeft' },
        { id: 'end-right', from: 'bottomRight' },
        { id: 'inner', from: 'topRight' },
      ],
      internal: [{ kind: 'fold', path: 'fold' }],
      grain: ['grainlineFrom', 'grainlineTo'],
    },
    {
      ...band,
      when: isBandCurved,
      edges: [
        { id: 'seam', from: 'ex2Flipped' },
        { id: 'end-right', from: 'ex2' },
        { id: 'inner', from: 'in2' },
        { id: 'end-left', from: 'in2Flipped' },
      ],
      grain: ['ex2Flipped', 'ex2'],
      // A curved band cannot be folded: it needs a facing, which Sandy's list does not count.
      timesCut: 2,
    },
  ],
  fits: [],
  splits: [
    {
      piece: 'waistband',
      edge: 'seam',
      runs: PANELS.map((number) => ({
        id: `panel-${number}`,
        when: (setting) => number <= panelsOf(setting),
        length: ['skirt.waist'],
        times: ({ option }) => 1 / (1 + option('gathering')),
      })),
      rest: 'overlap',
    },
  ],
  seams: panelSeams,
  finished: {
    waistband: ({ length, setting }) =>
      (panelsOf(setting) * length('skirt.waist')) / (1 + setting.option('gathering')),
    hem: ({ length, setting }) => panelsOf(setting) * length('skirt.hem'),
    length: ({ across, length, setting }) =>
      across('skirt', 'in2Flipped', 'ex2Flipped') +
      length('waistband.end-left') / (isBandCurved(setting) ? 1 : 2),
  },
  preconditions: [
    {
      holds: ({ measure, option }) =>
        (measure('waistToFloor') - measure('waistToHips') * option('waistbandPosition')) *
          option('lengthBonus') -
          measure('waistToFloor') * option('waistbandWidth') >
        SHORTEST_SKIRT_MM,
      piece: 'skirt',
      detail: 'skirt no longer than its waistband',
      restsOn: ['waistToFloor', 'waistToHips'],
    },
    {
      holds: (setting) => {
        if (!isBandCurved(setting)) return true;
        const { measure } = setting;
        const opening = (measure('hips') - measure('waist')) / measure('waistToHips');
        return opening > 0 && opening < WIDEST_BAND;
      },
      piece: 'waistband',
      detail: 'curved waistband needs hips a little wider than the waist',
      restsOn: ['hips', 'waist', 'waistToHips'],
    },
  ],
};
