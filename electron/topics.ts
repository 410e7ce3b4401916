import type { Topic } from '../shared/contract/channels.ts';
import type { Logger } from './log.ts';

export type TopicListener = (topics: readonly Topic[]) => void;

/** Carries the topics of committed changes to whoever listens. */
export function createTopics(log: Logger) {
  const listeners = new Set<TopicListener>();
  return {
    publish: (topics: readonly Topic[]): void => {
      for (const listener of [...listeners]) {
        try {
          listener(topics);
        } catch (error) {
          // The change is committed; a door that cannot pass the news on must not undo its answer.
          log.error('a listener failed', error);
        }
      }
    },
    subscribe: (listener: TopicListener): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
