import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  createLineCutter,
  readLine,
} from '../../../renderer/features/measure/tape/line-protocol.ts';
import {
  createSerialDriver,
  type Serial,
  type SerialPort,
} from '../../../renderer/features/measure/tape/serial-driver.ts';
import { createSimulatedTape } from '../../../renderer/features/measure/tape/simulated-driver.ts';
import { createTape } from '../../../renderer/features/measure/tape/tape-store.ts';
import { parseLength } from '../../../shared/units/parse-reading.ts';

describe('a line of a tape', () => {
  it.each([
    ['104.5 cm', '104.5 cm'],
    ['104,5cm', '104.5 cm'],
    ['D=+0104.5mm', '104.5 mm'],
    ['41,375"', '41.375 in'],
    ['  1045 ', '1045'],
    ['N:12 78.2 inch', '78.2 in'],
  ])('%j is read as %j', (line, text) => {
    expect(readLine(line)).toEqual({ text });
  });

  it.each(['', 'READY', 'BAT 87%', '0.0', '-3.2 cm', `${'x'.repeat(70)}12`, '12 kg'])(
    '%j is no reading',
    (line) => {
      expect(readLine(line)).toBeNull();
    },
  );

  it('is always something a field can read', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (line) => {
        const reading = readLine(line);
        if (reading !== null) expect(parseLength(reading.text, 'cm').ok).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the same however the bytes arrive', () => {
    const sent = '104.5 cm\r\nREADY\n41.375"\r88\n';
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 30, maxLength: 30 }),
        (cuts) => {
          const lines: string[] = [];
          const cut = createLineCutter((line) => lines.push(line));
          let at = 0;
          for (const size of cuts) {
            cut(sent.slice(at, at + size));
            at += size;
          }
          expect(lines).toEqual(['104.5 cm', 'READY', '41.375"', '88']);
        },
      ),
    );
  });

  it('that never ends takes no memory', () => {
    const lines: string[] = [];
    const cut = createLineCutter((line) => lines.push(line));
    for (let i = 0; i < 1_000; i += 1) cut('9'.repeat(100));
    cut('\n88\n');
    expect(lines).toEqual(['88']);
  });
});

/** A serial line that a test writes to. */
function aLine() {
  let controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | null = null;
  const asked: unknown[] = [];
  let isOpen = false;
  const port: SerialPort = {
    readable: new ReadableStream({
      start: (mine) => {
        controller = mine;
      },
    }),
    open: async (options) => {
      asked.push(options);
      isOpen = true;
    },
    close: async () => {
      isOpen = false;
    },
  };
  return {
    port,
    asked,
    isOpen: () => isOpen,
    write: (text: string) => controller?.enqueue(new TextEncoder().encode(text)),
    unplug: () => controller?.error(new Error('the device has been lost')),
  };
}

const refusing = (name: string): Serial => ({
  requestPort: () => Promise.reject(Object.assign(new Error(name), { name })),
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a tape on a serial line', () => {
  it('hands over its readings, and nothing after it was disconnected', async () => {
    const line = aLine();
    const readings: string[] = [];
    const tape = createTape({
      driver: createSerialDriver({ requestPort: async () => line.port }),
      onReading: ({ text }) => readings.push(text),
    });

    await tape.connect();
    line.write('READY\r\n104.');
    line.write('5 cm\r\n');
    await settled();

    expect(tape.store.getState()).toEqual({ status: 'on', fault: null });
    expect(line.asked).toEqual([{ baudRate: 9_600 }]);
    expect(readings).toEqual(['104.5 cm']);
    await tape.disconnect();
    expect(line.isOpen()).toBe(false);
    expect(tape.store.getState()).toEqual({ status: 'off', fault: null });
  });

  it('that is unplugged counts as lost and can be connected again', async () => {
    const lines = [aLine(), aLine()];
    let next = 0;
    const requestPort = async () => (lines[next++] ?? aLine()).port;
    const readings: string[] = [];
    const tape = createTape({
      driver: createSerialDriver({ requestPort }),
      onReading: ({ text }) => readings.push(text),
    });
    await tape.connect();

    lines[0]?.unplug();
    await settled();
    expect(tape.store.getState().status).toBe('lost');

    await tape.connect();
    lines[1]?.write('88\n');
    await settled();
    expect(readings).toEqual(['88']);
  });

  it.each([
    ['NotFoundError', 'none-chosen'],
    ['SecurityError', 'denied'],
    ['NotAllowedError', 'denied'],
    ['NetworkError', 'cannot-open'],
  ])('%s is said as %s', async (name, fault) => {
    const tape = createTape({ driver: createSerialDriver(refusing(name)), onReading: () => {} });
    await tape.connect();
    expect(tape.store.getState()).toEqual({ status: 'off', fault });
  });

  it('is not offered where the browser has no serial lines', async () => {
    const driver = createSerialDriver(undefined);
    expect(driver.isSupported()).toBe(false);
    expect(await driver.connect({ onReading: () => {}, onLost: () => {} })).toEqual({
      ok: false,
      error: 'not-supported',
    });
  });
});

describe('the simulated tape', () => {
  it('goes the way of a real one: lines in pieces, noise left out, lost when unplugged', async () => {
    const { driver, send, unplug } = createSimulatedTape();
    const readings: string[] = [];
    const tape = createTape({ driver, onReading: ({ text }) => readings.push(text) });
    await tape.connect();

    send('BAT 87%\n10');
    send('45 mm\n');
    unplug();
    send('99\n');

    expect(readings).toEqual(['1045 mm']);
    expect(tape.store.getState().status).toBe('lost');
  });
});
