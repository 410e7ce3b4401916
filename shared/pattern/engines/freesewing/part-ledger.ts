import type { StorePath, Values } from './kernel-objects.ts';

/** What a part did to the store while it was drafted, in order. */
export type StoreStep =
  | { readonly kind: 'set'; readonly path: StorePath; readonly value: unknown }
  | { readonly kind: 'unset'; readonly path: StorePath };

/** A value that a part read from outside of itself, and where. */
export type StoreRead = { readonly path: StorePath; readonly value: unknown };

/** The three tables of values a part is drafted from. */
export const TABLES = ['measurements', 'options', 'absoluteOptions'] as const;
export type TableName = (typeof TABLES)[number];

type TableLedger = {
  /** What was read before the part wrote it itself. */
  readonly reads: Map<string, unknown>;
  /** What was asked for by `in`, and whether it was there. */
  readonly asked: Map<string, boolean>;
  readonly writes: Map<string, unknown>;
};

/**
 * Everything that went into the drafting of a part, and what came out of it beside the part. A part
 * is a pure function of what it reads: as long as that is the same, so is the part.
 */
export type PartLedger = {
  readonly tables: { readonly [table in TableName]: TableLedger };
  readonly storeReads: Map<string, StoreRead>;
  readonly storeSteps: StoreStep[];
  /** Where in `storeSteps` a path was last set. */
  readonly lastSet: Map<string, number>;
  /** False when it read in a way that is not written down here: the part is then not kept. */
  isComplete: boolean;
};

const emptyTable = (): TableLedger => ({
  reads: new Map(),
  asked: new Map(),
  writes: new Map(),
});

export const emptyLedger = (): PartLedger => ({
  tables: { measurements: emptyTable(), options: emptyTable(), absoluteOptions: emptyTable() },
  storeReads: new Map(),
  storeSteps: [],
  lastSet: new Map(),
  isComplete: true,
});

/** The table, with every look into it and every change of it written down. */
export function watchedTable(values: Values, ledger: PartLedger, table: TableName): Values {
  const { reads, asked, writes } = ledger.tables[table];
  return new Proxy(values, {
    get: (_, name) => {
      const value = Reflect.get(values, name);
      if (typeof name === 'string' && !reads.has(name) && !writes.has(name)) reads.set(name, value);
      return value;
    },
    has: (_, name) => {
      const isThere = name in values;
      if (typeof name === 'string' && !asked.has(name) && !writes.has(name))
        asked.set(name, isThere);
      return isThere;
    },
    ownKeys: () => {
      ledger.isComplete = false;
      return Reflect.ownKeys(values);
    },
    set: (_, name, value) => {
      if (typeof name === 'string') writes.set(name, value);
      Reflect.set(values, name, value);
      // As the kernel's own tables do, which take no value that counts as false.
      return Boolean(value);
    },
  });
}

export const stepsOf = (path: StorePath): readonly string[] =>
  typeof path === 'string' ? path.split('.') : path;

export const keyOf = (path: StorePath): string =>
  typeof path === 'string' ? path : JSON.stringify(path);

/** True when one place in the store is the other, or lies in it. */
export function isWithin(inner: readonly string[], outer: readonly string[]): boolean {
  return outer.length <= inner.length && outer.every((step, i) => step === inner[i]);
}

/** Marks what can neither be copied nor compared. */
export const NOT_PLAIN = Symbol('not plain');

/** A copy of plain data (objects, arrays, primitives); `NOT_PLAIN` for anything else. */
export function plainCopy(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') return NOT_PLAIN;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const copies = value.map(plainCopy);
    return copies.includes(NOT_PLAIN) ? NOT_PLAIN : copies;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return NOT_PLAIN;
  const copy: { [key: string]: unknown } = {};
  for (const [key, part] of Object.entries(value)) {
    const copied = plainCopy(part);
    if (copied === NOT_PLAIN) return NOT_PLAIN;
    copy[key] = copied;
  }
  return copy;
}
