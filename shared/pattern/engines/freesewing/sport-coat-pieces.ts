import type { PieceRecipe, Setting } from './recipe.ts';
import { BODY, COLLAR_PIECES, POCKET_PIECES } from './sport-coat-trim.ts';
import { twoPartSleeve } from './two-part-sleeve.ts';

/** Jaeger turns hems up three times the seam allowance. */
const HEM = 3;

const isVented =
  (vents: number) =>
  ({ option }: Setting): boolean =>
    option('backVent') === vents;
const isVentedAtSides = isVented(2);
const isPlainAtSides = (setting: Setting): boolean => !isVentedAtSides(setting);

/** The kernel's vent runs beside the seam, but turns back on itself where the seam bends: drawn straight. */
const VENT_TOP = { startOf: 'vent' } as const;
const VENT_HEM = { endOf: 'vent' } as const;

const frontal = {
  drawn: 'left',
  grain: ['cfHips', { x: 'cfHips', y: 'collarCorner' }],
  label: 'title',
  restsOn: BODY,
} as const satisfies Partial<PieceRecipe>;

const BODY_PIECES: readonly PieceRecipe[] = [
  {
    ...frontal,
    id: 'front',
    part: 'jaeger.front',
    edges: [
      { id: 'side', from: 'hem' },
      { id: 'armhole', from: 'split' },
      { id: 'shoulder', from: 'shoulder' },
      { id: 'neckline', from: 'neck' },
      { id: 'gorge', from: 'collarCorner' },
      { id: 'front-edge', from: 'notch' },
      { id: 'hem-curve', from: 'facingBottom' },
      { id: 'hem', from: 'roundEnd', allowance: HEM },
    ],
    internal: [
      { kind: 'dart', path: 'dart' },
      { kind: 'fold', path: 'breakLine' },
      { kind: 'mark', path: 'chestPocket' },
      { kind: 'mark', path: 'frontPocket' },
      { kind: 'help', path: 'chestPiece' },
    ],
    marks: ['notchMax'],
  },
  {
    id: 'side',
    part: 'jaeger.side',
    drawn: 'left',
    edges: [
      { id: 'back-seam', from: 'ventSlopeStart', when: isVentedAtSides },
      { id: 'back-seam', from: 'bsHem', when: isPlainAtSides },
      { id: 'armhole', from: 'bsArmholeHollow' },
      { id: 'front-seam', from: 'fsArmhole' },
      { id: 'hem', from: 'sideHem', allowance: HEM },
      { id: 'vent', from: 'ventHem', when: isVentedAtSides, by: 'line' },
      { id: 'vent-top', from: VENT_TOP, when: isVentedAtSides, by: 'line' },
    ],
    grain: [
      { between: ['sideWaist', 'bsWaist'], at: 0.5 },
      { x: { between: ['sideWaist', 'bsWaist'], at: 0.5 }, y: 'sideHem' },
    ],
    label: 'title',
    restsOn: BODY,
  },
  {
    id: 'back',
    part: 'jaeger.back',
    drawn: 'right',
    edges: [
      { id: 'vent', from: VENT_HEM, when: isVentedAtSides, by: 'line' },
      { id: 'vent-top', from: VENT_TOP, when: isVentedAtSides, by: 'line' },
      { id: 'side', from: 'ventSlopeStart', when: isVentedAtSides },
      { id: 'side', from: 'hem', when: isPlainAtSides },
      { id: 'armhole', from: 'bsArmholeHollow' },
      { id: 'shoulder', from: 'shoulder' },
      { id: 'neckline', from: 'neck' },
      { id: 'centre-back', from: 'cbNeck' },
      { id: 'vent-top', from: 'ventSlopeStart', when: isVented(1), by: 'line' },
      { id: 'vent', from: VENT_TOP, when: isVented(1), by: 'line' },
      { id: 'hem', from: VENT_HEM, when: isVented(1), allowance: HEM },
      {
        id: 'hem',
        from: 'cbHem',
        when: (setting) => !isVented(1)(setting),
        allowance: HEM,
      },
    ],
    grain: ['neck', { x: 'neck', y: 'hips' }],
    label: 'title',
    // Jaeger's list still has the whole back of the block it starts from.
    cuts: [
      { material: 'fabric', quantity: 2 },
      { material: 'lining', quantity: 2 },
    ],
    restsOn: BODY,
  },
  {
    ...frontal,
    id: 'front-facing',
    part: 'jaeger.frontFacing',
    edges: [
      { id: 'shoulder', from: 'facingTop' },
      { id: 'neckline', from: 'neck' },
      { id: 'gorge', from: 'collarCorner' },
      { id: 'front-edge', from: 'notch' },
      { id: 'lining-seam-lower', from: 'facingBottom' },
      { id: 'pocket-extension', from: 'ipfeEnd' },
      { id: 'lining-seam-upper', from: 'ipfeStart' },
    ],
    internal: [{ kind: 'mark', line: ['innerPocketLeft', 'innerPocketRight'] }],
    marks: ['notchMax'],
  },
  {
    id: 'front-lining',
    part: 'jaeger.frontLining',
    drawn: 'left',
    edges: [
      { id: 'hem', from: 'facingBottom', allowance: HEM },
      { id: 'side', from: 'hem' },
      { id: 'armhole', from: 'split' },
      { id: 'shoulder', from: 'shoulder' },
      { id: 'facing-seam-upper', from: 'facingTop' },
      // Under the facing's extension, which is felled on top.
      { id: 'pocket-extension', from: 'ipfeStart' },
      { id: 'facing-seam-lower', from: 'ipfeEnd' },
    ],
    grain: ['facingTop', { x: 'facingTop', y: 'hem' }],
    internal: [{ kind: 'dart', path: 'dart' }],
    label: 'title',
    restsOn: BODY,
  },
  {
    id: 'chest-piece',
    part: 'jaeger.chestPiece',
    drawn: 'left',
    edges: [
      { id: 'armhole', from: 'split' },
      { id: 'shoulder', from: 'shoulder' },
      { id: 'neckline', from: 'neck' },
      { id: 'gorge', from: 'collarCorner' },
      { id: 'roll-line', from: 'shoulderRoll' },
      { id: 'lower', from: 'lapelBreakPoint' },
    ],
    grain: ['collarCorner', { x: 'collarCorner', y: 'lapelBreakPoint' }],
    label: 'title',
    restsOn: BODY,
  },
];

export const SPORT_COAT_PIECES: readonly PieceRecipe[] = [
  ...BODY_PIECES,
  ...COLLAR_PIECES,
  ...twoPartSleeve(
    { top: 'jaeger.topsleeve', under: 'jaeger.undersleeve' },
    {
      hindarm: 'ventSlopeStart',
      // The kernel mirrors the turn-up onto the sleeve's end; here it is allowance like every hem.
      end: (part) => [
        { id: 'hem', from: `${part}WristLeft`, by: 'line', allowance: HEM },
        { id: 'vent', from: 'ventFoldRight' },
      ],
      more: { internal: [{ kind: 'fold', path: 'ventHint' }] },
    },
  ),
  ...POCKET_PIECES,
];
