import { describe, expect, it } from 'vitest';

import { LIFE_SIZE, toScreen } from '../../../renderer/canvas/view.ts';
import { createViewKeeper, GLIDE_MS } from '../../../renderer/canvas/view-keeper.ts';

const CONTENT = { x: 0, y: 0, width: 2000, height: 1000 };
const SCREEN = { width: 1000, height: 600 };

function arrange(isStill = false) {
  const frames = new Set<(now: number) => void>();
  const keeper = createViewKeeper({
    everyFrame: (callback) => {
      frames.add(callback);
      return () => frames.delete(callback);
    },
    isStill: () => isStill,
  });
  const run = (from: number, to: number): void => {
    for (let now = from; now <= to; now += 16) for (const frame of [...frames]) frame(now);
    for (const frame of [...frames]) frame(to);
  };
  keeper.resize(SCREEN);
  keeper.setContent(CONTENT);
  return { keeper, frames, run };
}

const middleOf = (keeper: ReturnType<typeof createViewKeeper>) =>
  toScreen(keeper.view(), { x: 1000, y: 500 });

describe('keeping the view', () => {
  it('shows the whole pattern as soon as there is one, without a movement', () => {
    const { keeper, frames } = arrange();
    expect(frames.size).toBe(0);
    expect(middleOf(keeper)).toEqual({ x: 508, y: 284 });
    expect(keeper.view().scale).toBeCloseTo((1000 - 64) / 2000, 9);
  });

  it('follows the pattern as it grows', () => {
    const { keeper, run } = arrange();
    keeper.setContent({ ...CONTENT, width: 4000 });
    run(0, GLIDE_MS + 20);
    expect(keeper.view().scale).toBeCloseTo((1000 - 64) / 4000, 9);
  });

  it('does not follow once a person has taken it in hand, until asked to', () => {
    const { keeper, run } = arrange();
    keeper.panBy(30, 0);
    const { scale } = keeper.view();
    keeper.setContent({ ...CONTENT, width: 4000 });
    run(0, GLIDE_MS + 20);
    expect(keeper.view().scale).toBe(scale);
    keeper.fitAll();
    run(0, GLIDE_MS + 20);
    expect(keeper.view().scale).toBeCloseTo((1000 - 64) / 4000, 9);
  });

  it('glides to life size and ends exactly there', () => {
    const { keeper, run, frames } = arrange();
    const before = keeper.view().scale;
    keeper.lifeSize();
    run(0, GLIDE_MS / 2);
    const { scale } = keeper.view();
    expect(scale).toBeGreaterThan(before);
    expect(scale).toBeLessThan(LIFE_SIZE);
    run(GLIDE_MS / 2, GLIDE_MS + 20);
    expect(keeper.view().scale).toBeCloseTo(LIFE_SIZE, 9);
    expect(frames.size).toBe(0);
  });

  it('jumps for those who asked for no movement', () => {
    const { keeper, frames } = arrange(true);
    keeper.lifeSize();
    expect(frames.size).toBe(0);
    expect(keeper.view().scale).toBeCloseTo(LIFE_SIZE, 9);
  });

  it('adds up zoom steps that come faster than they glide', () => {
    const { keeper, run } = arrange();
    const before = keeper.view().scale;
    keeper.zoomStep(1.25);
    keeper.zoomStep(1.25);
    run(0, GLIDE_MS + 20);
    expect(keeper.view().scale).toBeCloseTo(before * 1.25 ** 2, 9);
  });

  it('stops gliding under the hand', () => {
    const { keeper, frames } = arrange();
    keeper.lifeSize();
    keeper.panBy(1, 1);
    expect(frames.size).toBe(0);
  });

  it('keeps the middle in the middle when the window changes its size', () => {
    const { keeper } = arrange();
    keeper.panBy(10, 0);
    const before = middleOf(keeper);
    keeper.resize({ width: 1200, height: 600 });
    expect(middleOf(keeper).x).toBeCloseTo(before.x + 100, 9);
  });

  it('tells when the view has changed, and only then', () => {
    const { keeper } = arrange();
    let told = 0;
    keeper.subscribe(() => {
      told += 1;
    });
    keeper.panBy(0, 0);
    expect(told).toBe(0);
    keeper.panBy(5, 0);
    expect(told).toBe(1);
  });
});
