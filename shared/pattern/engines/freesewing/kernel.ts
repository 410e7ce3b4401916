import type { Point } from '../../../geometry/point.ts';
import { err, ok, type Result } from '../../../result.ts';
import type { OptionValues } from '../../design.ts';

/** What FreeSewing hands back of a drafted part, as far as it is read here. */
export type KernelOp = {
  readonly type: 'move' | 'line' | 'curve' | 'close' | 'noop';
  readonly to?: Point;
  readonly cp1?: Point;
  readonly cp2?: Point;
};

export type KernelPath = { readonly ops: readonly KernelOp[] };

export type KernelPart = {
  readonly hidden: boolean;
  readonly points: { readonly [name: string]: Point };
  readonly paths: { readonly [name: string]: KernelPath };
  readonly snippets: { readonly [name: string]: { readonly def: string; readonly anchor: Point } };
};

export type KernelCut = {
  readonly cut: number;
  readonly identical: boolean;
  readonly onBias: boolean;
};

type KernelStore = {
  readonly logs: { readonly error: readonly unknown[] };
  readonly cutlist?: {
    readonly [part: string]: {
      readonly materials?: { readonly [material: string]: readonly KernelCut[] };
    };
  };
};

type KernelPlugin = {
  readonly name: string;
  readonly version: string;
  readonly macros: { readonly [name: string]: () => void };
};

type KernelPattern = {
  use(plugin: KernelPlugin): KernelPattern;
  draft(): KernelPattern;
  readonly parts: readonly { readonly [name: string]: KernelPart }[];
  readonly setStores: readonly KernelStore[];
};

export type KernelDesign = {
  new (settings: {
    readonly measurements: { readonly [name: string]: number };
    readonly options: OptionValues;
    readonly sa: number;
    readonly complete: boolean;
    readonly expand: boolean;
    readonly paperless: boolean;
    readonly only: readonly string[];
  }): KernelPattern;
};

/** Parts by name, and the material cut list of each. */
export type KernelDraft = {
  readonly parts: { readonly [name: string]: KernelPart };
  readonly cuts: {
    readonly [part: string]: { readonly [material: string]: readonly KernelCut[] };
  };
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

const WITHOUT_ANNOTATIONS: KernelPlugin = {
  name: 'toise-without-annotations',
  version: '1.0.0',
  macros: Object.fromEntries(ANNOTATIONS.map((macro) => [macro, nothing])),
};

/**
 * Drafts the parts named, without allowance: the cut line is the studio's own. FreeSewing logs what
 * goes wrong inside a part instead of throwing; here its first error is the failure.
 */
export function runKernel(
  design: KernelDesign,
  measurements: { readonly [name: string]: number },
  options: OptionValues,
  only: readonly string[],
  madeGood: readonly string[],
): Result<KernelDraft, string> {
  const pattern = new design({
    measurements,
    options,
    sa: 0,
    complete: true,
    expand: true,
    paperless: false,
    only,
  });
  pattern.use(WITHOUT_ANNOTATIONS);
  pattern.draft();
  const [parts] = pattern.parts;
  const [store] = pattern.setStores;
  const fault = (store?.logs.error ?? [])
    .map(faultText)
    .find((text) => !madeGood.some((known) => text.includes(known)));
  if (fault !== undefined) return err(fault);
  if (parts === undefined) return err('nothing was drafted');
  const cuts = Object.entries(store?.cutlist ?? {}).map(
    ([part, { materials }]) => [part, materials ?? {}] as const,
  );
  return ok({ parts, cuts: Object.fromEntries(cuts) });
}

const faultText = (fault: unknown): string =>
  (Array.isArray(fault) ? fault : [fault])
    .map((part) => (part instanceof Error ? part.message : String(part)))
    .join(': ');
