import type { Point } from '../../../shared/geometry/point.ts';
import { pointInPolygon } from '../../../shared/geometry/polygon.ts';
import { type Box, boxesOverlap, type Size } from '../box.ts';
import type { PlacedPiece } from '../placed-piece.ts';
import type { View } from '../view.ts';

/** Distance a label keeps from the rim of the canvas, px. */
const RIM_PX = 10;

/**
 * Where a piece's text stands on the screen. It follows the piece's roomiest place, but stays in
 * sight while the piece is: zoomed far in, it comes along as long as that is still on the piece.
 */
export function labelCentre(
  placed: PlacedPiece,
  view: View,
  screen: Size,
  text: Size,
  at: Point = placed.drawn.label.at,
): Point {
  const home = onScreen(placed, at, view);
  const seen = {
    x: between(home.x, RIM_PX + text.width / 2, screen.width - RIM_PX - text.width / 2),
    y: between(home.y, RIM_PX + text.height / 2, screen.height - RIM_PX - text.height / 2),
  };
  if (seen.x === home.x && seen.y === home.y) return home;
  const onPiece = {
    x: (seen.x - view.x) / view.scale - placed.shift.x,
    y: (seen.y - view.y) / view.scale - placed.shift.y,
  };
  return pointInPolygon(onPiece, placed.drawn.outline) ? seen : home;
}

const between = (value: number, min: number, max: number): number =>
  min > max ? value : Math.min(max, Math.max(min, value));

/** Takes a place for a text; false when another text has it. */
export type Claim = (box: Box) => boolean;

export function createPlaces(): Claim {
  const taken: Box[] = [];
  return (box) => {
    if (taken.some((other) => boxesOverlap(box, other))) return false;
    taken.push(box);
    return true;
  };
}

/** The box of a text of this size round its centre. */
export const boxRound = ({ x, y }: Point, { width, height }: Size): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** Where a place on a piece stands on the screen. */
export const onScreen = (placed: PlacedPiece, at: Point, view: View): Point => ({
  x: (at.x + placed.shift.x) * view.scale + view.x,
  y: (at.y + placed.shift.y) * view.scale + view.y,
});
