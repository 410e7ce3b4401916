import { Attributes, Bezier, Part } from '@freesewing/core';

import type {
  KernelAttributes,
  KernelPartObject,
  KernelPoint,
  KernelSettings,
  Shorthand,
  Values,
} from './kernel-objects.ts';
import type { KernelPlan } from './kernel-plan.ts';
import type { TableName } from './part-ledger.ts';

/** What the parts of one draft have in common. */
export type Bench = {
  readonly plan: KernelPlan;
  readonly settings: KernelSettings;
  readonly parts: { [name: string]: KernelPartObject };
  /** The store as parts see it. */
  readonly store: object;
  /** Options may be set for one part alone. */
  readonly hasPartOptions: boolean;
};

type Tables = { readonly [table in TableName]: Values };

type DraftedPart = KernelPartObject & {
  attributes: KernelAttributes;
  set: string;
  stack: string;
  context: object;
  bench: Bench;
  tables: Tables;
  units(value: number): string;
  __macroClosure(shorthand: object): unknown;
};

const { utils } = new Part();

/** All parts of a design have its macros as methods. */
function prototypeOf({ pattern, classes }: KernelPlan): object {
  const prototype: object = Object.create(Part.prototype);
  const { Point, Path, Snippet } = classes;
  Object.assign(prototype, { utils, Point, Path, Snippet, shorthand });
  for (const [name, macro] of Object.entries(pattern.plugins.macros))
    Object.assign(prototype, { [`__macro_${name.toLowerCase()}`]: macro });
  return prototype;
}

const prototypes = new WeakMap<KernelPlan, object>();

/** A part with nothing on it yet, as the kernel makes one. */
export function emptyPart(name: string, bench: Bench, tables: Tables): KernelPartObject {
  const { plan, settings, parts, store } = bench;
  const { config, plugins } = plan.pattern;
  const prototype = prototypes.get(plan) ?? prototypeOf(plan);
  prototypes.set(plan, prototype);
  const part: DraftedPart = Object.assign(Object.create(prototype), {
    freeId: 0,
    topLeft: false,
    bottomRight: false,
    width: false,
    height: false,
    layout: { move: { x: 0, y: 0 } },
    hidden: false,
    attributes: new Attributes(),
    points: {},
    paths: {},
    snippets: {},
    name,
    set: '0',
    stack: config.parts[name]?.stack ?? name,
    context: { parts, config, settings, store, macros: plugins.macros },
    bench,
    tables,
  });
  return part;
}

/** Copies what is drawn on a part to one that grows out of it. */
export function growOutOf(
  part: KernelPartObject,
  parent: KernelPartObject,
  plan: KernelPlan,
): void {
  const { copyPoint, copyPath, Snippet } = plan.classes;
  const copies = new Map<KernelPoint, KernelPoint>();
  part.freeId = parent.freeId;
  for (const [name, point] of Object.entries(parent.points)) {
    const copy = copyPoint(point);
    part.points[name] = copy;
    // Of two names for one point the first one stays tied to the paths.
    if (!copies.has(point)) copies.set(point, copy);
  }
  // A path's point that has a name stays the same point under that name.
  const onPath = (point: KernelPoint): KernelPoint => copies.get(point) ?? copyPoint(point);
  for (const [name, path] of Object.entries(parent.paths))
    part.paths[name] = copyPath(path, onPath);
  for (const [name, { def, anchor, attributes }] of Object.entries(parent.snippets)) {
    const snippet = new Snippet(def, copyPoint(anchor));
    snippet.attributes = attributes.clone();
    part.snippets[name] = snippet;
  }
}

/** Sets as the kernel's own tables do, which know every thing by its name and take no nothing. */
const NAMING = {
  set: (table: { [name: string]: unknown }, name: string, value: unknown): boolean => {
    if (typeof value === 'object' && value !== null) Object.assign(value, { name });
    table[name] = value;
    return Boolean(value);
  },
};

/** What the kernel hands to a part's draft; parts ask for it again in the midst of it. */
function shorthand(this: DraftedPart): Shorthand {
  const { bench, tables } = this;
  const { plan, settings, store } = bench;
  const { Point, Path, Snippet } = plan.classes;
  const given: { [name: string]: unknown } = {
    complete: Boolean(settings.complete),
    context: this.context,
    expand: Boolean(settings.expand),
    getId: (prefix = '') => {
      this.freeId += 1;
      return `${prefix}${this.freeId}`;
    },
    log: plan.log,
    paperless: Boolean(settings.paperless),
    part: this,
    sa: settings.sa || 0,
    scale: settings.scale,
    store,
    units: (value: number) => this.units(value),
    utils,
    Bezier,
    Point,
    Path,
    Snippet,
    points: new Proxy(this.points, NAMING),
    paths: new Proxy(this.paths, NAMING),
    snippets: new Proxy(this.snippets, NAMING),
    ...tables,
  };
  given.macro = this.__macroClosure(given);
  return given;
}
