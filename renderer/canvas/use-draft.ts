import { useLayoutEffect, useState, useSyncExternalStore } from 'react';

import type { DraftInput } from '../../shared/pattern/draft-input.ts';
import { type PackedAnswer, unpackAnswer } from '../workers/pack-answer.ts';
import {
  createDraftDesk,
  type DraftChannel,
  type DraftDesk,
  type DraftState,
} from './draft-desk.ts';

let shared: DraftDesk | null = null;

/** One worker for the whole window, started when the first canvas asks for a draft. */
export function draftDesk(): DraftDesk {
  shared ??= createDraftDesk({
    startWorker: ({ onAnswer, onStop }) => {
      const worker = new Worker(new URL('../workers/draft-worker.ts', import.meta.url), {
        type: 'module',
        name: 'draft',
      });
      worker.addEventListener('message', (event: MessageEvent<PackedAnswer>) =>
        onAnswer(unpackAnswer(event.data)),
      );
      worker.addEventListener('error', onStop);
      worker.addEventListener('messageerror', onStop);
      return {
        post: (request) => worker.postMessage(request),
        stop: () => worker.terminate(),
      };
    },
    after: (ms, callback) => {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
  });
  return shared;
}

/** Asks for what will soon be the input; answers with the function that ends it. */
export type Ahead = (ask: (input: DraftInput) => void) => () => void;

/**
 * The pattern of `input`, drafted in a worker. The last good draft stays while the next is on its
 * way (`pending`) and when there is none (`failure`). Null clears it. With `ahead` an input is drafted
 * before the page has drawn what it comes from.
 */
export function useDraft(input: DraftInput | null, ahead?: Ahead): DraftState {
  return useDraftChannel(input, ahead).state;
}

/** The same with the channel, for those who also pull at the pattern. */
export function useDraftChannel(
  input: DraftInput | null,
  ahead?: Ahead,
): {
  readonly state: DraftState;
  readonly channel: DraftChannel;
} {
  const [channel] = useState(() => draftDesk().open());
  useLayoutEffect(() => ahead?.(channel.request), [ahead, channel]);
  // Before the paint that shows the keystroke: the worker begins while the page draws.
  useLayoutEffect(() => channel.request(input), [channel, input]);
  useLayoutEffect(() => () => channel.close(), [channel]);
  const state = useSyncExternalStore(channel.subscribe, channel.state);
  return { state, channel };
}
