/** What the upper part of a body piece of a coat, jacket or waistcoat rests on. */
export const UPPER_BODY = [
  'chest',
  'neck',
  'shoulderToShoulder',
  'shoulderSlope',
  'hpsToWaistBack',
  'waistToArmpit',
] as const;
