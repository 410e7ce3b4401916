import { draft } from '../../shared/pattern/draft.ts';
import { createDraftAnswerer } from './answer-draft.ts';
import type { DraftRequest } from './draft-messages.ts';

const answer = createDraftAnswerer(draft);

self.addEventListener('message', (event: MessageEvent<DraftRequest>) => {
  const answered = answer(event.data);
  if (answered !== null) self.postMessage(answered);
});
