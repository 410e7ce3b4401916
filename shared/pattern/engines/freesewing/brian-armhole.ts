import type { Precondition, Setting } from '../../sewing/seam-recipe.ts';

/** The girth that a design on Brian drafts its armhole for. */
export type ChestName = 'chest' | 'highBust';

/**
 * The way from shoulder to side down and across the armhole, front and back, mm: an upper bound of
 * what the sleeve's cap can be sewn to. From Brian's own construction of the armhole.
 */
const armholeWay = ({ option, measure }: Setting, chest: ChestName): number => {
  const halfShoulder = (measure('shoulderToShoulder') * (1 + option('shoulderEase'))) / 2;
  const halfNeck = (measure('neck') * (1 + option('collarEase'))) / COLLAR_FACTOR;
  const slope = (measure('shoulderSlope') * Math.PI) / 180;
  const drop = Math.tan(slope) * (halfShoulder - halfNeck);
  const armpit = measure('waistToArmpit') * (1 - option('armholeDepth') - option('bicepsEase') / 2);
  const depth = measure('hpsToWaistBack') - armpit - drop;
  const across = (measure(chest) * (1 + option('chestEase'))) / 4 - halfShoulder;
  return (2 * (depth + across)) / (1 + option('bicepsEase'));
};

/** Simon's constant: the neck's half width as a part of its girth. */
const COLLAR_FACTOR = 5;

/**
 * Below this share of the arm the cap has no height left: none of 2,000 made-up bodies that draft
 * lies under 1.08, all that do not lie under 1.01.
 */
const LEAST_ARMHOLE_WAY = 1.03;

/** Brian's shoulders lie within half the chest, or the armhole has no width. */
export const shouldersWithinChest = (chest: ChestName): Precondition => ({
  holds: ({ measure, option }) =>
    measure('shoulderToShoulder') * (1 + option('shoulderEase')) <
    (measure(chest) * (1 + option('chestEase'))) / 2,
  piece: 'back',
  detail: 'shoulders wider than half the chest',
  restsOn: ['shoulderToShoulder', chest],
});

/** The armhole holds the arm. */
export const armholeForArm = (chest: ChestName): Precondition => ({
  holds: (setting) => armholeWay(setting, chest) > setting.measure('biceps') * LEAST_ARMHOLE_WAY,
  piece: 'sleeve',
  detail: 'armhole too shallow for the arm',
  restsOn: ['hpsToWaistBack', 'waistToArmpit', 'biceps', 'shoulderSlope'],
});
