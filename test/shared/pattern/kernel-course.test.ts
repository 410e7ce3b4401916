import { Charlie } from '@freesewing/charlie';
import { Simon } from '@freesewing/simon';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { designDefinition } from '../../../shared/pattern/designs/index.ts';
import {
  type KernelDesign,
  type KernelPart,
  runKernel,
} from '../../../shared/pattern/engines/freesewing/kernel.ts';
import { WITHOUT_ANNOTATIONS } from '../../../shared/pattern/engines/freesewing/kernel-plan.ts';
import { createPartMemory } from '../../../shared/pattern/engines/freesewing/part-memory.ts';
import { optionsOf } from '../../helpers/arbitrary-options.ts';
import { type Drawing, drawingOf } from '../../helpers/kernel-drawing.ts';
import { bodies, EXTREME } from '../../helpers/synthetic-bodies.ts';

/** Two ways to compute the same point differ by rounding at most, mm. */
const ROUNDING_MM = 1e-9;

/** FreeSewing's own pattern: what it drafts is the measure of ours. */
type Kernel = new (
  settings: object,
) => {
  use(plugin: object): void;
  draft(): void;
  readonly parts: readonly { readonly [name: string]: KernelPart }[];
  readonly setStores: readonly {
    readonly logs: { readonly error: readonly unknown[] };
    readonly cutlist: { readonly [part: string]: { readonly materials?: object } };
  }[];
};

const KERNELS = [
  ['shirt', Simon, ['simon.frontLeft', 'simon.back', 'simon.yoke', 'simon.sleeve', 'simon.cuff']],
  ['chinos', Charlie, ['charlie.front', 'charlie.back', 'charlie.waistband']],
] as const satisfies readonly (readonly ['shirt' | 'chinos', KernelDesign, readonly string[]])[];

const SETTINGS = { sa: 0, complete: true, expand: true, paperless: false };

/** No complaint of the kernel is taken for a failure. */
const ALL_MADE_GOOD = [''];

function expectSameDrawing(own: Drawing, theirs: Drawing): void {
  expect(Object.keys(own).sort()).toEqual(Object.keys(theirs).sort());
  for (const [name, values] of Object.entries(theirs)) {
    const mine = own[name] ?? [];
    expect(mine).toHaveLength(values.length);
    values.forEach((value, i) => {
      const other = mine[i];
      if (typeof value !== 'number' || typeof other !== 'number') expect(other, name).toBe(value);
      else if (!Number.isNaN(value) || !Number.isNaN(other))
        expect(Math.abs(other - value), name).toBeLessThan(ROUNDING_MM);
    });
  }
}

describe.each(KERNELS)('the parts of a %s', (id, design, only) => {
  const anything = fc.tuple(bodies(EXTREME), optionsOf(designDefinition(id)));
  const numbersOf = (body: object) => body as { readonly [name: string]: number };

  it('are drawn as the kernel itself draws them, on any body and with any options', () => {
    fc.assert(
      fc.property(anything, ([body, options]) => {
        const measurements = numbersOf(body);
        const pattern = new (design as unknown as Kernel)({
          ...SETTINGS,
          measurements,
          options,
          only,
        });
        pattern.use(WITHOUT_ANNOTATIONS);
        pattern.draft();
        const own = runKernel(design, measurements, options, only, ALL_MADE_GOOD);
        if (!own.ok) throw new Error(own.error);
        expectSameDrawing(
          drawingOf(own.value.parts, only),
          drawingOf(pattern.parts[0] ?? {}, only),
        );
        const cutlist = pattern.setStores[0]?.cutlist ?? {};
        for (const part of only) expect(own.value.cuts[part]).toEqual(cutlist[part]?.materials);
        const complaints = pattern.setStores[0]?.logs.error.length ?? 0;
        expect(runKernel(design, measurements, options, only, []).ok).toBe(complaints === 0);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('are the same parts again while nothing they rest on changes', () => {
    fc.assert(
      fc.property(anything, ([body, options]) => {
        const memory = createPartMemory();
        const run = () => runKernel(design, numbersOf(body), options, only, ALL_MADE_GOOD, memory);
        const [first, second] = [run(), run()];
        if (!first.ok || !second.ok) throw new Error('nothing drafted');
        for (const part of only) expect(second.value.parts[part]).toBe(first.value.parts[part]);
        expect(second.value.cuts).toEqual(first.value.cuts);
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});
