import { useMemo } from 'react';

import { posturesIn } from '../../../shared/figure/figure.ts';
import type { DraftInput } from '../../../shared/pattern/draft-input.ts';
import type { Draft } from '../../../shared/pattern/model.ts';
import { useDraft } from '../../canvas/use-draft.ts';
import { beforeOutlines } from './before-outlines.ts';

/** What the pieces are without the figure, to be laid over them; nothing for the plain figure. */
export function useBefore(draft: Draft | null, input: DraftInput): ReadonlyMap<string, string> {
  const plain = useMemo(
    () => (posturesIn(input.figure).length === 0 ? null : { ...input, figure: undefined }),
    [input],
  );
  const before = useDraft(plain);
  return useMemo(() => beforeOutlines(draft, before.draft), [draft, before.draft]);
}
