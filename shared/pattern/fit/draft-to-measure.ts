import { ok, type Result } from '../../result.ts';
import type { DesignDefinition } from '../design.ts';
import type { DraftInput } from '../draft-input.ts';
import type { Draft, DraftFailure, DraftWarning } from '../model.ts';
import { draftToMeasures, settableMeasures } from './finished-method.ts';

/**
 * The draft whose garment has the measures that `input.wanted` asks for. A measure that nothing in
 * the design sets is left as it comes, with a warning: what was wanted of a shirt stays with the
 * order when a design without sleeves is tried.
 */
export function draftToMeasure(
  draft: (input: DraftInput) => Result<Draft, DraftFailure>,
  definition: DesignDefinition,
  { wanted = {}, ...input }: DraftInput,
): Result<Draft, DraftFailure> {
  const measures = Object.keys(wanted);
  const settable = settableMeasures(definition, measures);
  const left = measures.filter((measure) => !settable.includes(measure));
  for (;;) {
    const able = Object.entries(wanted).filter(([measure]) => !left.includes(measure));
    const drafted = draftToMeasures(draft, definition, input, Object.fromEntries(able));
    if (drafted.ok) {
      const { draft: made, outcome } = drafted.value;
      const unset = left.map(
        (measure): DraftWarning => ({ code: 'measure-not-settable', values: { measure } }),
      );
      return ok({ ...made, toMeasure: outcome, warnings: [...made.warnings, ...unset] });
    }
    if (drafted.error.reason !== 'not-settable') return { ok: false, error: drafted.error };
    left.push(drafted.error.measure);
  }
}
