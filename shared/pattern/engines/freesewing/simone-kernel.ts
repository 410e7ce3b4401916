import { Design } from '@freesewing/core';
import {
  about,
  back,
  buttonholePlacket,
  buttonPlacket,
  collar,
  collarStand,
  cuff,
  fbaFront,
  frontLeft,
  frontRight,
  sleeve,
  sleevePlacketOverlap,
  sleevePlacketUnderlap,
  yoke,
} from '@freesewing/simone';
import { distance, type Point } from '../../../geometry/point.ts';

type FrontParameters = {
  readonly points: { readonly [name: string]: Point };
  readonly options: { readonly [id: string]: number };
  readonly measurements: { readonly [name: string]: number };
};

export type SimonePart = { readonly name: string };

/** The part of Simone that opens Simon's front for the bust. */
export type OpenedFront = SimonePart & {
  readonly draft: (parameters: FrontParameters) => unknown;
};

/**
 * The bust that Simone must be told so that its front becomes as wide as the bust asks for. Simone
 * turns the bust point about the armhole's pitch by the angle that would widen a front whose point is
 * already where it belongs, but turns one that lies before it: by the same angle it gets less. mm.
 */
function bustToTell({ points, options, measurements }: FrontParameters): number {
  const { bust = 0, highBust = 0, bustSpan = 0, hpsToBust = 0 } = measurements;
  const { armholePitch: pitch, neck } = points;
  const eased = 1 + (options.chestEase ?? 0);
  const wanted = (eased * (bust - highBust)) / 2;
  if (pitch === undefined || neck === undefined || wanted <= 0) return bust;
  const point = { x: bustSpan / 2, y: neck.y + hpsToBust };
  const radius = distance(pitch, point);
  const reach = pitch.x - point.x;
  const before = (reach + wanted) / radius;
  if (!(before < 1)) return bust;
  const at = Math.acos(reach / radius);
  const turn = at - Math.acos(before);
  const opening = reach - radius * Math.cos(at + turn);
  return highBust + (2 * opening) / eased;
}

const opened: OpenedFront = {
  ...fbaFront,
  draft: (parameters) =>
    fbaFront.draft({
      ...parameters,
      measurements: { ...parameters.measurements, bust: bustToTell(parameters) },
    }),
};

const fromOpened = [buttonholePlacket, buttonPlacket, frontRight, frontLeft].map((part) => ({
  ...part,
  from: opened,
}));

/** Simone with fronts as wide as the bust. */
export const SIMONE = new Design({
  data: about,
  parts: [
    opened,
    back,
    collar,
    collarStand,
    cuff,
    sleeve,
    sleevePlacketOverlap,
    sleevePlacketUnderlap,
    yoke,
    ...fromOpened,
  ],
});
