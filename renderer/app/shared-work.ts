import type { StudioApi } from '../../shared/contract/contract.ts';
import { createSaver } from './saver.ts';
import { valueOrThrow } from './studio-failure.ts';

/** Work as it is kept; `savedAt` tells one keeping from the next. */
export type Kept = { readonly json: string; readonly savedAt: number };

type Options = {
  readonly api: Pick<StudioApi, 'drafts:get' | 'drafts:put' | 'drafts:drop'> &
    Pick<StudioApi, 'drafts:replace' | 'drafts:release'>;
  readonly key: string;
  /** Where this window's work waits while a person has not said which of two holds. */
  readonly asideKey: string;
  readonly delayMs: number;
  /** Work of another window that stands beside what is shown here; null when that is settled. */
  readonly onOther: (other: Kept | null) => void;
};

export type SharedWork = ReturnType<typeof createSharedWork>;

/** What the last window of this page had on its way: the next one looks only after that. */
const onItsWay = new Map<string, Promise<unknown>>();

/**
 * Work under one key that several windows may have in hand. Nothing another window kept is written
 * over: this window's own goes aside, and a person is asked which of the two holds.
 */
export function createSharedWork({ api, key, asideKey, delayMs, onOther }: Options) {
  /** The keeping this window knows; 0 while it knows of none. */
  let since = 0;
  let isAside = false;
  let isGivenUp = false;

  const store = async (json: string): Promise<void> => {
    if (isGivenUp) return;
    if (!isAside) {
      const reply = valueOrThrow(await api['drafts:replace']({ key, json, since }));
      // An answer that was lost on the way must not make another window of this one.
      if (reply.state === 'kept' || reply.other.json === json) {
        since = reply.state === 'kept' ? reply.savedAt : reply.other.savedAt;
        return;
      }
      isAside = true;
      onOther(reply.other);
    }
    valueOrThrow(await api['drafts:put']({ key: asideKey, json }));
  };

  const saver = createSaver<string>({
    delayMs,
    // What could not be stored waits for the next key, or for the studio to come back.
    onState: () => {},
    save: store,
  });

  const flush = (): Promise<void> => {
    const done = saver.flush();
    onItsWay.set(key, done);
    return done;
  };

  const settle = async (): Promise<void> => {
    isAside = false;
    onOther(null);
    await api['drafts:drop']({ key: asideKey });
  };

  const read = async (at: string): Promise<Kept | null> => {
    const reply = await api['drafts:get']({ key: at });
    return reply.ok ? reply.value : null;
  };

  return {
    /** What was kept; what a window left aside is told through `onOther`. */
    load: async (): Promise<Kept | null> => {
      await onItsWay.get(key);
      const [kept, aside] = await Promise.all([read(key), read(asideKey)]);
      since = kept?.savedAt ?? 0;
      if (aside !== null && aside.json !== kept?.json) onOther(aside);
      return kept;
    },
    keep: (json: string): void => {
      isGivenUp = false;
      saver.put(json);
    },
    flush,
    /** The other's work as it is by now, to be shown here; null when there is none any more. */
    takeOther: async (): Promise<Kept | null> => {
      await flush();
      const other = await read(isAside ? key : asideKey);
      if (isAside && other !== null) since = other.savedAt;
      await settle();
      return other;
    },
    /** What stands here holds: `json` takes the other's place. */
    keepOwn: async (json: string): Promise<void> => {
      await flush();
      if (isAside) since = (await read(key))?.savedAt ?? 0;
      await settle();
      saver.put(json);
      await flush();
    },
    /** Finished or given up: of this window nothing is kept any more. */
    drop: (): void => {
      isGivenUp = true;
      // After what may be on its way, or it would bring the work back.
      void flush().then(async () => {
        if (!isGivenUp) return;
        await api['drafts:release']({ key, since });
        if (isAside) await settle();
      });
    },
  };
}
