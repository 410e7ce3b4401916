import type { KernelCut, KernelOp } from './kernel.ts';

/** FreeSewing's own objects, as far as they are touched while its parts are drafted. */
export type KernelLog = {
  readonly debug: (...data: readonly unknown[]) => void;
  readonly info: (...data: readonly unknown[]) => void;
  readonly warn: (...data: readonly unknown[]) => void;
  readonly error: (...data: readonly unknown[]) => void;
};

export interface KernelAttributes {
  readonly list: { [name: string]: readonly unknown[] };
  clone(): KernelAttributes;
}

export interface KernelPoint {
  x: number;
  y: number;
  attributes: KernelAttributes;
}

export type KernelPathOp = KernelOp & {
  to?: KernelPoint;
  cp1?: KernelPoint;
  cp2?: KernelPoint;
  readonly id?: unknown;
};

export interface KernelPathObject {
  hidden: boolean;
  ops: readonly KernelPathOp[];
  attributes: KernelAttributes;
  topLeft: KernelPoint | false;
  bottomRight: KernelPoint | false;
  length(withMoves?: boolean): number;
}

export interface KernelSnippet {
  readonly def: string;
  readonly anchor: KernelPoint;
  attributes: KernelAttributes;
}

/** A value's place in a store: `a.b`, or its steps. */
export type StorePath = string | readonly string[];

export interface KernelStoreObject {
  log: KernelLog;
  parts?: { [part: string]: unknown };
  readonly cutlist?: {
    readonly [part: string]: {
      readonly materials?: { readonly [material: string]: readonly KernelCut[] };
    };
  };
  get(path: StorePath, otherwise?: unknown, prefix?: StorePath): unknown;
  set(path: StorePath, value: unknown, prefix?: StorePath): unknown;
  unset(path: StorePath, prefix?: StorePath): unknown;
}

type Named<Value> = { [name: string]: Value };

export interface KernelPartObject {
  freeId: number;
  hidden: boolean;
  name: string;
  points: Named<KernelPoint>;
  paths: Named<KernelPathObject>;
  snippets: Named<KernelSnippet>;
  shorthand(): Shorthand;
}

/** What the kernel calls a part's draft with; the parts take from it what they need. */
export type Shorthand = { readonly [name: string]: unknown };

export type KernelUtilities = {
  readonly getSnappedPercentageValue: (value: number, option: object, units: string) => number;
  readonly units: (value: number, units: string) => string;
};

export type Values = Named<unknown>;

/** The settings of one draft, as the kernel keeps them. */
export type KernelSettings = {
  readonly measurements: Values;
  readonly options: Values;
  readonly absoluteOptions: Values;
  readonly only: readonly string[];
  readonly units: string;
  readonly [setting: string]: unknown;
};
