import type { LengthUnit } from '../units/length-unit.ts';
import type { MeasurementName } from './measurement-name.ts';

/** What the tape does: goes round, across a part of the body, along it; or an angle is read. */
export type MeasurementKind = 'girth' | 'breadth' | 'length' | 'angle';

/** The stations of the walk round the body, in order. */
export const MEASUREMENT_GROUPS = [
  'neck-and-shoulders',
  'chest',
  'front-and-back',
  'waist-and-seat',
  'arm',
  'rise',
  'leg',
  'head',
  'foot',
] as const;

export type MeasurementGroup = (typeof MEASUREMENT_GROUPS)[number];

export type MeasurementDefinition = {
  readonly name: MeasurementName;
  readonly kind: MeasurementKind;
  readonly group: MeasurementGroup;
  /** May be entered for left and right apart, where the sides differ. */
  readonly sided: boolean;
  /** Term and number in ISO 8559-1:2017, only where it is the same measurement. */
  readonly iso: { readonly term: string; readonly number: string } | null;
};

const define = (
  name: MeasurementName,
  kind: MeasurementKind,
  group: MeasurementGroup,
  more: { readonly sided?: true; readonly iso?: readonly [term: string, number: string] } = {},
): MeasurementDefinition => ({
  name,
  kind,
  group,
  sided: more.sided ?? false,
  iso: more.iso === undefined ? null : { term: more.iso[0], number: more.iso[1] },
});

const SIDED = { sided: true } as const;

/**
 * All measurements in the order of a tailor's walk round the body: from the neck down the trunk
 * with the tape at breast height, then the waist, the arm, and last the leg to the floor. Feet are a
 * shoemaker's, taken only for shoes.
 */
export const MEASUREMENTS: readonly MeasurementDefinition[] = [
  define('neck', 'girth', 'neck-and-shoulders', { iso: ['neck girth', '5.3.2'] }),
  define('shoulderToShoulder', 'breadth', 'neck-and-shoulders'),
  define('shoulderSlope', 'angle', 'neck-and-shoulders', SIDED),

  define('chest', 'girth', 'chest', { iso: ['bust girth', '5.3.4'] }),
  define('bustFront', 'breadth', 'chest'),
  define('highBust', 'girth', 'chest'),
  define('highBustFront', 'breadth', 'chest'),
  define('underbust', 'girth', 'chest', { iso: ['under-bust girth', '5.3.8'] }),
  define('bustSpan', 'breadth', 'chest'),
  define('bustPointToUnderbust', 'length', 'chest', SIDED),

  define('hpsToBust', 'length', 'front-and-back', SIDED),
  define('hpsToWaistFront', 'length', 'front-and-back', SIDED),
  define('waistToUnderbust', 'length', 'front-and-back'),
  define('waistToArmpit', 'length', 'front-and-back', SIDED),
  define('hpsToWaistBack', 'length', 'front-and-back', SIDED),

  define('waist', 'girth', 'waist-and-seat', { iso: ['waist girth', '5.3.10'] }),
  define('waistBack', 'breadth', 'waist-and-seat'),
  define('hips', 'girth', 'waist-and-seat'),
  define('waistToHips', 'length', 'waist-and-seat', SIDED),
  define('seat', 'girth', 'waist-and-seat', { iso: ['hip girth', '5.3.13'] }),
  define('seatBack', 'breadth', 'waist-and-seat'),
  define('waistToSeat', 'length', 'waist-and-seat', SIDED),

  define('shoulderToElbow', 'length', 'arm', SIDED),
  define('shoulderToWrist', 'length', 'arm', SIDED),
  define('biceps', 'girth', 'arm', SIDED),
  define('wrist', 'girth', 'arm', { sided: true, iso: ['wrist girth', '5.3.19'] }),

  define('crotchDepth', 'length', 'rise'),
  define('crossSeam', 'length', 'rise'),
  define('crossSeamFront', 'length', 'rise'),
  define('waistToUpperLeg', 'length', 'rise', SIDED),

  define('waistToKnee', 'length', 'leg', SIDED),
  define('waistToFloor', 'length', 'leg', SIDED),
  define('inseam', 'length', 'leg', SIDED),
  define('upperLeg', 'girth', 'leg', { sided: true, iso: ['thigh girth', '5.3.20'] }),
  define('knee', 'girth', 'leg', SIDED),
  define('ankle', 'girth', 'leg', SIDED),
  define('heel', 'girth', 'leg', SIDED),

  define('head', 'girth', 'head'),

  // Each foot for itself: they differ, and a shoe is made for one.
  define('footLength', 'length', 'foot', SIDED),
  define('ballGirth', 'girth', 'foot', SIDED),
  define('footWaistGirth', 'girth', 'foot', SIDED),
  define('instepGirth', 'girth', 'foot', SIDED),
  define('longHeelGirth', 'girth', 'foot', SIDED),
  define('shortHeelGirth', 'girth', 'foot', SIDED),
  define('ballWidth', 'breadth', 'foot', SIDED),
  define('heelWidth', 'breadth', 'foot', SIDED),
];

const BY_NAME = new Map(MEASUREMENTS.map((definition) => [definition.name, definition]));

export function measurementDefinition(name: MeasurementName): MeasurementDefinition {
  const definition = BY_NAME.get(name);
  if (definition === undefined) throw new Error(`measurement without a definition: ${name}`);
  return definition;
}

/** The unit a field of this measurement is typed in. */
export const fieldUnit = (name: MeasurementName, lengthUnit: LengthUnit): LengthUnit | 'deg' =>
  measurementDefinition(name).kind === 'angle' ? 'deg' : lengthUnit;
