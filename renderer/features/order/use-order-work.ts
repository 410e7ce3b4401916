import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import type { Order } from '../../../shared/order/order.ts';
import { useStudio, useStudioClient } from '../../app/StudioProvider.tsx';
import { createSaver, type SaverState } from '../../app/saver.ts';
import { StudioFailure, valueOrThrow } from '../../app/studio-failure.ts';
import {
  EMPTY_WORK,
  type OrderWork,
  quoteOf,
  sameQuote,
  workFromJson,
  workFromOrder,
} from './order-work.ts';

/** Long enough to let a slider move on, short enough that the price keeps up with the hand. */
const SAVE_DELAY_MS = 250;

export type Working = {
  readonly work: OrderWork;
  /** The quote as the studio last answered it, with its price; null before there is one. */
  readonly order: Order | null;
  readonly saverState: SaverState;
  readonly failure: StudioFailure | null;
  readonly change: (patch: Partial<OrderWork>) => void;
  /** Stores what is not stored yet. */
  readonly flush: () => Promise<void>;
  /** Takes over an order the studio answered elsewhere: placed, or priced anew. */
  readonly adopt: (order: Order) => void;
};

export const draftKeyOf = (orderId: string): string => `order:${orderId}`;

export type Loaded = { readonly work: OrderWork; readonly order: Order | null };

/** Reads the order and what a quote could not hold; an unknown id is an order not begun yet. */
export function useLoadedWork(orderId: string): UseQueryResult<Loaded, StudioFailure> {
  const studio = useStudio();
  return useQuery<Loaded, StudioFailure>({
    queryKey: ['order-work', orderId],
    queryFn: async () => {
      const reply = await studio['orders:get']({ id: orderId });
      const order = !reply.ok && reply.code === 'not-found' ? null : valueOrThrow(reply);
      const draft = valueOrThrow(await studio['drafts:get']({ key: draftKeyOf(orderId) }));
      const kept = workFromJson(draft?.json ?? null);
      const work = order === null ? (kept ?? EMPTY_WORK) : workFromOrder(order, kept ?? EMPTY_WORK);
      return { order, work };
    },
    // Read once for each visit: from then on the hand at work is ahead of what is stored.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
}

/** The order in hand: every change is stored as it is made, and at once when the page is left. */
export function useOrderWork(orderId: string, loaded: Loaded): Working {
  const { api: studio, connection } = useStudioClient();
  const queries = useQueryClient();
  const [work, setWork] = useState(loaded.work);
  const [order, setOrder] = useState(loaded.order);
  const [saverState, setSaverState] = useState<SaverState>('saved');
  const [failure, setFailure] = useState<StudioFailure | null>(null);
  const current = useRef(loaded.work);
  const stored = useRef(loaded);

  const adopt = useCallback(
    (answered: Order) => {
      stored.current = { ...stored.current, order: answered };
      setOrder(answered);
      const key = ['orders:get', { id: orderId }];
      queries.setQueryData(key, answered);
      // What the studio pushed while the answer was on its way may be newer than the answer.
      void queries.invalidateQueries({ queryKey: key });
    },
    [queries, orderId],
  );

  const saver = useMemo(() => {
    const store = async (next: OrderWork) => {
      const quote = quoteOf(orderId, next);
      const quoted = stored.current.order !== null && sameQuote(orderId, next, stored.current.work);
      if (quote !== null && !quoted) adopt(valueOrThrow(await studio['orders:saveQuote'](quote)));
      const json = JSON.stringify(next);
      valueOrThrow(await studio['drafts:put']({ key: draftKeyOf(orderId), json }));
      stored.current = { ...stored.current, work: next };
    };
    const save = async (next: OrderWork) => {
      try {
        await store(next);
        setFailure(null);
      } catch (error) {
        setFailure(error instanceof StudioFailure ? error : null);
        throw error;
      }
    };
    return createSaver({ save, delayMs: SAVE_DELAY_MS, onState: setSaverState });
  }, [studio, orderId, adopt]);

  const change = useCallback(
    (patch: Partial<OrderWork>) => {
      const next = { ...current.current, ...patch };
      if (JSON.stringify(next) === JSON.stringify(current.current)) return;
      current.current = next;
      setWork(next);
      saver.put(next);
    },
    [saver],
  );

  useEffect(() => {
    const hidden = () => void saver.flush();
    const back = connection.subscribe(() => {
      if (connection.current() === 'connected') void saver.flush();
    });
    window.addEventListener('pagehide', hidden);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('pagehide', hidden);
      document.removeEventListener('visibilitychange', hidden);
      back();
      void saver.flush();
    };
  }, [saver, connection]);

  return { work, order, saverState, failure, change, flush: saver.flush, adopt };
}
