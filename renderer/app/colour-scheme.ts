import type { MantineColorSchemeManager } from '@mantine/core';

/** The scheme lives in the studio's settings, not in the browser's storage. */
export const memoryColourScheme: MantineColorSchemeManager = {
  get: (initial) => initial,
  set: () => {},
  subscribe: () => {},
  unsubscribe: () => {},
  clear: () => {},
};
