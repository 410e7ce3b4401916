import type { Point } from '../../shared/geometry/point.ts';
import { type Box, boxCentre, type Size } from './box.ts';

/** How the pattern stands on the screen: `screen = pattern * scale + (x, y)`, scale in px per mm. */
export type View = { readonly scale: number; readonly x: number; readonly y: number };

/** A coat fits on a phone at 0.05; at 20 a millimetre is as wide as a fingertip. */
export const SMALLEST_SCALE = 0.03;
export const LARGEST_SCALE = 20;

/** CSS pixels of a millimetre at life size (96 px to the inch, as browsers define it). */
export const LIFE_SIZE = 96 / 25.4;

/** How much of the pattern stays in sight, px, however far it is pushed. */
const ALWAYS_SEEN_PX = 48;

export const toScreen = (view: View, at: Point): Point => ({
  x: at.x * view.scale + view.x,
  y: at.y * view.scale + view.y,
});

export const toPattern = (view: View, at: Point): Point => ({
  x: (at.x - view.x) / view.scale,
  y: (at.y - view.y) / view.scale,
});

export const panBy = (view: View, dx: number, dy: number): View => ({
  scale: view.scale,
  x: view.x + dx,
  y: view.y + dy,
});

/** Zooms so that what lies under `at` (screen) stays there. A factor over 1 comes closer. */
export function zoomAbout(view: View, at: Point, factor: number): View {
  const scale = clamp(view.scale * factor, SMALLEST_SCALE, LARGEST_SCALE);
  const ratio = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio };
}

/** Space to be kept free on each side, px. */
export type Margins = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** The view that shows the whole of `box` (mm) in the middle of what the margins leave. */
export function fitBox(box: Box, screen: Size, margins: Margins): View {
  const { left, right, top, bottom } = margins;
  const room = {
    width: Math.max(1, screen.width - left - right),
    height: Math.max(1, screen.height - top - bottom),
  };
  const scale = clamp(
    Math.min(room.width / Math.max(1, box.width), room.height / Math.max(1, box.height)),
    SMALLEST_SCALE,
    LARGEST_SCALE,
  );
  const centre = boxCentre(box);
  return {
    scale,
    x: left + room.width / 2 - centre.x * scale,
    y: top + room.height / 2 - centre.y * scale,
  };
}

/** Keeps a corner of `content` (mm) in sight, so that the pattern cannot be lost off the table. */
export function clampView(view: View, content: Box, screen: Size): View {
  const left = content.x * view.scale;
  const top = content.y * view.scale;
  const width = content.width * view.scale;
  const height = content.height * view.scale;
  const seenX = Math.min(ALWAYS_SEEN_PX, width);
  const seenY = Math.min(ALWAYS_SEEN_PX, height);
  return {
    scale: view.scale,
    x: clamp(view.x, seenX - width - left, screen.width - seenX - left),
    y: clamp(view.y, seenY - height - top, screen.height - seenY - top),
  };
}

/** Moves the view just so far that `box` (mm) is in sight; one too large is shown from its middle. */
export function reveal(view: View, box: Box, screen: Size, marginPx: number): View {
  const shift = (from: number, length: number, room: number): number => {
    if (length > room - 2 * marginPx) return room / 2 - (from + length / 2);
    if (from < marginPx) return marginPx - from;
    if (from + length > room - marginPx) return room - marginPx - (from + length);
    return 0;
  };
  const corner = toScreen(view, box);
  return panBy(
    view,
    shift(corner.x, box.width * view.scale, screen.width),
    shift(corner.y, box.height * view.scale, screen.height),
  );
}

/** Between two views, `share` 0 to 1; the scale goes in proportion, so the movement looks even. */
export function between(from: View, to: View, share: number): View {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const ratio = to.scale / from.scale;
  if (Math.abs(ratio - 1) < 1e-6) {
    return {
      scale: to.scale,
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    };
  }
  const scale = from.scale * ratio ** share;
  // The offset moves with the scale, so every frame is a true zoom about one fixed place.
  const done = (scale - from.scale) / (to.scale - from.scale);
  return { scale, x: from.x + (to.x - from.x) * done, y: from.y + (to.y - from.y) * done };
}

const clamp = (value: number, min: number, max: number): number =>
  Math.min(Math.max(value, min), Math.max(min, max));
