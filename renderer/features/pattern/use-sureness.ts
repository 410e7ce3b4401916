import { useDeferredValue, useMemo } from 'react';

import {
  type PatternSureness,
  type Person,
  patternSureness,
} from '../../../shared/anthropometry/pattern-sureness.ts';
import type { DraftInput } from '../../../shared/pattern/draft-input.ts';
import { useBodyModel } from '../../app/use-body-model.ts';
import { useInfluences } from '../../canvas/use-influences.ts';

/** How sure the pattern of `input` is for this person; null until it is known. Never in the way of typing. */
export function useSureness(
  input: DraftInput | null,
  person: Person | null,
): PatternSureness | null {
  const model = useBodyModel();
  const influences = useInfluences(person === null ? null : input);
  const settledInput = useDeferredValue(input);
  const settledPerson = useDeferredValue(person);
  return useMemo(() => {
    if (model === null || influences === null) return null;
    if (settledInput === null || settledPerson === null) return null;
    return patternSureness(model, settledPerson, settledInput.measurements, influences);
  }, [model, influences, settledInput, settledPerson]);
}
