import { useMemo } from 'react';

import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import { garmentInput } from '../../../shared/order/garment-input.ts';
import { methodBody } from '../../../shared/order/garment-method.ts';
import type { Bands } from '../../canvas/band-path.ts';
import { PatternCanvas } from '../../canvas/PatternCanvas.tsx';
import { type Ahead, useDraft } from '../../canvas/use-draft.ts';
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
  /** Calls back with the measurements as soon as they change; answers with the end of it. */
  readonly ahead?: (tell: (measurements: MeasurementSet) => void) => () => void;
};

/** The pattern beside the fields that make it, redrawn at every keystroke. */
export function LiveCanvas({
  measurements,
  garment,
  estimated = 0,
  bands = null,
  compact = true,
  ahead,
}: Props) {
  const { design, designOptions, allowanceMm, allowances, figure, lasts, method } = garment;
  const inputFor = useMemo(() => {
    const decided = { design, designOptions, allowanceMm, allowances, figure, lasts, method };
    return (body: MeasurementSet) => garmentInput(decided, methodBody(method, body));
  }, [design, designOptions, allowanceMm, allowances, figure, lasts, method]);
  const input = useMemo(() => inputFor(measurements), [inputFor, measurements]);
  const askAhead = useMemo(
    (): Ahead | undefined => ahead && ((ask) => ahead((soon) => ask(inputFor(soon)))),
    [ahead, inputFor],
  );
  const { draft, failure, pending, trouble } = useDraft(input, askAhead);
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
