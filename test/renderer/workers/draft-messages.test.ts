import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createDraftAnswerer } from '../../../renderer/workers/answer-draft.ts';
import { newsOf, piecesById, withNews } from '../../../renderer/workers/draft-messages.ts';
import { isPlainEqual } from '../../../renderer/workers/plain-equal.ts';
import { ok } from '../../../shared/result.ts';
import { aDraft, aPiece } from '../../helpers/a-draft.ts';

describe('comparing plain data', () => {
  const json = fc.jsonValue();

  it('finds a copy equal', () => {
    fc.assert(fc.property(json, (value) => isPlainEqual(value, structuredClone(value))));
  });

  it('agrees with the text of the data', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const sorted = (value: unknown): string =>
          JSON.stringify(value, (_, of: unknown) =>
            typeof of === 'object' && of !== null && !Array.isArray(of)
              ? Object.fromEntries(Object.entries(of).sort(([x], [y]) => (x < y ? -1 : 1)))
              : of,
          );
        // JSON has one zero, and comparing has two.
        fc.pre(!sorted(a).includes('-0') && !Object.is(a, -0) && !Object.is(b, -0));
        if (isPlainEqual(a, b)) expect(sorted(a)).toBe(sorted(b));
      }),
    );
  });

  it('tells a missing key from an undefined one, and null from an object', () => {
    expect(isPlainEqual({ a: undefined }, { b: undefined })).toBe(false);
    expect(isPlainEqual({}, null)).toBe(false);
    expect(isPlainEqual([], {})).toBe(false);
  });
});

describe('news of a draft', () => {
  it('brings the whole draft to a page that knows nothing', () => {
    const draft = aDraft();
    expect(withNews(newsOf(draft, new Map()), new Map())).toEqual(draft);
  });

  it('brings the whole draft to a page that knows the one before', () => {
    const before = aDraft();
    const after = aDraft({ pieces: [aPiece('back', 510, 700), aPiece('cuff', 240, 70)] });
    const news = newsOf(after, piecesById(before));
    expect(news.pieces[1]).toBe('cuff');
    expect(withNews(news, piecesById(before))).toEqual(after);
  });

  it('refuses to make up a piece the page never had', () => {
    const draft = aDraft();
    const news = newsOf(draft, piecesById(draft));
    expect(() => withNews(news, new Map())).toThrow(/back/);
  });
});

describe('the worker', () => {
  it('remembers nothing of a channel that was closed', () => {
    const answer = createDraftAnswerer(() => ok(aDraft()));
    const input = { design: 'shirt', measurements: {}, options: {}, allowanceMm: 10 } as const;
    const sent = () => {
      const outcome = answer({ channel: 1, input })?.outcome;
      return outcome?.kind === 'draft' ? outcome.pieces.map((piece) => typeof piece) : [];
    };
    expect(sent()).toEqual(['object', 'object']);
    expect(sent()).toEqual(['string', 'string']);
    expect(answer({ channel: 1, input: null })).toBeNull();
    expect(sent()).toEqual(['object', 'object']);
  });
});
