import { createDrafter } from '../../shared/pattern/drafter.ts';
import { createDraftAnswerer } from './answer-draft.ts';
import type { DraftRequest } from './draft-messages.ts';
import { packAnswer, transferOf } from './pack-answer.ts';
import { createPullLearner } from './pull-learner.ts';

const learner = createPullLearner(createDrafter());
const answer = createDraftAnswerer(createDrafter(), learner);
let isLearning = false;

self.addEventListener('message', (event: MessageEvent<DraftRequest>) => {
  const answered = answer(event.data);
  if (answered !== null) {
    const packed = packAnswer(answered);
    self.postMessage(packed, { transfer: transferOf(packed) });
  }
  if (!isLearning) learnInPauses();
});

/** One draft at a time: a request that comes meanwhile is answered before the next. */
function learnInPauses(): void {
  isLearning = learner.learn();
  if (isLearning) setTimeout(learnInPauses, 0);
}
