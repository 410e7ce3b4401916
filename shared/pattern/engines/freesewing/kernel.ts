import type { Point } from '../../../geometry/point.ts';
import { err, ok, type Result } from '../../../result.ts';
import type { OptionValues } from '../../design.ts';
import { draftParts } from './kernel-course.ts';
import type { KernelSettings, KernelStoreObject, Values } from './kernel-objects.ts';
import { type KernelPattern, type KernelPlan, kernelPlan } from './kernel-plan.ts';
import type { PartMemory } from './part-memory.ts';

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

export type KernelDesign = {
  new (settings: { readonly options: OptionValues }): KernelPattern;
};

/** Parts by name, and the material cut list of each. */
export type KernelDraft = {
  readonly parts: { readonly [name: string]: KernelPart };
  readonly cuts: {
    readonly [part: string]: { readonly [material: string]: readonly KernelCut[] };
  };
};

/** How the kernel drafts for us; the rest of its settings change nothing that is read here. */
const SETTINGS = {
  complete: true,
  expand: true,
  paperless: false,
  // The cut line is the studio's own.
  sa: 0,
  units: 'metric',
  scale: 1,
} as const;

/**
 * Drafts the parts named, without allowance. FreeSewing logs what goes wrong inside a part instead
 * of throwing; here its first error is the failure. With a memory, a part that rests on the same
 * values as before is not drafted again; the outcome is the same without one.
 */
export function runKernel(
  design: KernelDesign,
  measurements: { readonly [name: string]: number },
  options: OptionValues,
  only: readonly string[],
  madeGood: readonly string[],
  memory: PartMemory | null = null,
): Result<KernelDraft, string> {
  const plan = kernelPlan(design);
  plan.faults.length = 0;
  const drafted = draftParts(plan, settingsOf(plan, measurements, options, only), memory);
  const fault = plan.faults
    .map(faultText)
    .find((text) => !madeGood.some((known) => text.includes(known)));
  if (fault !== undefined) return err(fault);
  const parts = only.flatMap((name) => {
    const part = drafted.parts[name];
    return part === undefined ? [] : [[name, part] as const];
  });
  return ok({ parts: Object.fromEntries(parts), cuts: cutsOf(drafted.store) });
}

function settingsOf(
  { defaults }: KernelPlan,
  measurements: { readonly [name: string]: number },
  options: OptionValues,
  only: readonly string[],
): KernelSettings {
  const all: Values = { ...options };
  for (const [name, value] of Object.entries(defaults)) all[name] ??= value;
  return {
    ...SETTINGS,
    only,
    measurements: { ...measurements },
    options: all,
    absoluteOptions: {},
  };
}

function cutsOf({ cutlist }: KernelStoreObject): KernelDraft['cuts'] {
  const cuts = Object.entries(cutlist ?? {}).map(
    ([part, { materials }]) => [part, materials ?? {}] as const,
  );
  return Object.fromEntries(cuts);
}

const faultText = (fault: unknown): string =>
  (Array.isArray(fault) ? fault : [fault])
    .map((part) => (part instanceof Error ? part.message : String(part)))
    .join(': ');
