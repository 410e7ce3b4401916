import type { NewSession } from '../../shared/measurement/session.ts';
import type { GarmentChoice } from '../../shared/order/order.ts';

/** Feet that an oxford can be made for, mm. */
const FEET = {
  footLength: 270,
  ballGirth: 250,
  footWaistGirth: 246,
  instepGirth: 254,
  longHeelGirth: 352,
  shortHeelGirth: 341,
  ballWidth: 101,
  heelWidth: 66,
} as const;

export const footSession = (customerId: string): NewSession => ({
  customerId,
  takenBy: 'Maud',
  method: 'body',
  note: '',
  body: { sex: 'M', weightKg: null, stature: null },
  readings: (Object.keys(FEET) as (keyof typeof FEET)[]).map((measurement) => ({
    measurement,
    side: 'both',
    value: FEET[measurement],
    typed: String(FEET[measurement]),
    unit: 'mm',
  })),
});

export const someOxford = (changes: Partial<GarmentChoice> = {}): GarmentChoice => ({
  productId: 'oxford',
  design: 'oxford',
  designOptions: {},
  allowanceMm: 10,
  clothId: 'calf-black',
  choices: {},
  ...changes,
});
