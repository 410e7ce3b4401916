import { Part, Store } from '@freesewing/core';

import { type Bench, emptyPart, growOutOf } from './draft-part.ts';
import type {
  KernelPartObject,
  KernelSettings,
  KernelStoreObject,
  Values,
} from './kernel-objects.ts';
import type { KernelPlan } from './kernel-plan.ts';
import { emptyLedger, type PartLedger, plainCopy, watchedTable } from './part-ledger.ts';
import { isStillGood, type PartMemory, repeatEffects } from './part-memory.ts';
import { watchStore } from './watched-store.ts';

/** The one set of settings that is drafted; the kernel can do several. */
const SET = '0';

const { utils } = new Part();

/**
 * The kernel's own course of a draft: all parts that the wanted ones need, in order. What goes
 * wrong is in the plan's faults afterwards. Parts that rest on the same as before come from memory.
 */
export function draftParts(
  plan: KernelPlan,
  settings: KernelSettings,
  memory: PartMemory | null,
): { readonly parts: Bench['parts']; readonly store: KernelStoreObject } {
  const { pattern, log } = plan;
  const { config, plugins } = pattern;
  const runHooks = (name: string): void => {
    for (const { method } of plugins.hooks[name] ?? []) method(pattern);
  };
  pattern.settings = [settings];
  pattern.parts = [];
  runHooks('preDraft');
  const store = new Store();
  store.log = log;
  store.set('data', pattern.store.data);
  pattern.setStores = [store];
  pattern.activeSet = SET;
  runHooks('preSetDraft');
  const parts: Bench['parts'] = {};
  pattern.parts = [parts];
  setAbsoluteOptions(plan, settings);
  const watched = watchStore({
    store,
    log,
    methods: plugins.__storeMethods,
    prefix: () => ownPrefix(plan, settings),
  });
  const bench: Bench = {
    plan,
    settings,
    parts,
    store: watched.face,
    hasPartOptions: hasPartOptions(plan, settings),
  };
  // Such an option comes before the one that a remembered part has looked at.
  const known = bench.hasPartOptions ? null : memory;
  for (const name of config.draftOrder) {
    if (!pattern.__needs(name, 0)) continue;
    const parent = parts[config.inject[name] ?? ''] ?? null;
    if (parent !== null) inheritMacroIds(store, name, parent.name);
    pattern.activePart = name;
    store.set('activePart', name);
    runHooks('prePartDraft');
    const kept = known
      ?.recall(plan, name)
      .find((candidate) => isStillGood(candidate, parent, settings, store));
    if (known !== null && kept !== undefined) {
      repeatEffects(kept.ledger, settings, store);
      plan.faults.push(...kept.faults);
      parts[name] = kept.part;
      known.keep(plan, name, kept);
      continue;
    }
    const ledger = emptyLedger();
    const before = plan.faults.length;
    watched.watch(ledger);
    const part = draftPart(name, parent, bench, ledger);
    parts[name] = part;
    if (known !== null && ledger.isComplete && (plugins.hooks.postPartDraft ?? []).length === 0)
      known.keep(plan, name, { part, parent, ledger, faults: plan.faults.slice(before) });
    runHooks('postPartDraft');
  }
  runHooks('postSetDraft');
  runHooks('postDraft');
  return { parts, store };
}

function draftPart(
  name: string,
  parent: KernelPartObject | null,
  bench: Bench,
  ledger: PartLedger,
): KernelPartObject {
  const { plan, settings, parts } = bench;
  const options = watchedTable(settings.options, ledger, 'options');
  const part = emptyPart(name, bench, {
    measurements: watchedTable(settings.measurements, ledger, 'measurements'),
    options: bench.hasPartOptions ? ownOptions(options, name) : options,
    absoluteOptions: watchedTable(settings.absoluteOptions, ledger, 'absoluteOptions'),
  });
  parts[name] = part;
  try {
    if (parent !== null) growOutOf(part, parent, plan);
  } catch (error) {
    // The kernel's way here and below: what was drawn so far stays, and the log says what went wrong.
    plan.log.error([`Could not inject part \`${parent?.name}\` into part \`${name}\``, error]);
  }
  const { draft } = plan.pattern.config.parts[name] ?? {};
  try {
    const drafted = draft?.(part.shorthand());
    if (drafted !== undefined) return drafted;
    plan.log.error(`drafting ${name} came to nothing`);
  } catch (error) {
    plan.log.error([`Unable to draft part \`${name}\``, error]);
  }
  return part;
}

/** What the name of an option starts with that is set for one part alone. */
const optionPrefix = (part: string): string => `${part.replace('.', '_')}_`;

/** True where an option is set for one part alone. */
function hasPartOptions({ pattern }: KernelPlan, { options }: KernelSettings): boolean {
  const { config } = pattern;
  const unknown = Object.keys(options).filter((name) => config.options[name] === undefined);
  return unknown.some((name) =>
    config.draftOrder.some((part) => name.startsWith(optionPrefix(part))),
  );
}

/** An option that is set for one part alone comes before the one for all. */
function ownOptions(options: Values, part: string): Values {
  const prefix = optionPrefix(part);
  return new Proxy(options, {
    get: (_, name) => {
      const own = typeof name === 'string' ? options[prefix + name] : undefined;
      return own === undefined ? Reflect.get(options, name) : own;
    },
  });
}

/** What a part's own values in the store start with. */
function ownPrefix({ pattern }: KernelPlan, { options }: KernelSettings): string {
  const { storePrefix } = options;
  return typeof storePrefix === 'string' && storePrefix !== ''
    ? storePrefix
    : `${pattern.activePart}.`;
}

/** What a macro added to the parent it can take away from the part, if it knows the names. */
function inheritMacroIds(store: KernelStoreObject, name: string, parent: string): void {
  const ids = store.parts?.[parent];
  if (store.parts !== undefined && ids !== undefined) store.parts[name] = plainCopy(ids);
}

/** Options that are shares, in mm: rounded to what can be bought where the design says so. */
function setAbsoluteOptions({ pattern }: KernelPlan, settings: KernelSettings): void {
  const { options } = pattern.config;
  for (const [name, value] of Object.entries(settings.options)) {
    const option = options[name];
    if (option === undefined || typeof option.toAbs !== 'function') continue;
    const absolute = option.toAbs(value, settings, settings.options);
    settings.absoluteOptions[name] =
      option.snap === undefined
        ? absolute
        : utils.getSnappedPercentageValue(absolute, option, settings.units);
  }
}
