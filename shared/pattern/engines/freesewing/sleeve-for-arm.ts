import { Design } from '@freesewing/core';
import type { KernelDesign } from './kernel.ts';
import type { DraftParameters, KernelPartConfig } from './quick-paths.ts';

/** A finished FreeSewing design, with the parts it is made of. */
export type PublishedDesign = KernelDesign & {
  readonly designConfig: { readonly data: unknown; readonly parts: readonly KernelPartConfig[] };
};

/**
 * Height of the sleeve's head as a share of its girth. The kernel draws 0.45 and offers up to 0.6;
 * a jacket's head lower than the least, own construction, would hang in folds.
 */
const LEAST_HEIGHT = 0.3;
const MOST_HEIGHT = 0.6;

/** The head is as long as the armhole asks to this; the recipe's fits take the rest, mm. */
const NEAR_MM = 0.2;

const STEPS = 12;

type Values = { readonly [name: string]: number };

type Store = {
  readonly pget: (path: string, otherwise?: unknown) => unknown;
  readonly pset: (path: string, value: unknown) => unknown;
};

type SleeveParameters = DraftParameters & {
  readonly store: Store;
  readonly options: Values;
  readonly measurements: Values;
  readonly part: { readonly shorthand: () => object };
};

const SLEEVE = 'library.twoPartSleeve';

const listed = (parts: KernelPartConfig['from']): readonly KernelPartConfig[] =>
  parts === undefined ? [] : [parts].flat();

function findPart(parts: readonly KernelPartConfig[], name: string): KernelPartConfig | null {
  for (const part of parts) {
    if (part.name === name) return part;
    const found = findPart([...listed(part.from), ...listed(part.after)], name);
    if (found !== null) return found;
  }
  return null;
}

/** Drafts the sleeve once, with a head of that height and a girth that many times the arm's with ease. */
function draftOnce(
  sleeve: KernelPartConfig,
  parameters: SleeveParameters,
  target: number,
  height: number,
  width: number,
): number {
  const { store, options, measurements, part } = parameters;
  let length = 0;
  // The kernel repeats until the head's length is the one it reads back; it is told so at once.
  const seen: Store = {
    ...store,
    pget: (path, otherwise) => (path === 'sleevecapLength' ? target : store.pget(path, otherwise)),
    pset: (path, value) => {
      if (path === 'sleevecapLength') length = Number(value);
      return store.pset(path, value);
    },
  };
  const asked = {
    store: seen,
    options: new Proxy(options, {
      get: (given, name: string) => (name === 'sleevecapHeight' ? height : given[name]),
    }),
    measurements: { ...measurements, biceps: (measurements.biceps ?? 0) * width },
  };
  sleeve.draft({
    ...parameters,
    ...asked,
    part: { shorthand: () => ({ ...part.shorthand(), ...asked }) },
  });
  return length;
}

/**
 * FreeSewing makes the two-part sleeve fit the armhole by scaling it, whatever becomes of its girth:
 * one sleeve in ten was narrower than the arm. Here the girth is what arm and ease ask for, and the
 * head as high as the armhole then needs; only where that would be too flat or too high does the
 * girth give way.
 */
const forArm =
  (sleeve: KernelPartConfig): KernelPartConfig['draft'] =>
  (given) => {
    const parameters = given as SleeveParameters;
    const { store, options, part } = parameters;
    const [front, back] = [store.pget('frontArmholeLength'), store.pget('backArmholeLength')];
    const target = (Number(front) + Number(back)) * (1 + (options.sleevecapEase ?? 0));
    const length = (height: number, width = 1): number =>
      draftOnce(sleeve, parameters, target, height, width);
    let [low, high] = [LEAST_HEIGHT, MOST_HEIGHT];
    let [tooShort, tooLong] = [length(low), length(high)];
    if (!(tooShort < target)) length(low, target / tooShort);
    else if (!(tooLong > target)) length(high, target / tooLong);
    else
      for (let step = 0; step < STEPS; step += 1) {
        const height = low + ((high - low) * (target - tooShort)) / (tooLong - tooShort);
        const reached = length(height);
        if (Math.abs(reached - target) < NEAR_MM) break;
        if (reached < target) [low, tooShort] = [height, reached];
        else [high, tooLong] = [height, reached];
      }
    return part;
  };

/** The same design with its two-part sleeve drafted for the arm. */
export function withSleeveForArm({ designConfig }: PublishedDesign): KernelDesign {
  const { parts } = designConfig;
  const sleeve = findPart(parts, SLEEVE);
  const front = findPart(parts, 'brian.front');
  if (sleeve === null || front === null) throw new Error('no sleeve of two parts');
  // The first part of a name is the one the kernel keeps.
  const own: KernelPartConfig = { ...sleeve, after: front, draft: forArm(sleeve) };
  return new Design({ ...designConfig, parts: [own, ...parts] });
}
