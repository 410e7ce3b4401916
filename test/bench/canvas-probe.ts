import type { Page } from '@playwright/test';

/** One keystroke, in ms from the input event. */
export type Keystroke = {
  /** Until the page had asked the worker for a draft, and until it had the answer. */
  readonly asked: number;
  readonly answered: number;
  /** Until the pieces had been painted into their canvas. */
  readonly painted: number;
  /** Until the frame that shows them was handed over to the compositor. */
  readonly shown: number;
};

declare global {
  interface Window {
    benchKeystrokes: Keystroke[];
  }
}

/** The mark the canvas sets after it has painted the pieces. */
const PAINTED = 'toise:pattern-painted';

/** Times every input event of the page until the pattern has been painted and shown. */
export async function installProbe(page: Page): Promise<void> {
  await page.addInitScript((painted) => {
    window.benchKeystrokes = [];
    let typedAt: number | null = null;
    let askedAt = 0;
    let answeredAt = 0;
    window.Worker = class extends Worker {
      constructor(url: string | URL, how?: WorkerOptions) {
        super(url, how);
        this.addEventListener('message', () => {
          answeredAt = performance.now();
        });
      }
      override postMessage(message: unknown): void {
        if (askedAt < (typedAt ?? 0)) askedAt = performance.now();
        super.postMessage(message);
      }
    };
    // At the window, before any handler of the page.
    window.addEventListener(
      'input',
      (event) => {
        typedAt = event.timeStamp;
      },
      true,
    );
    const observer = new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntriesByName(painted)) {
        if (typedAt === null || startTime < typedAt) continue;
        const from = typedAt;
        typedAt = null;
        // The canvas paints inside of a frame: the frame's end is the next task.
        const frameEnd = new MessageChannel();
        frameEnd.port1.onmessage = () => {
          const now = performance.now();
          window.benchKeystrokes.push({
            asked: askedAt - from,
            answered: answeredAt - from,
            painted: startTime - from,
            shown: now - from,
          });
        };
        frameEnd.port2.postMessage(null);
      }
    });
    observer.observe({ type: 'mark' });
  }, PAINTED);
}

/** Takes the keystrokes timed so far out of the page. */
export const takeKeystrokes = (page: Page): Promise<readonly Keystroke[]> =>
  page.evaluate(() => window.benchKeystrokes.splice(0));

/** Times between frames, ms, while the canvas is panned or zoomed at every frame for two seconds. */
export function frameTimes(page: Page, gesture: 'pan' | 'zoom'): Promise<readonly number[]> {
  return page.evaluate(async (kind) => {
    const canvas = document.querySelector('canvas');
    if (canvas === null) throw new Error('the page shows no canvas');
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const x = left + width / 2;
    const y = top + height / 2;
    const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
    const point = (type: string, dx: number, dy: number): void => {
      const at = { clientX: x + dx, clientY: y + dy, pointerId: 1, button: 0, bubbles: true };
      canvas.dispatchEvent(new PointerEvent(type, at));
    };
    // A made-up pointer cannot be captured, and need not be.
    Element.prototype.setPointerCapture = () => undefined;
    const times: number[] = [];
    if (kind === 'pan') point('pointerdown', 0, 0);
    let last = await frame();
    for (let i = 0; i < 120; i += 1) {
      const turn = (i / 60) * 2 * Math.PI;
      if (kind === 'pan') point('pointermove', 120 * Math.sin(turn), 80 * Math.sin(2 * turn));
      else {
        const wheel = { clientX: x, clientY: y, deltaY: i % 60 < 30 ? -40 : 40 };
        canvas.dispatchEvent(
          new WheelEvent('wheel', { ...wheel, bubbles: true, cancelable: true }),
        );
      }
      const now = await frame();
      times.push(now - last);
      last = now;
    }
    if (kind === 'pan') point('pointerup', 0, 0);
    return times;
  }, gesture);
}
