/** The page has this long to write down what is unsaved; it takes milliseconds unless it hangs. */
const PAGE_MS = 3_000;

/** Then the studio: a request to the shop may be under way, and what it answers should be heard. */
const STUDIO_MS = 15_000;

type Dependencies = {
  /** Asks the page to write everything down; resolves when it has. */
  readonly savePage: () => Promise<void>;
  readonly closeStudio: () => Promise<void>;
  readonly exit: () => void;
  readonly warn: (message: string, error?: unknown) => void;
};

/**
 * Ends the program in order: page, studio, exit. Whatever hangs is left behind after its time:
 * every commit is on the disk already, and an interrupted sending is looked up at the next start.
 * Asking again while it runs changes nothing.
 */
export function createOrderlyQuit({ savePage, closeStudio, exit, warn }: Dependencies) {
  let running = false;
  return async (): Promise<void> => {
    if (running) return;
    running = true;
    await within(PAGE_MS, savePage, () => warn('the page did not save in time'), warn);
    await within(STUDIO_MS, closeStudio, () => warn('the studio did not close in time'), warn);
    exit();
  };
}

async function within(
  limitMs: number,
  act: () => Promise<void>,
  late: () => void,
  warn: Dependencies['warn'],
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      late();
      resolve();
    }, limitMs);
  });
  try {
    await Promise.race([act(), limit]);
  } catch (error) {
    // The program ends all the same: staying open would save nothing more.
    warn('closing went wrong', error);
  } finally {
    clearTimeout(timer);
  }
}
