import { describe, expect, it } from 'vitest';

import { createSharedWork, type Kept } from '../../../renderer/app/shared-work.ts';
import { createFakeStudio } from '../../helpers/fake-studio.ts';

const KEY = 'measure:1';
const ASIDE = 'measure-aside:1';

/** A studio with windows that have the same work in hand. */
function arrange() {
  const studio = createFakeStudio();
  const open = async () => {
    const told: (Kept | null)[] = [];
    const work = createSharedWork({
      ...{ api: studio.client.api, key: KEY, asideKey: ASIDE, delayMs: 0 },
      onOther: (other) => told.push(other),
    });
    const keep = async (json: string) => {
      work.keep(json);
      await work.flush();
    };
    return { work, keep, told, kept: await work.load() };
  };
  const stored = (key: string) => studio.data.drafts.get(key)?.json ?? null;
  return { studio, open, stored };
}

describe('the same work in two windows', () => {
  it('is written over by neither; what came second waits aside, and its window is told', async () => {
    const { open, stored } = arrange();
    const [one, two] = [await open(), await open()];
    await one.keep('"one"');
    await two.keep('"two"');
    await two.keep('"two, more"');

    expect(stored(KEY)).toBe('"one"');
    expect(stored(ASIDE)).toBe('"two, more"');
    expect(two.told).toMatchObject([{ json: '"one"' }]);
    await one.keep('"one, more"');
    expect(stored(KEY)).toBe('"one, more"');
    expect(one.told).toEqual([]);
  });

  it('is the other’s, as it is by now, when that is taken', async () => {
    const { open, stored } = arrange();
    const [one, two] = [await open(), await open()];
    await one.keep('"one"');
    await two.keep('"two"');
    await one.keep('"one, more"');

    expect((await two.work.takeOther())?.json).toBe('"one, more"');

    expect(two.told.at(-1)).toBeNull();
    expect(stored(ASIDE)).toBeNull();
    await two.keep('"both"');
    expect(stored(KEY)).toBe('"both"');
    await one.keep('"one, still"');
    expect(one.told).toMatchObject([{ json: '"both"' }]);
  });

  it('is this window’s own when that holds, and the other is asked in its turn', async () => {
    const { open, stored } = arrange();
    const [one, two] = [await open(), await open()];
    await one.keep('"one"');
    await two.keep('"two"');

    await two.work.keepOwn('"two"');

    expect(stored(KEY)).toBe('"two"');
    expect(stored(ASIDE)).toBeNull();
    await one.keep('"one, more"');
    expect(one.told).toMatchObject([{ json: '"two"' }]);
    expect(stored(ASIDE)).toBe('"one, more"');
  });

  it('left aside by a window that was closed is offered to the next', async () => {
    const { open, stored } = arrange();
    const [one, two] = [await open(), await open()];
    await one.keep('"one"');
    await two.keep('"two"');

    const next = await open();
    expect(next.kept?.json).toBe('"one"');
    expect(next.told).toMatchObject([{ json: '"two"' }]);
    expect((await next.work.takeOther())?.json).toBe('"two"');
    expect(stored(ASIDE)).toBeNull();
  });

  it('stays when the one that did not know of it is done with its own', async () => {
    const { open, stored } = arrange();
    const [one, two] = [await open(), await open()];
    await one.keep('"one"');
    two.work.drop();
    await two.work.flush();
    await Promise.resolve();
    expect(stored(KEY)).toBe('"one"');
  });

  it('is no other’s when only the answer was lost', async () => {
    const { open, studio } = arrange();
    const one = await open();
    await one.keep('"one"');
    studio.data.drafts.set(KEY, { json: '"one, more"', savedAt: 99 });
    await one.keep('"one, more"');
    expect(one.told).toEqual([]);
    await one.keep('"one, still more"');
    expect(one.told).toEqual([]);
  });
});
