import type { Result } from '../../../../shared/result.ts';

/** One reading as a tape sends it: a figure with its unit, in the spelling the fields understand. */
export type TapeReading = { readonly text: string };

/** Why a tape could not be connected; each has words. */
export type TapeFault =
  /** This browser or window offers no way to devices. */
  | 'not-supported'
  /** The person or the system said no. */
  | 'denied'
  /** No device was chosen. */
  | 'none-chosen'
  /** It is there and cannot be opened: another program has it, or it was unplugged. */
  | 'cannot-open';

export type TapeListeners = {
  readonly onReading: (reading: TapeReading) => void;
  /** The tape is gone: unplugged, out of reach, or its line failed. */
  readonly onLost: () => void;
};

export type TapeConnection = {
  /** Ends it. `onLost` is not called for it. */
  readonly close: () => Promise<void>;
};

/**
 * A way to a digital tape. A driver finds the device, asks the person where the browser wants it, and
 * turns what the device sends into readings; it knows nothing of fields or customers. Call `connect`
 * from a click: browsers show their choice of devices only then. See docs/digital-tapes.md.
 */
export interface TapeDriver {
  readonly id: string;
  readonly isSupported: () => boolean;
  readonly connect: (listeners: TapeListeners) => Promise<Result<TapeConnection, TapeFault>>;
}
