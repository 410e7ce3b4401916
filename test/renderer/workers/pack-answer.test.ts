import { expect, it } from 'vitest';

import type { DraftAnswer } from '../../../renderer/workers/draft-messages.ts';
import { packAnswer, transferOf, unpackAnswer } from '../../../renderer/workers/pack-answer.ts';
import { DESIGNS } from '../../../shared/pattern/designs/index.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { aDraftedBody } from '../../helpers/a-drafted-body.ts';

/** Sends an answer as the worker does and the page receives it. */
function sent(answer: DraftAnswer): DraftAnswer {
  const packed = packAnswer(answer);
  return unpackAnswer(structuredClone(packed, { transfer: transferOf(packed) }));
}

it.each(DESIGNS)('brings every piece of $id to the page as it was drafted', ({ id }) => {
  const measurements = aDraftedBody(id);
  const drafted = draft({ design: id, measurements, options: {}, allowanceMm: 10 });
  if (!drafted.ok) throw new Error(drafted.error.reason);
  const { pieces, ...rest } = drafted.value;
  const answer: DraftAnswer = {
    channel: 3,
    outcome: { kind: 'draft', draft: rest, pieces, pulled: null },
  };

  expect(sent(answer)).toEqual(answer);
});

it('names the pieces that have not changed', () => {
  const drafted = draft({ design: 'shirt', measurements: A_BODY, options: {}, allowanceMm: 10 });
  if (!drafted.ok) throw new Error(drafted.error.reason);
  const { pieces, ...rest } = drafted.value;
  const news = pieces.map((piece, i) => (i % 2 === 0 ? piece.id : piece));

  expect(
    sent({ channel: 1, outcome: { kind: 'draft', draft: rest, pieces: news, pulled: null } }),
  ).toEqual({
    channel: 1,
    outcome: { kind: 'draft', draft: rest, pieces: news, pulled: null },
  });
});

it('brings a failure as it is', () => {
  const failure: DraftAnswer = {
    channel: 1,
    outcome: { kind: 'failure', failure: { reason: 'unknown-option', option: 'sleeve' } },
  };

  expect(sent(failure)).toEqual(failure);
});
