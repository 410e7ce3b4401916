import { type FitPlace, familyOf } from '../../../shared/fit/fit-place.ts';
import type { DesignId } from '../../../shared/pattern/design-id.ts';

/** Where on the flat drawing (front, and back beside it) a place lies, in its own units (440 × 240). */
export type HotSpot = { readonly place: FitPlace; readonly x: number; readonly y: number };

const spot = (place: FitPlace, x: number, y: number): HotSpot => ({ place, x, y });

/* Own construction: read off the flats, whose garments hang alike within a family. */
const TOPS: readonly HotSpot[] = [
  spot('neck', 110, 30),
  spot('chest', 88, 96),
  spot('waist', 88, 138),
  spot('hips', 88, 180),
  spot('biceps', 50, 96),
  spot('sleeve', 41, 138),
  spot('wrist', 32, 186),
  // On the back, which is drawn beside the front.
  spot('backLength', 330, 120),
];

const TROUSERS: readonly HotSpot[] = [
  spot('waistband', 110, 26),
  spot('seat', 330, 66),
  spot('forkSeam', 110, 84),
  spot('knee', 90, 140),
  spot('inseam', 104, 176),
  spot('outseam', 72, 104),
  spot('hem', 84, 212),
];

const SKIRTS: readonly HotSpot[] = [
  spot('waist', 110, 30),
  spot('waistband', 110, 30),
  spot('hips', 88, 58),
  spot('seat', 128, 76),
  spot('length', 110, 150),
  spot('hem', 110, 206),
];

/** The places of a design that can be touched; those in `places` alone. */
export function hotSpots(design: DesignId, places: readonly FitPlace[]): readonly HotSpot[] {
  const family = familyOf(design);
  const all = family === 'tops' ? TOPS : family === 'trousers' ? TROUSERS : SKIRTS;
  return all.filter(({ place }) => places.includes(place));
}
