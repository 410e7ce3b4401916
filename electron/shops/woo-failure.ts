import { z } from 'zod';

import { err, ok, type Result } from '../../shared/result.ts';
import type { ShopFailure } from '../../shared/sync/shop-copy.ts';
import { failureOfNoAnswer, failureOfStatus, type HttpAnswer, type NoAnswer } from './http.ts';

const problemSchema = z.object({
  code: z.union([z.string(), z.number()]),
  message: z.string(),
  data: z.object({ status: z.number().optional() }).loose().nullish(),
});

export type WooProblem = {
  readonly code: string;
  /** The shop's words without the HTML it puts into them. */
  readonly words: string;
  readonly status: number;
};

/** WordPress's way of saying no, whatever status a proxy has put over it. Null for anything else. */
export function wooProblemOf({ json, status }: HttpAnswer): WooProblem | null {
  const read = problemSchema.safeParse(json);
  if (!read.success) return null;
  const { code, message, data } = read.data;
  const isGood = status >= 200 && status < 300;
  return {
    code: String(code),
    words: plainWords(message),
    status: isGood ? (data?.status ?? 500) : status,
  };
}

/** A success whose content is not what was asked for is `unclear`: something else has answered. */
export function readWooAnswer<S extends z.ZodType>(
  schema: S,
  answer: Result<HttpAnswer, NoAnswer>,
): Result<z.output<S>, ShopFailure> {
  if (!answer.ok) return err(failureOfNoAnswer(answer.error));
  const problem = wooProblemOf(answer.value);
  if (problem !== null) return err(failureOfProblem(problem, answer.value));
  const { status, json } = answer.value;
  if (status < 200 || status > 299) return err(failureOfStatus(answer.value, ''));
  const content = schema.safeParse(json);
  if (content.success) return ok(content.data);
  return err({ kind: 'unclear', words: '', mayHaveActed: true, retryAfterMs: null });
}

/** Signed requests are refused outside a quarter of an hour. */
export const isClockProblem = ({ status, words }: WooProblem): boolean =>
  status === 401 && /timestamp/i.test(words);

function failureOfProblem(problem: WooProblem, answer: HttpAnswer): ShopFailure {
  const { code, words, status } = problem;
  const failure = { words, mayHaveActed: false, retryAfterMs: null };
  // WooCommerce is switched off, or its addresses are: no order is at fault.
  if (code === 'rest_no_route') return { ...failure, kind: 'unreachable' };
  // A 501, but it will never be otherwise.
  if (code === 'woocommerce_rest_trash_not_supported') return { ...failure, kind: 'refused' };
  if (isClockProblem(problem)) return { ...failure, kind: 'clock' };
  // Something on the way has sent our request twice, and this is the answer to the second one.
  if (status === 401 && /nonce/i.test(words)) {
    return { ...failure, kind: 'unclear', mayHaveActed: true };
  }
  return failureOfStatus({ ...answer, status }, words);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#039;': '’',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

const plainWords = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(quot|#039|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
