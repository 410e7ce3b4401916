import { randomBytes, randomUUID } from 'node:crypto';

import type { StudioOptions } from './studio-options.ts';

/** Clock, ids, chance and network as they are outside of tests. */
export const realWorld: Pick<StudioOptions, 'now' | 'newId' | 'random' | 'fetch'> = {
  now: Date.now,
  newId: randomUUID,
  /** Uniform below 1, from the system's own source of chance. */
  random: () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48,
  fetch: globalThis.fetch,
};
