import type { EdgeRecipe, PieceRecipe, Recipe, Setting } from './recipe.ts';
import { UPPER_BODY } from './upper-body.ts';

const BODY = [...UPPER_BODY, 'waist', 'hips', 'waistToHips'] as const;

/** Wahid puts a fifteenth of what the chest or hips have over the waist into each side of a dart. */
const DART_SHARE = 15;

/** Legs nearer than this are one line: no dart is cut between them, mm. */
const LEAST_HALF_DART_MM = 0.25;

const girth = ({ measure, option }: Setting, name: 'chest' | 'waist' | 'hips'): number =>
  measure(name) * (1 + option(`${name}Ease`));

/** Half the width of the back's dart at a level, mm: Wahid's own formula. */
const halfDart = (setting: Setting, level: 'waist' | 'hips'): number =>
  Math.max(0, Math.max(girth(setting, 'chest'), girth(setting, 'hips')) - girth(setting, level)) /
  DART_SHARE;

const isOpenAt =
  (level: 'waist' | 'hips') =>
  (setting: Setting): boolean =>
    halfDart(setting, level) > LEAST_HALF_DART_MM;
const isDartToHem = isOpenAt('hips');
const isDartAtWaist = isOpenAt('waist');

const isDartWhole = (setting: Setting): boolean => isDartToHem(setting) && isDartAtWaist(setting);
const isDartBelow = (setting: Setting): boolean => isDartToHem(setting) && !isDartAtWaist(setting);

/** Where a waistcoat as short as Wahid allows ends at the hip line, the kernel draws one of the two. */
const HEM = ['hem', 'hips'] as const;
const DART_START = ['dartStart', 'dartHipLeft'] as const;
const DART_END = ['dartEnd', 'dartHipRight'] as const;

const along = {
  grain: ['neck', { x: 'neck', y: 'cfHem' }],
  label: 'title',
  restsOn: BODY,
} as const satisfies Partial<PieceRecipe>;

/** Wahid's pocket parts hold their own turnings. */
const turned = (...corners: readonly string[]): readonly EdgeRecipe[] =>
  ['side-left', 'bottom', 'side-right', 'top'].map((id, i) => ({
    id,
    from: corners[i] ?? '',
    allowance: 0,
  }));
const corners = turned('topLeft', 'bottomLeft', 'bottomRight', 'topRight');

const pocket = {
  symmetric: true,
  grain: [
    { between: ['topLeft', 'topRight'], at: 0.15 },
    { between: ['bottomLeft', 'bottomRight'], at: 0.15 },
  ],
  label: 'title',
  restsOn: ['hips'],
} as const satisfies Partial<PieceRecipe>;

const bag = [
  { id: 'bag', from: 'topLeft', allowance: 0 },
  { id: 'top', from: 'topRight', allowance: 0 },
] as const;

export const WAISTCOAT_PIECES: Recipe['pieces'] = [
  {
    ...along,
    id: 'front',
    part: 'wahid.front',
    drawn: 'left',
    edges: [
      { id: 'side', from: HEM },
      { id: 'armhole', from: 'armhole' },
      { id: 'shoulder', from: 'shoulder' },
      { id: 'neckline', from: 'neck' },
      { id: 'front-edge', from: 'closureTop' },
      { id: 'hem-front', from: 'roundStart' },
      { id: 'dart-front', from: DART_START, dart: true },
      { id: 'dart-side', from: 'dartTop', dart: true },
      { id: 'hem-side', from: DART_END },
    ],
    internal: [
      { kind: 'mark', path: 'pocket' },
      { kind: 'help', path: 'flb' },
      { kind: 'help', line: ['cfWaist', 'dartWaistLeft'] },
    ],
    marks: ['armholePitch'],
  },
  {
    id: 'back',
    part: 'wahid.back',
    drawn: 'right',
    edges: [
      { id: 'side', from: HEM },
      { id: 'armhole', from: 'armhole' },
      { id: 'shoulder', from: 'shoulder' },
      { id: 'neckline', from: 'neck' },
      { id: 'centre-back', from: 'cbNeck' },
      { id: 'hem', from: 'cbHem', when: (setting) => !isDartToHem(setting), by: 'line' },
      { id: 'hem-centre', from: 'cbHem', when: isDartToHem },
      { id: 'dart-centre', from: DART_START, when: isDartWhole, dart: true },
      { id: 'dart-side', from: 'dartTop', when: isDartWhole, dart: true },
      // A waist without room for a dart: what the hips lose ends there.
      { id: 'dart-centre', from: DART_START, when: isDartBelow, dart: true },
      { id: 'dart-centre-top', from: 'dartHipLeft', when: isDartBelow, dart: true, by: 'line' },
      { id: 'dart-side-top', from: 'dartWaistCenter', when: isDartBelow, dart: true, by: 'line' },
      { id: 'dart-side', from: 'dartHipRight', when: isDartBelow, dart: true },
      { id: 'hem-side', from: DART_END, when: isDartToHem },
    ],
    grain: ['neck', { x: 'neck', y: 'cbHem' }],
    // A dart that closes above the hem is sewn inside the piece.
    internal: [
      {
        kind: 'dart',
        path: 'dart',
        when: (setting) => isDartAtWaist(setting) && !isDartToHem(setting),
      },
      { kind: 'help', line: ['cbWaist', 'dartWaistLeft'] },
    ],
    marks: ['armholePitch'],
    label: 'title',
    restsOn: BODY,
  },
  {
    ...along,
    id: 'front-facing',
    part: 'wahid.frontFacing',
    drawn: 'left',
    edges: [
      { id: 'lining-seam', from: DART_START },
      { id: 'shoulder', from: 'flbTop' },
      { id: 'neckline', from: 'neck' },
      { id: 'front-edge', from: 'closureTop' },
      { id: 'hem', from: 'roundStart' },
    ],
  },
  {
    id: 'front-lining',
    part: 'wahid.frontLining',
    drawn: 'left',
    edges: [
      { id: 'side', from: HEM },
      { id: 'armhole', from: 'armhole' },
      { id: 'shoulder', from: 'shoulder' },
      { id: 'facing-seam', from: 'flbTop' },
      { id: 'hem', from: DART_END },
    ],
    grain: ['flbTop', { x: 'flbTop', y: 'dartTop' }],
    label: 'title',
    restsOn: BODY,
  },
  { ...pocket, id: 'pocket-welt', part: 'wahid.pocketWelt', edges: corners },
  {
    ...pocket,
    id: 'pocket-facing',
    part: 'wahid.pocketFacing',
    edges: bag,
    internal: [{ kind: 'mark', path: 'cutline' }],
  },
  {
    ...pocket,
    id: 'pocket-bag',
    part: 'wahid.pocketBag',
    edges: bag,
    cuts: [{ material: 'pocketing', quantity: 2 }],
  },
  {
    ...pocket,
    id: 'pocket-interfacing',
    part: 'wahid.pocketInterfacing',
    edges: corners,
    internal: [{ kind: 'mark', path: 'cutline' }],
  },
];
