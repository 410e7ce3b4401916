import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useEffect, useState } from 'react';

import type { Request } from '../../../shared/contract/contract.ts';
import type { CuttingFailureView } from '../../../shared/cutting/cutting-result.ts';
import { useStudio } from '../../app/StudioProvider.tsx';
import { type StudioFailure, valueOrThrow } from '../../app/studio-failure.ts';
import { newId } from '../order/new-id.ts';
import { type MadeFile, madeFile } from './file-bytes.ts';

export type FileRequest = Omit<Request<'cutting:file'>, 'jobId'>;

export type FileState =
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly file: MadeFile }
  | { readonly kind: 'failed'; readonly failure: CuttingFailureView }
  | { readonly kind: 'broken'; readonly error: StudioFailure };

/** Somebody who goes through the choices does not want a file of each, ms. */
const PAUSE_MS = 350;

/**
 * The file of a request, made anew whenever the request changes; the one before is called off. `null`
 * asks for nothing.
 */
export function useMadeFile(request: FileRequest | null): {
  readonly state: FileState;
  readonly cancel: () => void;
  readonly again: () => void;
} {
  const api = useStudio();
  const [turn, setTurn] = useState(0);
  const [job, setJob] = useState<string | null>(null);
  // Another turn asks for the same file again.
  const asked = request === null ? null : JSON.stringify({ turn, request });
  const [settled] = useDebouncedValue(asked, PAUSE_MS);
  const [done, setDone] = useState<{ readonly key: string; readonly state: FileState } | null>(
    null,
  );

  useEffect(() => {
    if (settled === null) return;
    const jobId = newId();
    let isWanted = true;
    setJob(jobId);
    const put = (state: FileState): void => {
      if (isWanted) setDone({ key: settled, state });
    };
    const make = async (): Promise<void> => {
      const { request: wanted } = JSON.parse(settled) as { readonly request: FileRequest };
      const answer = valueOrThrow(await api['cutting:file']({ ...wanted, jobId }));
      put(
        answer.kind === 'made'
          ? { kind: 'made', file: madeFile(answer) }
          : { kind: 'failed', failure: answer.failure },
      );
    };
    make().catch((error: unknown) => put({ kind: 'broken', error: error as StudioFailure }));
    return () => {
      isWanted = false;
      void api['cutting:cancel']({ jobId });
    };
  }, [api, settled]);

  const cancel = useCallback(() => {
    if (job !== null) void api['cutting:cancel']({ jobId: job });
  }, [api, job]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  const state: FileState = done !== null && done.key === asked ? done.state : { kind: 'making' };
  return { state, cancel, again };
}
