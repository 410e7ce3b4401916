import { useEffect, useRef, useState } from 'react';

import type { Response } from '../../../shared/contract/contract.ts';
import type { FileSettings } from '../../../shared/cutting/file-settings.ts';
import { useStudio } from '../../app/StudioProvider.tsx';
import { type StudioFailure, valueOrThrow } from '../../app/studio-failure.ts';
import { newId } from '../order/new-id.ts';

export type BatchResult = Response<'cutting:batch'>;

export type BatchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: BatchResult }
  | { readonly kind: 'broken'; readonly error: StudioFailure };

/** How often a running batch is asked how far it is, ms. */
const ASK_EVERY_MS = 400;

/** Files for each order: pattern, ticket, labels. */
const FILES_EACH = 3;

/** Writes several orders' files into the plotter's folder, with how far it is and a way to call it off. */
export function useBatch() {
  const api = useStudio();
  const [state, setState] = useState<BatchState>({ kind: 'idle' });
  const job = useRef<string | null>(null);
  const isRunning = state.kind === 'running';

  useEffect(() => {
    if (!isRunning) return;
    const ask = async (): Promise<void> => {
      const { current: jobId } = job;
      if (jobId === null) return;
      const reply = await api['cutting:progress']({ jobId });
      if (!reply.ok || reply.value === null || job.current !== jobId) return;
      const { done, total } = reply.value;
      setState((before) => (before.kind === 'running' ? { kind: 'running', done, total } : before));
    };
    const timer = setInterval(() => void ask(), ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [api, isRunning]);

  const start = async (
    orderIds: readonly string[],
    settings: FileSettings,
  ): Promise<BatchResult | null> => {
    const jobId = newId();
    job.current = jobId;
    setState({ kind: 'running', done: 0, total: FILES_EACH * orderIds.length });
    try {
      const request = { jobId, orderIds: [...orderIds], settings };
      const result = valueOrThrow(await api['cutting:batch'](request));
      setState({ kind: 'done', result });
      return result;
    } catch (error) {
      setState({ kind: 'broken', error: error as StudioFailure });
      return null;
    } finally {
      job.current = null;
    }
  };
  const cancel = (): void => {
    if (job.current !== null) void api['cutting:cancel']({ jobId: job.current });
  };
  return { state, start, cancel };
}
