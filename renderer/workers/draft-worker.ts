import { createDrafter } from '../../shared/pattern/drafter.ts';
import { createDraftAnswerer } from './answer-draft.ts';
import type { DraftRequest } from './draft-messages.ts';
import { packAnswer, transferOf } from './pack-answer.ts';

const answer = createDraftAnswerer(createDrafter());

self.addEventListener('message', (event: MessageEvent<DraftRequest>) => {
  const answered = answer(event.data);
  if (answered === null) return;
  const packed = packAnswer(answered);
  self.postMessage(packed, { transfer: transferOf(packed) });
});
