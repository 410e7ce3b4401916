import type { KernelDesign } from './kernel.ts';
import type {
  KernelLog,
  KernelPartObject,
  KernelSettings,
  KernelStoreObject,
  Shorthand,
  Values,
} from './kernel-objects.ts';
import { type QuickClasses, quickClasses } from './quick-classes.ts';

type Hook = { readonly method: (pattern: KernelPattern) => void };

/** An option's definition, as far as its absolute value needs it. */
export type KernelOption = {
  readonly toAbs?: (value: unknown, settings: KernelSettings, all: Values) => number;
  readonly snap?: unknown;
};

type Macro = (args: unknown, shorthand: Shorthand) => unknown;

/** A method that a plugin adds to the store: its place there, and what it does. */
export type StoreMethod = readonly [
  path: string,
  method: (store: object, ...args: readonly unknown[]) => unknown,
];

export interface KernelPattern {
  settings: readonly KernelSettings[];
  parts: readonly { [name: string]: KernelPartObject }[];
  setStores: readonly KernelStoreObject[];
  activeSet: string;
  activePart: string;
  readonly store: { readonly data?: unknown };
  readonly config: {
    readonly draftOrder: readonly string[];
    readonly inject: { readonly [part: string]: string | undefined };
    readonly options: { readonly [option: string]: KernelOption | undefined };
    readonly parts: {
      readonly [part: string]: {
        readonly stack?: string;
        readonly draft?: (shorthand: Shorthand) => KernelPartObject | undefined;
      };
    };
  };
  readonly plugins: {
    readonly hooks: { readonly [hook: string]: readonly Hook[] };
    readonly macros: { readonly [macro: string]: Macro };
    readonly __storeMethods: ReadonlySet<StoreMethod>;
  };
  use(plugin: object): KernelPattern;
  getConfig(): unknown;
  __needs(part: string, set: number): boolean;
}

/** A design with everything worked out that does not depend on body and options. */
export type KernelPlan = {
  readonly pattern: KernelPattern;
  /** Values of the options that a draft does not set. */
  readonly defaults: Values;
  readonly log: KernelLog;
  /** What went wrong since it was last emptied. */
  readonly faults: unknown[];
  readonly classes: QuickClasses;
};

/** Macros that only draw words and dimensions on paper; nothing of the model rests on them. */
const ANNOTATIONS = [
  'title',
  'rmtitle',
  'scalebox',
  'rmscalebox',
  'miniscale',
  'banner',
  'rmbanner',
  'bannerbox',
  'hd',
  'vd',
  'ld',
  'pd',
  'rmd',
  'rmad',
  'grainline',
  'rmgrainline',
  'cutonfold',
  'rmcutonfold',
  'bartack',
  'bartackalong',
  'bartackfractionalong',
  'crossbox',
] as const;

const nothing = (): void => {};

/** A plugin that takes their place. */
export const WITHOUT_ANNOTATIONS = {
  name: 'toise-without-annotations',
  version: '1.0.0',
  macros: Object.fromEntries(ANNOTATIONS.map((macro) => [macro, nothing])),
};

const plans = new WeakMap<KernelDesign, KernelPlan>();

/** The plan of a design, made once: resolving parts, options and plugins takes as long as a part. */
export function kernelPlan(design: KernelDesign): KernelPlan {
  const known = plans.get(design);
  if (known !== undefined) return known;
  const pattern = new design({ options: {} });
  pattern.use(WITHOUT_ANNOTATIONS);
  // Fills the options of its settings with their defaults on the way.
  pattern.getConfig();
  const faults: unknown[] = [];
  const log: KernelLog = {
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: (...data) => void faults.push(...data),
  };
  const plan: KernelPlan = {
    pattern,
    defaults: { ...pattern.settings[0]?.options },
    log,
    faults,
    classes: quickClasses(log),
  };
  plans.set(design, plan);
  return plan;
}
