import type { Arrangement } from '../../shared/marker/layout.ts';
import type { NestProblem } from '../../shared/marker/nest-problem.ts';

/** What a search worker is started with. */
export type NestTask = {
  readonly problem: NestProblem;
  readonly seed: number;
  readonly seconds: number;
};

/** From a worker: a shorter layout, or its end. To a worker: a shorter layout of another. */
export type NestMessage =
  | { readonly type: 'better'; readonly arrangement: Arrangement }
  | { readonly type: 'done' };
