import { useCallback, useEffect, useMemo, useState } from 'react';

import { useStudioClient } from './StudioProvider.tsx';
import { createSharedWork, type Kept } from './shared-work.ts';
import { useFlushing } from './use-flushing.ts';
import { PAUSE_MS, parse, type Unfinished } from './use-unfinished.ts';

export type Other<T> = { readonly value: T; readonly savedAt: number };

export type Shared<T> = Unfinished<T> & {
  /** What another window has of the same work; null while there is none. */
  readonly other: Other<T> | null;
  /** The other's work is to be shown: answered with it as it is by now. */
  readonly takeOther: () => Promise<T | null>;
  /** `value` holds, and takes the other's place. */
  readonly keepOwn: (value: T) => void;
};

/**
 * Work that is not finished, as `useUnfinished` keeps it, where the same may be in hand in several
 * windows: what another one kept is never written over unasked. Keys have the form `kind:id`.
 */
export function useSharedWork<T>(key: string, read: (json: unknown) => T | null): Shared<T> {
  const { api } = useStudioClient();
  const [restored, setRestored] = useState<Unfinished<T>['restored']>(undefined);
  const [other, setOther] = useState<Other<T> | null>(null);

  const readKept = useCallback(
    (kept: Kept | null): Other<T> | null => {
      const value = kept === null ? null : read(parse(kept.json));
      return kept === null || value === null ? null : { value, savedAt: kept.savedAt };
    },
    [read],
  );

  const work = useMemo(
    () =>
      createSharedWork({
        ...{ api, key, asideKey: key.replace(':', '-aside:'), delayMs: PAUSE_MS },
        onOther: (kept) => setOther(readKept(kept)),
      }),
    [api, key, readKept],
  );

  useEffect(() => {
    let isCurrent = true;
    void work.load().then((kept) => {
      if (isCurrent) setRestored(readKept(kept));
    });
    return () => {
      isCurrent = false;
    };
  }, [work, readKept]);

  const flush = useCallback(() => void work.flush(), [work]);
  useFlushing(flush);

  return useMemo(
    () => ({
      restored,
      other,
      keep: (value: T) => work.keep(JSON.stringify(value)),
      drop: work.drop,
      takeOther: async () => readKept(await work.takeOther())?.value ?? null,
      keepOwn: (value: T) => void work.keepOwn(JSON.stringify(value)),
    }),
    [restored, other, work, readKept],
  );
}
