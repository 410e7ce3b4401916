import { useMemo } from 'react';

import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import type { Bands } from '../../canvas/band-path.ts';
import { PatternCanvas } from '../../canvas/PatternCanvas.tsx';
import { useDraft } from '../../canvas/use-draft.ts';
import type { PatternChoice } from './garment-edits.ts';
import classes from './LiveCanvas.module.css';
import { PreviewMark } from './PreviewMark.tsx';

type Props = {
  readonly measurements: MeasurementSet;
  readonly garment: PatternChoice;
  /** How many of the measurements nobody took: more than none makes it a preview. */
  readonly estimated?: number;
  /** How sure each edge is, where that is known. */
  readonly bands?: Bands | null;
  /** Fewer lines and no legend. */
  readonly compact?: boolean;
};

/** The pattern beside the fields that make it, redrawn at every keystroke. */
export function LiveCanvas({
  measurements,
  garment,
  estimated = 0,
  bands = null,
  compact = true,
}: Props) {
  const { design, designOptions, allowanceMm, allowances, figure } = garment;
  const input = useMemo(
    () => ({ design, measurements, options: designOptions, allowanceMm, allowances, figure }),
    [design, measurements, designOptions, allowanceMm, allowances, figure],
  );
  const { draft, failure, pending, trouble } = useDraft(input);
  return (
    <div className={classes.place}>
      <PatternCanvas
        draft={draft}
        failure={failure}
        pending={pending}
        trouble={trouble}
        bands={bands}
        compact={compact}
      />
      {draft !== null && <PreviewMark count={estimated} />}
    </div>
  );
}
