import type { Logger } from './log.ts';

export type BootStep = {
  readonly name: BootStepName;
  readonly run: () => Promise<void> | void;
};

/**
 * What the desktop does from its start to a usable window, in this order. Up to `ready` the steps
 * are synchronous: Electron wants them before its own ready event. Syncing starts last, when the
 * window is up.
 */
export const BOOT_ORDER = [
  'sandbox',
  'scheme',
  'data-folder',
  'single-instance',
  'no-menu',
  'fences',
  'ready',
  'permissions',
  'protocol',
  'studio',
  'requests',
  'menu',
  'window',
  'sync',
] as const;

export type BootStepName = (typeof BOOT_ORDER)[number];

export type BootSteps = { readonly [N in BootStepName]: () => Promise<void> | void };

/** The steps as a list, in their order. */
export const orderedSteps = (steps: BootSteps): readonly BootStep[] =>
  BOOT_ORDER.map((name) => ({ name, run: steps[name] }));

/** Runs every step; one that answers with a promise is waited for. Stops at the first that fails. */
export async function boot(
  steps: readonly BootStep[],
  log: Logger,
  clock: () => number = () => performance.now(),
): Promise<void> {
  const startedAt = clock();
  for (const { name, run } of steps) {
    const outcome = run();
    // No turn of the event loop between the synchronous ones: `ready` would come too early.
    if (outcome instanceof Promise) await outcome;
    log.info(`boot: ${name} at ${Math.round(clock() - startedAt)} ms`);
  }
}
