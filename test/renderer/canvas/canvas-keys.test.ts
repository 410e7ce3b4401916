import { describe, expect, it } from 'vitest';

import { keyCommand, wheelFactor } from '../../../renderer/canvas/canvas-keys.ts';
import { ALL_LAYERS, LAYER_KEYS, LAYERS, toggleLayer } from '../../../renderer/canvas/layers.ts';

const press = (key: string, held: { shift?: boolean; ctrl?: boolean } = {}) =>
  keyCommand({
    key,
    shiftKey: held.shift ?? false,
    ctrlKey: held.ctrl ?? false,
    metaKey: false,
    altKey: false,
  });

describe('keys on the canvas', () => {
  it('zoom in and out by the same step', () => {
    const zoomIn = press('+');
    const zoomOut = press('-');
    expect(
      zoomIn?.type === 'zoom' && zoomOut?.type === 'zoom' && zoomIn.factor * zoomOut.factor,
    ).toBe(1);
  });

  it('go to the next piece, and with Shift push the table', () => {
    expect(press('ArrowLeft')).toEqual({ type: 'next-piece', direction: 'left' });
    expect(press('ArrowLeft', { shift: true })).toMatchObject({ type: 'pan', dx: 60, dy: 0 });
  });

  it('show and hide every layer, each by a key of its own', () => {
    for (const layer of LAYERS) {
      expect(press(LAYER_KEYS[layer])).toEqual({ type: 'toggle-layer', layer });
    }
    expect(new Set(Object.values(LAYER_KEYS)).size).toBe(LAYERS.length);
  });

  it('leave Ctrl to the window', () => {
    expect(press('0', { ctrl: true })).toBeNull();
    expect(press('c', { ctrl: true })).toBeNull();
  });

  it('leave keys they have no use for', () => {
    expect(press('q')).toBeNull();
    expect(press('Tab')).toBeNull();
  });
});

describe('layers', () => {
  it('are hidden and shown again', () => {
    const without = toggleLayer(ALL_LAYERS, 'sew');
    expect(without.has('sew')).toBe(false);
    expect(toggleLayer(without, 'sew')).toEqual(ALL_LAYERS);
  });
});

describe('the wheel', () => {
  it('comes closer turning up and goes back the same way', () => {
    expect(wheelFactor(-100, 0, false)).toBeGreaterThan(1);
    expect(wheelFactor(-100, 0, false) * wheelFactor(100, 0, false)).toBeCloseTo(1, 12);
  });

  it('takes a line for sixteen pixels', () => {
    expect(wheelFactor(-3, 1, false)).toBe(wheelFactor(-48, 0, false));
  });
});
