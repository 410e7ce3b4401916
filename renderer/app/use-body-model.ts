import { useEffect, useMemo, useState } from 'react';

import { type BodyModel, bodyModelOf } from '../../shared/anthropometry/body-model.ts';
import {
  type Calibration,
  calibratedModel,
  NOT_CALIBRATED,
} from '../../shared/anthropometry/calibration.ts';
import { useStudioQuery } from './use-studio-query.ts';

let loading: Promise<BodyModel> | null = null;
let loaded: BodyModel | null = null;

/** The reference of bodies, fetched when first asked for: the day starts without it. */
function loadBodyModel(): Promise<BodyModel> {
  loading ??= import('../../resources/anthropometry/model.json').then(({ default: file }) => {
    loaded = bodyModelOf(file);
    return loaded;
  });
  return loading;
}

/** Null until it is there; without it nothing is checked or estimated, and all else goes on. */
function useLoadedModel(): BodyModel | null {
  const [model, setModel] = useState(loaded);
  useEffect(() => {
    if (model !== null) return;
    let isWanted = true;
    const show = (ready: BodyModel) => {
      if (isWanted) setModel(ready);
    };
    // A page that cannot read its own file is said by the page's own error; a later visit retries.
    loadBodyModel().then(show, () => {
      loading = null;
    });
    return () => {
      isWanted = false;
    };
  }, [model]);
  return model;
}

/** How this shop measures, as far as its own customers have taught. */
export function useCalibration(): Calibration {
  return useStudioQuery('measure:calibration').data ?? NOT_CALIBRATED;
}

/** The reference as this shop measures, in the hand of `takenBy` where that is known; null until loaded. */
export function useBodyModel(takenBy = ''): BodyModel | null {
  const model = useLoadedModel();
  const calibration = useCalibration();
  return useMemo(
    () => (model === null ? null : calibratedModel(model, calibration, takenBy)),
    [model, calibration, takenBy],
  );
}
