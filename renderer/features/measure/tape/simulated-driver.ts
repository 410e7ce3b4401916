import { ok } from '../../../../shared/result.ts';
import { createLineCutter, readLine } from './line-protocol.ts';
import type { TapeDriver, TapeListeners } from './tape-driver.ts';

/** A tape without a tape: what is sent goes the way of a real one's bytes. For tests and training. */
export type SimulatedTape = {
  readonly driver: TapeDriver;
  readonly send: (text: string) => void;
  readonly unplug: () => void;
};

export function createSimulatedTape(): SimulatedTape {
  let listeners: TapeListeners | null = null;
  const cut = createLineCutter((line) => {
    const reading = readLine(line);
    if (reading !== null) listeners?.onReading(reading);
  });
  return {
    driver: {
      id: 'simulated',
      isSupported: () => true,
      connect: async (mine) => {
        listeners = mine;
        return ok({
          close: async () => {
            listeners = null;
          },
        });
      },
    },
    send: cut,
    unplug: () => {
      const mine = listeners;
      listeners = null;
      mine?.onLost();
    },
  };
}
