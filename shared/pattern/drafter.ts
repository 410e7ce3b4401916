import type { Result } from '../result.ts';
import { draft } from './draft.ts';
import type { DraftInput } from './draft-input.ts';
import { createPartMemory } from './engines/freesewing/part-memory.ts';
import type { Draft, DraftFailure } from './model.ts';

export type Drafter = (input: DraftInput) => Result<Draft, DraftFailure>;

/**
 * Drafts one input after another, as `draft` would each of them: what has not changed since one of
 * the last drafts of the same design is not drafted again. Remembers a bounded number of parts.
 */
export function createDrafter(): Drafter {
  const memory = createPartMemory();
  return (input) => draft(input, memory);
}
