import { Bezier } from '@freesewing/core';

import type { Point } from '../../../geometry/point.ts';

/** Places and weights of the Gauss-Legendre quadrature, the kernel's own tables. */
const { Tvalues: PLACES, Cvalues: WEIGHTS } = Bezier.getUtils();

const HALF = 0.5;

/**
 * Length of a cubic as the kernel computes it, to the last digit, mm: Gauss-Legendre quadrature of
 * the speed over 24 places. The kernel builds a curve object for it first, which takes far longer.
 */
export function kernelCurveLength(from: Point, c1: Point, c2: Point, to: Point): number {
  const ax = 3 * (c1.x - from.x);
  const ay = 3 * (c1.y - from.y);
  const bx = 3 * (c2.x - c1.x);
  const by = 3 * (c2.y - c1.y);
  const cx = 3 * (to.x - c2.x);
  const cy = 3 * (to.y - c2.y);
  let sum = 0;
  for (let i = 0; i < PLACES.length; i += 1) {
    const t = HALF * (PLACES[i] ?? 0) + HALF;
    const rest = 1 - t;
    const a = rest * rest;
    const b = rest * t * 2;
    const c = t * t;
    const dx = a * ax + b * bx + c * cx;
    const dy = a * ay + b * by + c * cy;
    sum += (WEIGHTS[i] ?? 0) * Math.sqrt(dx * dx + dy * dy);
  }
  return HALF * sum;
}
