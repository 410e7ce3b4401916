import { err, ok } from '../../../../shared/result.ts';
import { createLineCutter, readLine } from './line-protocol.ts';
import type { TapeDriver, TapeFault, TapeListeners } from './tape-driver.ts';

/** The little of Web Serial that is used; the standard types do not know it yet. */
export type SerialPort = {
  readonly readable: ReadableStream<Uint8Array<ArrayBuffer>> | null;
  readonly open: (options: { readonly baudRate: number }) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type Serial = { readonly requestPort: () => Promise<SerialPort> };

/** What tapes and callipers with a serial line are set to by their makers. */
const BAUD = 9_600;

/** Any tape that sends a reading as a line of text over a serial line, by cable or paired Bluetooth. */
export const createSerialDriver = (serial: Serial | undefined): TapeDriver => ({
  id: 'serial',
  isSupported: () => serial !== undefined,
  connect: async (listeners) => {
    if (serial === undefined) return err('not-supported');
    let port: SerialPort;
    try {
      port = await serial.requestPort();
    } catch (error) {
      return err(faultOf(error));
    }
    try {
      await port.open({ baudRate: BAUD });
    } catch {
      // Another program has the line, or the cable is out.
      return err('cannot-open');
    }
    return ok({ close: listen(port, listeners) });
  },
});

function faultOf(error: unknown): TapeFault {
  const name = error instanceof Error ? error.name : '';
  // Closing the choice of devices and having none to choose look the same to the page.
  if (name === 'NotFoundError' || name === 'AbortError') return 'none-chosen';
  return name === 'SecurityError' || name === 'NotAllowedError' ? 'denied' : 'cannot-open';
}

/** Reads until the line ends; answers with what ends it. */
function listen(port: SerialPort, { onReading, onLost }: TapeListeners): () => Promise<void> {
  const reader = port.readable?.getReader();
  const decoder = new TextDecoder();
  const cut = createLineCutter((line) => {
    const reading = readLine(line);
    if (reading !== null) onReading(reading);
  });
  let isWanted = true;

  const read = async (): Promise<void> => {
    for (;;) {
      const piece = await reader?.read();
      if (piece === undefined || piece.done) return;
      cut(decoder.decode(piece.value, { stream: true }));
    }
  };
  const ended = read()
    .catch(() => {
      // Unplugged: the read fails and the tape counts as lost.
    })
    .then(() => {
      reader?.releaseLock();
      if (isWanted) onLost();
    });

  return async () => {
    isWanted = false;
    await reader?.cancel().catch(() => {});
    await ended;
    await port.close().catch(() => {
      // An unplugged port has nothing to close.
    });
  };
}

/**
 * The serial lines of this browser; undefined where it has none to give, and in the desktop window,
 * whose page is given no device at all.
 */
export const browserSerial = (): Serial | undefined =>
  window.studio === undefined
    ? (navigator as Navigator & { readonly serial?: Serial }).serial
    : undefined;
