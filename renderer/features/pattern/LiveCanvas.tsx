import { useMemo } from 'react';

import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import { PatternCanvas } from '../../canvas/PatternCanvas.tsx';
import { useDraft } from '../../canvas/use-draft.ts';
import type { PatternChoice } from './garment-edits.ts';
import classes from './LiveCanvas.module.css';

type Props = {
  readonly measurements: MeasurementSet;
  readonly garment: PatternChoice;
  /** Fewer lines and no legend. */
  readonly compact?: boolean;
};

/** The pattern beside the fields that make it, redrawn at every keystroke. */
export function LiveCanvas({ measurements, garment, compact = true }: Props) {
  const { design, designOptions, allowanceMm, allowances } = garment;
  const input = useMemo(
    () => ({ design, measurements, options: designOptions, allowanceMm, allowances }),
    [design, measurements, designOptions, allowanceMm, allowances],
  );
  const { draft, failure, pending, trouble } = useDraft(input);
  return (
    <div className={classes.place}>
      <PatternCanvas
        draft={draft}
        failure={failure}
        pending={pending}
        trouble={trouble}
        compact={compact}
      />
    </div>
  );
}
