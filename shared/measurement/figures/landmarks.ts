/** Heights on the drawn body of 180 cm, measured down from the crown. */
export const LEVEL = {
  collar: 27.4,
  neckPoint: 29.4,
  shoulderPoint: 34.4,
  armpit: 46.8,
  bust: 51,
  underbust: 57.5,
  waist: 68,
  hips: 76.5,
  seat: 89,
  fork: 96,
  upperLeg: 101.5,
  knee: 131,
  ankle: 168,
  floor: 180,
} as const;

/** How far a level tape bulges towards the viewer, per centimetre of half width: seen from a little above. */
export const BULGE = 0.15;
