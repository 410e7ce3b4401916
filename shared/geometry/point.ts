/** A place on the pattern, in millimetres; x to the right, y downwards. */
export type Point = { readonly x: number; readonly y: number };

export const point = (x: number, y: number): Point => ({ x, y });

/** Distance between two points, in the unit of their coordinates. */
export function distance(a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  // `Math.hypot` guards against sizes that no pattern has, and takes ten times as long.
  return Math.sqrt(dx * dx + dy * dy);
}
