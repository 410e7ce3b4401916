import { createStore } from 'zustand/vanilla';

import type { TapeConnection, TapeDriver, TapeFault, TapeReading } from './tape-driver.ts';

export type TapeState = {
  readonly status: 'off' | 'connecting' | 'on' | 'lost';
  readonly fault: TapeFault | null;
};

type Options = {
  readonly driver: TapeDriver;
  readonly onReading: (reading: TapeReading) => void;
};

/** One tape for the window: it stays connected while a person goes from customer to customer. */
export function createTape({ driver, onReading }: Options) {
  const store = createStore<TapeState>(() => ({ status: 'off', fault: null }));
  let connection: TapeConnection | null = null;
  return {
    store,
    isSupported: driver.isSupported,
    connect: async (): Promise<void> => {
      if (store.getState().status === 'connecting' || store.getState().status === 'on') return;
      store.setState({ status: 'connecting', fault: null });
      const connected = await driver.connect({
        onReading,
        onLost: () => {
          connection = null;
          store.setState({ status: 'lost' });
        },
      });
      if (connected.ok) connection = connected.value;
      store.setState(connected.ok ? { status: 'on' } : { status: 'off', fault: connected.error });
    },
    disconnect: async (): Promise<void> => {
      const ended = connection;
      connection = null;
      store.setState({ status: 'off', fault: null });
      await ended?.close();
    },
  };
}

export type Tape = ReturnType<typeof createTape>;
