import type { KernelLog, KernelStoreObject, StorePath } from './kernel-objects.ts';
import type { StoreMethod } from './kernel-plan.ts';
import {
  isWithin,
  keyOf,
  NOT_PLAIN,
  type PartLedger,
  plainCopy,
  type StoreStep,
  stepsOf,
} from './part-ledger.ts';

/** What the kernel notes in the store of where it is; says nothing that a draft rests on. */
const TRANSIENT: ReadonlySet<StorePath> = new Set(['activePart', 'activeMacro']);

type Watched = {
  readonly store: KernelStoreObject;
  readonly log: KernelLog;
  /** Methods of the plugins. */
  readonly methods: Iterable<StoreMethod>;
  /** What a part's own values start with. */
  readonly prefix: () => string;
};

/** The store as the parts see it; `ledger` is the one of the part that is being drafted. */
export interface WatchedStore {
  readonly face: object;
  watch(ledger: PartLedger): void;
}

/** The kernel's store behind a face that writes down what a part reads in it and does to it. */
export function watchStore({ store, log, methods, prefix }: Watched): WatchedStore {
  let ledger: PartLedger | null = null;
  const noteRead = (path: StorePath, value: unknown): void => {
    if (ledger === null || TRANSIENT.has(path)) return;
    const { storeReads, storeSteps, lastSet } = ledger;
    const key = keyOf(path);
    if (storeReads.has(key) || lastSet.has(key)) return;
    const steps = stepsOf(path);
    // What the part wrote itself is no input; a mixture of both is not told apart.
    if (storeSteps.some((step) => isWithin(steps, stepsOf(step.path)))) return;
    if (storeSteps.some((step) => isWithin(stepsOf(step.path), steps))) ledger.isComplete = false;
    const copy = plainCopy(value);
    if (copy === NOT_PLAIN) ledger.isComplete = false;
    storeReads.set(key, { path, value: copy });
  };
  const noteStep = (step: StoreStep): void => {
    if (ledger === null || TRANSIENT.has(step.path)) return;
    const { storeSteps, lastSet } = ledger;
    const key = keyOf(step.path);
    if (step.kind === 'unset') {
      lastSet.delete(key);
      storeSteps.push(step);
      return;
    }
    const value = plainCopy(step.value);
    if (value === NOT_PLAIN) ledger.isComplete = false;
    const noted = { ...step, value };
    const before = lastSet.get(key);
    // A loop that fits a sleeve head sets the same few figures over and over: the last ones count.
    const isRepeated = before !== undefined && before >= storeSteps.length - LOOKED_BACK;
    if (isRepeated && isAlone(storeSteps, before)) storeSteps[before] = noted;
    else lastSet.set(key, storeSteps.push(noted) - 1);
  };
  const face = {
    log,
    get(path: StorePath, otherwise?: unknown, before?: StorePath): unknown {
      const whole = prefixed(path, before);
      const value = store.get(whole);
      noteRead(whole, value);
      return value === undefined ? otherwise : value;
    },
    set(path: StorePath, value: unknown, before?: StorePath): object {
      const whole = prefixed(path, before);
      noteStep({ kind: 'set', path: whole, value });
      store.set(whole, value);
      return face;
    },
    unset(path: StorePath, before?: StorePath): object {
      const whole = prefixed(path, before);
      noteStep({ kind: 'unset', path: whole });
      store.unset(whole);
      return face;
    },
    setIfUnset(path: StorePath, value: unknown, before?: StorePath): object {
      return face.get(path, undefined, before) === undefined ? face.set(path, value, before) : face;
    },
    push(path: StorePath, ...values: readonly unknown[]): object {
      const list = face.get(path);
      return Array.isArray(list) ? face.set(path, [...list, ...values]) : face;
    },
    pget: (path: StorePath, otherwise?: unknown): unknown => face.get(path, otherwise, prefix()),
    pset: (path: StorePath, value: unknown): object => face.set(path, value, prefix()),
  };
  return {
    face: Object.assign(Object.create(null), macroIds(store), grouped(methods, face), face),
    watch: (next) => {
      ledger = next;
    },
  };
}

/** How many steps back an earlier one of the same place is looked for. */
const LOOKED_BACK = 12;

/** True when no later step touches the place of this one. */
function isAlone(all: readonly StoreStep[], index: number): boolean {
  const step = all[index];
  if (step === undefined) return false;
  const own = stepsOf(step.path);
  return all.slice(index + 1).every(({ path }) => {
    const other = stepsOf(path);
    return !isWithin(own, other) && !isWithin(other, own);
  });
}

/** The kernel's own methods for what macros add to a part; they call `get` and `set` of the face. */
const macroIds = (store: KernelStoreObject): object =>
  Object.fromEntries(Object.entries(store).filter(([, value]) => typeof value === 'function'));

/** Methods of plugins by their places: `cutlist.addCut` is a method of `cutlist`. */
function grouped(methods: Iterable<StoreMethod>, face: object): object {
  const groups: { [name: string]: unknown } = {};
  for (const [path, method] of methods) {
    const [group = '', name] = path.split('.');
    const bound = (...args: readonly unknown[]): unknown => method(face, ...args);
    if (name === undefined) groups[group] = bound;
    else groups[group] = { ...(groups[group] as object | undefined), [name]: bound };
  }
  return groups;
}

/** As the kernel puts a prefix before a path. */
function prefixed(path: StorePath, before: StorePath | undefined): StorePath {
  if (before === undefined || before.length === 0) return path;
  if (typeof path === 'string')
    return (typeof before === 'string' ? before : before.join('.')) + path;
  return typeof before === 'string' ? [before, ...path] : [...before, ...path];
}
