import type { Point } from '../../shared/geometry/point.ts';

/** A line a person pulled out of a ruler: `at` mm on the table, upright (`x`) or level (`y`). */
export type Guide = { readonly axis: 'x' | 'y'; readonly at: number };

/** More than these would be a mat of their own. */
export const MOST_GUIDES = 24;

export const addGuide = (guides: readonly Guide[], guide: Guide): readonly Guide[] =>
  [...guides.filter(({ axis, at }) => axis !== guide.axis || at !== guide.at), guide].slice(
    -MOST_GUIDES,
  );

export const moveGuide = (guides: readonly Guide[], index: number, at: number): readonly Guide[] =>
  guides.map((guide, i) => (i === index ? { ...guide, at } : guide));

export const removeGuide = (guides: readonly Guide[], index: number): readonly Guide[] =>
  guides.filter((_, i) => i !== index);

/** The guide within reach of a place, the nearest of both axes; null when none is. */
export function guideNear(guides: readonly Guide[], at: Point, reachMm: number): number | null {
  let best: { readonly index: number; readonly away: number } | null = null;
  guides.forEach((guide, index) => {
    const away = Math.abs(at[guide.axis] - guide.at);
    if (away <= reachMm && (best === null || away < best.away)) best = { index, away };
  });
  return (best as { readonly index: number } | null)?.index ?? null;
}

/** The place moved onto the guides within reach, each axis for itself. */
export function onGuides(guides: readonly Guide[], at: Point, reachMm: number): Point {
  const snapped = (axis: 'x' | 'y'): number => {
    const own = guides.filter((guide) => guide.axis === axis);
    const index = guideNear(own, at, reachMm);
    return index === null ? at[axis] : (own[index]?.at ?? at[axis]);
  };
  return { x: snapped('x'), y: snapped('y') };
}
