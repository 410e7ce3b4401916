import type { Topic } from '../shared/contract/channels.ts';
import type { StudioApi } from '../shared/contract/contract.ts';

declare global {
  interface Window {
    /** Put there by the desktop's preload; missing behind the browser door. */
    readonly studio?: StudioApi;
    readonly studioEvents?: {
      /** Calls back after every committed change; answers with the function that ends it. */
      readonly subscribe: (listener: (topics: readonly Topic[]) => void) => () => void;
    };
    /** What only the desktop has; missing behind the browser door. */
    readonly studioDesktop?: {
      /** Through the system's print dialog; false when it was called off. */
      readonly print: (pdf: Uint8Array) => Promise<boolean>;
      readonly chooseFolder: () => Promise<string | null>;
    };
  }
}
