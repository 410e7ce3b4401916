import type { KernelPartObject, KernelSettings, KernelStoreObject } from './kernel-objects.ts';
import type { KernelPlan } from './kernel-plan.ts';
import { type PartLedger, plainCopy, TABLES } from './part-ledger.ts';

/** A drafted part, and all that has to be the same for it to be drafted alike again. */
export type KeptPart = {
  readonly part: KernelPartObject;
  /** The part it grew out of. */
  readonly parent: KernelPartObject | null;
  readonly ledger: PartLedger;
  readonly faults: readonly unknown[];
};

/** The parts of earlier drafts. Whoever hands it in has it for himself: parts are not copied. */
export type PartMemory = {
  /** The newest first. */
  readonly recall: (plan: KernelPlan, name: string) => readonly KeptPart[];
  readonly keep: (plan: KernelPlan, name: string, kept: KeptPart) => void;
};

/**
 * How many drafts of a part are kept: going back and forth between two values, as one does with a
 * slider or a key and Backspace, finds both, and a few more for undo.
 */
const KEPT_OF_A_PART = 6;

/** Designs whose parts are kept: the one on the table and those compared with it. */
const KEPT_DESIGNS = 3;

export function createPartMemory(): PartMemory {
  const designs = new Map<KernelPlan, Map<string, readonly KeptPart[]>>();
  return {
    recall: (plan, name) => designs.get(plan)?.get(name) ?? [],
    keep: (plan, name, kept) => {
      const parts = designs.get(plan) ?? new Map<string, readonly KeptPart[]>();
      // The design used last goes to the end; the first one is given up when there are too many.
      designs.delete(plan);
      designs.set(plan, parts);
      const [oldest] = designs.keys();
      if (designs.size > KEPT_DESIGNS && oldest !== undefined) designs.delete(oldest);
      const others = (parts.get(name) ?? []).filter((other) => other !== kept);
      parts.set(name, [kept, ...others].slice(0, KEPT_OF_A_PART));
    },
  };
}

/** True when the part would be drafted the same again, on these settings and out of this parent. */
export function isStillGood(
  { parent, ledger }: KeptPart,
  growsOutOf: KernelPartObject | null,
  settings: KernelSettings,
  store: KernelStoreObject,
): boolean {
  if (parent !== growsOutOf) return false;
  for (const table of TABLES) {
    const { reads, asked } = ledger.tables[table];
    const values = settings[table];
    for (const [name, value] of reads) if (!Object.is(values[name], value)) return false;
    for (const [name, isThere] of asked) if (name in values !== isThere) return false;
  }
  for (const { path, value } of ledger.storeReads.values())
    if (!isSame(store.get(path), value)) return false;
  return true;
}

/** Does to settings and store what the part did when it was drafted. */
export function repeatEffects(
  { tables, storeSteps }: PartLedger,
  settings: KernelSettings,
  store: KernelStoreObject,
): void {
  for (const table of TABLES) {
    for (const [name, value] of tables[table].writes) settings[table][name] = value;
  }
  for (const step of storeSteps) {
    if (step.kind === 'unset') store.unset(step.path);
    // Copied: what comes after may change it.
    else store.set(step.path, plainCopy(step.value));
  }
}

/** True when two values of plain data say the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const own = Object.entries(a);
  const others = new Map<string, unknown>(Object.entries(b));
  return (
    own.length === others.size &&
    own.every(([key, value]) => others.has(key) && isSame(value, others.get(key)))
  );
}
