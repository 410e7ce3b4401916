/** Knows when no request of the page is under way any more. */
export function createCallCounter() {
  let open = 0;
  let waiting: (() => void)[] = [];

  const lookLater = (): void => {
    // One turn later: an answer may lead to the next request.
    setTimeout(() => {
      if (open > 0) return;
      for (const resolve of waiting) resolve();
      waiting = [];
    }, 0);
  };

  const ended = (): void => {
    open -= 1;
    if (open === 0) lookLater();
  };

  return {
    count: <T>(call: Promise<T>): Promise<T> => {
      open += 1;
      call.then(ended, ended);
      return call;
    },
    /** Resolves when nothing has been under way for one turn. */
    settled: (): Promise<void> =>
      new Promise((resolve) => {
        waiting.push(resolve);
        if (open === 0) lookLater();
      }),
  };
}
