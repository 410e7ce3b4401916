import { useEffect, useMemo, useState } from 'react';
import { useStudioClient } from './StudioProvider.tsx';
import { createSaver } from './saver.ts';
import { valueOrThrow } from './studio-failure.ts';
import { useFlushing } from './use-flushing.ts';

/** How long the typing may rest before it is stored, ms. */
export const PAUSE_MS = 400;

export type Unfinished<T> = {
  /** `undefined` while it is being looked up, `null` when nothing was left unfinished. */
  readonly restored: { readonly value: T; readonly savedAt: number } | null | undefined;
  /** Stores the work soon; at once when the screen or the window goes away. */
  readonly keep: (value: T) => void;
  /** Finished or given up: nothing is kept any more. */
  readonly drop: () => void;
};

/**
 * Work that is not finished, kept by the studio under `key` so that closing the window, a crash or
 * a power cut loses at most the last `PAUSE_MS`. `read` answers `null` for what it cannot read; it
 * has to be the same function every time.
 */
export function useUnfinished<T>(key: string, read: (json: unknown) => T | null): Unfinished<T> {
  const { api } = useStudioClient();
  const [restored, setRestored] = useState<Unfinished<T>['restored']>(undefined);

  useEffect(() => {
    let isCurrent = true;
    void api['drafts:get']({ key }).then((reply) => {
      if (!isCurrent) return;
      const kept = reply.ok ? reply.value : null;
      const value = kept === null ? null : read(parse(kept.json));
      setRestored(kept === null || value === null ? null : { value, savedAt: kept.savedAt });
    });
    return () => {
      isCurrent = false;
    };
  }, [api, key, read]);

  const desk = useMemo(() => {
    let isGivenUp = false;
    const saver = createSaver<T>({
      delayMs: PAUSE_MS,
      // What could not be stored waits for the next key, or for the studio to come back.
      onState: () => {},
      save: async (value) => {
        if (isGivenUp) return;
        valueOrThrow(await api['drafts:put']({ key, json: JSON.stringify(value) }));
      },
    });
    return {
      keep: (value: T) => {
        isGivenUp = false;
        saver.put(value);
      },
      flush: () => void saver.flush(),
      drop: () => {
        isGivenUp = true;
        // After what may be on its way, or it would bring the draft back.
        void saver.flush().then(() => (isGivenUp ? api['drafts:drop']({ key }) : undefined));
      },
    };
  }, [api, key]);

  useFlushing(desk.flush);

  return useMemo(() => ({ restored, keep: desk.keep, drop: desk.drop }), [restored, desk]);
}

export function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // A draft is a convenience: one that cannot be read is as good as none.
    return null;
  }
}
