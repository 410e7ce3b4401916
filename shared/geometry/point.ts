/** A place on the pattern, in millimetres; x to the right, y downwards. */
export type Point = { readonly x: number; readonly y: number };

export const point = (x: number, y: number): Point => ({ x, y });

/** Distance between two points, in the unit of their coordinates. */
export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);
