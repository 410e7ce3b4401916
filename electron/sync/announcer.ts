import type { Topic } from '../../shared/contract/channels.ts';

/** Often enough to look live, seldom enough for a backlog of a thousand orders. */
const PAUSE_MS = 250;

/** Gathers topics, so that a burst of commits becomes a few messages: the first at once. */
export function createAnnouncer(publish: (topics: readonly Topic[]) => void) {
  const waiting = new Set<Topic>();
  let timer: NodeJS.Timeout | null = null;

  const flush = () => {
    timer = null;
    if (waiting.size === 0) return;
    const topics = [...waiting];
    waiting.clear();
    timer = setTimeout(flush, PAUSE_MS);
    publish(topics);
  };

  return {
    announce: (...topics: readonly Topic[]): void => {
      for (const topic of topics) waiting.add(topic);
      if (timer === null) flush();
    },
    /** Publishes what waits and ends. */
    stop: (): void => {
      if (timer !== null) clearTimeout(timer);
      flush();
      if (timer !== null) clearTimeout(timer);
    },
  };
}

export type Announcer = ReturnType<typeof createAnnouncer>;
