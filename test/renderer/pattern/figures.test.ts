import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { finishedRows } from '../../../renderer/features/pattern/finished-rows.ts';
import {
  fromShown,
  type NumberOption,
  shownDigits,
  toShown,
} from '../../../renderer/features/pattern/option-scale.ts';
import {
  isSeamOff,
  marksOf,
  seamsInOrder,
  seamsOf,
} from '../../../renderer/features/pattern/seam-rows.ts';
import type { Seam } from '../../../shared/pattern/model.ts';
import { aDraft } from '../../helpers/a-draft.ts';

const ease: NumberOption = {
  id: 'chestEase',
  group: 'fit',
  kind: 'percent',
  min: -0.04,
  max: 0.2,
  step: 0.005,
  default: 0.08,
};

const seam = (id: string, difference: number): Seam => ({
  id,
  a: [{ piece: 'back', edge: 'right' }],
  b: [{ piece: 'cuff', edge: 'left' }],
  aLength: 500 + difference,
  bLength: 500,
  ease: 0,
  difference,
});

describe('the scale of an option', () => {
  it('shows a fraction as a figure out of a hundred, without dust', () => {
    expect(toShown(ease, 0.07)).toBe(7);
    expect(toShown(ease, 0.28)).toBe(28);
    expect(toShown({ ...ease, kind: 'mm' }, 12.5)).toBe(12.5);
  });

  it('shows as many digits as the step needs', () => {
    expect(shownDigits(ease)).toBe(1);
    expect(shownDigits({ ...ease, step: 0.01 })).toBe(0);
    expect(shownDigits({ ...ease, kind: 'mm', step: 0.25 })).toBe(2);
  });

  it('never leaves the bounds, and lands on a step or on the default', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (shown) => {
        const value = fromShown(ease, shown);
        expect(value).toBeGreaterThanOrEqual(ease.min);
        expect(value).toBeLessThanOrEqual(ease.max);
        const steps = (value - ease.min) / ease.step;
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
      }),
    );
  });

  it('comes back to the default exactly, so that it does not count as changed', () => {
    expect(fromShown(ease, 8)).toBe(ease.default);
    expect(fromShown({ ...ease, default: 0.081 }, 8.1)).toBe(0.081);
  });
});

describe('the seam report', () => {
  const draft = aDraft({ seams: [seam('side', 0.4), seam('cap', -3), seam('inseam', 1)] });

  it('puts first what does not meet', () => {
    expect(seamsInOrder(draft).map(({ id }) => id)).toEqual(['cap', 'side', 'inseam']);
  });

  it('lets a seam be off by a millimetre, either way', () => {
    expect([0.4, 1, -1, 1.01, -1.2].map((difference) => isSeamOff(seam('x', difference)))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('knows the seams of a piece and the edges to mark', () => {
    expect(seamsOf(draft, 'cuff')).toHaveLength(3);
    expect(seamsOf(draft, 'yoke')).toEqual([]);
    expect(marksOf(seam('side', 0))).toEqual(new Set(['back/right', 'cuff/left']));
  });
});

describe('the finished measures', () => {
  it('stand beside the body with the ease between', () => {
    const draft = aDraft({ finished: { chest: 1120, hem: 900 } });
    expect(finishedRows(draft, { chest: 1000 })).toEqual([
      {
        measurement: 'chest',
        isBodyMeasurement: true,
        body: 1000,
        ease: 120,
        finished: 1120,
        side: null,
      },
      {
        measurement: 'hem',
        isBodyMeasurement: false,
        body: null,
        ease: null,
        finished: 900,
        side: null,
      },
    ]);
  });

  it('are compared with the larger side', () => {
    const draft = aDraft({ finished: { wrist: 220 } });
    expect(finishedRows(draft, { wrist: { left: 170, right: 174 } })[0]).toMatchObject({
      body: 174,
      ease: 46,
    });
  });
});
