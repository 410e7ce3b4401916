import type { DesignId } from '../pattern/design-id.ts';

/** Places where garments are let out or taken in; each is a finished measure of the designs that have it. */
export const FIT_PLACES = [
  'neck',
  'chest',
  'bustFront',
  'waist',
  'hips',
  'seat',
  'biceps',
  'wrist',
  'sleeve',
  'backLength',
  'waistband',
  'knee',
  'hem',
  'inseam',
  'outseam',
  'forkSeam',
  'length',
] as const;

export type FitPlace = (typeof FIT_PLACES)[number];

export const isFitPlace = (name: string): name is FitPlace =>
  (FIT_PLACES as readonly string[]).includes(name);

/** Garments that hang on the body alike: what is learnt at one teaches the others. */
export const FAMILIES = ['tops', 'trousers', 'skirts', 'shoes', 'other'] as const;
export type Family = (typeof FAMILIES)[number];

const FAMILY_OF: { readonly [id in DesignId]: Family } = {
  shirt: 'tops',
  'womens-shirt': 'tops',
  'sport-coat': 'tops',
  waistcoat: 'tops',
  coat: 'tops',
  'womens-coat': 'tops',
  'denim-jacket': 'tops',
  'slip-dress': 'tops',
  'bodice-block': 'tops',
  'womens-bodice-block': 'tops',
  'sleeved-block': 'tops',
  chinos: 'trousers',
  jeans: 'trousers',
  'dress-trousers': 'trousers',
  'trouser-block': 'trousers',
  'pencil-skirt': 'skirts',
  'circle-skirt': 'skirts',
  derby: 'shoes',
  oxford: 'shoes',
  tie: 'other',
};

/** Finished measures that a family's garments have, so that one is not asked for a waist's inseam. */
const PLACES_OF: { readonly [family in Family]: readonly FitPlace[] } = {
  tops: [
    'neck',
    'chest',
    'bustFront',
    'waist',
    'hips',
    'seat',
    'biceps',
    'wrist',
    'sleeve',
    'backLength',
    'hem',
  ],
  trousers: ['waistband', 'seat', 'forkSeam', 'knee', 'inseam', 'outseam', 'hem'],
  skirts: ['waist', 'waistband', 'hips', 'seat', 'hem', 'length'],
  shoes: [],
  other: [],
};

export const placesOf = (garment: DesignId): readonly FitPlace[] => PLACES_OF[FAMILY_OF[garment]];

export const familyOf = (garment: DesignId): Family => FAMILY_OF[garment];

/**
 * What a body gains at a place per kilogram of weight, mm. Own construction from the surveys'
 * regressions of girth on weight, rounded: about 1 cm at the waist, less where there is more bone. It
 * only says how much a belief about the body may be wrong after a change of weight.
 */
const MM_PER_KG: { readonly [place in FitPlace]?: number } = {
  neck: 2,
  chest: 7,
  bustFront: 4,
  waist: 10,
  hips: 8,
  seat: 6.5,
  biceps: 3,
  wrist: 0.7,
  waistband: 10,
  knee: 2,
  forkSeam: 3,
};

/** How far a kilogram moves a place, mm; 0 where weight hardly matters (lengths). */
export const mmPerKg = (place: FitPlace): number => MM_PER_KG[place] ?? 0;
